using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.Facts;

/// <summary>Saving must win where it ought to; a model in which care always pays would prove nothing.</summary>
public class NullWorldTests(ITestOutputHelper output)
{
    private static readonly string[] Caring = ["concierge", "quick-slow", "judgment-zones", "give-it-back", "inside-out-digital"];

    [Fact]
    public void Where_nobody_answers_to_care_the_factory_floor_beats_every_caring_policy()
    {
        var trial = new Trial(new Centre(), BeliefSet.NullWorld);
        double factory = Value(trial, "factory-floor");

        Assert.True(factory > Value(trial, "today"));
        Assert.All(Caring, id => Assert.True(factory > Value(trial, id), id));
    }

    // All links on; but customers can hardly leave, each is worth little, and talk moves nobody to join.
    [Fact]
    public void Where_customers_are_captive_saving_wins_with_every_link_on()
    {
        var captive = new Centre
        {
            Loyalty = new Loyalty { Freedom = 0.05 },
            Economics = new Economics { Margin = 40 },
        };
        var trial = new Trial(captive, BeliefSet.Base.With(Beliefs.WomJoin, 0));
        double cut = Value(trial, "cut-8");
        double banked = Value(trial, "bank-the-savings");

        Assert.True(cut > Value(trial, "today"));
        Assert.True(cut > Value(trial, "concierge"));
        Assert.True(cut > Value(trial, "judgment-zones"));
        Assert.True(banked > Value(trial, "give-it-back"));
        Assert.True(banked > Value(trial, "quick-slow"));
    }

    private double Value(Trial trial, string id)
    {
        double value = AllMeasures.NetValue.Of(trial.Of(Presets.Find(id)!));
        output.WriteLine($"{id}: {value / 1e6:F2} million a year");
        return value;
    }
}
