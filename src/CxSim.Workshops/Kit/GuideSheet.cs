using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>The facilitator's guide: every step with what to do, what to say, and what backs each line.</summary>
internal static class GuideSheet
{
    public static string Write(KitPack pack) => $"""
        <section class="sheet guide">
        <h2>The facilitator's guide</h2>
        <p>Lines to say stand in quotes. Below each stands what backs it: a claim with the verdict that the reference board has for it, a
        figure, or a screen. A line without backing states nothing about the world.</p>
        {All(pack.Script.Steps, s => Step(pack, s))}
        </section>
        """;

    private static string Step(KitPack pack, Step step) => $"""
        <article class="step"><h3><span class="minute">{pack.Script.StartOf(step)}′</span> {E(step.Title)}
        <span class="state">{E(step.State.ToString().ToLowerInvariant())} · {step.Minutes} min</span></h3>
        <p>{E(step.Does)}</p>
        {All(step.Says, l => Line(pack, l))}
        {Trust(step)}{Asked(pack, step)}
        <dl class="screens">
        <div><dt>Projector</dt><dd>{E(step.Projector)}{Figures(step)}</dd></div>
        <div><dt>Phones</dt><dd>{E(step.Phones)}</dd></div>
        </dl></article>

        """;

    private static string Line(KitPack pack, SpokenLine line)
    {
        string[] backing = [.. Backing(pack, line)];
        return $"""
            <blockquote><p>“{E(line.Line)}”</p>
            {All(backing, b => $"<p class=\"backed\">{b}</p>\n")}</blockquote>

            """;
    }

    private static IEnumerable<string> Backing(KitPack pack, SpokenLine line)
    {
        if (line.Claim.Length > 0)
        {
            var claim = pack.Claim(line.Claim);
            yield return $"<strong>{E(claim.Id)}</strong> {E(claim.Title)}: {E(KitPack.Verdicts(claim))}";
        }

        if (line.Figure is { } figure)
        {
            yield return $"<strong>Figure: {E(figure.Name)}.</strong> {E(figure.Reads)}";
        }

        if (line.Screen is { } screen)
        {
            yield return $"<strong>Screen: {E(screen.Name)}</strong> <code>{E(screen.Path)}</code>";
        }
    }

    private static string Figures(Step step) => step.Figures.Count == 0
        ? ""
        : $"<br><em>{E(string.Join(" → ", step.Figures.Select(f => f.Name)))}</em>";

    private static string Trust(Step step) => step.Trust.Count == 0
        ? ""
        : $"<p>To “why should we believe this?”:</p><ol class=\"tight\">{All(step.Trust, t => $"<li>{E(t)}</li>")}</ol>\n";

    private static string Asked(KitPack pack, Step step) => string.Concat(
        List(step.State == StepState.Tour ? step.Figures.SelectMany(f => Tours.Of(f.Id)).Select(s => $"“{s.Says}”") : []),
        List(step.Statements.Select(s => s.Text)),
        List(step.Change is { } change ? change.Moved().Select(l => $"{l.Name}: {Stop.Words(l, change[l])}") : []),
        List(step.Flips.Select(f => $"{f.Title}: {f.Says}")),
        List(step.Claims.Select(c => $"{c} {pack.Claim(c).Title}: {KitPack.Verdicts(pack.Claim(c))}")),
        List(step.Disputed.Select(b => $"{b.Meaning} ({b.Id}, grade {b.Grade})")),
        List(step.Questions));

    private static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length == 0 ? "" : $"<ul class=\"tight\">{All(all, i => $"<li>{E(i)}</li>")}</ul>\n";
    }
}
