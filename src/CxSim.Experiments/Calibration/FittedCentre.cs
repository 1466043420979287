using CxSim.Model.Centres;

namespace CxSim.Experiments.Calibration;

/// <summary>What a centre is called and what its log cannot say.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Title">The name on screen.</param>
/// <param name="Log">Where the log comes from, for the centre's source.</param>
/// <param name="Kinds">What is known of kinds of call beside the log.</param>
public sealed record CentreName(string Id, string Title, string Log, IReadOnlyList<KindOfCall> Kinds);

/// <summary>
/// A fitted log as a centre of the model. Volumes, waits, service, patience, customers' frequency and staffing are the log's;
/// people, loyalty, money and what kinds of call mean are the reference centre's.
/// </summary>
public static class FittedCentre
{
    // Of the reference centre.
    private const double Absence = 0.05;
    private const double WeeksAYear = 52;
    private const double LeastHazard = 0.02;

    // Served contacts that come back: 30 % not resolved, of which 80 % try again, as in the reference centre.
    private const double Repeats = 0.3 * 0.8;

    /// <summary>Makes the centre.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="staffing">The staffing.</param>
    /// <param name="name">What it is called.</param>
    public static Centre Of(CentreFit fit, StaffingFit staffing, CentreName name)
    {
        var kinds = KindFit.Of(fit, name.Kinds);
        double slow = KindFit.SlowSeconds(kinds);
        return new()
        {
            Id = name.Id,
            Title = name.Title,
            Source = $"Fitted to {name.Log}: opening hours, volume and its shape, customers and how often they call, priorities, service\n"
                + "times, patience, balking, agents at work.\n"
                + "Borrowed from the reference centre: people, loyalty, money, the proportion of slow time.\n"
                + "Assumed: what kinds of call are like; 24 % of served calls are repeats; prospects call as customers do.\n"
                + "Reference constants are std-40's until cxsim calibrate --today solves them here.",
            Days = [.. staffing.Plain.Classes.Select((c, i) => Day(fit, c, staffing.Plain.Seats[i]))],
            Demand = DemandOf(fit),
            Workflows = [.. kinds.Select(k => k.Workflow(slow, kinds))],
            Teams = [TeamOf(fit, staffing)],
            Patience = new()
            {
                Hazard = [.. fit.Patience.Bins.Select(b => new HazardStretch(b.From, Round(b.Hazard.Value, 5)))],
                Balking = Round(fit.Patience.Balking.Value, 3),
                ThresholdSeconds = WaitCounts.InTimeSeconds,
            },
            Handling = new() { QuickSeconds = Round(KindFit.QuickSeconds(kinds), 1), SlowSeconds = Round(slow, 1) },
            People = new() { PaceSigma = Round(fit.Services.AgentLogSd, 3) },
        };
    }

    /// <summary>Weekday of the model (0 = Monday) of a calendar's.</summary>
    /// <param name="day">The calendar's.</param>
    internal static int Weekday(DayOfWeek day) => ((int)day + 6) % 7;

    internal static double Round(double value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static DayProfile Day(CentreFit fit, DayClass dayClass, IReadOnlyList<double> agents)
    {
        var (first, last) = dayClass.Open;
        double busiest = Enum.GetValues<DayOfWeek>().Max(fit.Arrivals.PerDay);
        return new()
        {
            Weekdays = [.. dayClass.Weekdays.Select(Weekday).Order()],
            Open = first / 2.0,
            Close = (last + 1) / 2.0,
            Volume = Round(dayClass.Weekdays.Average(fit.Arrivals.PerDay) / busiest, 4),
            HalfHours = [.. dayClass.Shape.Select(s => Round(s, 4))],
            Coverage = [.. Enumerable.Range(0, 48).Select(h => h >= first && h <= last ? Round(agents[h / 2], 2) : 0)],
        };
    }

    private static Demand DemandOf(CentreFit fit)
    {
        double lost = fit.Lost;
        double fresh = 1 - (fit.Redials.Redial * lost) - (Repeats * (1 - lost));
        double volume = fit.Arrivals.PerWeek * WeeksAYear * fresh;
        int customers = (int)Math.Round(fit.Frequency?.Customers ?? volume / 2);
        var shares = fit.Mix.GroupBy(m => m.Priority).ToDictionary(g => g.Key, g => g.Sum(m => m.Share.Value));
        int last = fit.Levels.Values.Max();
        return new()
        {
            Customers = customers,
            ContactsPerYear = Round(volume / customers, 2),
            FrequencySigma = Round(fit.Frequency?.Sigma ?? 0, 2),
            DayFactorCv = Round(fit.Arrivals.DayFactorCv.Value, 3),
            Tiers =
            [
                .. fit.Patience.ByPriority.Where(p => p.Value.Value != 1).OrderBy(p => fit.Levels[p.Key]).Select(p => new Tier
                {
                    Name = $"priority {p.Key}",
                    Share = Round(shares.GetValueOrDefault(p.Key), 3),
                    Level = fit.Levels[p.Key] == last ? 3 : 1 + Math.Min(fit.Levels[p.Key], 1),
                    Patience = Round(1 / Math.Max(LeastHazard, p.Value.Value), 2),
                }),
            ],
        };
    }

    private static TeamPlan TeamOf(CentreFit fit, StaffingFit staffing)
    {
        var week = staffing.Week;
        double present = PerWeek(staffing, staffing.Present);
        double effective = PerWeek(staffing, staffing.Plain.Seats);
        int workDays = Math.Clamp((int)Math.Round(week.DaysAWeek / (1 - Absence)), 1, 7);
        double spare = 0;
        double roots = 0;
        for (int c = 0; c < staffing.Plain.Classes.Count; c++)
        {
            var dayClass = staffing.Plain.Classes[c];
            double served = dayClass.Weekdays.Average(fit.Arrivals.PerDay) * (1 - fit.Lost);
            for (int h = 0; h < 24; h++)
            {
                double load = served * (dayClass.Shape[2 * h] + dayClass.Shape[(2 * h) + 1]) * fit.Services.All.MeanOfAll / 3600;
                spare += dayClass.Weekdays.Count * (staffing.Plain.Seats[c][h] - load);
                roots += dayClass.Weekdays.Count * Math.Sqrt(load);
            }
        }

        return new()
        {
            Heads = Math.Max(1, week.Agents),
            PaidHours = Round(Math.Clamp(present / (week.Agents * workDays * (1 - Absence)), 1, 12), 2),
            WorkDays = workDays,
            Shrinkage = Round(Math.Clamp(1 - (effective / present), 0, 0.8), 3),
            Beta = Round(Math.Clamp(spare / roots, 0, 3), 2),
        };
    }

    private static double PerWeek(StaffingFit staffing, IReadOnlyList<IReadOnlyList<double>> hours) =>
        staffing.Plain.Classes.Select((c, i) => c.Weekdays.Count * hours[i].Sum()).Sum();
}
