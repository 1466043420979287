using CxSim.Experiments.Trials;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>What a sweep would take, from a short run of its centre on this machine.</summary>
/// <param name="order">The sweep.</param>
/// <param name="bench">Where it would be simulated.</param>
internal sealed class PriceJob(SweepOrder order, LabBench bench) : Job($"price-{order.Id}")
{
    /// <summary>The sweep.</summary>
    public SweepOrder Order => order;

    /// <summary>Runs and time; null until it is known.</summary>
    public Price? Price { get; private set; }

    /// <summary>How many run side by side.</summary>
    public int Workers => bench.Options.Threads;

    /// <inheritdoc/>
    public override int Rank => 2;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        Price = bench.Farm().PriceOf(order.Study.Trials());
        return false;
    }
}
