using CxSim.Experiments.Lives;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Reports.Studies;

/// <summary>The figure of the same agent's shift under several policies.</summary>
public static class ShiftFigure
{
    private const double Percent = 100;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="rule">How this agent was picked, as a sentence.</param>
    /// <param name="day">A day, from 0, on which the agent worked under all of them.</param>
    /// <param name="lives">The same agent under each policy, the baseline first.</param>
    public static Figure Of(Caption caption, string rule, int day, IEnumerable<(string Policy, AgentLife Life)> lives) =>
        ShiftChart.Build(caption, $"{rule} Energy moves by the week.", [.. lives.Select(l => Drawn(l.Policy, l.Life, day))]);

    /// <summary>A day's shift as it was worked.</summary>
    public static WorkedShift Worked(AgentLife life, int day) => new(life.Worked(day)!, [.. life.Handled.Where(h => h.Day == day)]);

    /// <summary>What exhaustion leaves of 100 in the week of a day.</summary>
    public static double Energy(AgentLife life, int day) => Percent * (1 - life.During(day).Exhaustion);

    private static Shift Drawn(string policy, AgentLife life, int day)
    {
        var shift = Worked(life, day);
        double start = Hour(shift.Shift.Duty[0].From);
        return new Shift(
            policy, [.. shift.Shift.Duty.Select(d => (Hour(d.From), Hour(d.To)))], [.. shift.Handled.Select(Contact)],
            [(start, Energy(life, day))]);
    }

    private static double Hour(long micros) => micros / (double)Clock.Hour;

    private static ShiftContact Contact(HandledContact h) => new(
        Hour(h.Start), h.Handled - h.Slow, h.Slow, Clock.ToSeconds(h.Breather),
        h.Resolved ? LifeEnding.Solved : LifeEnding.NotSolved, h.Attempt > 1);
}
