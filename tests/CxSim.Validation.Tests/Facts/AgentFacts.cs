using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Xunit.Abstractions;
using static CxSim.Validation.Tests.Facts.Trial;

namespace CxSim.Validation.Tests.Facts;

/// <summary>Stylised facts about the people who answer.</summary>
public class AgentFacts(ITestOutputHelper output)
{
    // Singh 2000: productivity is maintained while quality deteriorates. The same people under demands that wear them out little or
    // much; absence and quits are off, for they change who is there rather than how they work.
    [Fact]
    public void Fact_5_burnout_lowers_quality_not_productivity()
    {
        var fresh = Worn(Beliefs.Build.Low);
        var burnt = Worn(Beliefs.Build.High);

        double pace = (PerHour(burnt, Count.Served) / PerHour(fresh, Count.Served)) - 1;
        double care = (Care(burnt) / Care(fresh)) - 1;
        double fcr = AllMeasures.Fcr.Of(burnt) - AllMeasures.Fcr.Of(fresh);
        output.WriteLine(
            $"burnout index {AllMeasures.Burnout.Of(fresh):F0} → {AllMeasures.Burnout.Of(burnt):F0}: contacts per hour {pace:P1}, "
            + $"AHT {(AllMeasures.Aht.Of(burnt) / AllMeasures.Aht.Of(fresh)) - 1:P1}, care {care:P0}, FCR {fcr:F1} points, "
            + $"CSAT {AllMeasures.Csat.Of(burnt) - AllMeasures.Csat.Of(fresh):F1} points");
        Assert.InRange(pace, -0.03, 0.03);
        Assert.True(care < -0.05);
        Assert.True(fcr < -0.5);
        Assert.True(Math.Abs(pace) < Math.Abs(care) / 2);

        static Tally Worn(double build)
        {
            var beliefs = BeliefSet.Base.With(Beliefs.LinkAbsence, 0).With(Beliefs.LinkQuits, 0).With(Beliefs.Build, build);
            return new Trial(new Centre(), beliefs, warmUp: 130).Of(Policy.Today, 0, 26);
        }

        static double Care(Tally t) => t[Count.Care] * 1e-6 / t[Count.Served];
    }

    // Call-centre attrition of 25 to 45 % a year.
    [Fact]
    public void Fact_6_a_quarter_to_a_half_of_agents_leave_in_a_year()
    {
        double attrition = AllMeasures.Attrition.Of(new Trial(new Centre(), BeliefSet.Base, seeds: 4, warmUp: 26).Of(Policy.Today, 0, 78));
        output.WriteLine($"attrition {attrition:F1} % a year");
        Assert.InRange(attrition, 25, 45);
    }

    // Meta-analysis: burnout and turnover correlate at .2 to .33.
    [Fact]
    public void Fact_6_burnout_foretells_who_leaves()
    {
        var big = new Centre
        {
            Demand = new Demand { Customers = 1_100_000 },
            Teams = [new TeamPlan { Heads = 200 }],
        };
        var world = World.Create(big, BeliefSet.Base, 1);
        world.WarmUp(26);
        var before = world.Agents().ToList();
        world.Run(Policy.Today, [], 52);
        var stayed = world.Agents().Select(a => a.Agent).ToHashSet();

        double[] burnout = [.. before.Select(a => a.Burnout)];
        double[] quit = [.. before.Select(a => stayed.Contains(a.Agent) ? 0.0 : 1.0)];
        double r = Correlation.Of(burnout, quit);
        output.WriteLine($"r of burnout with leaving within the year: {r:F2} over {before.Count} agents, {quit.Average():P0} left");

        // The evidence's range, and the sampling error of two hundred agents.
        Assert.InRange(r, 0.2 - 0.07, 0.33 + 0.07);
    }

    // Rosenzweig et al., Batt and Moynihan: autonomy raises revenue and satisfaction, and lowers efficiency.
    [Fact]
    public void Fact_9_autonomy_raises_satisfaction_and_revenue_and_lowers_efficiency()
    {
        var today = Std40.Value.Of(Policy.Today);
        var free = Std40.Value.Of(Move((Levers.Zone, 40), (Levers.Script, 20), (Levers.Auth, 25)));

        output.WriteLine($"CSAT {Change(AllMeasures.Csat)}, margin {Change(AllMeasures.MarginPerYear)}, AHT {Change(AllMeasures.Aht)}, "
            + $"cost per contact {Change(AllMeasures.CostPerContact)}");
        Assert.True(Ratio(AllMeasures.Csat) > 1.02 && Ratio(AllMeasures.Satisfaction) > 1);
        Assert.True(Ratio(AllMeasures.MarginPerYear) > 1);
        Assert.True(Ratio(AllMeasures.Aht) > 1.01 && Ratio(AllMeasures.CostPerContact) > 1.01);

        double Ratio(Measure m) => m.Of(free) / m.Of(today);
        string Change(Measure m) => (Ratio(m) - 1).ToString("+0.0 %;−0.0 %");
    }
}
