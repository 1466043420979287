using CxSim.Experiments.Running;
using CxSim.Experiments.Theory;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Reports.Studies;

/// <summary>The figure of the wait against occupancy, beside what theory says of a steady queue of the same size.</summary>
public static class HockeyFigure
{
    private const string Peaks = "Theory knows no rush hours, so a centre lies above its line.";

    /// <summary>The figure, or null when nobody was on duty.</summary>
    public static Figure? Of(Caption caption, StudyResult study)
    {
        var plan = study.Plan;
        var today = study.Of(plan.BaselineId);
        int agents = (int)Math.Round(OnDuty(today) / plan.Centre.Teams.Count);
        double handle = today.Average(r => AllMeasures.Aht.Of(r.Total()));
        if (agents < 1 || !(handle > 0))
        {
            return null;
        }

        string theory = $"Erlang A, {agents} agents{(plan.Centre.Teams.Count > 1 ? " a team" : "")}";
        return HockeyChart.Build(
            caption with { Subtitle = $"{caption.Subtitle} {Peaks}" },
            theory,
            [.. Line(agents, handle, MeanPatience(plan.Centre.Patience))],
            [.. ShownPolicies.Of(plan).SelectMany(p => study.Of(p)).Select(Point)]);
    }

    private static WaitPoint Point(RunRecord run)
    {
        var total = run.Total();
        return new(run.Policy, AllMeasures.Occupancy.Of(total), AllMeasures.Asa.Of(total));
    }

    private static IEnumerable<(double Occupancy, double Asa)> Line(int agents, double handle, double patience)
    {
        for (double load = 0.5; load < 1.3; load += 0.02)
        {
            var queue = new ErlangA(agents, load * agents / handle, handle, patience);
            yield return (100 * queue.Occupancy, queue.MeanWaitServedSeconds);
        }
    }

    // Agents on duty while the centre is open, on average.
    private static double OnDuty(IReadOnlyList<RunRecord> runs)
    {
        int[] open = [.. HalfHours.Open(runs)];
        double duty = runs.Sum(r => open.Sum(s => (double)r.Intervals[s, IntervalCount.Duty]));
        return open.Length == 0 ? 0 : duty / ((double)open.Length * Clock.HalfHour * runs.Sum(r => r.Weeks.Count));
    }

    // The mean of a wait whose hazard is constant between the given moments.
    private static double MeanPatience(Patience patience)
    {
        double mean = patience.Hazard.Count == 0 ? patience.MeanSeconds : patience.Hazard[0].FromSeconds;
        double left = 1;
        for (int i = 0; i < patience.Hazard.Count; i++)
        {
            (double from, double hazard) = patience.Hazard[i];
            double length = i + 1 < patience.Hazard.Count ? patience.Hazard[i + 1].FromSeconds - from : double.PositiveInfinity;
            double stays = Math.Exp(-hazard * length);
            mean += left * (1 - stays) / hazard;
            left *= stays;
        }

        return mean;
    }
}
