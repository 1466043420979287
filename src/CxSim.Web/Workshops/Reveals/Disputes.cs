using System.Collections.Concurrent;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;
using CxSim.Web.Lab;
using CxSim.Workshops.Sessions;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>A world in which one assumption is another one.</summary>
/// <param name="Belief">The assumption.</param>
/// <param name="Value">Its value there.</param>
internal readonly record struct Disputed(Belief Belief, double Value);

/// <summary>The teams' policies in worlds in which one assumption is another one.</summary>
/// <param name="bench">Where it is simulated.</param>
/// <param name="scenes">The script's worlds.</param>
/// <param name="seeds">Seeds.</param>
internal sealed class Disputes(LabBench bench, Scenes scenes, int seeds)
{
    // Below it luck cannot be told from the difference.
    private const int FewestForAVerdict = 2;
    private static readonly Measure Net = AllMeasures.NetValue;

    private readonly TrialFarm _farm = bench.Farm();
    private readonly ConcurrentDictionary<(Disputed World, string Levers, ulong Seed), TrialOutcome> _found = new();

    /// <summary>Both ends of a belief's range, as teams choose them; one for a switch.</summary>
    public static IEnumerable<Disputed> EndsOf(Belief belief) =>
        Questions.Ends.Select(e => new Disputed(belief, Questions.ValueAt(belief, e))).Distinct();

    /// <summary>Whether some policies are simulated in some worlds with the luck of a seed.</summary>
    public bool Has(IEnumerable<Disputed> worlds, IReadOnlyList<Policy> policies, ulong seed) =>
        worlds.All(w => policies.All(p => Find(w, p, seed) is not null));

    /// <summary>Simulates some policies in some worlds with the luck of one seed.</summary>
    public void Run(IEnumerable<Disputed> worlds, IReadOnlyList<Policy> policies, ulong seed, CancellationToken stop) =>
        _farm.Run([.. from w in worlds from p in policies select new Trial(scenes.With(w.Belief, w.Value), p, seed)], stop);

    /// <summary>A policy against today in net value in a world, on the seeds that are done; null while they are too few.</summary>
    public PairedDifference? Of(Disputed world, Policy policy)
    {
        int done = DoneIn([world], [Policy.Today, policy]);
        return done < FewestForAVerdict
            ? null
            : Gain(Values(world, Policy.Today, done), Values(world, policy, done), MarginIn(world, done));
    }

    /// <summary>What the mean gain of the teams' policies hangs on; null until every end is simulated with one seed at least.</summary>
    /// <param name="disputed">The beliefs.</param>
    /// <param name="report">The teams' policies beside today as the script assumes.</param>
    public Figure? Tornado(IReadOnlyList<Belief> disputed, StudyReport report)
    {
        IReadOnlyList<Policy> policies = [.. report.Study.Plan.Alternatives];
        int done = DoneIn([.. disputed.SelectMany(EndsOf)], [Policy.Today, .. policies]);
        if (done == 0)
        {
            return null;
        }

        // On the same seeds as the ends: between them and the middle there is no luck.
        double[] Own(string policy) => [.. report.Study.Of(policy).Take(done).Select(r => Net.Of(r.Total()))];
        double margin = report.Comparisons[0][Net].Margin;
        var central = Gain(Own(report.Study.Plan.BaselineId), Mean(policies.Select(p => Own(p.Id))), margin);
        PairedDifference At(Belief belief, double value) => value == belief.Base
            ? central
            : Gain(Values(new(belief, value), Policy.Today, done), Mean(policies.Select(p => Values(new(belief, value), p, done))), margin);
        string early = done < seeds ? $"early: {done} of {seeds} seeds so far" : $"{seeds} seeds";
        return TornadoFigure.Of(
            new Caption("rests-on", "What the teams' gain hangs on", $"The mean over the teams' policies, {early}."),
            scenes.Own.Centre.Currency, central,
            disputed.Select(b => new Swung(b, b.Low, b.High, At(b, b.Low), At(b, b.High))));
    }

    private static PairedDifference Gain(double[] today, double[] policy, double margin) => PairedDifference.Of(Net, today, policy, margin);

    private static double[] Mean(IEnumerable<double[]> policies)
    {
        double[][] all = [.. policies];
        return [.. all[0].Select((_, seed) => all.Average(p => p[seed]))];
    }

    private int DoneIn(IReadOnlyList<Disputed> worlds, IReadOnlyList<Policy> policies) =>
        StudyPlan.FirstSeeds(seeds).TakeWhile(s => Has(worlds, policies, s)).Count();

    private double[] Values(Disputed world, Policy policy, int count) =>
        [.. StudyPlan.FirstSeeds(count).Select(s => Find(world, policy, s)!.Of(Net))];

    private double MarginIn(Disputed world, int count) =>
        Margins.Standard.Of(Net, StudyPlan.FirstSeeds(count).Select(s => Find(world, Policy.Today, s)!.Total()));

    private TrialOutcome? Find(Disputed world, Policy policy, ulong seed)
    {
        var key = (world, Fingerprint.Of(policy), seed);
        if (_found.TryGetValue(key, out var known))
        {
            return known;
        }

        var outcome = _farm.Find(new Trial(scenes.With(world.Belief, world.Value), policy, seed));
        if (outcome is not null)
        {
            _found[key] = outcome;
        }

        return outcome;
    }
}
