using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>Votes and bets, counted.</summary>
internal static class TallyPart
{
    /// <summary>How phones voted whether the differences are real.</summary>
    public static string RealOrLuck(SessionState state, Step step)
    {
        var votes = state.Seats.Keys.Select(s => state.AnswerOf(step.Id, s).GetValueOrDefault(Questions.Real)).OfType<string>().ToList();
        return $"<div class=\"ask\"><p class=\"big\">Real, or luck?</p>{Bars(Questions.RealOrLuck, votes)}</div>";
    }

    /// <summary>Statements voted on before and after, each with both tallies.</summary>
    public static string Shift(Script script, SessionState state, Step step)
    {
        IReadOnlyList<string> Votes(string stage, string statement) =>
            [.. state.Seats.Keys.Select(s => state.AnswerOf(stage, s).GetValueOrDefault(statement)).OfType<string>()];
        string Row(Statement s) => $"<tr><th scope=\"row\">{E(s.Text)}</th><td>{Words(Votes(step.Of, s.Id))}</td>"
            + $"<td>{Words(Votes(step.Id, s.Id))}</td></tr>";
        return $"""
            <p class="big">Before and after</p>
            <table class="shift"><thead><tr><th scope="col">Statement</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
            <tbody>{All(script.Step(step.Of).Statements, Row)}</tbody></table>
            """;
    }

    /// <summary>What became of the bets on claims, as far as claims are judged.</summary>
    public static string Bets(Room room, SessionState state, Step step, int world)
    {
        var of = step.State == StepState.Reveal ? room.Script.Step(step.Of) : step;
        var claims = room.Reveals.Claims[of.Id];
        var judged = of.Claims.Select(c => (Claim: c, Survives: claims.Survives(c, world))).Where(c => c.Survives is not null).ToList();
        if (world == 0 || judged.Count == 0)
        {
            return "";
        }

        int right = 0;
        int all = 0;
        foreach (var (claim, survives) in judged)
        {
            foreach (string bet in state.VoicesIn(of.Id).Select(v => v.Answer.GetValueOrDefault(claim)).OfType<string>())
            {
                all++;
                right += bet == Questions.Bets[survives!.Value ? 0 : 1] ? 1 : 0;
            }
        }

        return all == 0 ? "" : $"<p class=\"count\">Bets of the room right so far: {right} of {all}</p>";
    }

    private static string Bars(IReadOnlyList<string> words, IReadOnlyList<string> votes) =>
        $"<ul class=\"bars\">{All(words, w => Bar(w, votes.Count(v => v == w), votes.Count))}</ul>";

    private static string Bar(string word, int count, int all) =>
        $"<li><span>{E(word)}</span><meter min=\"0\" max=\"{Math.Max(1, all)}\" value=\"{count}\" aria-label=\"{E(word)}\"></meter>"
        + $"<strong>{count}</strong></li>";

    private static string Words(IReadOnlyList<string> votes) => votes.Count == 0
        ? "–"
        : All(Questions.Opinions, o => $"<span>{E(o)} <strong>{votes.Count(v => v == o)}</strong></span> ");
}
