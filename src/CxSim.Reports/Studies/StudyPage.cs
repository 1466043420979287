using CxSim.Experiments.Scenarios;
using CxSim.Figures.Reports;
using CxSim.Model.Measures;
using Glossary = CxSim.Figures.Reports.Glossary;
using Shown = CxSim.Figures.Reports.Check;

namespace CxSim.Reports.Studies;

/// <summary>The report of a study: checks first, then what to decide, the numbers, what they rest on, how to make them again.</summary>
public static class StudyPage
{
    private const int DecisionsShown = 3;

    /// <summary>The report as data.</summary>
    public static Report Of(Experiment experiment, IReadOnlyList<CentrePart> centres, StudySource source)
    {
        var sections = new List<Section> { Checks(centres), Compared(experiment) };
        sections.AddRange(centres.Select(c => CentreSection.Of(c)));
        sections.AddRange([Assumptions.Of(experiment.Beliefs, centres), Again(experiment, source),
            Stress(experiment, centres, source), Terms()]);
        string lead = experiment.Question.Length > 0 ? experiment.Question : Lead(centres);
        return new Report(Title(experiment), lead, Context(experiment, centres), sections);
    }

    private static string Title(Experiment experiment) =>
        char.ToUpperInvariant(experiment.Name[0]) + experiment.Name[1..].Replace('-', ' ');

    private static string Lead(IReadOnlyList<CentrePart> centres) =>
        string.Join(" ", centres.SelectMany(c => c.Report.Sentences).Take(DecisionsShown).DefaultIfEmpty("The baseline alone."));

    private static string Context(Experiment experiment, IReadOnlyList<CentrePart> centres) => string.Join(
        " · ",
        string.Join(", ", centres.Select(c => c.Report.Study.Plan.Centre.Title)),
        $"{experiment.Weeks} weeks after {experiment.WarmUpWeeks} of warm-up",
        $"{experiment.Seeds.Count} seeds",
        $"beliefs \"{experiment.Beliefs.Id}\"{Drawn(centres)}",
        $"CxSim {ProductVersion.Text}");

    private static string Drawn(IReadOnlyList<CentrePart> centres) =>
        centres[0].Report.Drawn.Draws.Count is > 0 and var draws ? $" and {draws} draws" : "";

    private static Section Checks(IReadOnlyList<CentrePart> centres) => new(
        "checks",
        "Can these numbers be used?",
        [new Checks([.. centres.SelectMany(c => c.Report.Checks).Select(Show)])]);

    private static Shown Show(Experiments.Results.Check check) => new(
        check.Passed, $"{check.Centre}: {check.Name}", check.Passed ? "" : $"value {check.Value:G6}, expected {check.Expected:G6}");

    private static Section Compared(Experiment experiment) => new(
        "compared",
        "What was compared",
        [
            new Paragraph("Every policy starts from the same state of the same world, with the same customers, issues and luck. "
                + $"Differences are from \"{experiment.BaselineId}\"."),
            new TableBlock(PolicyTable.Of(experiment.Policies)),
        ]);

    private static Section Again(Experiment experiment, StudySource source) => new(
        "again",
        "Make it again",
        [
            new Code(source.Command),
            new Paragraph("The same command with the same engine gives the same numbers to the last bit. scenario.yaml and beliefs.yaml in "
                + "this folder hold every value; kpis.csv holds every measure of every run."),
            new KeyValues(
            [
                ("Study", source.Id), ("Engine", source.Engine), ("Scenario (SHA-256)", Hashes.Scenario(experiment)),
                ("Beliefs (SHA-256)", Hashes.Beliefs(experiment.Beliefs)), ("Seeds", string.Join(", ", experiment.Seeds)),
            ]),
        ]);

    private static Section Stress(Experiment experiment, IReadOnlyList<CentrePart> centres, StudySource source) => new(
        "stress",
        "STRESS checklist",
        [
            new Paragraph("Twenty items of a guideline for reporting simulation studies, answered from this study: on a screen, below."),
            new Folded("What a reader needs to judge and repeat a simulation study, in twenty items",
                [.. StressChecklist.Of(experiment, centres, source)
                    .SelectMany(g => new Block[] { new SubHeading(g.Group), new KeyValues(g.Items) })]),
        ]);

    private static Section Terms()
    {
        var measures = AllMeasures.All.Where(m => m.Headline).Select(m => (m.Name, $"{m.Definition} {m.Trap}"));
        string[] words = ["difference", "interval", "margins", "verdict", "grade", "seed"];
        var terms = words.Select(w => Explaining.Glossary.Terms.First(t => t.Word == w)).Select(t => (t.Title, t.Meaning));
        return new("glossary", "Words", [new Glossary([.. measures, .. terms])]);
    }
}
