using CxSim.Model.Centres;

namespace CxSim.Experiments.Calibration;

/// <summary>One kind of call on its way to a workflow of a centre.</summary>
/// <param name="Type">The log's name.</param>
/// <param name="Traits">What the log cannot say.</param>
/// <param name="Share">Share of calls.</param>
/// <param name="Seconds">Mean service time, short calls included.</param>
/// <param name="Cv">Coefficient of variation within an agent.</param>
/// <param name="Hazard">Mean multiplier of the hazard of hanging up, by its mix of priorities.</param>
internal sealed record KindFit(string Type, KindOfCall Traits, double Share, double Seconds, double Cv, double Hazard)
{
    private const double SmallestShare = 0.02;
    private const string Rare = "other";
    private const int LongestId = 60;
    private const double MostNoise = 3;
    private const double LeastQuickShare = 0.3;
    private const double LeastHazard = 0.02;

    // Of the reference centre: today's care share and contact time (prototype of the model), slow time and its weights.
    private const double CareShare = 0.54;
    private const double ReferenceSeconds = 308;

    private static readonly Handling Reference = new();

    /// <summary>The kinds of a fit; those under 2 % of calls together as one.</summary>
    public static List<KindFit> Of(CentreFit fit, IReadOnlyList<KindOfCall> traits)
    {
        double agents = Math.Exp(fit.Services.AgentLogSd * fit.Services.AgentLogSd);
        var parts = fit.Mix.GroupBy(m => m.Type).Select(g =>
        {
            var service = fit.Services.ByType.FirstOrDefault(s => s.Type == g.Key) ?? fit.Services.All;
            double share = g.Sum(m => m.Share.Value);
            double within = Math.Sqrt(Math.Max(0.01, ((1 + (service.CvOfAll * service.CvOfAll)) / agents) - 1));
            double hazard = g.Sum(m => m.Share.Value * Math.Max(LeastHazard, fit.Patience.ByPriority[m.Priority].Value)) / share;
            return new KindFit(g.Key, TraitsOf(g.Key), share, service.MeanOfAll, within, hazard);
        }).OrderByDescending(k => k.Share).ToList();
        var small = parts.Where(k => k.Share < SmallestShare || IdOf(k.Type) == Rare).ToList();
        var kinds = parts.Except(small).ToList();
        if (small.Count > 0)
        {
            double share = small.Sum(k => k.Share);
            double Mean(Func<KindFit, double> of) => small.Sum(k => k.Share * of(k)) / share;
            kinds.Add(new(Rare, TraitsOf(Rare), share, Mean(k => k.Seconds), Mean(k => k.Cv), Mean(k => k.Hazard)));
        }

        double all = kinds.Sum(k => k.Share);
        return [.. kinds.Select(k => k with { Share = k.Share / all })];
        KindOfCall TraitsOf(string type) =>
            traits.FirstOrDefault(k => string.Equals(k.Type, type, StringComparison.OrdinalIgnoreCase)) ?? new() { Title = type };
    }

    /// <summary>Slow seconds in the reference centre's proportion to the whole.</summary>
    public static double SlowSeconds(List<KindFit> kinds) =>
        Reference.SlowSeconds * kinds.Sum(k => k.Share * k.Seconds) / ReferenceSeconds;

    /// <summary>Quick seconds of the mean kind, friction apart.</summary>
    public static double QuickSeconds(List<KindFit> kinds)
    {
        double slow = SlowSeconds(kinds);
        return kinds.Sum(k => k.Share * k.Quick(slow)) / (1 + Reference.Friction);
    }

    /// <summary>The workflow.</summary>
    public WorkflowKind Workflow(double slowSeconds, List<KindFit> kinds)
    {
        double quick = Quick(slowSeconds);
        double hazard = kinds.Sum(k => k.Share * k.Hazard);
        double others = kinds.Where(k => k != kinds[0]).Sum(k => FittedCentre.Round(k.Share, 4));
        return new()
        {
            Id = IdOf(Type),
            Title = Traits.Title,
            Share = this == kinds[0] ? FittedCentre.Round(1 - others, 4) : FittedCentre.Round(Share, 4),
            Simple = Traits.Simple,
            Grey = Traits.Grey,
            Emotion = Traits.Emotion,
            Complexity = Traits.Complexity,
            QuickMultiple = FittedCentre.Round(quick / (QuickSeconds(kinds) * (1 + Reference.Friction)), 3),
            NoiseCv = FittedCentre.Round(Math.Min(MostNoise, Cv * Seconds / quick), 2),
            PatienceMultiple = FittedCentre.Round(hazard / Hazard, 2),
        };
    }

    private static string IdOf(string type)
    {
        char[] letters = [.. type.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')];
        string id = string.Join('-', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        id = id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : $"kind-{id}".TrimEnd('-');
        return id.Length > LongestId ? id[..LongestId].TrimEnd('-') : id;
    }

    private double Quick(double slowSeconds)
    {
        double slow = CareShare * slowSeconds * (1 + (Traits.Grey ? Reference.GreyWeight : 0) + (Reference.EmotionWeight * Traits.Emotion));
        return Math.Max(LeastQuickShare * Seconds, Seconds - slow);
    }
}
