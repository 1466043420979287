using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.Facts;

/// <summary>
/// Forty centres of 10 to 40 heads that differ in mix, work, tools, friction, transfers, patience, staffing, coaching, scorecard and
/// script, and in how warm a trade they are in and how their customers are disposed to it.
/// </summary>
public class ManyCentresTests(ITestOutputHelper output)
{
    private const int Centres = 40;

    // Feinberg et al. 2000: of the usual operating figures only resolution and abandonment went with satisfaction. A sample of forty
    // leaves ±.16 of chance in each r, so the test asks that resolution tell three times as much as any figure of speed.
    [Fact]
    public void Fact_7_resolution_tells_far_more_of_satisfaction_than_speed_does()
    {
        var years = Enumerable.Range(1, Centres).Select(i => Year((ulong)i)).ToList();
        double resolution = With(AllMeasures.Fcr);
        double[] speed = [With(AllMeasures.Asa), With(AllMeasures.Aht), With(AllMeasures.ServiceLevel)];

        output.WriteLine($"r with CSAT over {Centres} centres: FCR {resolution:F2}, ASA {speed[0]:F2}, AHT {speed[1]:F2}, "
            + $"service level {speed[2]:F2}, abandonment {With(AllMeasures.Abandonment):F2}");
        Assert.True(resolution > 0.5);
        Assert.All(speed, r => Assert.True(3 * r * r < resolution * resolution));

        double With(Measure m) => Correlation.Of([.. years.Select(m.Of)], [.. years.Select(AllMeasures.Csat.Of)]);
    }

    private static Tally Year(ulong number)
    {
        ulong draw = 0;
        double simple = Between(0.35, 0.65);
        double grey = Between(0.1, 0.3);
        double warmth = Between(0.13, 0.53);
        int heads = (int)Between(10, 40);
        var kinds = WorkflowKind.Standard;
        var centre = new Centre
        {
            Workflows =
            [
                kinds[0] with { Share = simple, Warmth = warmth },
                kinds[1] with { Share = 1 - simple - grey, Warmth = warmth },
                kinds[2] with { Share = grey, Warmth = warmth },
            ],
            Handling = new Handling
            {
                QuickSeconds = Between(140, 280),
                Friction = Between(0, 0.3),
                Tools = Between(0.85, 1.15),
                Transfers = Between(0.04, 0.16),
            },
            Patience = new Patience { MeanSeconds = Between(250, 650) },
            Teams = [new TeamPlan { Heads = heads, Beta = Between(0.4, 1.2) }],
            Demand = new Demand { Customers = 5_500 * heads },
        };
        var policy = Trial.Move(
            (Levers.Coach, Between(0, 2)), (Levers.Qa, Between(5, 50)), (Levers.Script, Between(30, 90)),
            (Levers.Zone, Between(0, 20)), (Levers.Staff, Between(-8, 8)));
        var world = World.Create(centre, BeliefSet.Base.With(Beliefs.BaseUtility, Between(0.18, 0.32)), number);
        world.WarmUp(26);
        return world.Run(policy, [], 65).Between(39, 65);

        double Between(double low, double high) => low + ((high - low) * Draws.Uniform(number, draw++));
    }
}
