using CxSim.Experiments.Calibration;
using CxSim.Experiments.PlainQueue;

namespace CxSim.Experiments.Tests.Calibration;

public sealed class StaffingFitTests
{
    private static readonly CallLog Log = SyntheticQueue.Log(days: 42, seed: 3);
    private static readonly CentreFit Fit = CentreFit.Of(Log);
    private static readonly StaffingFit Staffing = StaffingFit.Of(Fit, Log, times: 2);

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void Agents_by_hour_are_recovered_from_the_waits(int hour) =>
        Assert.InRange(Staffing.Plain.Seats[0][hour], SyntheticQueue.Agents - 0.35, SyntheticQueue.Agents + 0.35);

    [Fact]
    public void Closed_hours_have_no_agents()
    {
        Assert.Single(Staffing.Plain.Classes);
        Assert.Equal(0, Staffing.Plain.Seats[0].Where((_, h) => h is < 9 or > 12).Sum());
    }

    [Fact]
    public void Agents_on_the_floor_are_those_with_calls() =>
        Assert.InRange(Staffing.Present[0][10], SyntheticQueue.Agents - 0.1, SyntheticQueue.Agents + 0.01);

    [Fact]
    public void Agents_who_never_pause_are_seen_to_be_ready_nearly_all_the_time() => Assert.True(Staffing.Floor.Ready[0][10] > 0.8);

    [Fact]
    public void Another_log_of_the_same_centre_is_predicted()
    {
        var other = SyntheticQueue.Log(days: 42, seed: 4);

        var check = HoldOut.Compare(Fit, Staffing.Plain, other);

        Assert.True(check.Holds(new(WaitShare: 0.2, Abandoned: 0.01, InTime: 0.02)), check.ToMarkdown());
        Assert.Equal(other.Calls.Count, check.Total.Observed.Calls);
        Assert.InRange(check.Total.Simulated.Calls / (20.0 * other.Calls.Count), 0.98, 1.02);
    }

    [Fact]
    public void The_plain_twin_waits_as_the_log_does()
    {
        var observed = HoldOut.Compare(Fit, Staffing.Plain, Log, times: 1).Total.Observed;
        var twin = PlainTwin.Of(Fit, Staffing.Plain, 0);

        var result = PlainQueueRunner.Run(twin, new() { Seeds = 400, WarmUpCycles = 0, Threads = 1 }).Overall;

        Assert.InRange(result.AsaSeconds.Mean, 0.85 * observed.MeanWaitServed, 1.15 * observed.MeanWaitServed);
        Assert.InRange(result.Abandoned.Mean, observed.AbandonedShare - 0.01, observed.AbandonedShare + 0.01);
    }

    [Fact]
    public void A_centre_with_an_agent_less_is_not_taken_for_it()
    {
        var fewer = Staffing.Plain with
        {
            Seats = [.. Staffing.Plain.Seats.Select(hours => hours.Select(s => Math.Max(0, s - 1)).ToArray())],
        };

        Assert.False(HoldOut.Compare(Fit, fewer, Log).Holds(new()));
    }

    [Fact]
    public void The_less_agents_are_ready_the_fewer_callers_are_answered_at_once()
    {
        double[] shares = [.. new[] { 0.95, 0.6, 0.3 }.Select(AtOnce)];

        Assert.True(shares[0] > shares[1] + 0.05 && shares[1] > shares[2] + 0.05, string.Join(" ", shares));
        double AtOnce(double ready) => HoldOut.Compare(Fit, Staffing.Plain with
        {
            Ready = [.. Staffing.Plain.Seats.Select(hours => hours.Select(_ => ready).ToArray())],
            PauseSeconds = 120,
        }, Log).Total.Simulated.AtOnceShare;
    }

    [Fact]
    public void Figures_show_observed_beside_fitted()
    {
        var figures = FitFigures.Of(Fit, Log, HoldOut.Compare(Fit, Staffing.Plain, Log));

        Assert.Equal(
            ["arrivals", "service", "patience", "hazard", "waits", "abandoned", "in-time", "wait-distribution"], figures.Select(f => f.Id));
        Assert.All(figures, f => Assert.All(f.Series, s => Assert.NotEmpty(s.Points)));
        var service = figures.Single(f => f.Id == "service").Series;
        Assert.All(service[0].Points.Zip(service[1].Points), p => Assert.InRange(p.First.Y - p.Second.Y, -0.03, 0.03));
        var patience = figures.Single(f => f.Id == "patience").Series;
        Assert.InRange(patience[1].Points.Single(p => p.X == 100).Y, Math.Exp(-0.5) - 0.04, Math.Exp(-0.5) + 0.04);
    }
}
