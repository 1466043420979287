using CxSim.Experiments.Calibration;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Tests.Scenarios;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Tests.Calibration;

/// <summary>The anonymous bank of 1999: fit on February, predict January.</summary>
public sealed class AnonymousBankTests
{
    private const string January = "anonbank_1999_01_calls.csv";
    private const string February = "anonbank_1999_02_calls.csv";

    [Fact]
    public void The_column_map_is_read()
    {
        Assert.Equal("vru_exit_s", Map().Columns.Arrival);
        Assert.Equal([2], Map().Ahead);
    }

    [RealDataFact(January, February)]
    public void February_is_read_whole_and_every_refusal_named()
    {
        var log = Read(February);

        Assert.Equal(33_344, log.Calls.Count + log.Refused.Count);
        Assert.Equal(278, log.Refused.Count(r => r.Reason == "outcome PHANTOM is excluded by the column map"));
        Assert.All(log.Refused, r => Assert.NotEmpty(r.Reason));
    }

    [RealDataFact(January, February)]
    public void February_gives_the_known_regularities()
    {
        var fit = CentreFit.Of(Read(February));

        Assert.InRange(fit.Services.All.LogMean, 4.77, 4.80);
        Assert.InRange(fit.Services.All.LogSd, 0.94, 0.97);
        Assert.InRange(fit.Patience.Curve.Last(s => s.Seconds <= 60).Staying, 0.80, 0.84);
        Assert.Contains(fit.Time.Outages, s => s == new Slot(new(1999, 2, 3), 26));
        Assert.InRange(fit.Redials.AfterHangingUp.Value, 0.58, 0.68);
    }

    [RealDataFact(January, February)]
    public void January_is_predicted_from_February_and_the_committed_centre_is_what_the_fit_gives()
    {
        var run = CalibrationRun.Of(
            Read(February), new("anonymous-bank", "An anonymous bank, 1999", "its log", Map().Kinds), Read(January));

        Assert.True(run.Sample.Holds(new(WaitShare: 0.1, Abandoned: 0.01, InTime: 0.05)), run.Sample.ToMarkdown());
        Assert.True(run.HeldOut!.Holds(new()), run.HeldOut.ToMarkdown());
        SameButForSimulatedStaffing(run.Centre, Assert.IsType<FullCentre>(new Library(Repository.Root).Centre("anonymous-bank")).Centre);
    }

    private static void SameButForSimulatedStaffing(Centre fitted, Centre committed)
    {
        Assert.Equal(fitted.Demand with { Tiers = [] }, committed.Demand with { Tiers = [] });
        Assert.Equal(fitted.Demand.Tiers, committed.Demand.Tiers);
        Assert.Equal(fitted.Workflows, committed.Workflows);
        Assert.Equal(fitted.Patience.Hazard, committed.Patience.Hazard);
        Assert.Equal(fitted.Handling, committed.Handling);
        Assert.Equal(fitted.People.PaceSigma, committed.People.PaceSigma); // the rest of people's state is solved on today
        Assert.Equal(fitted.Days.Count, committed.Days.Count);
        foreach (var (a, b) in fitted.Days.Zip(committed.Days))
        {
            Assert.Equal((a.Open, a.Close, a.Volume), (b.Open, b.Close, b.Volume));
            Assert.Equal(a.HalfHours, b.HalfHours);
            Assert.All(a.Coverage.Zip(b.Coverage), agents => Assert.InRange(agents.First - agents.Second, -0.4, 0.4));
        }

        Assert.Equal(fitted.Teams[0].Heads, committed.Teams[0].Heads);
        Assert.Equal(fitted.Teams[0].PaidHours, committed.Teams[0].PaidHours);
        Assert.InRange(fitted.Teams[0].Shrinkage - committed.Teams[0].Shrinkage, -0.05, 0.05);
    }

    private static ColumnMap Map() => ColumnMap.Read(
        File.ReadAllText(Repository.File("experiments/calibration/anonymous-bank.columns.yaml")), "anonymous-bank.columns.yaml");

    private static CallLog Read(string file)
    {
        using var text = new StreamReader(RealDataFactAttribute.PathOf(file));
        return CallLogReader.Read(text, Map(), file);
    }
}
