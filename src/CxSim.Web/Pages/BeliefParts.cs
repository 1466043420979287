using System.Text.Json;
using CxSim.Figures;
using CxSim.Web.Lab;
using CxSim.Web.Serving;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>On which beliefs a difference hangs, as markup: each alone, then what they carry together.</summary>
internal static class BeliefParts
{
    private const int Ticked = 4;

    /// <summary>Each belief alone, and the question that may follow.</summary>
    public static string Of(TornadoJob tornado, Figure figure) => $"""
        {Drawn.Of(figure)}
        <p>With screening before and more rows: <code>{E(tornado.Command)}</code> <button type="button" data-copy-text>Copy</button></p>
        <section class="asking" aria-labelledby="shares-title"><h3 id="shares-title">Do they act together?</h3>
        <p>Choose {SharesRequest.SomeBeliefs.Least} to {SharesRequest.SomeBeliefs.Most} beliefs. All of them are moved at once, and the
        variance is split: what each carries by itself, and what only together with others.</p>
        <form id="shares" data-path="/api/shares" data-asked="{E(Asked(tornado))}" class="setting">
        <fieldset class="vary"><legend>Split among</legend>
        {All(tornado.Strongest.Take(2 * Ticked).Index(), b => $"<label><input type=\"checkbox\" name=\"belief\" value=\"{E(b.Item)}\""
            + $"{(b.Index < Ticked ? " checked" : "")}> {E(b.Item)}</label> ")}</fieldset>
        <label>Rows <input type="number" name="rows" {Range(SharesRequest.SomeRows)} value="{SharesRequest.UsualRows}"></label>
        <button type="submit">Split the variance</button> <button type="button" class="stop" hidden>Stop</button></form>
        <div class="said" role="status"></div><div class="answer"></div></section>
        """;

    private static string Asked(TornadoJob tornado)
    {
        var (study, measure) = tornado.Asked;
        return JsonSerializer.Serialize(
            new
            {
                Policy = study.Policy.Id,
                Centre = study.Setting.Centre.Id,
                Measure = measure.Id,
                Seeds = study.Seeds.Count,
                study.Setting.Weeks,
                WarmUp = study.Setting.WarmUpWeeks,
            },
            AppJson.Options);
    }
}
