namespace CxSim.Figures.Charts;

/// <summary>One policy's futures of one measure.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Weeks">Weeks since the run began, rising; the same length as every list below.</param>
/// <param name="Baseline">Median under the baseline, same weeks and unit.</param>
/// <param name="Median">Median over the simulated futures.</param>
/// <param name="Half">Band that holds 50 % of futures, a week.</param>
/// <param name="Eight">Band that holds 80 %.</param>
/// <param name="Nineteen">Band that holds 95 %.</param>
/// <param name="Samples">A few whole futures (eight are advised), each as long as the weeks.</param>
public sealed record Fan(
    string Policy,
    IReadOnlyList<double> Weeks,
    IReadOnlyList<double> Baseline,
    IReadOnlyList<double> Median,
    IReadOnlyList<Interval> Half,
    IReadOnlyList<Interval> Eight,
    IReadOnlyList<Interval> Nineteen,
    IReadOnlyList<IReadOnlyList<double>> Samples)
{
    /// <summary>Median under a baseline of before, drawn thin; as long as the weeks, or empty for none.</summary>
    public IReadOnlyList<double> Before { get; init; } = [];
}
