using CxSim.Experiments.Sensitivity;
using CxSim.Model.Policies;

namespace CxSim.Cli.Sensing;

/// <summary>A finished study of sensitivity, ready to be shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Result">What came out.</param>
/// <param name="Id">By what it is found again.</param>
/// <param name="Digest">SHA-256 over the digests of its runs.</param>
/// <param name="Folder">Where it is kept.</param>
internal sealed record SensitivityAnswer(
    SensitivityQuestion Question, SensitivityResult Result, string Id, string Digest, string Folder)
{
    /// <summary>The beliefs left, the largest total share first.</summary>
    public IReadOnlyList<(Belief Belief, VarianceShare Share, Swung Swing)> Ranked =>
        [.. Result.Left.Select((a, f) => (a.Belief, Result.Split.Shares[f], Result.Swings[f])).OrderByDescending(r => r.Item2.Total.Value)];
}
