using CxSim.Experiments.Designs;
using CxSim.Reports.Sweeping;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Tries levers at many settings. What is run is kept, so a sweep that was stopped goes on where it was.</summary>
/// <param name="order">What was asked.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class SweepJob(SweepOrder order, LabBench bench) : Job(order.Id)
{
    /// <summary>What was asked.</summary>
    public SweepOrder Order => order;

    /// <summary>Runs done.</summary>
    public int Done { get; private set; }

    /// <summary>Runs it takes.</summary>
    public int Of { get; } = order.Study.Trials().Count();

    /// <summary>What came out; null until it has ended.</summary>
    public SweepAnswer? Answer { get; private set; }

    /// <inheritdoc/>
    public override int Rank => 3;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var farm = bench.Farm(p =>
        {
            Done = p.Done;
            Tell();
        });
        if (!farm.Run([.. order.Study.Trials()], callOff))
        {
            return true;
        }

        var rows = PointOutcome.Read(order.Study, farm).Select(SweepRow.Of).ToList();
        var result = new SweepResult(order.Study, rows, farm.DigestOf(order.Study.Trials()));
        Answer = new(new SweepQuestion(order.Study.Policy.Id, order.Order.Experiment, order.Study, order.Command), result, order.Id, "");
        return false;
    }
}
