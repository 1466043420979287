using System.Net;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Exporting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using CxSim.Workshops.Tests.Sessions;

namespace CxSim.Workshops.Tests.Exporting;

/// <summary>What leaves a full hall, in which every phone answers for itself.</summary>
public class HallExportTests
{
    private static readonly Library Library = new(Repository.Root);
    private static readonly Script Script = ScriptShelf.Find(Library, "town-hall");
    private static readonly ClaimTitles Claims = ClaimTitles.Of(Script, Library);

    [Fact]
    public void Phones_AreCountedOnThePage_AndOneRowEachInTheTable()
    {
        string[] seats = ["a", "b", "c"];
        var opened = new Opened(Room.Start, "open-0000", "abc123", "K7MQ4T", Secret.KeyOf("x"), "town-hall", ["Left", "Right"], false);
        var state = SessionState.Of(opened, ScriptPlan.Of(Script, opened.Teams));
        foreach (var (seat, said) in seats.Zip(["-1", "1", "-1"]))
        {
            state = state.With(new Joined(Room.Start, $"join-{seat}", seat, Secret.KeyOf(seat), 0));
            var fields = new Dictionary<string, string> { ["csat"] = said };
            state = state.With(new Answered(Room.Start, $"say-{seat}", seat, "predict", fields));
        }

        string csv = Export.Csv(state, Script);
        Assert.All(["phone 1,csat,falls", "phone 2,csat,rises", "phone 3,csat,falls"], row =>
            Assert.Contains($"prediction,predict,{row}", csv, StringComparison.Ordinal));
        Assert.Contains("falls: 2, rises: 1", WebUtility.HtmlDecode(Export.Html(state, Script, Claims)), StringComparison.Ordinal);
        Assert.Equal([("CSAT", "rises")], TeamSaid.In(state, Script, Script.Step("predict"), state.Seats["b"], Claims));
    }
}
