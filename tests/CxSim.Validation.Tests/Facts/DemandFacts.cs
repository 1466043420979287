using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Xunit.Abstractions;
using static CxSim.Validation.Tests.Facts.Trial;

namespace CxSim.Validation.Tests.Facts;

/// <summary>Stylised facts about demand, queues and customers.</summary>
public class DemandFacts(ITestOutputHelper output)
{
    // Chat: the practitioners' curve peaks at 2.65 chats for resolved contacts. Always enough in the queue; pressure left out.
    [Fact]
    public void Fact_4_resolved_chats_per_hour_peak_between_two_and_three_at_once()
    {
        double[] resolved = [.. Enumerable.Range(1, 5).Select(Resolved)];

        output.WriteLine("resolved per agent-hour at 1–5 chats: " + string.Join(" ", resolved.Select(r => r.ToString("F1"))));
        int best = 1 + Array.IndexOf(resolved, resolved.Max());
        Assert.InRange(best, 2, 3);
        Assert.True(resolved[1] > 1.3 * resolved[0], "two chats must beat one clearly");
        Assert.True(resolved[3] < 0.95 * resolved[2], "four chats must do worse than three clearly");

        static double Resolved(int slots)
        {
            var centre = new Centre
            {
                Workflows = [.. WorkflowKind.Standard.Select(w => w with { Channel = Channel.Chat })],
                Teams = [new TeamPlan { Heads = 12, ChatSlots = slots }],
                Demand = new Demand { Customers = 66_000 },
            };
            var trial = new Trial(centre, BeliefSet.Base.With(Beliefs.LinkPace, 0), warmUp: 0);
            return PerHour(trial.Of(Policy.Today, 0, 4, new Shock(ShockKind.Volume, 0, 4, 2.5)), Count.Resolved);
        }
    }

    // de Matos et al. 2007: recovery raises satisfaction, not repurchase.
    [Fact]
    public void Fact_8_recovery_lifts_reported_satisfaction_not_retention()
    {
        var without = new Trial(new Centre(), BeliefSet.Base.With(Beliefs.RecoveryBonus, 0), warmUp: 0).Of(Policy.Today, 0, 39);
        var with = new Trial(new Centre(), BeliefSet.Base.With(Beliefs.RecoveryBonus, 0.1), warmUp: 0).Of(Policy.Today, 0, 39);

        double csat = AllMeasures.Csat.Of(with) - AllMeasures.Csat.Of(without);
        output.WriteLine($"CSAT {csat:+0.00;−0.00} points, leavers {without[Count.Left]} → {with[Count.Left]}");
        Assert.True(csat > 0.3);
        Assert.Equal(without[Count.Left], with[Count.Left]);
    }

    // Staff beyond what care can use costs more than it earns.
    [Fact]
    public void Fact_10_too_much_slack_does_not_pay_either()
    {
        double[] staff = [-15, 0, 20, 40, 60];
        double[] value = [.. staff.Select(s => AllMeasures.NetValue.Of(Std40.Value.Of(Move((Levers.Staff, s)))) / 1e6)];

        output.WriteLine("net value a year, millions, by staff: " + string.Join(", ", staff.Zip(value, (s, v) => $"{s:+0;−0;0} % {v:F1}")));
        int best = Array.IndexOf(value, value.Max());
        Assert.InRange(best, 1, 3);
        Assert.True(value[4] < value[best] - 0.2);
    }

    [Fact]
    public void Fact_11_deflection_lengthens_contacts_though_nothing_got_worse()
    {
        var today = Std40.Value.Of(Policy.Today);
        var deflect = Std40.Value.Of(Move((Levers.Deflect, 30), (Levers.Design, 1)));

        double longer = AllMeasures.Aht.Of(deflect) / AllMeasures.Aht.Of(today);
        output.WriteLine(
            $"deflect 30, design 1: AHT {longer - 1:P1}, FCR {AllMeasures.Fcr.Of(today):F1} → {AllMeasures.Fcr.Of(deflect):F1}, "
            + $"grey share {Grey(today):P1} → {Grey(deflect):P1}, "
            + $"contacts {(AllMeasures.Contacts.Of(deflect) / AllMeasures.Contacts.Of(today)) - 1:P1}");

        // By the mix alone, containment of .3 / .5 / .7 lengthens contacts by 5 / 11 / 21 %; fewer contacts ease the pace as well.
        Assert.InRange(longer, 1.04, 1.11);
        Assert.True(Grey(deflect) > Grey(today) + 0.02);
        Assert.True(AllMeasures.Fcr.Of(deflect) > AllMeasures.Fcr.Of(today) - 1);

        static double Grey(Tally t) => t[Count.GreyServed] / (double)t[Count.Served];
    }

    [Fact]
    public void Fact_11_ambiguous_self_service_raises_contacts()
    {
        var today = Std40.Value.Of(Policy.Today);
        var ambiguous = Std40.Value.Of(Move((Levers.Deflect, 40), (Levers.Design, 0)));

        double more = AllMeasures.Contacts.Of(ambiguous) / AllMeasures.Contacts.Of(today);
        output.WriteLine($"deflect 40, design 0: contacts {more - 1:P1}");

        // Kumar and Telang: +14 % over all kinds of information.
        Assert.InRange(more, 1.01, 1.14);
    }

    [Fact]
    public void Fact_12_priority_helps_the_top_and_leaves_the_rest_nearly_flat()
    {
        const int Weeks = 8;
        var trial = new Trial(new Centre(), BeliefSet.Base, seeds: 1, warmUp: 26);
        var today = trial.Lives(Policy.Today, Weeks);
        var lane = trial.Lives(Move((Levers.Vip, 10)), Weeks);

        double before = Wait(today);
        double top = Wait(lane.Where(e => e.Encounter.Contact.Level == 0));
        double rest = Wait(lane.Where(e => e.Encounter.Contact.Level != 0));
        output.WriteLine(
            $"mean wait today {before:F1} s; with a slow lane of 10 %: top {top:F1} s, the rest {rest:F1} s ({(rest / before) - 1:P0})");
        Assert.True(top < 0.7 * before);
        Assert.InRange(rest / before, 0.95, 1.25);

        static double Wait(IEnumerable<LifeEvent> events) => events.Average(e => e.Encounter.Wait / 1e6);
    }

    // Failure-demand studies: 15 % is the lowest ever seen, 30 to 60 % in financial services.
    [Fact]
    public void Fact_14_failure_demand_lies_between_15_and_60_per_cent()
    {
        var today = Std40.Value.Of(Policy.Today);
        double repeats = (today[Count.Callbacks] + today[Count.Redials]) / (double)today[Count.Offered];
        double faults = (1 - repeats) * today[Count.FaultServed] / today[Count.Served];

        output.WriteLine($"failure demand {repeats + faults:P0}: repeats {repeats:P0}, first contacts about a known fault {faults:P0}");
        Assert.InRange(repeats + faults, 0.15, 0.60);
    }
}
