using CxSim.Figures.Reports;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Tests.Examples;

internal static class ReportExample
{
    public static readonly Report Quick = new(
        "Quick parts quick, slow parts meaningful",
        "Customers notice and agents stay; cost hardly moves. Better on net value in 33 of 40 simulated futures.",
        "CxSim 0.1.0 · std-40 · 104 weeks · 40 seeds · 2026-11-22",
        [
            new Section("checks", "Did the model behave?",
            [
                new Checks(
                [
                    new(true, "Contacts conserved", "1 204 112 of 1 204 112"),
                    new(true, "Little’s law", "within 0.6 % in 8 queues"),
                    new(true, "Erlang A", "within 1.1 % at 12 points"),
                    new(false, "Same seed twice", "hashes differ in week 7"),
                ]),
            ]),
            new Section("decision", "What to decide",
            [
                new Callout(
                    CalloutKind.Decision,
                    "With std-40 at today’s volume, quick-slow instead of today: CSAT +3.3 pp, attrition −4.8 pp, cost £−0.04 a contact."),
                new Callout(CalloutKind.Warning, "Not true if recovery-to-loyalty is below 0.15; grade D."),
                new Callout(CalloutKind.Note, "Cost is mostly luck, churn mostly belief: more seeds will not settle churn."),
                new FigureBlock(DifferenceExamples.One, "Read the words at the right first, then how far each bar is from the grey zone."),
            ]),
            new Section("time", "When does it pay?",
            [
                new FigureBlock(FanExamples.One, "Each thin line is one possible future; none is likelier than the others."),
            ]),
            new Section("all", "Every policy",
            [
                new FigureBlock(StoryExamples.Frontier),
                new FigureBlock(DifferenceExamples.Many),
            ]),
            new Section("money", "What is the business case?", [new FigureBlock(StoryExamples.Bridge)]),
            new Section("life", "What does it feel like?", [new FigureBlock(StoryExamples.Life)]),
            new Section("beliefs", "What it rests on",
            [
                new Paragraph("Beliefs that carry most of the spread."),
                new TableBlock(Beliefs()),
            ]),
            new Section("again", "Run it again",
            [
                new Code("cxsim run quick-slow --seeds 40 --weeks 104 --centre std-40"),
                new KeyValues([("Seeds", "1 to 40"), ("Scenario", "sha256 4c19e07f3a91"), ("Engine", "0.1.0")]),
                new Bullets(["Folder: kpis.csv, weekly.csv, manifest.json.", "Same seeds give the same bytes <on any machine> & host."]),
            ]),
            new Section("trust", "Should you trust it?", [new FigureBlock(FitExamples.Theory), new FigureBlock(FitExamples.ByHour)]),
            new Section("words", "Words",
            [
                new SubHeading("Measures"),
                new Glossary([("AHT", "Mean talk, hold and wrap time."), ("CSAT", "Share of top answers.")]),
            ]),
        ]);

    private static DataTable Beliefs() => new(
        "Beliefs",
        [new("belief"), new("low"), new("base"), new("high"), new("grade"), new("source")],
        [
            ["patience, mean seconds", Cell.Number(60, 0), Cell.Number(92, 0), Cell.Number(180, 0), Cell.Grade('A'), "call logs"],
            ["energy to quitting", Cell.Number(0.1, 1), Cell.Number(0.8, 1), Cell.Number(2.5, 1), Cell.Grade('B'), "panel studies"],
            ["felt care to loyalty", Cell.Number(0.05, 2), Cell.Number(0.2, 2), Cell.Number(0.4, 2), Cell.Grade('C'), "surveys"],
            ["recovery to loyalty", Cell.Number(-0.1, 2), Cell.Number(0.15, 2), Cell.Number(0.5, 2), Cell.Grade('D'), "a guess"],
        ]);
}
