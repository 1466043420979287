using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>A shock does what it says, in its weeks and not before.</summary>
public class ShockTests
{
    private const int From = 3;
    private const int Weeks = 4;
    private static readonly World Origin = SmallCentres.Warm(SmallCentres.OfHeads(8), 6);
    private static readonly RunRecord Calm = Origin.Fork().Run(Policy.Today, [], 12);

    [Theory]
    [InlineData(0.15)]
    [InlineData(-0.2)]
    public void Volume_moves_fresh_contacts_by_its_size_in_its_weeks_only(double size)
    {
        var run = Hit(ShockKind.Volume, size);

        Assert.InRange(Fresh(run) / Fresh(Calm), 1 + size - 0.03, 1 + size + 0.03);
        Assert.InRange(Fresh(run, From + Weeks, 12) / Fresh(Calm, From + Weeks, 12), 0.97, 1.03);
    }

    [Fact]
    public void Absence_keeps_that_share_of_agents_away()
    {
        var run = Hit(ShockKind.Absence, 0.2);

        double more = AllMeasures.Absence.Of(During(run)) - AllMeasures.Absence.Of(During(Calm));
        Assert.InRange(more, 14, 26);
    }

    [Fact]
    public void A_budget_cut_lowers_the_plan_by_its_share()
    {
        var run = Hit(ShockKind.Budget, 0.25);

        // The week before a shock plans for it.
        Assert.InRange(run.Weeks[From - 1][Count.Planned] / (double)Calm.Weeks[From - 1][Count.Planned], 0.749, 0.751);
        Assert.True(run.Weeks[From + Weeks - 1][Count.Agents] <= Calm.Weeks[From + Weeks - 1][Count.Agents]);
    }

    [Fact]
    public void A_product_incident_brings_more_contacts_all_about_the_same_fault()
    {
        var run = Hit(ShockKind.ProductIncident, 0.4);

        Assert.InRange(Fresh(run) / Fresh(Calm), 1.37, 1.43);
        Assert.InRange(FaultShare(During(Calm)), 0.12, 0.18);

        // (0.15 + 0.4) / 1.4
        Assert.InRange(FaultShare(During(run)), 0.36, 0.43);
    }

    [Fact]
    public void A_tool_outage_lengthens_the_quick_part_by_its_size()
    {
        var run = Hit(ShockKind.ToolOutage, 0.3);

        double longer = AllMeasures.AhtQuick.Of(run.Weeks[From]) / AllMeasures.AhtQuick.Of(Calm.Weeks[From]);
        Assert.InRange(longer, 1.24, 1.36);
    }

    private static RunRecord Hit(ShockKind kind, double size)
    {
        var run = Origin.Fork().Run(Policy.Today, [new Shock(kind, From, Weeks, size)], 12);
        for (int w = 0; w < From - 1; w++)
        {
            Assert.True(run.Weeks[w].Values.SequenceEqual(Calm.Weeks[w].Values), $"week {w} knows the future");
        }

        return run;
    }

    private static Tally During(RunRecord run) => run.Between(From, From + Weeks);

    private static double Fresh(RunRecord run, int from = From, int to = From + Weeks) => run.Between(from, to)[Count.Fresh];

    private static double FaultShare(Tally t) => t[Count.FaultServed] / (double)t[Count.Served];
}
