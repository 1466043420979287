using CxSim.Experiments.Calibration;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Tests.Calibration;

public sealed class FittedCentreTests
{
    private static readonly CallLog Log = SyntheticLog.Calls(days: 56, seed: 21);
    private static readonly CentreFit Fit = CentreFit.Of(Log);
    private static readonly IReadOnlyList<DayClass> Classes = DayClass.Of(Fit.Arrivals);
    private static readonly StaffingFit Staffing = Staff(12.4, 16);
    private static readonly KindOfCall Kind = new() { Type = "call", Title = "Calls", Grey = true, Emotion = 0.5 };
    private static readonly Centre Centre = FittedCentre.Of(Fit, Staffing, new("made", "Made up", "a made log", [Kind]));

    [Fact]
    public void Days_cover_the_week_and_only_opening_hours()
    {
        var day = Assert.Single(Centre.Days);

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], day.Weekdays);
        Assert.Equal((8.0, 20.0), (day.Open, day.Close));
        Assert.Equal(1, day.HalfHours.Sum(), 0.01);
        Assert.All(day.HalfHours.Where((_, h) => h is < 16 or >= 40), s => Assert.Equal(0, s));
        Assert.All(day.Coverage.Where((_, h) => h is >= 16 and < 40), a => Assert.Equal(12.4, a));
    }

    [Fact]
    public void Customers_times_frequency_plus_repeats_and_redials_is_the_volume()
    {
        double lost = Log.Calls.Count(c => c.Ending != Ending.Served) / (double)Log.Calls.Count;
        double fresh = Centre.Demand.Customers * Centre.Demand.ContactsPerYear / 52;

        Assert.Equal(Log.Calls.Count / 8.0, fresh / (1 - (0.24 * (1 - lost))), 0.01 * Log.Calls.Count / 8);
    }

    [Fact]
    public void A_contact_takes_as_long_as_in_the_log()
    {
        var kind = Assert.Single(Centre.Workflows);
        var handling = Centre.Handling;
        double quick = handling.QuickSeconds * (1 + handling.Friction) * kind.QuickMultiple;
        double slow = 0.54 * handling.SlowSeconds * (1 + handling.GreyWeight + (handling.EmotionWeight * 0.5));

        Assert.Equal(Fit.Services.All.MeanOfAll, quick + slow, 0.5);
        Assert.Equal(("call", "Calls", 1.0, true), (kind.Id, kind.Title, kind.Share, kind.Grey));
    }

    [Fact]
    public void The_urgent_are_ahead_and_more_patient()
    {
        var tier = Assert.Single(Centre.Demand.Tiers);

        Assert.Equal(1, tier.Level);
        Assert.InRange(tier.Share, 0.28, 0.32);
        Assert.InRange(tier.Patience, 1.8, 2.2);
        Assert.Equal(Fit.Patience.Bins.Count, Centre.Patience.Hazard.Count);
    }

    [Fact]
    public void Heads_hours_and_shrinkage_give_the_agents_at_work()
    {
        var team = Assert.Single(Centre.Teams);
        double atWork = team.Heads * team.WorkDays * team.PaidHours * 0.95 * (1 - team.Shrinkage);

        Assert.Equal(7 * 12 * 12.4, atWork, 0.01 * 7 * 12 * 12.4);
    }

    [Fact]
    public void A_centre_written_to_a_file_is_read_back_whatever_its_kinds_are_called()
    {
        var calls = Log.Calls.Select((c, i) => c with { Type = i % 60 == 0 ? 2 : i % 2 });
        var log = Log with { Calls = [.. calls], Types = ["New Business!", "2nd line", "rare"] };
        string file = Path.Combine(Path.GetTempPath(), $"cxsim-{Guid.NewGuid():N}.yaml");
        var centre = FittedCentre.Of(CentreFit.Of(log), Staffing, new("made", "Made up", "a made log", []));

        try
        {
            File.WriteAllText(file, ResolvedWriter.Centre(centre, comments: true));
            var back = Assert.IsType<FullCentre>(new Library(Path.GetTempPath()).Centre(file)).Centre;

            Assert.Equal(["kind-2nd-line", "new-business", "other"], back.Workflows.Select(w => w.Id).Order());
            Assert.Equal(1, back.Workflows.Sum(w => w.Share), 9);
            Assert.Equal(ResolvedWriter.Centre(centre), ResolvedWriter.Centre(back));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_plain_twin_has_the_same_volume_agents_and_durations()
    {
        var twin = PlainTwin.Of(Fit, Staffing.Plain, 0);

        twin.Check();
        double agentHours = twin.Periods.Sum(p => p.Staff[0] * (p.ToSeconds - p.FromSeconds)) / 3600;
        double calls = twin.Periods.Sum(p => p.PerHour.Sum() * (p.ToSeconds - p.FromSeconds)) / 3600;
        Assert.Equal(12 * 12.4, agentHours, 0.01 * 12 * 12.4);
        Assert.Equal(Enumerable.Range(0, 7).Average(d => Fit.Arrivals.PerDay((DayOfWeek)d)), calls, 1.0);
        double mean = Enumerable.Range(0, 20_000).Average(i => twin.Workflows[0].Service.Quantile((i + 0.5) / 20_000));
        Assert.Equal(twin.Workflows[0].Service.MeanSeconds, mean, 0.01 * mean);
        Assert.InRange(mean, 0.95 * Fit.Services.All.MeanOfAll, 1.05 * Fit.Services.All.MeanOfAll);
    }

    private static StaffingFit Staff(double effective, double present)
    {
        double[] Hours(double agents) => [.. Enumerable.Range(0, 24).Select(h => h is >= 8 and < 20 ? agents : 0)];
        var plain = StaffPlan.Plain(Classes, [Hours(effective)]);
        return new(plain, plain, [Hours(present)], new(30, 4.6, 7.5));
    }
}
