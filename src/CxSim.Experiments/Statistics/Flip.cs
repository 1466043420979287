using CxSim.Model.Policies;

namespace CxSim.Experiments.Statistics;

/// <summary>
/// A belief on which a verdict hangs, tried at both ends of its range with the same luck while all other beliefs stay as given.
/// </summary>
/// <param name="Belief">The belief.</param>
/// <param name="AtLow">The difference with the belief at its low end, in the measure's unit.</param>
/// <param name="AtBase">The difference with the belief as given.</param>
/// <param name="AtHigh">The difference with the belief at its high end.</param>
/// <param name="Line">The difference at which the verdict turns: nothing, or the margin on one side.</param>
public sealed record Flip(Belief Belief, double AtLow, double AtBase, double AtHigh, double Line)
{
    /// <summary>How far the belief moves the difference from one end to the other.</summary>
    public double Swing => Math.Max(AtLow, Math.Max(AtBase, AtHigh)) - Math.Min(AtLow, Math.Min(AtBase, AtHigh));

    /// <summary>Whether the verdict turns at the low end (or else at the high end).</summary>
    public bool Below => Crosses(AtLow);

    /// <summary>The value of the belief at which the verdict turns, on the straight line between what was tried.</summary>
    public double Turns => Below ? Between(Belief.Low, AtLow) : Between(Belief.High, AtHigh);

    /// <summary>A belief that turns the verdict, or null when neither end does.</summary>
    public static Flip? Of(Belief belief, double atLow, double atBase, double atHigh, double margin)
    {
        double[] lines = Math.Abs(atBase) > margin ? [Math.CopySign(margin, atBase)] : [0, margin, -margin];
        return lines
            .Select(line => new Flip(belief, atLow, atBase, atHigh, line))
            .FirstOrDefault(f => f.Crosses(atLow) || f.Crosses(atHigh));
    }

    private bool Crosses(double end) => (end - Line) * (AtBase - Line) < 0;

    private double Between(double end, double difference) =>
        Belief.Base + ((end - Belief.Base) * (Line - AtBase) / (difference - AtBase));
}
