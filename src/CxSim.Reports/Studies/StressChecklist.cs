using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Reports.Studies;

/// <summary>
/// What a reader needs to judge and repeat a simulation study, item by item, answered from the study itself. The items are those that the
/// STRESS guidelines ask of event-driven and agent-based models (Monks et al. 2019, Journal of Simulation 13), in our words.
/// </summary>
public static class StressChecklist
{
    /// <summary>The twenty items in six groups, each with its answer.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<(string Item, string Answer)> Items)> Of(
        Experiment experiment, IReadOnlyList<CentrePart> centres, StudySource source) =>
    [
        ("Objectives", Objectives(experiment, centres)),
        ("Logic", Logic(experiment, centres)),
        ("Data", Data(experiment, centres)),
        ("Experimentation", Experimentation(experiment, centres)),
        ("Implementation", Implementation(experiment, centres, source)),
        ("Access", Access(experiment, source)),
    ];

    private static IReadOnlyList<(string Item, string Answer)> Objectives(Experiment experiment, IReadOnlyList<CentrePart> centres) =>
    [
        ("Purpose", (experiment.Question.Length > 0 ? $"{experiment.Question} " : $"What {Others(experiment)} would change. ")
            + "The model shows what follows from stated assumptions; it does not forecast a centre."),
        ("Outputs", $"Headline: {string.Join(", ", AllMeasures.All.Where(m => m.Headline).Select(m => m.Name))}. "
            + $"All {AllMeasures.All.Count} measures of every run are in kpis.csv, each defined as a ratio or sum of counts."),
        ("Aims", $"Differences of {Others(experiment)} from \"{experiment.BaselineId}\" with the same luck, at "
            + $"{string.Join(" and ", centres.Select(c => Centre(c).Id))}; a verdict on each against its practical margin."),
    ];

    private static IReadOnlyList<(string Item, string Answer)> Logic(Experiment experiment, IReadOnlyList<CentrePart> centres) =>
    [
        ("Overview", "Each day customers get in touch, workflows say what that calls for, teams work it, customers feel it, workflows "
            + "learn from it; at a week's end agents recover and management steers. The documentation describes it by the ODD protocol."),
        ("Base logic", $"\"{experiment.BaselineId}\" {Moves(experiment.Baseline)}. Queues, handling, resolution, satisfaction, strain and "
            + "planning follow the equations that the documentation names; every number in them is a lever, a belief or the centre's."),
        ("Scenario logic", $"{string.Join(" ", experiment.Policies.Where(p => p.Id != experiment.BaselineId)
            .Select(p => $"\"{p.Id}\" {Moves(p)}."))} {Shocks(experiment)}".Trim()),
        ("Algorithms", "An exact event queue for each team and day in whole microseconds; exponential budgets on operational time for "
            + "issues and departures; weekly difference equations for strain, standards and CX debt; square-root staffing for the plan."),
        ("Components", string.Join(" ", centres.Select(c => Components(Centre(c))))),
    ];

    private static IReadOnlyList<(string Item, string Answer)> Data(Experiment experiment, IReadOnlyList<CentrePart> centres)
    {
        var numbers = Beliefs.All.Where(b => !b.IsSwitch).ToList();
        string grades = string.Join(", ", numbers.GroupBy(b => b.Grade).OrderBy(g => g.Key).Select(g => $"{g.Count()} of grade {g.Key}"));
        Belief[] changed = [.. Beliefs.All.Where(b => experiment.Beliefs[b] != b.Base)];
        int draws = centres.Max(c => c.Report.Drawn.Draws.Count);
        return
        [
            ("Data sources", string.Join(" ", centres.Select(c => $"{Centre(c).Id}: {Centre(c).Source.TrimEnd('.')}."))
                + " Beliefs: each with its source in the table of assumptions."),
            ("Preprocessing", "None in this study. A centre fitted to a call log says in its source which log; rows refused, fit and "
                + "held-out check are in the calibration's report."),
            ("Input parameters", $"scenario.yaml and beliefs.yaml hold every value. Beliefs \"{experiment.Beliefs.Id}\": "
                + (changed.Length == 0 ? "all at their base" : "away from their base "
                    + string.Join(", ", changed.Select(b => $"{b.Id} {NumberText.Short(experiment.Beliefs[b])}")))
                + (draws == 0 ? ", none drawn." : $"; {draws} sets drawn by a Latin hypercube, in draws.csv.")),
            ("Assumptions", $"{numbers.Count} numbers: {grades} (A well supported, D our guess), and "
                + $"{Beliefs.All.Count - numbers.Count} causal links; all in the table of assumptions, with low, base and high."),
        ];
    }

    private static IReadOnlyList<(string Item, string Answer)> Experimentation(Experiment experiment, IReadOnlyList<CentrePart> centres)
    {
        var plan = centres[0].Report.Study.Plan;
        int draws = centres.Max(c => c.Report.Drawn.Draws.Count);
        string level = (100 * Settling.LevelOf(plan)).ToString("0.##");
        string seeds = string.Join(", ", centres.Select(c => $"{c.Report.Study.Plan.Seeds.Count} at {Centre(c).Id}"));
        return
        [
            ("Initialisation", $"{experiment.WarmUpWeeks} weeks under today warm the world up; every policy of a seed then starts from the "
                + "same state. Constants of the centre make today stand still."),
            ("Run length", $"{experiment.Weeks} weeks under each policy, all of them counted."),
            ("Estimation", $"Replications: {seeds}, paired by seed. Intervals of luck are Student's t at {level} %. "
                + (plan.MostSeeds > 0 ? $"Seeds were added until headline verdicts settled, at most {plan.MostSeeds}, in at most "
                    + $"{Settling.Looks} looks with Pocock's bound. " : "The number of seeds was fixed beforehand. ")
                + (draws == 0 ? "Beliefs were not drawn: the intervals hold luck alone."
                    : $"With {draws} draws of beliefs the intervals hold luck and beliefs, at {100 * BeliefSpread.LevelOf(draws):0.#} %.")),
        ];
    }

    private static IReadOnlyList<(string Item, string Answer)> Implementation(
        Experiment experiment, IReadOnlyList<CentrePart> centres, StudySource source) =>
    [
        ("Software", $"CxSim {ProductVersion.Text} (model {source.Engine}), C# on .NET; no simulation package."),
        ("Random sampling", "Counter-based: a draw is a pure function of seed, purpose, actor and counter (SplitMix64's finaliser), so "
            + $"every policy meets the same luck. Seeds {string.Join(", ", centres[0].Report.Study.Plan.Seeds)}."),
        ("Execution", $"{centres.Sum(c => c.Report.Study.Runs.Count + c.Report.Behind.Count)} runs with "
            + $"{centres.Sum(c => c.Report.Study.Contacts):N0} contacts under the beliefs as given; next event within a day, weekly "
            + $"beyond. Customers in cohorts of {experiment.CohortSize}, which changes no number."),
        ("System", "Any machine with the .NET 10 runtime; results do not depend on machine, operating system or number of threads. "
            + "manifest.json holds the wall time."),
    ];

    private static IReadOnlyList<(string Item, string Answer)> Access(Experiment experiment, StudySource source) =>
    [
        ("Sharing of the model", "Source and input files are public under the MIT licence. To make this study again: "
            + $"{source.Command} (study {source.Id}, scenario {Hashes.Scenario(experiment)}, "
            + $"beliefs {Hashes.Beliefs(experiment.Beliefs)})."),
    ];

    private static Centre Centre(CentrePart part) => part.Report.Study.Plan.Centre;

    private static string Others(Experiment experiment) =>
        experiment.Policies.Count < 2 ? "nothing else" : string.Join(
            ", ", experiment.Policies.Where(p => p.Id != experiment.BaselineId).Select(p => $"\"{p.Id}\""));

    private static string Moves(Policy policy) => policy.Moved().Any()
        ? $"sets {string.Join(", ", policy.Moved().Select(l => $"{l.Id} {NumberText.Short(policy[l])}"))}"
        : "leaves every lever as it is today";

    private static string Shocks(Experiment experiment) => experiment.Shocks.Count == 0
        ? "No shocks."
        : $"Shocks: {string.Join(", ", experiment.Shocks.Select(s =>
            $"{s.Kind} {NumberText.Short(100 * s.Size)} % for {s.Weeks} weeks from week {s.Week}"))}.";

    private static string Components(Centre centre) =>
        $"{centre.Id}: {centre.Demand.Customers:N0} customers (enter by joining, leave by churn), {centre.Teams.Sum(t => t.Heads)} agents "
        + $"in {Count(centre.Teams.Count, "team")} (enter by hiring, leave by quitting or release), "
        + $"{Count(centre.Workflows.Count, "workflow")}; contacts wait in one queue a team by rank, and leave "
        + "served, abandoned, balked or turned away.";

    private static string Count(int n, string what) => $"{n} {what}{(n == 1 ? "" : "s")}";
}
