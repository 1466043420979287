using CxSim.Workshops.Sessions;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Workshops.Tests.Sessions;

/// <summary>Whatever a room does in whatever order, and however often it is sent.</summary>
public class SessionPropertyTests
{
    [Fact]
    public void SentTwiceOrThrice_IsAsSentOnce() => ForRooms(random =>
    {
        var once = new Room();
        var often = new Room();
        foreach (var wanted in Wanted(random))
        {
            string? why = once.Take(wanted(once));
            for (int i = random.Next(3); i >= 0; i--)
            {
                Assert.Equal(why is null, often.Take(wanted(often)) is null);
            }
        }

        AssertSame(once.State, often.State);
    });

    [Fact]
    public void Replayed_IsTheSameState() => ForRooms(random =>
    {
        var room = Played(random);
        AssertSame(room.State, room.Happened.Aggregate(SessionState.Of(room.Opened, Room.Plan), (s, e) => s.With(e)));
    });

    [Fact]
    public void Refused_LeavesNoTrace_AndWhatIsKeptIsValid() => ForRooms(random =>
    {
        var room = new Room();
        foreach (var wanted in Wanted(random))
        {
            var before = room.State;
            if (room.Take(wanted(room)) is not null)
            {
                Assert.Same(before, room.State);
            }
        }

        Assert.All(room.State.Answers, a =>
            Assert.Null(Room.Plan.Stages.First(s => s.Id == a.Key.Stage).Question!.Refuses(a.Value)));
        Assert.InRange(room.State.Place.View, 0, room.State.Stage.Views - 1);
        Assert.Equal(room.Happened.Count + 1, room.State.Count);
    });

    private static void ForRooms(Action<Random> check) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => check(new Random(seed))));

    private static Room Played(Random random)
    {
        var room = new Room();
        foreach (var wanted in Wanted(random))
        {
            room.Take(wanted(room));
        }

        return room;
    }

    // What is wanted hangs on where the room stands; ids are fixed beforehand, so that a repeat is a repeat.
    private static List<Func<Room, SessionEvent>> Wanted(Random random) =>
        [.. Enumerable.Range(0, random.Next(5, 60)).Select(i => One(random, $"op-{i:0000}"))];

    private static Func<Room, SessionEvent> One(Random random, string op)
    {
        var at = Room.Start.AddSeconds(random.Next(6000));
        string seat = $"seat{random.Next(6)}";
        string stage = Room.Plan.Stages[random.Next(Room.Plan.Stages.Count)].Id;
        string field = new[] { "s1", "csat", "points", "why" }[random.Next(4)];
        string text = new[] { "always", "1", "-2", "150", "", "because" }[random.Next(6)];
        bool on = random.Next(2) == 0;
        int number = random.Next(-1, 7);
        Place? from = null;
        Place? to = null;
        return random.Next(8) switch
        {
            0 => _ => new Joined(at, op, seat, "key", number),
            1 or 2 => _ => new Answered(at, op, seat, stage, new Dictionary<string, string> { [field] = text }),
            3 => room => new Answered(at, op, seat, room.State.Stage.Id, new Dictionary<string, string> { [field] = text }),
            4 => _ => new Locked(at, op, seat, stage, on),
            5 => _ => new Extended(at, op, number * 60),
            6 => _ => new Blanked(at, op, on),
            _ => room => new Moved(
                at, op, from ??= room.State.Place, to ??= (on ? Moves.Next(room.State) : Moves.Back(room.State)) ?? default),
        };
    }

    private static void AssertSame(SessionState a, SessionState b)
    {
        Assert.Equal(a.Place, b.Place);
        Assert.Equal(a.Deadline, b.Deadline);
        Assert.Equal(a.IsBlank, b.IsBlank);
        Assert.Equal(a.Count, b.Count);
        Assert.Equal(a.Seats, b.Seats);
        Assert.Equal(a.Locks.Order(), b.Locks.Order());
        Assert.Equal(a.Answers.Keys.Order(), b.Answers.Keys.Order());
        Assert.All(a.Answers, answer => Assert.Equal(answer.Value, b.Answers[answer.Key]));
    }
}
