using System.Text;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Tests;

/// <summary>
/// Pages of documentation on each lever and each mechanism. The head of a page follows from the registries; its body is written by hand
/// under the same headings on every page.
/// </summary>
internal static class GuidePages
{
    /// <summary>Where the head of a page ends and its body begins.</summary>
    public const string End = "<!-- written by hand from here on -->";

    private const string Begin = "<!-- written from the program: renew with CXSIM_ACCEPT=1 and the tests of CxSim.Cli -->";

    /// <summary>The headings of a body, in order.</summary>
    public static readonly string[] Headings =
        ["Big messages", "What to watch", "Who carries the cost", "What the evidence says", "Where it turns", "Questions to ask"];

    /// <summary>Every page: where it stands, and its head.</summary>
    public static IReadOnlyList<(string Path, string Head)> All { get; } =
    [
        .. Levers.All.Select(l => (Registry.PageOf(l), Of(l))), .. Mechanisms.All.Select(m => (m.Page, Of(m))),
    ];

    private static string Of(Lever lever)
    {
        var page = Registry.Of(lever);
        var text = new StringBuilder($"# {lever.Name} (`{lever.Id}`)\n\n{Begin}\n\n{page.Meaning} It is {page.Kind}.\n\n");
        text.Append("| | |\n|---|---|\n");
        foreach (var fact in page.Facts.Where(f => f.Label is not ("Bands" or "More")))
        {
            text.Append($"| {fact.Label} | {Cell(fact.Label == "Try" ? $"`{fact.Text}`" : fact.Text)} |\n");
        }

        text.Append($"\n| {lever.Unit} | is called |\n|---|---|\n");
        for (int i = 0; i < lever.Bands.Count; i++)
        {
            double to = i + 1 < lever.Bands.Count ? lever.Bands[i + 1].From : lever.Max;
            string stretch = i + 1 < lever.Bands.Count ? $"from {Short(lever.Bands[i].From)} to below {Short(to)}"
                : $"from {Short(lever.Bands[i].From)} to {Short(to)}";
            text.Append($"| {stretch} | {lever.Bands[i].Word} |\n");
        }

        var through = Mechanisms.All.Where(m => m.Levers.Contains(lever)).Select(m => $"[{m.Name}](../mechanisms/{m.Id}.md)");
        return text.Append($"\nIt acts through {string.Join(", ", through)}.\n\n{End}\n").ToString();
    }

    private static string Of(Mechanism mechanism)
    {
        var levers = mechanism.Levers.Select(l => $"[{l.Name}](../levers/{l.Id}.md)");
        var text = new StringBuilder($"# {mechanism.Name}\n\n{Begin}\n\n{mechanism.Meaning}\n\n");
        text.Append($"Levers that move it: {string.Join(", ", levers)}. ");
        text.Append($"Measures in which it shows: {string.Join(", ", mechanism.Measures.Select(m => $"`{m}`"))}.\n\n");
        var numbers = mechanism.Beliefs.Where(b => !b.IsSwitch).ToList();
        var links = mechanism.Beliefs.Where(b => b.IsSwitch).ToList();
        text.Append(numbers.Count == 0 ? "No belief belongs to it.\n\n" : "");
        if (numbers.Count > 0)
        {
            text.Append("| belief | low | base | high | unit | grade | meaning | source |\n|---|--:|--:|--:|---|---|---|---|\n");
            foreach (var b in numbers)
            {
                text.Append($"| `{b.Id}` | {Short(b.Low)} | {Short(b.Base)} | {Short(b.High)} | {b.Unit} | {b.Grade} ");
                text.Append($"| {Cell(b.Meaning)} | {Cell(b.Source)} |\n");
            }

            text.Append('\n');
        }

        if (links.Count > 0)
        {
            text.Append("| causal link | unless said | meaning |\n|---|---|---|\n");
            foreach (var b in links)
            {
                text.Append($"| `{b.Id}` | {(b.Base == 1 ? "on" : "off")} | {Cell(b.Meaning)} |\n");
            }

            text.Append('\n');
        }

        return text.Append($"{End}\n").ToString();
    }

    private static string Short(double value) => NumberText.Short(value);

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("*", "\\*");
}
