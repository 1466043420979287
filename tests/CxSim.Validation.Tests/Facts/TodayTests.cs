using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.Facts;

/// <summary>Today on the reference centre stands still for two years, within what is known of real centres.</summary>
public sealed class TodayTests(ITestOutputHelper output)
{
    private const int Seeds = 4;

    [Fact]
    public void Today_stands_still_for_two_years()
    {
        var halves = Enumerable.Range(0, 2).Select(_ => new Tally()).ToArray();
        Parallel.For(1, Seeds + 1, seed =>
        {
            var world = World.Create(new Centre(), BeliefSet.Base, (ulong)seed);
            world.WarmUp(156);
            var weeks = world.WarmUp(104);
            lock (halves)
            {
                halves[0].Add(Tally.Sum(weeks.Take(52)));
                halves[1].Add(Tally.Sum(weeks.Skip(52)));
            }
        });

        foreach (var year in halves)
        {
            Within(year, AllMeasures.Attrition, 25, 45);
            Within(year, AllMeasures.Fcr, 68, 72);
            Within(year, AllMeasures.Occupancy, 78, 87);
            Within(year, AllMeasures.Abandonment, 3, 8);
            Within(year, AllMeasures.Churn, 17, 21);
            Within(year, AllMeasures.FcrMeasured, 74, 80);
        }

        foreach (var measure in new[] { AllMeasures.Contacts, AllMeasures.Aht, AllMeasures.Heads, AllMeasures.Standard })
        {
            double drift = (measure.Of(halves[1]) / measure.Of(halves[0])) - 1;
            output.WriteLine($"{measure.Name}: year 2 against year 1 {drift:P1}");
            Assert.InRange(drift, -0.05, 0.05);
        }
    }

    private void Within(Tally year, Measure measure, double low, double high)
    {
        double value = measure.Of(year);
        output.WriteLine($"{measure.Name}: {value:F2} {measure.Unit}, expected {low} to {high}");
        Assert.InRange(value, low, high);
    }
}
