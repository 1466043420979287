using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Sensitivity;

/// <summary>How much of what varies is luck, from points that were all simulated on the same seeds.</summary>
/// <param name="OfOneRun">Of the variance of a single run: what seeds would make of it. 0–1.</param>
/// <param name="OfTheMean">
/// Of the variance between points' means over seeds: what is left of luck in them. Luck that hits every point alike cancels, since all
/// share the seeds; no index below this share can be told from luck. 0–1.
/// </param>
public sealed record LuckShare(double OfOneRun, double OfTheMean)
{
    /// <summary>The shares by a two-way analysis of variance (point × seed); NaN below two points or two seeds.</summary>
    /// <param name="outcomes">A point's outcomes, one a seed in the same order; points alike in number.</param>
    public static LuckShare Of(IReadOnlyList<IReadOnlyList<double>> outcomes)
    {
        int points = outcomes.Count;
        int seeds = points == 0 ? 0 : outcomes[0].Count;
        if (points < 2 || seeds < 2)
        {
            return new(double.NaN, double.NaN);
        }

        double[] ofPoint = [.. outcomes.Select(o => o.Average())];
        double[] ofSeed = [.. Enumerable.Range(0, seeds).Select(s => outcomes.Average(o => o[s]))];
        double mean = ofPoint.Average();
        double rest = outcomes.Select((o, p) => o.Select((y, s) => Square(y - ofPoint[p] - ofSeed[s] + mean)).Sum()).Sum();
        double own = rest / ((points - 1.0) * (seeds - 1));
        double shared = Math.Max(0, Moments.Of(ofSeed).Variance - (own / points));
        double between = Moments.Of(ofPoint).Variance;
        double inputs = Math.Max(0, between - (own / seeds));
        return new(Share(own + shared, inputs), Share(own / seeds, inputs));
    }

    private static double Share(double luck, double inputs) => luck + inputs == 0 ? 0 : luck / (luck + inputs);

    private static double Square(double x) => x * x;
}
