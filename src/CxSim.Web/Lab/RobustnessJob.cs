using CxSim.Experiments.Optimising;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;

namespace CxSim.Web.Lab;

/// <summary>Policies in worlds that go another way than expected: how far each falls short of the best there.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="report">The policies beside each other.</param>
/// <param name="worlds">The worlds.</param>
/// <param name="bench">Where they are simulated.</param>
internal sealed class RobustnessJob(string id, StudyReport report, IReadOnlyList<NamedWorld> worlds, LabBench bench)
    : TrialJob(id, [.. worlds.SelectMany(w => report.Study.Plan.Policies.SelectMany(p => Trials(report, w, p)))], bench)
{
    private const int Seeds = 4;

    /// <summary>Policies against worlds; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <inheritdoc/>
    protected override void Conclude(TrialFarm farm)
    {
        var plan = report.Study.Plan;
        double Net(Policy policy, NamedWorld world) =>
            Estimate.Of(Trials(report, world, policy).Select(t => farm[t].Of(AllMeasures.NetValue))).Mean;
        double[][] values = [.. plan.Policies.Select(p => worlds.Select(w => Net(p, w)).ToArray())];
        var caption = new Caption(
            "robustness", "What is safe if we are wrong?",
            $"{plan.Centre.Title}, {Math.Min(Seeds, plan.Seeds.Count)} seeds, {plan.Weeks} weeks.", "");
        Figure = RobustnessFigure.Of(
            caption, plan.Centre.Currency, report.Comparisons[0][AllMeasures.NetValue].Margin, [.. worlds.Select(w => w.Name)],
            Regret.Of([.. plan.Policies.Select(p => p.Id)], values));
    }

    private static IEnumerable<Trial> Trials(StudyReport report, NamedWorld world, Policy policy) =>
        report.Study.Plan.Seeds.Take(Seeds).Select(s => new Trial(world.Setting, policy, s));
}
