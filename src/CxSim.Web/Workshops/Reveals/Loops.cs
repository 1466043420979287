using CxSim.Experiments.Running;
using CxSim.Experiments.Why;
using CxSim.Figures;
using CxSim.Model.Policies;
using CxSim.Reports.Reasons;
using CxSim.Web.Lab;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The model's loops with what a policy moves in them.</summary>
/// <param name="bench">Where it is simulated.</param>
/// <param name="setting">The script's own world.</param>
/// <param name="policy">The policy.</param>
/// <param name="seeds">Seeds.</param>
internal sealed class Loops(LabBench bench, Setting setting, Policy policy, int seeds)
{
    private const int TrialsAStep = 4;

    private readonly WhyStudy _study = new(setting, Policy.Today, policy, StudyPlan.FirstSeeds(seeds));
    private Figure? _figure;
    private int _next;

    /// <summary>Whether all of it is simulated.</summary>
    public bool IsDone => _figure is not null;

    /// <summary>The figure; null until it is done.</summary>
    public Figure? Figure => _figure;

    /// <summary>Simulates the next few runs.</summary>
    public void RunNext(CancellationToken stop)
    {
        var farm = bench.Farm();
        if (_next < _study.Trials.Count)
        {
            _next += farm.Run(_study.Trials.Skip(_next).Take(TrialsAStep), stop) ? TrialsAStep : 0;
        }

        if (_next >= _study.Trials.Count)
        {
            _figure = new WhyFigures(new WhyAnswer(_study, farm, [], ""), "").All()[^1];
        }
    }
}
