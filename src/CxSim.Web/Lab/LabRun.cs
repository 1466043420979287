using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>
/// One what-if, seed by seed: first numbers from a few seeds, then worlds with drawn beliefs, then the other seeds, and last the belief
/// on which a verdict hangs. Each step leaves a report that can be shown. It ends in the numbers of the command line.
/// </summary>
internal sealed class LabRun : Job
{
    /// <summary>Seeds before numbers are shown.</summary>
    public const int FirstSeeds = 8;

    // Runs that nobody waits for go on when there is nothing else to do.
    private const int Unwatched = 10;

    private readonly LabBench _bench;
    private readonly LabFolder _folder;
    private readonly BeliefStudy _beliefs;
    private StudyResult? _study;
    private DrawnStudy? _drawn;
    private bool _settled;

    /// <summary>A run that may have been begun before.</summary>
    public LabRun(string id, RunOrder order, LabBench bench, LabFolder folder)
        : base(id)
    {
        Order = order;
        Attention = new(bench.Options.Clock);
        _bench = bench;
        _folder = folder;
        _beliefs = new(order.Plan, order.Plan.Draws);
        Recall();
    }

    /// <summary>What was asked.</summary>
    public RunOrder Order { get; }

    /// <summary>Whether somebody waits for it.</summary>
    public Attention Attention { get; }

    /// <summary>All that can be said so far; null before the first numbers.</summary>
    public StudyReport? Report { get; private set; }

    /// <summary>Seeds done under every policy, those of an unfinished step included.</summary>
    public int SeedsDone { get; private set; }

    /// <summary>Worlds drawn and run.</summary>
    public int DrawsDone { get; private set; }

    /// <summary>Whether these are first numbers only: few seeds, or beliefs not drawn yet.</summary>
    public bool IsEarly => !HasEnded && (SeedsDone < Enough || (Order.Plan.Draws > 0 && _drawn is null));

    /// <summary>What is being done, in a few words.</summary>
    public string Stage => SeedsDone < Enough ? "seeds of luck"
        : _drawn is null && Order.Plan.Draws > 0 ? "worlds with drawn beliefs"
        : SeedsDone < Order.Plan.Seeds.Count ? "more seeds"
        : "what verdicts hang on";

    /// <inheritdoc/>
    public override int Rank => (Attention.IsPaid ? 0 : Unwatched)
        + (SeedsDone < First ? 0 : SeedsDone < Enough ? 1 : _drawn is null ? 2 : SeedsDone < All ? 3 : 4);

    private int All => Order.Plan.Seeds.Count;

    private int First => Math.Min(All, FirstSeeds);

    // Every drawn world has the luck of a seed, which must have been run.
    private int Enough => Math.Min(All, Math.Max(FirstSeeds, Order.Plan.Draws));

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        _folder.Note(underWay: true);
        int done = _study?.SeedsDone ?? 0;
        if (done < Enough)
        {
            Seeds(done < First ? First : Math.Min(Enough, done + _bench.Options.Threads), callOff);
        }
        else if (Order.Plan.Draws > 0 && _drawn is null)
        {
            Draw(callOff);
        }
        else if (done < All)
        {
            Seeds(Math.Min(All, done + _bench.Options.Threads), callOff);
        }
        else if (!_settled && BeliefView.Of(_study!, _drawn ?? DrawnStudy.None(Order.Plan), _bench.Farm(), callOff) is { } whole)
        {
            Report = whole;
            _settled = true;
        }

        Tell();
        return !_settled;
    }

    /// <summary>The run as a study to save, with what is done so far.</summary>
    public SavedStudy Saved() => new(Order.Experiment, Order.Plan, RunAddress.Command(Order), _study?.Runs ?? []);

    /// <inheritdoc/>
    protected override void Ended(JobState state)
    {
        if (HasEnded)
        {
            _folder.Note(underWay: false);
        }
    }

    private void Seeds(int upTo, CancellationToken callOff)
    {
        using var journal = _folder.OpenJournal(Order.Plan, _bench.Worlds.Engine);
        var host = new LocalHost(_bench.Worlds, new HostOptions
        {
            Threads = _bench.Options.Threads,
            Known = _study?.Runs ?? [],
            Journal = journal,
            Cache = _bench.Root.Cache,
            Progress = p =>
            {
                SeedsDone = p.SeedsDone;
                Tell();
            },
            Time = _bench.Options.Clock,
        });
        See(host.Run(Order.Plan.WithSeeds(upTo), callOff));
    }

    private void Draw(CancellationToken callOff)
    {
        int policies = Order.Plan.Policies.Count;
        var farm = _bench.Farm();
        var next = _beliefs.Trials.Skip(DrawsDone * policies).Take(_bench.Options.Threads * policies).ToList();
        if (farm.Run(next, callOff))
        {
            DrawsDone += next.Count / policies;
        }

        if (DrawsDone >= Order.Plan.Draws)
        {
            _drawn = _beliefs.Run(farm, callOff);
            See(_study!);
        }
    }

    // A step that was called off may leave gaps; what is shown are the seeds up to the first gap.
    private void See(StudyResult study)
    {
        _study = study;
        var plan = Order.Plan;
        var bySeed = study.Runs.GroupBy(r => r.Seed).ToDictionary(g => g.Key, g => g.Count());
        SeedsDone = plan.Seeds.TakeWhile(s => bySeed.GetValueOrDefault(s) == plan.Policies.Count).Count();
        if (SeedsDone >= First)
        {
            var shown = plan.WithSeeds(SeedsDone);
            var seeds = shown.Seeds.ToHashSet();
            Report = StudyReport.Of(
                study with { Plan = shown, Runs = [.. study.Runs.Where(r => seeds.Contains(r.Seed))] },
                drawn: SeedsDone >= Enough ? _drawn : null);
        }
    }

    // What an earlier server has run already; nothing is simulated here.
    private void Recall()
    {
        var plan = Order.Plan;
        var kept = _folder.Kept(plan, _bench.Worlds.Engine);
        if (kept.Count == 0)
        {
            return;
        }

        var farm = _bench.Farm();
        bool Known(IEnumerable<Trial> trials) => trials.All(t => farm.Find(t) is not null);
        int policies = plan.Policies.Count;
        DrawsDone = Enumerable.Range(0, plan.Draws).TakeWhile(d => Known(_beliefs.Trials.Skip(d * policies).Take(policies))).Count();
        _drawn = plan.Draws > 0 && DrawsDone == plan.Draws ? _beliefs.Run(farm) : null;
        var runs = from policy in plan.Policies
                   from seed in plan.Seeds
                   from run in kept.Where(r => r.Policy == policy.Id && r.Seed == seed).Take(1)
                   select run;
        See(new(plan, _bench.Worlds.Engine, [.. runs], kept.Count, TimeSpan.Zero));
        bool whole = SeedsDone == All && (plan.Draws == 0 || _drawn is not null);
        var drawn = _drawn ?? DrawnStudy.None(plan);
        // Stopped before it begins, the search gives what is known already or nothing.
        var settled = whole ? BeliefView.Of(_study!, drawn, farm, new CancellationToken(canceled: true)) : null;
        _settled = settled is not null;
        Report = settled ?? Report;
        Turn(_settled ? JobState.Done : JobState.Stopped);
    }
}
