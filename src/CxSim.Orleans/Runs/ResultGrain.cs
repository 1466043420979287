using CxSim.Orleans.Silos;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Runs;

/// <summary>A stored run, and the digest that disputes it if there is one.</summary>
[GenerateSerializer, Alias("cxsim.kept")]
public sealed class KeptRun
{
    /// <summary>The run that was kept first.</summary>
    [Id(0)]
    public StoredRun? Run { get; set; }

    /// <summary>Another digest under the same key, or empty.</summary>
    [Id(1)]
    public string Disputed { get; set; } = "";
}

/// <inheritdoc cref="IResultGrain"/>
[CollectionAgeLimit(Minutes = 2)]
internal sealed class ResultGrain([PersistentState("run", Storage.Name)] IPersistentState<KeptRun> kept) : Grain, IResultGrain
{
    public async Task Keep(StoredRun run)
    {
        Check();
        if (kept.State.Run is { } first)
        {
            if (first.Digest == run.Digest)
            {
                return;
            }

            kept.State.Disputed = run.Digest;
        }
        else
        {
            kept.State.Run = run;
        }

        await Write();
        Check();
    }

    public Task<string?> Digest()
    {
        Check();
        return Task.FromResult(kept.State.Run?.Digest);
    }

    public Task<StoredRun?> Read()
    {
        Check();
        return Task.FromResult(kept.State.Run);
    }

    // What could not be written is not kept: the next call starts again from what storage holds.
    private async Task Write()
    {
        try
        {
            await kept.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }

    private void Check()
    {
        if (kept.State.Disputed.Length > 0)
        {
            throw new DisputedResultException(
                $"run {this.GetPrimaryKeyString()} ended with digest {kept.State.Run!.Digest} and again with {kept.State.Disputed}. "
                + "The same run must give the same bits: suspect a machine or a build, and trust neither result.");
        }
    }
}
