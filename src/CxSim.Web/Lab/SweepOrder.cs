using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Web.Lab;

/// <summary>A sweep that was understood.</summary>
/// <param name="Order">The policy it starts from, as a run.</param>
/// <param name="Study">Points and seeds.</param>
/// <param name="Command">The command that does the same.</param>
internal sealed record SweepOrder(RunOrder Order, PointStudy Study, string Command)
{
    /// <summary>Most points at which a sweep looks.</summary>
    public const int MostPoints = 81;

    private const int MostLevers = 3;
    private const int MostRuns = 600;

    /// <summary>By what it is found.</summary>
    public string Id => $"sweep-{Fingerprint.OfText(Command)[..12]}";

    /// <summary>Understands a request.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public static SweepOrder Of(SweepRequest request, Library library)
    {
        var start = Limits.Preset(request.Policy, Policy.Today.Id);
        int weeks = SweepRequest.SomeWeeks.Of(request.Weeks, RunOrder.UsualWeeks);
        var order = request.Today(library, weeks, SweepRequest.SomeSeeds.Of(request.Seeds, SweepRequest.UsualSeeds));
        int levers = request.Vary.Count;
        if (levers is < 1 or > MostLevers || request.Vary.Select(v => v.Lever).Distinct().Count() != levers)
        {
            throw Limits.Refused($"{levers} levers", "one, two or three different levers");
        }

        var design = DesignOf(request, order.Plan.Seeds.Count);
        var study = new PointStudy
        {
            Setting = order.Plan.Setting, Policy = start, Baseline = order.Plan.Baseline, Design = design, Seeds = order.Plan.Seeds,
        };
        return new(order, study, CommandOf(request, study));
    }

    private static Design DesignOf(SweepRequest request, int seeds)
    {
        LeverAxis[] axes = [.. request.Vary.Select(AxisOf)];
        var steps = request.Vary.Select(v => FullGrid.Steps(v.From, v.To, v.Step)).ToList();
        double points = request.Spread is { } spread
            ? SweepRequest.SomePoints.Of(spread, spread)
            : steps.Aggregate(1.0, (product, s) => product * s.Count);
        if (points > MostPoints || points * seeds > MostRuns)
        {
            throw Limits.Refused(
                $"{points} points on {seeds} seeds", $"at most {MostPoints} points and {MostRuns} runs: wider steps or fewer seeds");
        }

        return request.Spread is null ? Design.Grid(axes, steps) : Design.OfLatinHypercube(axes, (int)points);
    }

    private static string CommandOf(SweepRequest request, PointStudy study)
    {
        bool grid = request.Spread is null;
        string vary = string.Join(' ', request.Vary.Select(v => grid
            ? FormattableString.Invariant($"--vary {v.Lever}={v.From}:{v.To}:{v.Step}")
            : FormattableString.Invariant($"--vary {v.Lever}={v.From}:{v.To}")));
        string design = grid ? "" : $" --design {study.Design.Kind}";
        string warm = study.Setting.WarmUpWeeks == RunOrder.UsualWarmUp ? "" : $" --warmup {study.Setting.WarmUpWeeks}";
        return $"cxsim sweep {study.Policy.Id} {vary}{design} --centre {request.Centre ?? RunOrder.UsualCentre} "
            + $"--seeds {study.Seeds.Count} --weeks {study.Setting.Weeks}{warm}";
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
