namespace CxSim.Workshops.Exporting;

/// <summary>One thing that was said or seen in a session.</summary>
/// <param name="Kind">What it is: opinion, prediction, moves-most, choice, reason, vote, holds, bet, disputed, commitment, result.</param>
/// <param name="Step">Id of the step.</param>
/// <param name="Who">The team, or a phone's number; empty where nobody is to be known by it.</param>
/// <param name="Item">What it is about: a statement, measure, lever, claim or belief by its id; a policy for a result.</param>
/// <param name="Value">What was said, in a word; a verdict for a result.</param>
public sealed record ExportRow(string Kind, string Step, string Who, string Item, string Value)
{
    /// <summary>result: under which beliefs or shock; empty for the script's own.</summary>
    public string World { get; init; } = "";

    /// <summary>result: the measure; empty for a claim.</summary>
    public string Measure { get; init; } = "";

    /// <summary>result: the value under today.</summary>
    public double Baseline { get; init; } = double.NaN;

    /// <summary>result: the mean difference from today.</summary>
    public double Difference { get; init; } = double.NaN;

    /// <summary>result: lower end of its interval.</summary>
    public double Low { get; init; } = double.NaN;

    /// <summary>result: upper end of its interval.</summary>
    public double High { get; init; } = double.NaN;
}
