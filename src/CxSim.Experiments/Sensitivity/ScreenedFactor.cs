namespace CxSim.Experiments.Sensitivity;

/// <summary>What walking one coordinate at a time tells of it; effects are outcomes per whole range.</summary>
/// <param name="Strength">μ*: mean size of its effects, whatever their sign (Campolongo, Cariboni and Saltelli 2007).</param>
/// <param name="Mean">μ: mean of its effects.</param>
/// <param name="Unevenness">σ: standard deviation of its effects; large beside μ* where it bends or interacts.</param>
public sealed record ScreenedFactor(Uncertain Strength, Uncertain Mean, Uncertain Unevenness);
