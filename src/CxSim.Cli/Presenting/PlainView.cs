using CxSim.Cli.Terminal;
using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Queues;
using CxSim.Experiments.Statistics;

namespace CxSim.Cli.Presenting;

/// <summary>Prints a plain queue: by period and in all.</summary>
internal static class PlainView
{
    /// <summary>Prints it as a table.</summary>
    public static void Write(Shell shell, QueueSpec spec, PlainQueueResult result)
    {
        shell.Print($"{shell.Paint.Strong(spec.Id)}   {shell.Paint.Faint(spec.Title)}");
        string within = $"answered within {spec.ThresholdSeconds:0.##} s counts for the service level";
        shell.Print($"{result.Seeds} seeds; means with 95 % intervals; {within}");
        shell.Print();
        var grid = new Grid(
            new Column("period"), Right("contacts\na cycle"), Right("service\nlevel, %"), Right("hung up, %"), Right("ASA, s"),
            Right("AHT, s"), Right("occupancy, %"));
        foreach (var kpis in result.Periods)
        {
            Add(grid, kpis, kpis.Name);
        }

        Add(grid, result.Overall, "all");
        grid.Write(shell);
    }

    /// <summary>The document for scripts.</summary>
    public static object Document(Experiment experiment, IEnumerable<(QueueSpec Spec, PlainQueueResult Result)> answers) => new
    {
        JsonText.Schema,
        Experiment = experiment.Name,
        Seeds = experiment.Seeds.Count,
        Queues = answers.ToDictionary(
            a => a.Spec.Id, a => new { Overall = Numbers(a.Result.Overall), Periods = a.Result.Periods.Select(Numbers) }),
    };

    private static Column Right(string title) => new(title, Right: true);

    private static void Add(Grid grid, PlainKpis kpis, string name) => grid.Add(
        name, Text(kpis.Contacts, 1, 1), Text(kpis.ServiceLevel, 100, 1), Text(kpis.Abandoned, 100, 1), Text(kpis.AsaSeconds, 1, 1),
        Text(kpis.AhtSeconds, 1, 1), Text(kpis.Occupancy, 100, 1));

    private static string Text(Estimate estimate, double scale, int decimals) => double.IsFinite(estimate.Interval.HalfWidth)
        ? $"{(scale * estimate.Mean).ToString($"F{decimals}")} ±{(scale * estimate.Interval.HalfWidth).ToString($"F{decimals}")}"
        : double.IsFinite(estimate.Mean) ? (scale * estimate.Mean).ToString($"F{decimals}") : "–";

    private static object Numbers(PlainKpis kpis) => new
    {
        kpis.Name,
        Contacts = Numbers(kpis.Contacts),
        Redials = Numbers(kpis.Redials),
        ServiceLevel = Numbers(kpis.ServiceLevel),
        PAbandon = Numbers(kpis.Abandoned),
        PBalk = Numbers(kpis.Balked),
        PTurnedAway = Numbers(kpis.TurnedAway),
        AsaSeconds = Numbers(kpis.AsaSeconds),
        WaitSeconds = Numbers(kpis.WaitSeconds),
        AhtSeconds = Numbers(kpis.AhtSeconds),
        Occupancy = Numbers(kpis.Occupancy),
        StaffedHours = Numbers(kpis.StaffedHours),
    };

    private static object Numbers(Estimate estimate) => new
    {
        estimate.Mean,
        Interval = new[] { estimate.Interval.Low, estimate.Interval.High },
    };
}
