using CxSim.Experiments.ReferenceModes;
using CxSim.Experiments.Theory;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using Xunit.Abstractions;

namespace CxSim.Validation.Tests.ReferenceModes;

/// <summary>The erosion of standards, in a world of single agents and in the aggregate equation.</summary>
public sealed class ErosionTests(ITestOutputHelper output)
{
    private static readonly int[] Checkpoints = [10, 20, 52];
    private static readonly Lazy<ErosionResult> Locked = new(() => Bank(staffingFollows: true).Run());
    private static readonly Lazy<ErosionResult> Held = new(() => Bank(staffingFollows: false).Run());

    // Newcomers, luck by the contact, floors and ceilings of care: none of it moves the mean away from the equation.
    [Fact]
    public void The_agents_mean_standard_follows_the_aggregate_equation_under_the_worlds_own_pressure()
    {
        foreach (var (arm, name) in new[] { (Locked.Value.Calm, "calm"), (Locked.Value.Hit, "pulse"), (Held.Value.Hit, "held") })
        {
            foreach (int week in Checkpoints)
            {
                double off = (arm.Standard[week] / arm.Aggregate[week]) - 1;
                output.WriteLine($"{name}, week {week}: agents {arm.Standard[week]:F4}, equation {arm.Aggregate[week]:F4}");
                Assert.InRange(off, -0.005, 0.005);
                Assert.True(arm.Standard[0] - arm.Standard[week] > 0.005, "a standard that stands still proves nothing");
            }
        }
    }

    // Not the same to the digit: the bank held its capacity, this centre hires into the pulse and starts with its own slack.
    [Fact]
    public void A_pulse_of_ten_per_cent_erodes_about_as_much_as_in_the_aggregate_model()
    {
        var bank = new OlivaSterman().Run(1.08, Enumerable.Repeat(1100.0, 20), 1080);
        double theirs = (bank[^1].Standard / 1.08) - 1;
        double locked = Locked.Value.Change(p => p.Standard, 20);
        double held = Held.Value.Change(p => p.Standard, 20);
        output.WriteLine($"standard lost by week 20: agents {locked:P1} and {held:P1}, bank {theirs:P1}");
        output.WriteLine($"pressure before the pulse: {Locked.Value.Calm.Pressure[0]:F3} and {Held.Value.Calm.Pressure[0]:F3}");
        Assert.InRange(locked - theirs, -0.015, 0.015);
        Assert.InRange(held / theirs, 0.4, 1.3);
    }

    [Fact]
    public void Staffing_that_follows_handle_time_locks_the_loss_in()
    {
        double Late(ErosionPath path, Func<ErosionPath, IReadOnlyList<double>> of) => of(path).Skip(43).Average();
        double heads = Late(Locked.Value.Hit, p => p.Planned) / Late(Held.Value.Hit, p => p.Planned);
        double given = Late(Locked.Value.Hit, p => p.Given) / Late(Held.Value.Hit, p => p.Given);
        double rebound = Late(Held.Value.Hit, p => p.Given) / Late(Held.Value.Calm, p => p.Given);
        output.WriteLine($"weeks 43 to 52 after a pulse, follows against held: heads {heads - 1:P1}, time given {given - 1:P1}; "
            + $"held against calm: time given {rebound - 1:P1}");
        Assert.True(heads < 0.97);
        Assert.True(given < 0.97);
    }

    [Fact]
    public void What_is_lost_does_not_come_back_unless_the_scorecard_pulls()
    {
        double end = Held.Value.Hit.Standard[22];
        double later = Held.Value.Hit.Standard[52];
        var scored = (Bank(staffingFollows: false) with { Beliefs = BeliefSet.Base.With(Beliefs.PlanMeasured, 0) }).Run();
        double lost = scored.Change(p => p.Standard, 22);
        double left = scored.Change(p => p.Standard, 52);
        output.WriteLine($"nobody pulls: {end:F4} in week 22, {later:F4} in week 52; scorecard pulls: {lost:P1}, then {left:P1}");
        Assert.InRange((later / end) - 1, -0.02, 0.002);
        Assert.True(left > 0.6 * lost, "the scorecard should win back two fifths within thirty weeks");
    }

    private static ErosionMode Bank(bool staffingFollows) => new()
    {
        Beliefs = ErosionMode.Bank(staffingFollows),
        Centre = new Centre(),
        Seeds = 2,
        WarmUp = 40,
        Weeks = 52,
    };
}
