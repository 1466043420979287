using CxSim.Experiments.Optimising;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Reports.Studies;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Policies in worlds that go another way than expected: how far each falls short of the best there.</summary>
internal sealed class RobustnessJob : Job
{
    private const int Seeds = 4;

    private readonly LabBench _bench;
    private readonly StudyReport _report;
    private readonly IReadOnlyList<NamedWorld> _worlds;
    private readonly List<Trial> _trials;

    /// <summary>Today and the policies of some runs.</summary>
    /// <exception cref="StudyException">They cannot be compared (3).</exception>
    public RobustnessJob(string id, IReadOnlyList<LabRun> runs, LabBench bench)
        : base(id)
    {
        _bench = bench;
        (_report, _) = Compared.Of(runs);
        _worlds = NamedWorld.Of(_report.Study.Plan.Setting, bench.Library.Beliefs("hostile"));
        _trials = [.. from world in _worlds
                      from seed in _report.Study.Plan.Seeds.Take(Seeds)
                      from policy in _report.Study.Plan.Policies
                      select new Trial(world.Setting, policy, seed)];
    }

    /// <summary>Runs done.</summary>
    public int Done { get; private set; }

    /// <summary>Runs it takes.</summary>
    public int Of => _trials.Count;

    /// <summary>Policies against worlds; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <inheritdoc/>
    public override int Rank => 3;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var farm = _bench.Farm(p =>
        {
            Done = p.Done;
            Tell();
        });
        if (!farm.Run(_trials, callOff))
        {
            return true;
        }

        var plan = _report.Study.Plan;
        string[] ids = [.. plan.Policies.Select(p => p.Id)];
        double[][] values = [.. plan.Policies.Select(p => _worlds.Select(w => Net(p, w, farm)).ToArray())];
        Figure = RobustnessFigure.Of(
            new Caption(
                "robustness", "What is safe if we are wrong?",
                $"{plan.Centre.Title}, {Math.Min(Seeds, plan.Seeds.Count)} seeds, {plan.Weeks} weeks.", ""),
            plan.Centre.Currency, _report.Comparisons[0][AllMeasures.NetValue].Margin, [.. _worlds.Select(w => w.Name)],
            Regret.Of(ids, values));
        return false;
    }

    private double Net(Model.Policies.Policy policy, NamedWorld world, TrialFarm farm) => Estimate.Of(
        _trials.Where(t => t.Policy == policy && t.Setting == world.Setting).Select(t => farm[t].Of(AllMeasures.NetValue))).Mean;
}
