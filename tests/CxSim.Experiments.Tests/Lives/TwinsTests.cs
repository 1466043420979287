using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Experiments.Tests.Lives;

/// <summary>Twins are counted as a count by hand would, and what they lived through is their own.</summary>
public class TwinsTests
{
    private static readonly Setting Setting = new()
    {
        Centre = new Centre { Demand = new Demand { Customers = 27_500 }, Teams = [new TeamPlan { Heads = 5 }] },
        Weeks = 40,
        WarmUpWeeks = 2,
    };

    private static readonly Policy[] Policies = [Policy.Today, Presets.Find("factory-floor")!];
    private static readonly IReadOnlyList<Followed>[] Seeds = [Follow(1), Follow(2)];
    private static readonly Twins Both = Twins.Of([Lives(0), Lives(1)], 40 * Clock.DaysAWeek);

    [Fact]
    public void Counts_AreThoseOfTheWorldsThemselves()
    {
        int Count(bool stayed, bool stays) =>
            Seeds.Sum(s => s[0].Start.Keys.Count(c => s[0].Stayed.Contains(c) == stayed && s[1].Stayed.Contains(c) == stays));

        Assert.Equal((Count(false, true), Count(true, false)), (Both.Kept.Customers, Both.Lost.Customers));
        Assert.Equal((Count(true, true), Count(false, false)), (Both.Stayed.Customers, Both.Left.Customers));
        Assert.Equal(Seeds.Sum(s => s[0].Start.Count), Both.Followed);
        Assert.Equal(Both.Kept.Customers - Both.Lost.Customers, Both.Net);
        Assert.NotEqual(0, Both.Lost.Customers);
    }

    [Fact]
    public void SameLuck_LetsFarFewerSwitchThanChanceWould() =>
        Assert.True(Both.Kept.Customers + Both.Lost.Customers < Both.ByChance / 10, $"{Both.Lost.Customers} beside {Both.ByChance}");

    [Fact]
    public void Interval_IsOverSeeds_OrOverCustomersWhereThereIsOneSeed()
    {
        Assert.True(Both.OverSeeds);
        Assert.Equal(2, Both.NetPerThousand.Seeds);
        var one = Twins.Of([Lives(0)], 40 * Clock.DaysAWeek);
        Assert.False(one.OverSeeds);
        double n = one.Followed;
        double mean = one.Net / n;
        double squares = (one.Kept.Customers + one.Lost.Customers) / n;
        double half = 1.96 * Math.Sqrt((squares - (mean * mean)) / (n - 1)) * 1000;
        Assert.Equal(1000 * mean, one.NetPerThousand.Mean, 9);
        Assert.Equal(half, one.NetPerThousand.Interval.HalfWidth, 2);
    }

    [Fact]
    public void LivedThrough_EndsForBothOnTheDayTheFirstLeaves()
    {
        var (today, other) = Lives(0);
        var lost = today.Customers.Values.Where(c => c.LeftOn is null && other.Customers[c.Customer].LeftOn is not null).ToList();
        var one = Twins.Of([Lives(0)], 40 * Clock.DaysAWeek).Lost;
        Assert.Equal(lost.Sum(c => c.Events.Count(e => e.Day < other.Customers[c.Customer].LeftOn)), one.Baseline.Contacts);
        Assert.Equal(lost.Sum(c => other.Customers[c.Customer].Events.Count), one.Policy.Contacts);
        Assert.Equal(one.Baseline.Years, one.Policy.Years);
        Assert.Equal(lost.Sum(c => other.Customers[c.Customer].LeftOn!.Value) / 364.0, one.Policy.Years, 9);
    }

    [Fact]
    public void AgentsAndShifts_AreFollowedFromThePolicysStart()
    {
        var watch = new Watch { Agents = true, ShiftsFrom = 7, ShiftsTo = 14 };
        var followed = new SimulatedWorlds().Follow(Setting with { Weeks = 3 }, 1, [Policy.Today], watch, default)[0];
        Assert.Empty(followed.Start);
        Assert.Equal([0, 1, 2], followed.Agents.States.Select(s => s.Week).Distinct());
        Assert.All(followed.Agents.Shifts, s => Assert.InRange(s.Day, 7, 13));
        var life = new AllLives(followed).Agents.Values.First(a => a.Handled.Count > 0);
        var shift = new WorkedShift(life.Worked(life.Handled[0].Day)!, [.. life.Handled.Where(h => h.Day == life.Handled[0].Day)]);
        double within = shift.QuickSeconds + shift.SlowSeconds + shift.RestSeconds + shift.FreeSeconds;
        Assert.InRange(within - shift.DutySeconds, -0.001, 3600);
        Assert.True(shift.LongestRunSeconds >= shift.Handled.Max(h => h.Handled) - 1e-3);
    }

    private static IReadOnlyList<Followed> Follow(ulong seed) =>
        new SimulatedWorlds().Follow(Setting, seed, Policies, new Watch { Customers = 8000 }, default);

    private static (AllLives, AllLives) Lives(int seed) => (new(Seeds[seed][0]), new(Seeds[seed][1]));
}
