using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Tests.Sessions;

/// <summary>A session with every kind of stage, and what its people do, with ids and times of their own.</summary>
internal sealed class Room
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly SessionPlan Plan = new(
        [
            new("lobby", TimeSpan.Zero, 1, null),
            new("poll", TimeSpan.FromMinutes(5), 1, new(Asked.Seat, [new ChoiceField("s1", ["always", "sometimes", "never"])])),
            new("predict", TimeSpan.FromMinutes(4), 1, new(Asked.Team, [new NumberField("csat", -2, 2)]) { CanLock = true }),
            new("reveal", TimeSpan.Zero, 3, null),
            new("decide", TimeSpan.FromMinutes(12), 1, new(Asked.Team, [new NumberField("points", 0, 200), new TextField("why", 80)])
            {
                CanLock = true,
                Overdraws = f => f.TryGetValue("points", out string? p) && int.Parse(p) > 100 ? "That is over 100 points." : null,
            }),
            new("break", TimeSpan.Zero, 3, new(Asked.Team, [new ChoiceField("c1", ["survives", "falls"])])) { OpenViews = 1 },
            new("closed", TimeSpan.Zero, 1, null),
        ],
        ["Blue", "Green", "Red", "Gold"]);

    private int _ops;

    public Room()
    {
        Opened = new(Start, "open-0000", "abc123", "K7MQ4T", Secret.KeyOf("x"), "script", Plan.Teams, false);
        State = SessionState.Of(Opened, Plan);
    }

    public Opened Opened { get; }

    public SessionState State { get; private set; }

    public List<SessionEvent> Happened { get; } = [];

    public DateTimeOffset Now { get; set; } = Start;

    public string Op() => $"op-{++_ops:0000}";

    public string? Take(SessionEvent wanted)
    {
        if (State.Has(wanted))
        {
            return null;
        }

        if (SessionRules.Refuses(State, wanted) is { } why)
        {
            return why;
        }

        State = State.With(wanted);
        Happened.Add(wanted);
        return null;
    }

    public string Join(int team)
    {
        string seat = $"seat{State.Seats.Count}";
        Assert.Null(Take(new Joined(Now, Op(), seat, Secret.KeyOf(seat), team)));
        return seat;
    }

    public string? Answer(string seat, string stage, string field, string text) =>
        Take(new Answered(Now, Op(), seat, stage, new Dictionary<string, string> { [field] = text }));

    public string? Lock(string seat, string stage, bool on = true) => Take(new Locked(Now, Op(), seat, stage, on));

    public void GoTo(string stage)
    {
        while (State.Stage.Id != stage)
        {
            Assert.Null(Take(new Moved(Now, Op(), State.Place, Moves.Next(State)!.Value)));
        }
    }

    public void Back() => Assert.Null(Take(new Moved(Now, Op(), State.Place, Moves.Back(State)!.Value)));
}
