using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

/// <summary>A small random team and its days, on a coarse grid of times so that ties are common.</summary>
internal sealed class RandomDays
{
    private const long Grid = 60 * Clock.Second;

    private readonly ulong _seed;
    private readonly TeamLayout _layout;
    private readonly TeamRoster _roster = new();
    private readonly int _agents;
    private ulong _day;

    public RandomDays(ulong seed)
    {
        _seed = Draws.Of(seed, 1);
        int workflows = 1 + Pick(1, 3);
        int groups = 1 + Pick(2, 3);
        bool[] chat = [.. Enumerable.Range(0, workflows).Select(w => Pick(10 + (ulong)w, 3) == 0)];
        _layout = new TeamLayout(chat, [.. Enumerable.Range(0, groups).Select(g => Group(g, workflows))], priorities: 2);
        Engine = new QueueEngine(_layout);
        Carries = Pick(3, 2) == 0;
        _agents = 1 + Pick(4, 6);
    }

    public QueueEngine Engine { get; private set; }

    public DayBatch Batch { get; } = new(1);

    public bool Carries { get; init; }

    public bool ListedBackwards { get; init; }

    public void Run()
    {
        _day++;
        Batch.Clear();
        Engine.PutCarried(Batch);
        FillRoster();
        FillBatch();
        Handling handling = new(Batch);
        Engine.RunDay(Batch, _roster, Carries ? QueueEngine.NeverCloses : 6 * Clock.Hour, ref handling);
    }

    public RandomDays Clone() => new(_seed, this);

    public int CapOf(int agent) => _layout.Groups[_roster.GroupOf(agent)].Slots;

    public bool Serves(int agent, int workflow) =>
        _layout.Groups[_roster.GroupOf(agent)].Ranks[workflow] != SkillGroup.NotServed;

    /// <summary>The waits of calls that an agent could have taken; who was carried over waits on at midnight.</summary>
    public IEnumerable<(long From, long Until)> CallerWaits(int agent) => Enumerable.Range(0, Batch.Count)
        .Where(i => !_layout.IsChat(Batch.Workflow[i]) && Serves(agent, Batch.Workflow[i]))
        .Select(i => (Batch.ArrivalMicros[i],
            Batch.Outcome[i] == Outcome.CarriedOver ? Clock.Day : Batch.ArrivalMicros[i] + Batch.WaitMicros[i]));

    /// <summary>The agent's duty segments.</summary>
    public IEnumerable<(long From, long To)> Duty(int agent) => Enumerable.Range(0, _roster.Segments)
        .Select(_roster.Segment).Where(s => s.Agent == agent).Select(s => (s.FromMicros, s.ToMicros));

    /// <summary>From the start of a contact until the agent is ready for a call as far as this contact goes.</summary>
    public (long From, long To) Occupied(int contact) => Batch.Outcome[contact] == Outcome.CarriedOver
        ? (Batch.StartMicros[contact], Clock.Day)
        : (Batch.StartMicros[contact], Batch.StartMicros[contact] + Batch.ServiceMicros[contact]
            + new Handling(Batch).BreatherMicros(contact, Batch.Agent[contact]));

    /// <summary>The most contacts of an agent that overlap in the day's batch; a call counts as the agent's whole cap.</summary>
    public int MostAtOnce(int agent)
    {
        (long Time, int Change)[] changes = [.. Enumerable.Range(0, Batch.Count)
            .Where(i => Batch.Agent[i] == agent)
            .SelectMany(i => Changes(i, _layout.IsChat(Batch.Workflow[i]) ? 1 : CapOf(agent)))
            .OrderBy(c => c.Item1).ThenBy(c => c.Item2)];
        int now = 0;
        int most = 0;
        foreach ((long _, int change) in changes)
        {
            now += change;
            most = Math.Max(most, now);
        }

        return most;
    }

    /// <summary>All results of the last day, by issue.</summary>
    public string Results() => string.Join('\n', Enumerable.Range(0, Batch.Count)
        .Select(i => $"{Batch.Issue[i]} {Batch.AttemptToday[i]} {Batch.ArrivalMicros[i]} {Batch.Outcome[i]} {Batch.Agent[i]} "
            + $"{Batch.StartMicros[i]} {Batch.WaitMicros[i]} {Batch.HandleMicros[i]} {Batch.ServiceMicros[i]}")
        .Order(StringComparer.Ordinal));

