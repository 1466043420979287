namespace CxSim.Experiments.Validation;

/// <summary>One comparison of the simulator with what is known.</summary>
/// <param name="Name">System and measure, for instance "V3 n=12 wait".</param>
/// <param name="Value">What the simulator found: a mean over replications.</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Low">Lower end of the interval that <paramref name="Expected"/> must lie in.</param>
/// <param name="High">Upper end.</param>
/// <param name="Passed">Whether it does, and the interval is narrow enough to mean something.</param>
/// <param name="Unit">Unit of the numbers; empty for shares and ratios.</param>
/// <param name="Note">Where the expected value comes from, or why the check failed.</param>
public sealed record Check(
    string Name, double Value, double Expected, double Low, double High, bool Passed, string Unit, string Note);
