namespace CxSim.Experiments.Calibration;

/// <summary>How likely a waiting caller is to hang up, at one stretch of the wait.</summary>
/// <param name="From">Start of the stretch, s waited.</param>
/// <param name="To">Its end, s; infinite for the last.</param>
/// <param name="Hazard">Hang-ups per second of waiting, for the reference priority.</param>
/// <param name="HangUps">Hang-ups seen.</param>
public readonly record struct HazardBin(double From, double To, FittedValue Hazard, int HangUps);

/// <summary>One step of a Kaplan–Meier curve.</summary>
/// <param name="Seconds">Seconds waited.</param>
/// <param name="Staying">Share of callers who would still be waiting, had nobody been answered.</param>
public readonly record struct SurvivalStep(double Seconds, double Staying);

/// <summary>
/// Patience: hang-ups per second waited, constant within stretches so that peaks (announcements) show, times a multiplier by priority.
/// Answered callers are censored: they would have waited longer.
/// </summary>
/// <param name="Bins">The hazard of the reference priority (the commonest) by stretch of the wait.</param>
/// <param name="ByPriority">Multiplier of the hazard by priority; 1 for the reference.</param>
/// <param name="Balking">Share of callers who leave without waiting at all, of those who could not be served at once.</param>
/// <param name="Curve">Kaplan–Meier curve of all callers.</param>
public sealed record PatienceFit(
    IReadOnlyList<HazardBin> Bins, IReadOnlyDictionary<int, FittedValue> ByPriority, FittedValue Balking, IReadOnlyList<SurvivalStep> Curve)
{
    private static readonly double[] Edges = [0, 5, 20, 50, 60, 100, 160, 190, 600, double.PositiveInfinity];

    private const int FewestHangUps = 10;

    /// <summary>Fits patience.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    public static PatienceFit Of(CallLog log, WorkingTime time)
    {
        var calls = log.Calls.Where(time.Counts).ToList();
        var waits = calls.Where(c => c.Queued).ToList();
        int balked = calls.Count(c => c.Ending == Ending.Balked);
        int[] priorities = [.. calls.GroupBy(c => c.Priority).OrderByDescending(g => g.Count()).Select(g => g.Key)];
        double[] edges = EdgesFor(waits);
        var (bins, multipliers) = Hazards(waits, priorities, edges);
        return new(bins, multipliers, FittedValue.Share(balked, balked + waits.Count), KaplanMeier(waits));
    }

    /// <summary>The share still waiting after some seconds, by the fitted hazard of one priority.</summary>
    /// <param name="seconds">Seconds waited.</param>
    /// <param name="priority">The priority; an unknown one counts as the reference.</param>
    public double Staying(double seconds, int priority)
    {
        double multiplier = ByPriority.TryGetValue(priority, out var m) ? m.Value : 1;
        return Math.Exp(-multiplier * Bins.Sum(b => b.Hazard.Value * Math.Clamp(seconds - b.From, 0, b.To - b.From)));
    }

    /// <summary>When a caller of the reference priority hangs up who stands so much hazard (mean 1 over callers), s.</summary>
    /// <param name="hazard">Cumulated hazard; divide it by the multiplier of another priority.</param>
    public double Lifetime(double hazard)
    {
        foreach (var bin in Bins)
        {
            double all = bin.Hazard.Value * (bin.To - bin.From);
            if (hazard <= all)
            {
                return bin.From + (hazard / bin.Hazard.Value);
            }

            hazard -= all;
        }

        return double.PositiveInfinity;
    }

    /// <summary>
    /// Occurrence over exposure with a multiplier by priority: the maximum of the Poisson likelihood, found by fitting rows and columns
    /// in turn (Holford 1980, Biometrics 36, 299–305).
    /// </summary>
    private static (List<HazardBin> Bins, Dictionary<int, FittedValue> Multipliers) Hazards(
        List<Call> waits, int[] priorities, double[] edges)
    {
        int rows = edges.Length - 1;
        var gone = new double[rows, priorities.Length];
        var exposed = new double[rows, priorities.Length];
        foreach (var call in waits)
        {
            int column = Array.IndexOf(priorities, call.Priority);
            int last = Array.FindLastIndex(edges, e => e < call.Wait);
            gone[last, column] += call.Ending == Ending.Abandoned ? 1 : 0;
            for (int row = 0; row <= last; row++)
            {
                exposed[row, column] += Math.Min(call.Wait, edges[row + 1]) - edges[row];
            }
        }

        var hazard = new double[rows];
        double[] multiplier = [.. priorities.Select(_ => 1.0)];
        for (int step = 0; step < 200; step++)
        {
            for (int row = 0; row < rows; row++)
            {
                hazard[row] = Ratio(Sum(c => gone[row, c]), Sum(c => exposed[row, c] * multiplier[c]));
            }

            for (int c = 1; c < priorities.Length; c++)
            {
                multiplier[c] = Ratio(Rows(r => gone[r, c]), Rows(r => exposed[r, c] * hazard[r]));
            }
        }

        var bins = Enumerable.Range(0, rows).Select(r => new HazardBin(
            edges[r], edges[r + 1], WithPoissonError(hazard[r], Sum(c => gone[r, c])), (int)Sum(c => gone[r, c])));
        var byPriority = priorities.Select((p, c) =>
            (p, c == 0 ? new FittedValue(1, 0) : WithPoissonError(multiplier[c], Rows(r => gone[r, c]))));
        return ([.. bins], byPriority.ToDictionary(p => p.p, p => p.Item2));

        double Sum(Func<int, double> of) => Enumerable.Range(0, priorities.Length).Sum(of);
        double Rows(Func<int, double> of) => Enumerable.Range(0, rows).Sum(of);
    }

    /// <summary>The standard stretches, the last ones joined until the open-ended one holds enough hang-ups.</summary>
    private static double[] EdgesFor(List<Call> waits)
    {
        double[] starts = [.. Edges[..^1].Where(e => e == 0 || HangUpsAfter(e) >= FewestHangUps)];
        return [.. starts, double.PositiveInfinity];
        int HangUpsAfter(double edge) => waits.Count(c => c.Ending == Ending.Abandoned && c.Wait > edge);
    }

    private static double Ratio(double events, double exposure) => exposure > 0 ? events / exposure : 0;

    private static FittedValue WithPoissonError(double value, double events) => new(value, events > 0 ? value / Math.Sqrt(events) : 0);

    /// <summary>Kaplan and Meier 1958: the product over the moments of hang-ups of the share that stayed.</summary>
    private static List<SurvivalStep> KaplanMeier(List<Call> waits)
    {
        var steps = new List<SurvivalStep> { new(0, 1) };
        double staying = 1;
        int waiting = waits.Count;
        foreach (var moment in waits.GroupBy(c => c.Wait).OrderBy(g => g.Key))
        {
            int gone = moment.Count(c => c.Ending == Ending.Abandoned);
            staying *= 1 - (gone / (double)waiting);
            waiting -= moment.Count();
            if (gone > 0)
            {
                steps.Add(new(moment.Key, staying));
            }
        }

        return steps;
    }
}
