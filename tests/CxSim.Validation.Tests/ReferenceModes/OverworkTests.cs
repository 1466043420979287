using CxSim.Experiments.ReferenceModes;
using CxSim.Experiments.Theory;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.ReferenceModes;

/// <summary>Overwork and exhaustion in turn: one person by Homer's equations, and a centre of single agents by its own.</summary>
public sealed class OverworkTests(ITestOutputHelper output)
{
    private const int Settled = 150;

    [Fact]
    public void Homers_form_cycles_and_energy_turns_before_accomplishments_and_hours()
    {
        var weeks = new Homer().Run(500);
        var energy = Turns(weeks, w => w.Energy);
        var achieved = Turns(weeks, w => w.Achieved);
        var hours = Turns(weeks, w => w.Hours);
        double period = Oscillation.Period(energy);
        output.WriteLine($"period {period:F0} weeks, swings {string.Join(", ", energy.Select(t => t.Height.ToString("F2")))}");

        Assert.InRange(period, 60, 76);
        Assert.InRange(energy.Last(t => t.Height > 0).Height / energy.First(t => t.Height > 0).Height, 0.9, 1.1);
        int peak = energy.First(t => t.Height > 0).Week;
        int done = achieved.First(t => t.Height > 0 && t.Week > peak).Week;
        int longest = hours.First(t => t.Height > 0 && t.Week > peak).Week;
        int spent = energy.First(t => t.Height < 0 && t.Week > peak).Week;
        output.WriteLine($"energy peaks in week {peak}, accomplishments {done - peak} later, hours {longest - peak}, spent {spent - peak}");
        Assert.True(peak < done && done < longest && longest < spent);
    }

    // Homer's own findings: whatever calms the cycle also raises what is achieved; without shortfall from tiredness there is none.
    [Fact]
    public void What_calms_the_cycle_raises_what_is_achieved()
    {
        var (swing, achieved) = Steady(new Homer());
        var (rested, more) = Steady(new Homer { Recovery = 0.3 });
        var (spared, most) = Steady(new Homer { Drain = 0.05 });
        var (tireless, _) = Steady(new Homer { Slowing = 0 });
        output.WriteLine($"swing {swing:F2} → {rested:F2}, {spared:F2}, tireless {tireless:F3}");
        output.WriteLine($"achieved {achieved:F2} → {more:F2}, {most:F2}");
        Assert.True(swing > 0.4 && rested < 0.1 && spared < 0.1 && tireless < 0.02);
        Assert.True(more > 1.3 * achieved && most > 1.3 * achieved);
    }

    [Fact]
    public void A_centre_swings_between_overwork_and_rest_when_hiring_is_slow_and_the_swings_fade()
    {
        var slow = new OverworkMode().Run();
        double[] strain = Oscillation.Smooth(slow.Exhaustion, 9);
        double first = strain.Take(16).Max();
        int rested = Enumerable.Range(16, 44).MinBy(w => strain[w]);
        int again = Enumerable.Range(rested, 100 - rested).MaxBy(w => strain[w]);
        double[] heads = Oscillation.Smooth(slow.Heads, 9);
        double[] hours = Oscillation.Smooth(slow.Hours, 9);
        output.WriteLine($"exhaustion {first:F3} at first, {strain[rested]:F3} in week {rested}, {strain[again]:F3} in week {again}");
        output.WriteLine($"heads {heads[rested]:F1} then {heads[again]:F1}; hours {hours[rested]:F1} then {hours[again]:F1}");

        Assert.True(first > 0.02 && strain[rested] < -0.006 && strain[again] > 0.004);
        Assert.InRange(again, 50, 95);
        Assert.True(Math.Abs(strain[rested]) < first && strain[again] < first);
        Assert.True(Lag(hours, strain) is >= 1 and <= 10);
    }

    private (double Swing, double Achieved) Steady(Homer person)
    {
        var weeks = person.Run(500).Skip(Settled).ToList();
        return (weeks.Max(w => w.Energy) - weeks.Min(w => w.Energy), weeks.Average(w => w.Achieved));
    }

    private static IReadOnlyList<(int Week, double Height)> Turns(IReadOnlyList<HomerWeek> weeks, Func<HomerWeek, double> of)
    {
        double[] series = [.. weeks.Skip(Settled).Select(of)];
        return Oscillation.Turns(series, series.Average());
    }

    // Weeks by which the second series follows the first best.
    private static int Lag(double[] first, double[] second) => Enumerable.Range(0, 20)
        .MaxBy(lag => Enumerable.Range(0, first.Length - lag).Sum(w => first[w] * second[w + lag]));
}
