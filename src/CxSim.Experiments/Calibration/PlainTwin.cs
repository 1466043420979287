using CxSim.Experiments.PlainQueue;

namespace CxSim.Experiments.Calibration;

/// <summary>A fitted log as a plain queue without people in it, one class of day at a time: for comparison with any simulator.</summary>
public static class PlainTwin
{
    private const double HalfHourSeconds = 1800;
    private const int MinutesInHalfHour = 30;

    /// <summary>Makes the twin of one class of day. Agents that are not whole work a part of each half hour.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="plan">Agents who never pause.</param>
    /// <param name="dayClass">Index of the class of day.</param>
    public static PlainQueueCentre Of(CentreFit fit, StaffPlan plan, int dayClass)
    {
        var kind = plan.Classes[dayClass];
        double volume = kind.Weekdays.Average(fit.Arrivals.PerDay);
        double all = fit.Mix.Sum(m => m.Share.Value);
        var (first, last) = kind.Open;
        return new()
        {
            Name = kind.Name,
            ClosesAtSeconds = (last + 1) * HalfHourSeconds,
            DayFactorCv = fit.Arrivals.DayFactorCv.Value,
            TargetSeconds = WaitCounts.InTimeSeconds,
            Workflows = [.. fit.Mix.Select(m => Workflow(fit, m))],
            Groups = [new() { Name = "agents", Ranks = [.. fit.Mix.Select(_ => (int?)0)] }],
            Periods =
            [
                .. Enumerable.Range(first, last - first + 1).SelectMany(h => Stretches(
                    h, plan.Seats[dayClass][h / 2], [.. fit.Mix.Select(m => 2 * volume * kind.Shape[h] * m.Share.Value / all)])),
            ],
        };
    }

    private static PlainWorkflow Workflow(CentreFit fit, MixShare mix)
    {
        double multiplier = fit.Patience.ByPriority[mix.Priority].Value;
        var bins = fit.Patience.Bins;
        return new()
        {
            Name = $"{mix.Type} {mix.Priority}",
            Service = new FittedService(fit.Services.ByType.FirstOrDefault(s => s.Type == mix.Type) ?? fit.Services.All),
            Patience = new HazardDuration([.. bins.Select(b => b.From)], [.. bins.Select(b => multiplier * b.Hazard.Value)]),
            BalkProbability = fit.Patience.Balking.Value,
            Priority = fit.Levels[mix.Priority],
        };
    }

    private static IEnumerable<PlainPeriod> Stretches(int halfHour, double agents, double[] perHour)
    {
        int whole = (int)agents;
        int minutes = (int)Math.Round((agents - whole) * MinutesInHalfHour);
        double from = halfHour * HalfHourSeconds;
        double turn = from + (60.0 * minutes);
        double end = from + HalfHourSeconds;
        if (turn > from)
        {
            yield return Stretch(from, turn, perHour, whole + 1);
        }

        if (end > turn)
        {
            yield return Stretch(turn, end, perHour, whole);
        }
    }

    private static PlainPeriod Stretch(double from, double to, double[] perHour, int staff) => new()
    {
        Name = $"{(int)(from / 3600):00}:{(int)(from / 60) % 60:00}",
        FromSeconds = from,
        ToSeconds = to,
        PerHour = perHour,
        Staff = [staff],
    };
}

/// <summary>A fitted service time: short calls spread evenly under ten seconds, the others lognormal.</summary>
/// <param name="Fit">The fit of one kind of call.</param>
public sealed record FittedService(ServiceOfType Fit) : Duration
{
    /// <inheritdoc/>
    public override double MeanSeconds
    {
        get
        {
            double brief = Fit.ShortShare.Value;
            return (brief * ServiceFit.Shortest / 2) + ((1 - brief) * Math.Exp(Fit.LogMean + (Fit.LogSd * Fit.LogSd / 2)));
        }
    }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        double brief = Fit.ShortShare.Value;
        return u < brief
            ? ServiceFit.Shortest * u / brief
            : Math.Exp(Fit.LogMean + (Fit.LogSd * CxSim.Model.Chance.Kernel.NormalQuantile((u - brief) / (1 - brief))));
    }
}
