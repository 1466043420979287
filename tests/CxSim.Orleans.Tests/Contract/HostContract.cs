using CxSim.Experiments.Running;

namespace CxSim.Orleans.Tests.Contract;

/// <summary>What every host of runs keeps: the same plan, the same bits, whoever runs it and however it is interrupted.</summary>
public abstract class HostContract
{
    private readonly int _first = Random.Shared.Next(1, int.MaxValue - 100);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_OneThreadOrMore_GivesTheDigestOfOneThreadHere(int threads)
    {
        var plan = Small.Plan(first: _first);
        Assert.Equal(Small.Digest(plan), Run(plan, new() { Threads = threads }).Digest);
    }

    [Fact]
    public void Run_PoliciesLeftOut_GivesTheOthersTheSameRuns()
    {
        var plan = Small.Plan(first: _first);
        var whole = Run(plan);
        var part = Run(plan with { Policies = [plan.Policies[2], plan.Policies[0]] });
        Assert.Equal(whole.Of("quick-slow").Select(r => r.Digest), part.Of("quick-slow").Select(r => r.Digest));
    }

    [Fact]
    public void Run_Progress_RisesByOneRunAndEndsWhole()
    {
        var seen = new List<StudyProgress>();
        var plan = Small.Plan(seeds: 4, first: _first);
        var result = Run(plan, new() { Threads = 3, Progress = seen.Add });
        Assert.Equal(Enumerable.Range(1, 12), seen.Select(p => p.RunsDone));
        Assert.Equal(1, seen[^1].Fraction);
        Assert.Equal(result.Contacts, seen[^1].Contacts);
    }

    [Fact]
    public void Run_CancelledAfterTheFirstRun_KeepsItAndEndsLaterInTheSameDigest()
    {
        using var stop = new CancellationTokenSource();
        var plan = Small.Plan(seeds: 4, first: _first);
        var part = Run(plan, new() { Threads = 1, Progress = _ => stop.Cancel() }, stop.Token);
        Assert.False(part.IsComplete);
        Assert.NotEmpty(part.Runs);
        var whole = Run(plan, new() { Known = part.Runs });
        Assert.Equal(part.Runs.Count, whole.Reused);
        Assert.Equal(Small.Digest(plan), whole.Digest);
    }

    [Fact]
    public void Run_TheSamePlanTwiceAtOnce_GivesBothTheDigest()
    {
        var plan = Small.Plan(first: _first);
        StudyResult[] both = new StudyResult[2];
        Parallel.For(0, 2, i => both[i] = Run(plan));
        Assert.All(both, r => Assert.Equal(Small.Digest(plan), r.Digest));
    }

    /// <summary>A source of runs on the host; several may be open at once.</summary>
    private protected abstract IWorldSource Open();

    private StudyResult Run(StudyPlan plan, HostOptions? options = null, CancellationToken stop = default)
    {
        var worlds = Open();
        using var _ = worlds as IDisposable;
        return new LocalHost(worlds, options).Run(plan, stop);
    }
}
