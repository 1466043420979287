using CxSim.Experiments.Trials;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>A job of runs that are known beforehand, and what is made of them. What was run is kept: stopped, it goes on where it was.
/// </summary>
/// <param name="id">By what it is found.</param>
/// <param name="trials">The runs.</param>
/// <param name="bench">Where they are simulated.</param>
internal abstract class TrialJob(string id, IReadOnlyList<Trial> trials, LabBench bench) : Job(id)
{
    private (int Done, int Of) _progress = (0, trials.Count);

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
        if (!farm.Run(trials, callOff))
        {
            return true;
        }

        Conclude(farm);
        return false;
    }

    /// <summary>Makes of the runs what was asked for; all are done.</summary>
    protected abstract void Conclude(TrialFarm farm);
}
