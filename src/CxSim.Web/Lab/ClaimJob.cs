using CxSim.Experiments.Claims;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Tests one claim under several readings of the evidence.</summary>
/// <param name="order">Which, and how.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class ClaimJob(ClaimOrder order, LabBench bench) : Job(order.Id)
{
    private (int Done, int Of) _progress;

    /// <summary>What was asked.</summary>
    public ClaimOrder Order => order;

    /// <summary>What became of it; null until it has ended.</summary>
    public ClaimOutcome? Outcome { get; private set; }

    /// <inheritdoc/>
    public override int Rank => 3;

    /// <inheritdoc/>
    public override (int Done, int Of) Progress => _progress;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var farm = bench.Farm(p =>
        {
            _progress = (p.Done, p.Trials);
            Tell();
        });
        Outcome = new ClaimBoard(farm, order.Options).Run([order.Claim], order.Sets, callOff)[0];
        return false;
    }
}
