using CxSim.Experiments.Running;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Tests.Sessions;

public sealed class SessionShelfTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cxsim-workshops-");
    private readonly Room _room = new();

    private SessionShelf Shelf => new(_folder.FullName, _ => Room.Plan);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Recall_AfterTheServerDied_IsTheSameSession()
    {
        var session = Begun();
        using var recalled = Assert.Single(Shelf.Recall(Room.Start));
        Assert.Equal(session.State.Place, recalled.State.Place);
        Assert.Equal("-1", recalled.State.AnswerOf("predict", 2)["csat"]);
        Assert.Equal(session.State.Deadline, recalled.State.Deadline);
        Assert.Equal(session.State.Count, recalled.State.Count);
    }

    [Fact]
    public void Recall_WithATornEnd_LosesNoWholeEvent()
    {
        Begun();
        string file = Path.Combine(_folder.FullName, _room.Opened.Id, "events");
        File.AppendAllBytes(file, [7, 0, 0, 0, 1, 2, 3]);
        using var recalled = Assert.Single(Shelf.Recall(Room.Start));
        Assert.Equal("-1", recalled.State.AnswerOf("predict", 2)["csat"]);
        Assert.Null(recalled.Take(new Nudged(Room.Start, "nudge-1")));
        recalled.Dispose();
        Assert.NotNull(Shelf.Read(_room.Opened.Id).NudgedAt);
    }

    [Fact]
    public void Recall_AfterADay_DeletesIt()
    {
        Begun();
        Assert.Empty(Shelf.Recall(Room.Start + SessionShelf.Lifetime));
        Assert.Empty(Shelf.Ids());
    }

    [Fact]
    public void Recall_LeavesWhatItDoesNotKnow()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "odd"));
        File.WriteAllText(Path.Combine(_folder.FullName, "odd", "events"), "something else\n");
        Assert.Empty(Shelf.Recall(Room.Start));
        Assert.Equal(["odd"], Shelf.Ids());
    }

    [Fact]
    public void Keeps_UntilSomebodyElseDeletes()
    {
        using var session = Begun();
        Assert.True(Shelf.Keeps(session));
        Shelf.Delete(session.Id);
        Assert.False(Shelf.Keeps(session));
        Shelf.Delete(session.Id);
    }

    [Fact]
    public void Delete_EndsItForGood()
    {
        var session = Begun();
        using var again = Assert.Single(Shelf.Recall(Room.Start));
        Shelf.Delete(again);
        Assert.Empty(Shelf.Ids());
        Assert.NotNull(again.Take(new Nudged(Room.Start, "nudge-1")));
        Assert.Throws<StudyException>(() => Shelf.Read(session.Id));
    }

    [Fact]
    public async Task Take_FromThirtyThreads_CountsEachOnce_AndTellsFollowers()
    {
        using var session = Shelf.Begin(_room.Opened);
        for (int i = 0; i < 30; i++)
        {
            Assert.Null(session.Take(new Joined(Room.Start, $"join-{i:00}", $"seat{i:00}", "key", i % 4)));
        }

        Assert.Null(session.Take(new Moved(Room.Start, "move-1", new(0, 0), new(1, 0))));
        int version = session.Version;
        var told = session.Since(version);
        Parallel.For(0, 90, i => Assert.Null(session.Take(new Answered(
            Room.Start, "vote-1", $"seat{i % 30:00}", "poll", new Dictionary<string, string> { ["s1"] = "never" }))));
        await told.WaitAsync(TimeSpan.FromMinutes(3));
        Assert.Equal(30, session.State.Answers.Count);
        Assert.Equal(version + 30, session.Version);
        session.Dispose();
        Assert.Equal(30, Shelf.Read(session.Id).Answers.Count);
    }

    // A session that is left without a word, as by a server that was killed.
    private LiveSession Begun()
    {
        var session = Shelf.Begin(_room.Opened);
        Assert.Null(session.Take(new Joined(Room.Start, "join-1", "seat1", "key", 2)));
        Assert.Null(session.Take(new Moved(Room.Start, "move-1", new(0, 0), new(2, 0))));
        Assert.Null(session.Take(new Answered(
            Room.Start, "said-1", "seat1", "predict", new Dictionary<string, string> { ["csat"] = "-1" })));
        session.Dispose();
        return session;
    }
}
