using CxSim.Model.Policies;

namespace CxSim.Experiments.Statistics;

/// <summary>
/// A belief on which a verdict hangs: moved towards one end of its range with the same luck, while all other beliefs stay as given, it
/// takes the difference across the line on which the verdict turns.
/// </summary>
/// <param name="Belief">The belief.</param>
/// <param name="Given">Its value as given.</param>
/// <param name="AtGiven">The difference there, in the measure's unit.</param>
/// <param name="End">The end of its range.</param>
/// <param name="AtEnd">The difference with the belief at that end.</param>
/// <param name="Turns">The value at which the verdict turns.</param>
public sealed record Flip(Belief Belief, double Given, double AtGiven, double End, double AtEnd, double Turns)
{
    /// <summary>How far the belief moves the difference.</summary>
    public double Swing => Math.Abs(AtEnd - AtGiven);

    /// <summary>Whether the verdict is another one below the turning point (or else above it).</summary>
    public bool Below => End < Given;

    /// <summary>Where the other verdict lies: "above about 1.4 (here 1)", with no more digits than were looked for.</summary>
    public string Words => $"{(Below ? "below" : "above")} about {Turns.ToString(Format)} (here {Given:0.####})".Replace('-', '−');

    // A twentieth of the range, as a power of ten.
    private string Format => $"F{Math.Max(0, (int)Math.Ceiling(-Math.Log10((Belief.High - Belief.Low) / 20)))}";
}
