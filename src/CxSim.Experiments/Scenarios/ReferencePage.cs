using System.Text;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;

namespace CxSim.Experiments.Scenarios;

/// <summary>The reference page of experiment files, written from the same descriptions by which files are read.</summary>
public static class ReferencePage
{
    private const string Intro = """
        # Experiment files

        Written by the program from the descriptions by which it reads files. To renew it, run the tests of CxSim.Experiments with
        `CXSIM_ACCEPT=1`.

        An experiment is a YAML file. It names centres, policies and beliefs, each of which may be a file of its own. Editors that know
        JSON Schema check and complete while you type; the schemas are in `experiments/schema/`.

        ```yaml
        experiment: breathing-space
        question: Do forty-five seconds after hard contacts pay for themselves?
        centre: std-40
        policies:
          - today
          - id: breather
            levers: {breather: 45}
        seeds: 12
        weeks: 104
        ```

        **Names** are looked up in this order: what the program has built in; `centres/`, `policies/` and `beliefs/` beside the file;
        the same folders under `experiments/` in the folders above it, above the working folder and above the program; beside the
        file. A word with a slash or ending in `.yaml` is a path from the file that says it.

        **`from`** builds on another centre, policy or belief set: what is not said stays. A list replaces the list it had.

        **Strict**: unknown and repeated keys, values out of range, quotes around numbers, `yes` for `true`, commas, units, anchors,
        tags, a second document, tabs, UTF-16 and files above 1 MB are refused before anything runs, all of a file at once, with line
        and column. Exit code 2: not understood. Exit code 3: understood and impossible.

        **Ranges** of levers and beliefs end where evidence does. `allowExtrapolation: true` lets them go further, as far as they mean
        anything.
        """;

    /// <summary>The page, Markdown.</summary>
    public static string Text { get; } = Write();

    private static string Write()
    {
        var page = new StringBuilder(Intro).Append('\n');
        Section(page, "Experiment", ExperimentShape.Whole);
        Section(page, "A shock", ShockShape.Whole);
        Section(page, "Policy", PolicyShape.Whole);
        Section(page, "Its levers", PolicyShape.LeverValues);
        Section(page, "Centre", CentreShape.Whole);
        Section(page, "days: a kind of day", DayShapes.Day);
        Section(page, "demand", DemandShapes.Demand);
        Section(page, "demand: a tier", DemandShapes.Tier);
        Section(page, "workflows: a kind of issue", WorkflowShapes.Workflow);
        Section(page, "teams: a team", TeamShapes.Team);
        Section(page, "teams: a skill group", TeamShapes.Group);
        Section(page, "patience", PatienceShapes.Patience);
        Section(page, "patience: a stretch of waiting", PatienceShapes.Stretch);
        Section(page, "handling", HandlingShapes.Handling);
        Section(page, "people", PeopleShapes.People);
        Section(page, "loyalty", PeopleShapes.Loyalty);
        Section(page, "economics", PeopleShapes.Economics);
        Section(page, "reference", ReferenceShapes.Reference);
        Section(page, "Plain queue", QueueShapes.Whole);
        Section(page, "workflows: a kind of contact", QueueShapes.Workflow);
        Section(page, "a distribution of times", QueueShapes.Time);
        Section(page, "groups: agents with the same skills", QueueShapes.Group);
        Section(page, "periods: a stretch of time", QueueShapes.Period);
        Section(page, "Belief set", BeliefShape.Whole);
        Section(page, "Its values", BeliefShape.Values);
        return page.ToString();
    }

    // A small letter begins the title of a block within the block before it.
    private static void Section<T>(StringBuilder page, string title, Shape<T> shape)
    {
        string level = char.IsLower(title[0]) || title.StartsWith("Its", StringComparison.Ordinal) ? "###" : "##";
        page.Append($"\n{level} {title}\n\n| key | value | default | meaning |\n|---|---|---|---|\n");
        foreach (var (name, words, otherwise, meaning) in shape.Rows)
        {
            page.Append($"| `{name}` | {words} | {otherwise} | {meaning} |\n");
        }
    }
}
