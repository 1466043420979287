using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Measures;
using CxSim.Reports;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Exporting;

/// <summary>The page of a session: step by step, what was said beside what came.</summary>
/// <param name="script">The script it was opened with.</param>
/// <param name="claims">What its claims say.</param>
internal sealed class ExportReport(Script script, ClaimTitles claims)
{
    private readonly RowWords _words = new(script, claims);

    public Report Of(SessionState state)
    {
        var rows = ExportRows.Of(state, script);
        string when = state.Opened.At.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        string rehearsed = state.Opened.IsRehearsal ? " · a rehearsal, played by robots" : "";
        return new(
            script.Title,
            $"{state.Plan.Teams.Count} teams, {state.Seats.Count} phones; no names were asked. What was said before it was seen, and what "
                + "came.",
            $"{when}{rehearsed} · centre {script.Centre.Id} · {script.Seeds} seeds · {script.Weeks} weeks · CxSim {ProductVersion.Text}",
            [.. script.Steps.Select(s => Section(s, rows)).OfType<Section>(), Assumed()]);
    }

    private Section? Section(Step step, IReadOnlyList<ExportRow> all)
    {
        var rows = all.Where(r => r.Step == step.Id).ToList();
        Block[] blocks =
        [
            .. Opinions(step, all), .. Said(step, rows), .. Results(rows),
            .. Told("Why", rows.Where(r => r.Kind == "reason").Select(r => $"{r.Who}: {r.Value}")),
            .. Told("What people will do", rows.Where(r => r.Kind == "commitment").Select(r => r.Value)),
        ];
        return blocks.Length == 0 ? null : new("step-" + step.Id, step.Title, blocks);
    }

    // Before and after side by side where the votes are repeated, alone where they are not.
    private IEnumerable<Block> Opinions(Step step, IReadOnlyList<ExportRow> all)
    {
        bool again = step.State == StepState.Debrief && step.Of.Length > 0;
        bool repeated = script.Steps.Any(s => s.State == StepState.Debrief && s.Of == step.Id);
        if ((step.State != StepState.Poll && !again) || (repeated && !again))
        {
            yield break;
        }

        string[] polls = again ? [step.Of, step.Id] : [step.Id];
        string[] times = again ? ["before", "after"] : ["votes"];
        int Count(string poll, string statement, string opinion) =>
            all.Count(r => r.Kind == "opinion" && r.Step == poll && r.Item == statement && r.Value == opinion);
        var statements = script.Step(polls[0]).Statements;
        yield return new TableBlock(new(
            "How the room voted",
            [new("statement"), new("when"), .. Questions.Opinions.Select(o => new Column(o))],
            [.. statements.SelectMany(s => polls.Select((p, i) => (IReadOnlyList<Cell>)[
                i == 0 ? s.Text : "", times[i], .. Questions.Opinions.Select(o => Cell.Number(Count(p, s.Id, o), 0))]))]));
    }

    private IEnumerable<Block> Said(Step step, IReadOnlyList<ExportRow> rows)
    {
        var said = rows.Where(r => r.Kind is "prediction" or "moves-most" or "choice" or "holds" or "bet" or "disputed").ToList();
        if (said.Count > 0)
        {
            yield return new TableBlock(script.Answers == Asked.Seat && said[0].Kind is "prediction" or "moves-most" or "holds" or "bet"
                ? Counted(step, said)
                : BySide(step, said));
        }

        var votes = rows.Where(r => r.Kind == "vote").CountBy(r => r.Value).ToList();
        if (votes.Count > 0)
        {
            yield return new Paragraph($"Real or luck? {string.Join(", ", votes.Select(v => $"{v.Key}: {v.Value}"))}.");
        }
    }

    private DataTable BySide(Step step, IReadOnlyList<ExportRow> said)
    {
        string[] teams = [.. said.Select(r => r.Who).Distinct()];
        string Value(string team, string item) =>
            said.FirstOrDefault(r => r.Who == team && r.Item == item) is { } row ? _words.Said(row) : "–";
        return new(
            Heading(step, "What teams said"),
            [new("about"), .. teams.Select(t => new Column(t))],
            [.. said.DistinctBy(r => r.Item).Select(first => (IReadOnlyList<Cell>)[
                _words.About(first), .. teams.Select(t => (Cell)Value(t, first.Item))])]);
    }

    // A hall is too wide for a column a phone.
    private DataTable Counted(Step step, IReadOnlyList<ExportRow> said) => new(
        Heading(step, "What phones said"),
        [new("about"), new("phones that said so")],
        [.. said.GroupBy(r => r.Item).Select(item => (IReadOnlyList<Cell>)[
            _words.About(item.First()), Counts(item.Select(_words.Said))])]);

    private static string Counts(IEnumerable<string> words) =>
        string.Join(", ", words.CountBy(w => w).OrderByDescending(c => c.Value).Select(c => $"{c.Key}: {c.Value}"));

    private static string Heading(Step step, string otherwise) => step.Phones.Length > 0 ? step.Phones : otherwise;

    private IEnumerable<Block> Results(IReadOnlyList<ExportRow> rows)
    {
        var results = rows.Where(r => r.Kind == "result").ToList();
        var measured = results.Where(r => AllMeasures.Find(r.Measure) is not null).ToList();
        if (measured.Count > 0)
        {
            yield return new TableBlock(new(
                "What came",
                [new("of"), new("world"), new("measure"), new("today"), new("difference"), new("interval, 95 %"), new("verdict")],
                [.. measured.Select(Row)]));
        }

        var judged = results.Where(r => r.Measure.Length == 0).GroupBy(r => r.Item)
            .Select(claim => $"{claims.Named(claim.Key)}: {string.Join("; ", claim.Select(Judged))}");
        foreach (var block in Told("What became of the claims", judged))
        {
            yield return block;
        }
    }

    private static string Judged(ExportRow row) => row.World.Length > 0 ? $"{row.World}: {row.Value}" : row.Value;

    private IReadOnlyList<Cell> Row(ExportRow row)
    {
        var measure = AllMeasures.Find(row.Measure)!;
        var kpi = new Kpi(measure, script.Centre.Currency);
        string range = double.IsFinite(row.Low) ? kpi.Range(new(row.Low, row.High)) : "";
        return [row.Item, row.World, measure.Name, kpi.Level(row.Baseline), kpi.Difference(row.Difference), range, row.Value];
    }

    private static IEnumerable<Block> Told(string heading, IEnumerable<string> texts)
    {
        string[] told = [.. texts];
        return told.Length == 0 ? [] : [new SubHeading(heading), new Bullets(told)];
    }

    private Section Assumed() => new(
        "assumed", "What was assumed",
        [
            new Paragraph($"Beliefs “{script.Beliefs.Id}”; the same {script.Seeds} seeds for every policy, so the same customers with the "
                + "same luck. To look again: cxsim explain <word>, or any change in the lab."),
        ]);
}
