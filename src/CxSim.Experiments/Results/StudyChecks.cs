using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Experiments.Results;

/// <summary>The books of every run must balance: contacts, time, customers, agents, money.</summary>
public static class StudyChecks
{
    private static readonly (Count Part, Count Whole)[] Shares =
    [
        (Count.InTime, Count.Served), (Count.Resolved, Count.Served), (Count.FirstServed, Count.Served), (Count.Understood, Count.Served),
        (Count.FirstResolved, Count.FirstServed), (Count.ShortAbandoned, Count.Abandoned), (Count.TopBox, Count.Surveyed),
        (Count.Referred, Count.Joined), (Count.BurnedOut, Count.Agents), (Count.AbsentDays, Count.RosteredDays),
        (Count.WaitServed, Count.WaitAll), (Count.Duty, Count.Paid),
    ];

    /// <summary>The checks of a study, over the runs it has.</summary>
    public static IReadOnlyList<Check> Of(StudyResult study)
    {
        var (centre, plan) = (study.Plan.Centre, study.Plan);
        Tally[] totals = [.. study.Runs.Select(r => r.Total())];
        double atNight = totals.Max(t => OpenAtMidnight(centre) ? t[Count.Offered] * 0.001 : 0);
        double micro = totals.Max(t => t[Count.Served]);

        Check Zero(string name, double value, double slack = 0) => new(name, centre.Id, value, 0, 0 - slack, slack);

        List<Check> checks =
        [
            Zero("Every contact offered is served, hangs up, leaves at once or is turned away", Worst(totals, Unaccounted), atNight),
            Zero("Contacts offered are fresh, call-backs or redials", Worst(totals, t =>
                t[Count.Offered] - t[Count.Fresh] - t[Count.Callbacks] - t[Count.Redials])),
            Zero("Handling time is quick plus slow (µs)", Worst(totals, t =>
                t[Count.Handle] - t[Count.Quick] - t[Count.Slow]), micro),
            Zero("Customers joined less left is the change of customers", Worst(study.Runs, r => Drift(r, Count.Customers, (_, now) =>
                now[Count.Joined] - now[Count.Left]))),
            Zero("Agents hired less quits and releases is the change of heads", Worst(study.Runs, r => Drift(r, Count.Agents, HeadsMoved))),
            Zero("Half hours of the week add up to the weeks", Worst(study.Runs, Unsummed)),
            Zero("No part is larger than its whole", totals.Sum(t => Shares.Count(s => t[s.Part] > t[s.Whole]))),
            Zero("Every week is counted once", study.Runs.Sum(r =>
                Math.Abs(plan.Weeks - r.Weeks.Count) + r.Weeks.Count(w => w[Count.Weeks] != 1))),
            new("Occupancy is at most 100 %", centre.Id, totals.Max(AllMeasures.Occupancy.Of), 100, 0, 100),
            new("Wages over hours paid and hours of review are the wage", centre.Id, Farthest(totals.Select(Wage), centre.Economics.Wage),
                centre.Economics.Wage, centre.Economics.Wage - 0.01, centre.Economics.Wage + 0.01),
        ];
        if (SamePolicies(plan).ToArray() is { Length: > 0 } twins)
        {
            checks.Add(Zero("Policies with the same levers give the same bits", twins.Sum(pair => Unequal(study, pair))));
        }

        return checks;
    }

    private static double Unaccounted(Tally t) =>
        t[Count.Offered] - t[Count.Served] - t[Count.Abandoned] - t[Count.Balked] - t[Count.TurnedAway];

    // A review takes ten minutes (see the lever qa).
    private static double Wage(Tally t) => t[Count.Labour] * 1e-6 / ((t[Count.Paid] / (double)Clock.Hour) + (t[Count.Reviewed] / 6.0));

    // Who quits goes at the week's end; hires and releases come at its start.
    private static long HeadsMoved(Tally before, Tally now) => now[Count.Hired] - now[Count.Released] - before[Count.Quits];

    private static double Drift(RunRecord run, Count stock, Func<Tally, Tally, long> flow) => run.Weeks.Skip(1)
        .Zip(run.Weeks, (now, before) => (double)Math.Abs(now[stock] - before[stock] - flow(before, now)))
        .DefaultIfEmpty().Max();

    private static double Unsummed(RunRecord run)
    {
        var total = run.Total();
        long Sum(IntervalCount count) => Enumerable.Range(0, IntervalTally.Slots).Sum(slot => run.Intervals[slot, count]);
        long lost = total[Count.Abandoned] + total[Count.Balked] + total[Count.TurnedAway];
        return Math.Abs(Sum(IntervalCount.Offered) - total[Count.Offered])
            + Math.Abs(Sum(IntervalCount.Served) - total[Count.Served])
            + Math.Abs(Sum(IntervalCount.Lost) - lost)
            + Math.Abs(Sum(IntervalCount.InTime) - total[Count.InTime]);
    }

    private static bool OpenAtMidnight(Centre centre) => centre.Days.Any(d => d.Close >= 24);

    private static IEnumerable<(string A, string B)> SamePolicies(StudyPlan plan) =>
        from a in plan.Policies
        from b in plan.Policies.TakeWhile(b => b != a)
        where a.SameAs(b)
        select (b.Id, a.Id);

    private static int Unequal(StudyResult study, (string A, string B) pair) => study.Of(pair.A)
        .Join(study.Of(pair.B), r => r.Seed, r => r.Seed, (a, b) => a.Digest == b.Digest ? 0 : 1)
        .Sum();

    private static double Worst<T>(IEnumerable<T> runs, Func<T, double> of) => runs.Select(of).MaxBy(Math.Abs);

    private static double Farthest(IEnumerable<double> values, double from) => values.MaxBy(v => Math.Abs(v - from));
}