    private RandomDays(ulong mixedSeed, RandomDays other)
    {
        _seed = mixedSeed;
        _layout = other._layout;
        _agents = other._agents;
        _day = other._day;
        Carries = other.Carries;
        Engine = other.Engine.Clone();
    }

    private (long Time, int Change)[] Changes(int i, int load)
    {
        bool open = Batch.Outcome[i] == Outcome.CarriedOver;
        long end = open ? Clock.Day : Batch.StartMicros[i] + Batch.ServiceMicros[i];
        return end == Batch.StartMicros[i] ? [] : [(Batch.StartMicros[i], load), (end, -load)];
    }

    private SkillGroup Group(int g, int workflows)
    {
        int slots = 1 + Pick(20 + (ulong)g, 3);
        return new SkillGroup
        {
            Ranks = [.. Enumerable.Range(0, workflows).Select(w => Rank(Pick((ulong)(100 + (10 * g) + w), 4)))],
            Slots = slots,
            Pace = [.. Enumerable.Range(1, slots).Select(k => 1.0 / (1.0 + (0.3 * (k - 1))))],
        };
    }

    private static byte Rank(int pick) => pick == 3 ? SkillGroup.NotServed : (byte)pick;

    private void FillRoster()
    {
        _roster.Clear();
        for (int a = 0; a < _agents; a++)
        {
            ulong at = (_day * 1000) + (ulong)(a * 10);
            _roster.AddAgent(Pick(200 + (ulong)a, _layout.Groups.Count));
            long time = Pick(at, 60) * Grid;
            for (ulong s = 0; s < 3; s++)
            {
                long end = Math.Min(Clock.Day, time + ((1 + Pick(at + 1 + s, Carries ? 700 : 120)) * Grid));
                _roster.AddDuty(time, end);
                time = end + (Pick(at + 4 + s, 3) * 10 * Grid);
                if (time >= Clock.Day)
                {
                    break;
                }
            }
        }
    }

    private void FillBatch()
    {
        ulong stream = Draws.Of(_seed, 5_000 + _day);
        int count = Pick(6_000 + _day, 120);
        int minutes = Carries ? 1440 : 400;
        IEnumerable<int> listed = Enumerable.Range(0, count);
        var contacts = (ListedBackwards ? listed.Reverse() : listed)
            .Select(i => (Key: Draws.Of(stream, (ulong)i), Issue: i, Minute: (int)(Draws.Uniform(Draws.Of(stream, (ulong)i), 0) * minutes)))
            .OrderBy(c => c.Minute).ThenBy(c => DayBatch.Tie(c.Key)).ThenBy(c => c.Key);
        foreach ((ulong key, int issue, int minute) in contacts)
        {
            double patience = Draws.Uniform(key, 1);
            Batch.Add(minute * Grid, key, ((long)_day * 1000) + issue, (int)(Draws.Uniform(key, 2) * _layout.Workflows),
                (byte)(Draws.Uniform(key, 3) * 2), patience < 0.2 ? long.MaxValue : (long)(patience * 30) * Grid,
                Draws.Uniform(key, 4) < 0.1);
        }
    }

    private int Pick(ulong what, int below) => (int)(Draws.Uniform(_seed, what) * below);

    private readonly struct Handling(DayBatch batch) : IHandling
    {
        public long WorkMicros(int contact, int agent) => (long)(Draws.Uniform(batch.Key[contact], 5) * 40) * Grid;

        public long BreatherMicros(int contact, int agent) => Math.Max(0, (long)(Draws.Uniform(batch.Key[contact], 6) * 8) - 4) * Grid;

        public long RedialMicros(int contact, long now)
        {
            ulong attempt = batch.AttemptToday[contact];
            double delay = Draws.Uniform(batch.Key[contact], 10 + attempt);
            return delay < 0.6 ? now + ((1 + (long)(delay * 60)) * Grid) : -1;
        }

        public long PatienceMicros(int contact) => (long)(Draws.Uniform(batch.Key[contact], 7) * 20) * Grid;
    }
}
