using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Optimising;

/// <summary>A policy that was found.</summary>
/// <param name="Id">Its name: a letter.</param>
/// <param name="Point">Where it lies and what came out there, on all seeds.</param>
/// <param name="Aims">Its difference from the baseline in each aim.</param>
/// <param name="Affordable">Whether it keeps to the budget on all seeds.</param>
/// <param name="OnFront">Whether no other of those found dominates it, on all seeds.</param>
/// <param name="UndominatedShare">Share of the worlds of drawn beliefs in which none of the others dominates it, 0–1.</param>
/// <param name="Regret">What it falls short of the best in each named world.</param>
public sealed record FoundPolicy(
    string Id,
    PointOutcome Point,
    IReadOnlyList<PairedDifference> Aims,
    bool Affordable,
    bool OnFront,
    double UndominatedShare,
    Regret Regret)
{
    /// <summary>Its settings, one an axis.</summary>
    public IReadOnlyList<double> Values => Point.Values;
}

/// <summary>What a search found.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Candidates">Candidates that were looked at.</param>
/// <param name="Found">Those that went on, the smallest worst regret first.</param>
/// <param name="Richest">Which has the highest net value, and how likely that is wrong; null when only one was found.</param>
public sealed record OptimiseResult(OptimisePlan Plan, int Candidates, IReadOnlyList<FoundPolicy> Found, BestOfK? Richest)
{
    /// <summary>The answer; the trials of all steps have been run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="front">The candidates that went on.</param>
    /// <param name="farm">Where the outcomes are.</param>
    public static OptimiseResult Of(OptimisePlan plan, IReadOnlyList<int> front, TrialFarm farm)
    {
        PointOutcome[] points = [.. PointOutcome.Read(plan.Again(front), farm)];
        string[] ids = [.. points.Select((_, i) => $"{(char)('A' + i)}")];
        double[][] aims = [.. points.Select(Aims.Of)];
        var undominated = Aims.Undominated(aims).ToHashSet();
        int[] often = new int[points.Length];
        foreach (var world in plan.Drawn(front))
        {
            foreach (int i in Aims.Undominated([.. PointOutcome.Read(world, farm).Select(Aims.Of)]))
            {
                often[i]++;
            }
        }

        double[][] byWorld = [.. plan.Named(front)
            .Select(w => PointOutcome.Read(w, farm).Select(p => p.Compare(AllMeasures.NetValue).Difference.Mean).ToArray())];
        var regrets = Regret.Of(ids, [.. ids.Select((_, i) => byWorld.Select(w => w[i]).ToArray())]);
        FoundPolicy[] found = [.. points.Select((p, i) => new FoundPolicy(
            ids[i], p, [.. Aims.All.Select(p.Compare)], plan.Affordable(aims[i]), undominated.Contains(i),
            plan.Draws == 0 ? double.NaN : often[i] / (double)plan.Draws, regrets[i]))];
        var net = AllMeasures.NetValue;
        var richest = points.Length < 2 ? null : BestOfK.Of(
            net, [.. points.Select((p, i) => (ids[i], p.Differences(net)))], points[0].Compare(net).Margin);
        return new(plan, plan.Candidates.Design.Points.Count, [.. found.OrderBy(f => f.Regret.Worst)], richest);
    }
}
