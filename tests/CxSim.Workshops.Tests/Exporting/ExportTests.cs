using System.IO.Compression;
using System.Net;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Exporting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using CxSim.Workshops.Tests.Sessions;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Workshops.Tests.Exporting;

/// <summary>What leaves a session with the room: all that was said and seen, and nobody's name.</summary>
public sealed class ExportTests : IDisposable
{
    private static readonly Library Library = new(Repository.Root);
    private static readonly Script Script = ScriptShelf.Find(Library, "ninety");
    private static readonly ClaimTitles Claims = ClaimTitles.Of(Script, Library);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cxsim-export-");
    private readonly LiveSession _session;
    private int _ops;

    public ExportTests() =>
        (_session, _) = Workshop.Open(Workshop.Shelf(_folder.FullName, Library), Script, null, false, Room.Start);

    public void Dispose()
    {
        _session.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Session_Played_LeavesEveryKindOfThingInBothForms()
    {
        Play("I will listen to <five> calls, \"mine\"");
        string csv = Export.Csv(_session.State, Script);
        string page = WebUtility.HtmlDecode(Export.Html(_session.State, Script, Claims));

        string[] expected =
        [
            "opinion,before,phone 1,space,always", "opinion,debrief,phone 1,space,never", "prediction,predict,Blue,csat,falls",
            "moves-most,predict,Blue,most,fcr", "choice,decide,Blue,friction,20", "choice,decide,Blue,aht,0",
            "reason,decide,Blue,,We can defend it", "vote,reveal-2,phone 1,real,luck", "holds,flu,Blue,holds,pink",
            "bet,break,Blue,C4,falls", "disputed,theirs,Blue,callback,0.6",
            "result,reveal-1,,minus-ten,▼ worse,,csat,71.25,-0.5,-0.75,-0.25",
            "commitment,debrief,,,\"I will listen to <five> calls, \"\"mine\"\"\"",
        ];
        Assert.All(expected, row => Assert.Contains(row, csv, StringComparison.Ordinal));
        string[] shown =
            ["Saving time gives people", "We can defend it", "20 %", "Blue: Because we saw it", "I will listen to <five> calls", "−0.5 pp"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Archive_HoldsThePageAndTheTable()
    {
        Play("Ask");
        using var archive = new ZipArchive(new MemoryStream(ExportArchive.Of(_session.State, Script, Claims)));
        string Text(string name)
        {
            using var reader = new StreamReader(archive.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }

        Assert.Equal(2, archive.Entries.Count);
        Assert.Equal(Export.Html(_session.State, Script, Claims), Text("session.html"));
        Assert.Equal(Export.Csv(_session.State, Script), Text("session.csv"));
        Assert.Equal($"2026-03-02-ninety-{_session.Id}", ExportArchive.NameOf(_session.State, Script));
    }

    [Fact]
    public void Team_SeesWhatItSaid_AndOnlyWhatItChanged()
    {
        Play("Ask");
        var decided = TeamSaid.In(_session.State, Script, Script.Step("decide"), SeatOf(0), Claims);
        Assert.Contains(("Friction removed", "20 %"), decided);
        Assert.Contains(("Why", "We can defend it"), decided);
        Assert.DoesNotContain(decided, s => s.About == "Speed pressure");
        Assert.Contains(("CSAT", "falls"), TeamSaid.In(_session.State, Script, Script.Step("predict"), SeatOf(0), Claims));
        Assert.Empty(TeamSaid.In(_session.State, Script, Script.Step("predict"), SeatOf(1), Claims));
    }

    // A bet and a verdict, each with what the claim says; without the files of claims, with its number.
    [Fact]
    public void Claims_AreCalledByTheirTitles()
    {
        Play("Ask");
        SeenResult Judged(string world, string verdict) => new("C4", world, "", null, null, null, null, verdict);
        Take(new Found(Room.Start, Op(), "break", [Judged("", "holds"), Judged("Banked", "fails")]));
        string title = ClaimShelf.Find(Library, ["C4"])[0].Title;
        string page = WebUtility.HtmlDecode(Export.Html(_session.State, Script, Claims));
        Assert.All([$"C4 · {title}</", $"C4 · {title}: holds; Banked: fails"], text =>
            Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Contains(($"C4 · {title}", "falls"), TeamSaid.In(_session.State, Script, Script.Step("break"), SeatOf(0), Claims));

        // A library whose file of that claim is wrong.
        string files = Directory.CreateDirectory(Path.Combine(_folder.FullName, "experiments", "claims")).FullName;
        File.WriteAllText(Path.Combine(files, "c4.yaml"), "id: C4\nwrong: yes\n");
        var elsewhere = new Library(_folder.FullName);
        page = Export.Html(_session.State, Script, ClaimTitles.Of(Script, elsewhere));
        Assert.Contains("C4: holds; Banked", page, StringComparison.Ordinal);
    }

    private static Seat SeatOf(int team) => new("one", "", team);

    [Fact]
    public void Nobody_CanBeFoundAgain_InWhatIsExported()
    {
        Play("Ask");
        string all = Export.Csv(_session.State, Script) + Export.Html(_session.State, Script, Claims);
        Assert.All(_session.State.Seats.Values, s =>
        {
            Assert.DoesNotContain(s.Id, all, StringComparison.Ordinal);
            Assert.DoesNotContain(s.Key, all, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(_session.State.Opened.HostKey, all, StringComparison.Ordinal);
        Assert.DoesNotContain(_session.State.Opened.Code, all, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Session_InWhichNothingWasSaid_IsExportedToo()
    {
        Assert.Single(Export.Csv(_session.State, Script).TrimEnd('\n').Split('\n'));
        Assert.Contains("</html>", Export.Html(_session.State, Script, Claims), StringComparison.Ordinal);
    }

    [Fact]
    public void AnyCommitment_IsOneFieldOfTheTable_AndNoFormula()
    {
        string seat = Join(0);
        GoTo("debrief");
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            string said = string.Concat((text ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(150));
            Answer(seat, Questions.Why, said);
            string[] all = Export.Csv(_session.State, Script).Split('\n');
            string[] rows = [.. all.Where(r => r.StartsWith("commitment", StringComparison.Ordinal))];
            return said.Length == 0
                ? rows.Length == 0
                : rows.Length == 1 && !"=+@".Contains(First(rows[0]["commitment,debrief,,,".Length..]));
        }).QuickCheckThrowOnFailure();
    }

    // What a spreadsheet looks at to know a formula: the first character within the quotes that a field may stand in.
    private static char First(string field) => field.StartsWith('"') ? field[1] : field[0];

    private void Play(string commitment)
    {
        string seat = Join(0);
        GoTo("before");
        Answer(seat, "space", "always");
        GoTo("predict");
        Answer(seat, "csat", "-1");
        Answer(seat, Questions.Most, "fcr");
        GoTo("reveal-1");
        Take(new Found(Room.Start, Op(), "reveal-1", [new("minus-ten", "", "csat", 71.25, -0.5, -0.75, -0.25, "▼ worse")]));
        GoTo("decide");
        Answer(seat, "friction", "20");
        Answer(seat, Questions.Why, "We can defend it");
        GoTo("reveal-2");
        Answer(seat, Questions.Real, "luck");
        GoTo("flu");
        Answer(seat, Questions.Holds, "pink");
        GoTo("break");
        Answer(seat, "C4", "falls");
        GoTo("theirs");
        Answer(seat, Questions.Belief, "callback");
        Answer(seat, Questions.End, "low");
        Answer(seat, Questions.Why, "Because we saw it");
        GoTo("debrief");
        Answer(seat, "space", "never");
        Answer(seat, Questions.Why, commitment);
    }

    private string Join(int team)
    {
        const string seat = "somebodys-phone";
        Take(new Joined(Room.Start, Op(), seat, Secret.KeyOf("token"), team));
        return seat;
    }

    private void GoTo(string step)
    {
        while (_session.State.Stage.Id != step)
        {
            Take(new Moved(Room.Start, Op(), _session.State.Place, Moves.Next(_session.State)!.Value));
        }
    }

    private void Answer(string seat, string field, string text) => Take(
        new Answered(Room.Start, Op(), seat, _session.State.Stage.Id, new Dictionary<string, string> { [field] = text }));

    private void Take(SessionEvent e) => Assert.Null(_session.Take(e));

    private string Op() => $"op-{++_ops:000000}";
}
