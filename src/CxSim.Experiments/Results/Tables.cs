using CxSim.Experiments.Running;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Experiments.Results;

/// <summary>The tidy tables of a results folder: one value a row, keys in front.</summary>
public static class Tables
{
    // Draws of beliefs are counted from 1; 0 is the beliefs as given.
    private const int AsGiven = 0;

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Every measure of every run.</summary>
    public static void Kpis(TextWriter writer, IEnumerable<StudyReport> reports)
    {
        CsvText.Row(writer, "centre", "policy", "seed", "draw", "metric", "unit", "value");
        foreach (var (centre, policy, seed, draw, total) in reports.SelectMany(Totals))
        {
            foreach (var measure in AllMeasures.All)
            {
                CsvText.Row(writer, centre, policy, seed, draw, measure.Id, measure.Unit, measure.Of(total));
            }
        }
    }

    /// <summary>Every belief that was drawn, in every draw; the same for every centre of an experiment.</summary>
    public static void Draws(TextWriter writer, DrawnStudy drawn)
    {
        CsvText.Row(writer, "draw", "seed", "belief", "value");
        Belief[] moved = [.. Beliefs.All.Where(b => drawn.Draws.Any(d => d.Beliefs[b] != drawn.Plan.Beliefs[b]))];
        foreach (var draw in drawn.Draws)
        {
            foreach (var belief in moved)
            {
                CsvText.Row(writer, draw.Number, draw.Seed, belief.Id, draw.Beliefs[belief]);
            }
        }
    }

    /// <summary>Every measure of every week of every run.</summary>
    public static void Weekly(TextWriter writer, IEnumerable<StudyResult> studies)
    {
        CsvText.Row(writer, "centre", "policy", "seed", "draw", "week", "metric", "value");
        foreach (var (centre, run) in Runs(studies))
        {
            for (int week = 0; week < run.Weeks.Count; week++)
            {
                foreach (var measure in AllMeasures.All)
                {
                    CsvText.Row(writer, centre, run.Policy, run.Seed, AsGiven, week, measure.Id, measure.Of(run.Weeks[week]));
                }
            }
        }
    }

    /// <summary>Every policy less the baseline, seed by seed and draw by draw.</summary>
    public static void Paired(TextWriter writer, IEnumerable<StudyReport> reports)
    {
        CsvText.Row(writer, "centre", "policy", "baseline", "seed", "draw", "metric", "unit", "difference");
        foreach (var report in reports)
        {
            var plan = report.Study.Plan;
            var all = Totals(report).ToArray();
            var baseline = all.Where(t => t.Policy == plan.BaselineId).ToDictionary(t => (t.Seed, t.Draw), t => t.Total);
            foreach (var (centre, policy, seed, draw, to) in all.Where(t => t.Policy != plan.BaselineId))
            {
                if (!baseline.TryGetValue((seed, draw), out var from))
                {
                    continue;
                }

                foreach (var m in AllMeasures.All)
                {
                    CsvText.Row(writer, centre, policy, plan.BaselineId, seed, draw, m.Id, m.Unit, m.Of(to) - m.Of(from));
                }
            }
        }
    }

    /// <summary>The queue by half hour of the week, one row a policy and half hour in which anything happens; over all seeds.</summary>
    public static void Intervals(TextWriter writer, IEnumerable<StudyResult> studies)
    {
        CsvText.Row(
            writer, "centre", "policy", "weekday", "from", "offered_per_week", "service_level", "lost_share", "asa", "occupancy",
            "seeds_over_85");
        foreach (var study in studies)
        {
            foreach (var policy in study.Plan.Policies)
            {
                var runs = study.Of(policy.Id);
                for (int slot = 0; slot < IntervalTally.Slots; slot++)
                {
                    Interval(writer, study.Plan.Centre.Id, policy.Id, runs, slot);
                }
            }
        }
    }

    private static void Interval(TextWriter writer, string centre, string policy, IReadOnlyList<RunRecord> runs, int slot)
    {
        double Sum(IntervalCount count) => runs.Sum(r => (double)r.Intervals[slot, count]);
        double Occupancy(RunRecord r) => 100.0 * r.Intervals[slot, IntervalCount.Handle] / r.Intervals[slot, IntervalCount.Duty];
        double offered = Sum(IntervalCount.Offered);
        if (offered == 0 && Sum(IntervalCount.Duty) == 0)
        {
            return;
        }

        int half = slot % Clock.HalfHoursADay;
        CsvText.Row(
            writer,
            centre,
            policy,
            Weekdays[slot / Clock.HalfHoursADay],
            $"{half / 2:00}:{half % 2 * 30:00}",
            offered / runs.Sum(r => r.Weeks.Count),
            100 * Sum(IntervalCount.InTime) / offered,
            100 * Sum(IntervalCount.Lost) / offered,
            1e-6 * Sum(IntervalCount.WaitServed) / Sum(IntervalCount.Served),
            100 * Sum(IntervalCount.Handle) / Sum(IntervalCount.Duty),
            runs.Count(r => Occupancy(r) > 85));
    }

    private static IEnumerable<(string Centre, string Policy, ulong Seed, int Draw, Tally Total)> Totals(StudyReport report)
    {
        var plan = report.Study.Plan;
        var given = report.Study.Runs.Select(r => (plan.Centre.Id, r.Policy, r.Seed, AsGiven, r.Total()));
        var drawn = plan.Policies.SelectMany((p, i) =>
            report.Drawn.Draws.Select(d => (plan.Centre.Id, p.Id, d.Seed, d.Number, d.Outcomes[i].Total())));
        return given.Concat(drawn);
    }

    private static IEnumerable<(string Centre, RunRecord Run)> Runs(IEnumerable<StudyResult> studies) =>
        studies.SelectMany(s => s.Runs.Select(r => (s.Plan.Centre.Id, r)));
}
