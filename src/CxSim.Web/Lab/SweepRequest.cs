using System.ComponentModel;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>Which levers to try at which settings.</summary>
internal sealed record SweepRequest
{
    /// <summary>Seeds at each point unless another number is asked for.</summary>
    public const int UsualSeeds = 4;

    /// <summary>How many seeds.</summary>
    public static readonly Limits SomeSeeds = new("seeds", 2, 20);

    /// <summary>How many weeks.</summary>
    public static readonly Limits SomeWeeks = new("weeks", 1, 104);

    /// <summary>The policy that is changed.</summary>
    [Description("Name of a preset to start from; today unless said.")]
    public string? Policy { get; init; }

    /// <summary>Name of a centre.</summary>
    [Description("Name of a centre; std-40 unless said.")]
    public string? Centre { get; init; }

    /// <summary>One or two levers.</summary>
    [Description("One or two levers, each with first value, last value and step.")]
    public required IReadOnlyList<SweptLever> Vary { get; init; }

    /// <summary>Seeds 1 to n.</summary>
    [Description("Seeds at each point, 2 to 20; 4 unless said.")]
    public int? Seeds { get; init; }

    /// <summary>Weeks under each.</summary>
    [Description("Weeks, 1 to 104; 26 unless said.")]
    public int? Weeks { get; init; }

    /// <summary>Weeks of warm-up.</summary>
    [Description("Weeks under today before, 0 to 156; 156 unless said.")]
    public int? WarmUp { get; init; }
}

/// <summary>A lever from a value to a value in steps.</summary>
/// <param name="Lever">Its id.</param>
/// <param name="From">First value.</param>
/// <param name="To">Last value.</param>
/// <param name="Step">Step, above 0.</param>
internal sealed record SweptLever(string Lever, double From, double To, double Step);

/// <summary>A sweep that was understood.</summary>
/// <param name="Order">The policy it starts from, as a run.</param>
/// <param name="Study">Points and seeds.</param>
/// <param name="Command">The command that does the same.</param>
internal sealed record SweepOrder(RunOrder Order, PointStudy Study, string Command)
{
    private const int MostPoints = 81;
    private const int MostRuns = 600;

    /// <summary>By what it is found.</summary>
    public string Id => $"sweep-{Fingerprint.OfText(Command)[..12]}";

    /// <summary>Understands a request.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public static SweepOrder Of(SweepRequest request, Library library)
    {
        var start = Limits.Preset(request.Policy, Policy.Today.Id);
        var order = RunOrder.Of(
            new RunRequest
            {
                Centre = request.Centre, Seeds = SweepRequest.SomeSeeds.Of(request.Seeds, SweepRequest.UsualSeeds),
                Weeks = SweepRequest.SomeWeeks.Of(request.Weeks, RunOrder.UsualWeeks), WarmUp = request.WarmUp, Draws = 0,
            },
            library);
        if (request.Vary.Count is < 1 or > 2 || request.Vary.Select(v => v.Lever).Distinct().Count() != request.Vary.Count)
        {
            throw Limits.Refused($"{request.Vary.Count} levers", "one lever, or two different ones");
        }

        var swept = request.Vary.Select(v => (Axis: AxisOf(v), Values: FullGrid.Steps(v.From, v.To, v.Step))).ToList();
        int points = swept.Aggregate(1, (product, s) => product * s.Values.Count);
        if (points > MostPoints || points * order.Plan.Seeds.Count > MostRuns)
        {
            throw Limits.Refused(
                $"{points} points on {order.Plan.Seeds.Count} seeds",
                $"at most {MostPoints} points and {MostRuns} runs: wider steps or fewer seeds");
        }

        var study = new PointStudy
        {
            Setting = order.Plan.Setting,
            Policy = start,
            Baseline = order.Plan.Baseline,
            Design = Design.Grid([.. swept.Select(s => s.Axis)], [.. swept.Select(s => s.Values)]),
            Seeds = order.Plan.Seeds,
        };
        string vary = string.Join(' ', request.Vary.Select(v => FormattableString.Invariant($"--vary {v.Lever}={v.From}:{v.To}:{v.Step}")));
        string warm = study.Setting.WarmUpWeeks == RunOrder.UsualWarmUp ? "" : $" --warmup {study.Setting.WarmUpWeeks}";
        return new(
            order, study,
            $"cxsim sweep {start.Id} {vary} --centre {request.Centre ?? RunOrder.UsualCentre} --seeds {study.Seeds.Count} --weeks "
                + $"{study.Setting.Weeks}{warm}");
    }

    private static LeverAxis AxisOf(SweptLever swept)
    {
        var lever = Levers.Find(swept.Lever) ?? throw Limits.Refused($"lever \"{swept.Lever}\"",
            $"one of {string.Join(", ", Levers.All.Select(l => l.Id))}");
        bool fits = swept.From >= lever.Min && swept.To <= lever.Max && swept.From <= swept.To && swept.Step > 0
            && (swept.To - swept.From) / swept.Step < MostPoints;
        return fits
            ? new LeverAxis(lever, swept.From, swept.To)
            : throw Limits.Refused($"{lever.Id} from {swept.From} to {swept.To} by {swept.Step}",
                $"from {lever.Min} to {lever.Max}, by a step above 0");
    }
}
