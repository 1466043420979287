using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Tests.Sessions;

public sealed class ScriptPlanTests : IDisposable
{
    private static readonly Library Library = new(Repository.Root);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cxsim-workshops-");

    public static TheoryData<string> Scripts => [.. ScriptShelf.Names(Library)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Scripts))]
    public void EveryScript_CanBeGoneThroughFromLobbyToClose_AndBack(string name)
    {
        var script = ScriptShelf.Find(Library, name);
        var (session, secret) = Workshop.Open(Workshop.Shelf(_folder.FullName, Library), script, null, false, Room.Start);
        Assert.True(Secret.Opens(secret, session.State.Opened.HostKey));
        int moves = 0;
        while (Moves.Next(session.State) is { } next)
        {
            Assert.Null(session.Take(new Moved(Room.Start, $"next-{moves++}", session.State.Place, next)));
            Assert.Equal(Pictures.Of(script, script.Steps[next.Stage]).Count, session.State.Stage.Views);
        }

        Assert.True(session.State.IsClosed);
        while (Moves.Back(session.State) is { } back)
        {
            Assert.Null(session.Take(new Moved(Room.Start, $"back-{moves--}", session.State.Place, back)));
        }

        Assert.Equal(0, moves);
        session.Dispose();
        Assert.Equal(session.State.Count, Workshop.Shelf(_folder.FullName, Library).Read(session.Id).Count);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_OutOfItsSession_IsTheSame(string name)
    {
        var script = ScriptShelf.Find(Library, name);
        var (session, _) = Workshop.Open(Workshop.Shelf(_folder.FullName, Library), script, 2, true, Room.Start);
        var again = Workshop.ScriptOf(session.State.Opened, Library);
        Assert.Equal(script.Steps.Select(s => s.Id), again.Steps.Select(s => s.Id));
        Assert.Equal(Fingerprint.Of(script.Centre), Fingerprint.Of(again.Centre));
        Assert.Equal(script.Teams.Take(2).Select(team => team.Title), session.State.Plan.Teams);
        session.Dispose();
    }

    [Fact]
    public void Names_AreHeldBack_UntilTheRoomHasSpoken()
    {
        var script = ScriptShelf.Find(Library, ScriptShelf.Usual);
        var reveal = script.Steps.First(s => s.State == StepState.Reveal && script.Step(s.Of).State == StepState.Decide);
        var pictures = Pictures.Of(script, reveal);
        int firstNamed = pictures.ToList().FindIndex(p => p.Figure is not Pictures.Votes && !p.Anonymous);
        int votes = pictures.ToList().FindIndex(p => p.Figure == Pictures.Votes);
        Assert.InRange(votes, 1, firstNamed - 1);
        Assert.Equal(votes + 1, ScriptPlan.Of(script, ["Blue"]).Stages.First(s => s.Id == reveal.Id).OpenViews);
    }

    [Fact]
    public void Debrief_TakesAnswers_WhileBeforeAndAfterIsShown()
    {
        var script = ScriptShelf.Find(Library, ScriptShelf.Usual);
        var stage = ScriptPlan.Of(script, ["Blue"]).Stages.First(s => s.Id == "debrief");
        Assert.Equal((2, 2), (stage.Views, stage.OpenViews));
    }

    [Theory]
    [InlineData("ninety", Asked.Team)]
    [InlineData("town-hall", Asked.Seat)]
    public void Predictions_AndBets_AreATeams_ButInAFullHallAPhones(string name, Asked of)
    {
        var script = ScriptShelf.Find(Library, name);
        var stages = ScriptPlan.Of(script, ["Left"]).Stages.Where(s => s.Id is "predict" or "break").ToList();
        Assert.Equal(2, stages.Count);
        Assert.All(stages, s => Assert.Equal((of, of == Asked.Team), (s.Question!.Of, s.Question.CanLock)));
    }

    [Fact]
    public void Points_OfAPolicy_AreTheCards()
    {
        var script = ScriptShelf.Find(Library, ScriptShelf.Usual);
        var question = Questions.Of(script, script.Steps.First(s => s.State == StepState.Decide))!;
        var dear = script.Card.Rows.ToDictionary(r => r.Lever.Id, r => Questions.Text(r.Stops[^1]));
        Assert.Null(question.Refuses(dear));
        Assert.Contains($"of {script.Card.Points}", question.Overdraws(dear), StringComparison.Ordinal);
        Assert.Null(question.Overdraws(new Dictionary<string, string>()));
        Assert.Equal(script.Card.Rows[0].Stops[^1], Questions.PolicyOf(script, "Blue", dear)[script.Card.Rows[0].Lever]);
    }

    [Fact]
    public void Open_WithMoreTeamsThanTheScriptHas_IsRefused() => Assert.Throws<InputException>(() => Workshop.Open(
        Workshop.Shelf(_folder.FullName, Library), ScriptShelf.Find(Library, ScriptShelf.Usual), 99, false, Room.Start));
}
