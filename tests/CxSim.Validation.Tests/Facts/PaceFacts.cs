using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Xunit.Abstractions;
using static CxSim.Validation.Tests.Facts.Trial;

namespace CxSim.Validation.Tests.Facts;

/// <summary>Stylised facts about pace, pressure and standards.</summary>
public class PaceFacts(ITestOutputHelper output)
{
    // Oliva and Sterman 2001: ten per cent more orders for twenty weeks leave the standard 4 to 5 % lower.
    [Fact]
    public void Fact_2_a_pulse_of_demand_leaves_standards_lower()
    {
        var trial = new Trial(new Centre(), BeliefSet.Base.With(Beliefs.PlanMeasured, 1));
        var calm = trial.Runs(Policy.Today, 21);
        var hit = trial.Runs(Policy.Today, 21, new Shock(ShockKind.Volume, 0, 20, 0.12));

        double lost = 1 - (Mean(hit, 19, 20) / Mean(calm, 19, 20));
        output.WriteLine($"standard lost when a pulse of +12 % over 20 weeks ends: {lost:P1}");
        Assert.InRange(lost, 0.03, 0.06);
    }

    // Where staffing follows measured handle time and nobody pulls the standard up, as in their bank, it does not come back.
    [Fact]
    public void Fact_2_what_is_lost_is_locked_in_when_staffing_follows_handle_time()
    {
        var trial = new Trial(new Centre(), BeliefSet.Base.With(Beliefs.PlanMeasured, 1).With(Beliefs.LinkQuality, 0), warmUp: 26);
        var hit = trial.Runs(Policy.Today, 104, new Shock(ShockKind.Volume, 0, 20, 0.12));

        double before = Mean(hit, 0, 1);
        double end = Mean(hit, 19, 20);
        double after = Mean(hit, 91, 104);
        output.WriteLine($"standard before {before:F3}, at the end of the pulse {end:F3}, a year and a half later {after:F3}");
        Assert.True(end < before - 0.02);
        Assert.True(after <= end);
    }

    // Workload goes with AHT / (1 − c(1 − F)): a tenth off AHT pays until FCR has fallen by 9.5 points.
    [Fact]
    public void Fact_3_less_handle_time_is_less_work_unless_resolution_falls_by_as_much()
    {
        var off = BeliefSet.Base.With(Beliefs.LinkDebtVolume, 0).With(Beliefs.LinkDebtResolution, 0);
        foreach (double response in new[] { 1.2, 2.4 })
        {
            var trial = new Trial(new Centre(), off.With(Beliefs.ResolveTime, response));
            var today = trial.Of(Policy.Today);
            foreach (double cut in new[] { -8.0, -16.0 })
            {
                var fast = trial.Of(Move((Levers.Aht, cut)));
                double aht = AllMeasures.Aht.Of(fast) / AllMeasures.Aht.Of(today);
                double work = PerCustomer(fast) / PerCustomer(today);
                double expected = aht * Repeats(fast) / Repeats(today);
                double lost = AllMeasures.Fcr.Of(today) - AllMeasures.Fcr.Of(fast);
                double value = (AllMeasures.NetValue.Of(fast) / AllMeasures.NetValue.Of(today)) - 1;
                output.WriteLine(
                    $"time response {response}, target {cut} %: AHT {aht - 1:P1}, "
                    + $"FCR −{lost:F1} points (break-even {BreakEven(today, aht):F1}), "
                    + $"workload {work - 1:P1} (arithmetic {expected - 1:P1}), net value {value:P1}");
                Assert.InRange(work / expected, 0.97, 1.03);
                Assert.True(value < 0);
                Assert.True(response > 1.2 || (lost < BreakEven(today, aht) && work < 0.97));
            }
        }
    }

    [Fact]
    public void Fact_13_overload_helps_throughput_at_first_and_hurts_after_weeks()
    {
        var trial = Std40.Value;
        var calm = trial.Runs(Policy.Today, 52);
        var hit = trial.Runs(Policy.Today, 52, new Shock(ShockKind.Volume, 0, 26, 0.15));

        double first = Gain(0, 4, Count.Resolved);
        double late = Gain(16, 26, Count.Resolved);
        double fcr = AllMeasures.Fcr.Of(Sum(calm, 26, 34)) - AllMeasures.Fcr.Of(Sum(hit, 26, 34));
        double satisfaction =
            AllMeasures.Satisfaction.Of(Sum(calm, 26, 34)) - AllMeasures.Satisfaction.Of(Sum(hit, 26, 34));
        output.WriteLine(
            $"+15 % for 26 weeks: contacts per hour {Gain(0, 4, Count.Served):P1} in weeks 0–3; resolved per hour {first:P1}, "
            + $"in weeks 16–25 {late:P1}; in the eight weeks after it FCR −{fcr:F1} points, satisfaction −{satisfaction:F3}");
        Assert.True(Gain(0, 4, Count.Served) > 0.05 && first > 0.05);
        Assert.True(late < 0.7 * first);
        Assert.True(Gain(26, 34, Count.Resolved) < 0);
        Assert.True(fcr > 0.5 && satisfaction > 0.01);

        double Gain(int from, int to, Count count) => (PerHour(Sum(hit, from, to), count) / PerHour(Sum(calm, from, to), count)) - 1;
    }

    private static Tally Sum(RunRecord[] runs, int from, int to) => Tally.Sum(runs.Select(r => r.Between(from, to)));

    private static double Mean(RunRecord[] runs, int from, int to) => AllMeasures.Standard.Of(Sum(runs, from, to));

    private static double PerCustomer(Tally t) => t[Count.Handle] / (double)t[Count.Customers];

    private static double Repeats(Tally t) => 1 / (1 - (0.8 * (1 - (AllMeasures.Fcr.Of(t) / 100))));

    // Points of FCR at which AHT × repeats is as today's.
    private static double BreakEven(Tally today, double aht) => 100 * (1 - aht) / Repeats(today) / 0.8;
}
