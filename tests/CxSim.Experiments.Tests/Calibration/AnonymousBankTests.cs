using CxSim.Experiments.Calibration;

namespace CxSim.Experiments.Tests.Calibration;

/// <summary>The anonymous bank of 1999: fit on February, predict January.</summary>
public sealed class AnonymousBankTests
{
    private const string Map = """
        columns:
          date: date
          customer: customer
          priority: priority
          type: type
          entered: vru_entry_s
          arrival: vru_exit_s
          wait: queue_s
          service: service_s
          outcome: outcome
          agent: agent
        ahead: [2]
        outcomes:
          served: [AGENT]
          abandoned: [HANG]
          excluded: [PHANTOM]
        """;

    [RealDataFact]
    public void February_is_read_whole_and_every_refusal_named()
    {
        var log = Read("02");

        Assert.Equal(33_344, log.Calls.Count + log.Refused.Count);
        Assert.Equal(278, log.Refused.Count(r => r.Reason == "outcome PHANTOM is excluded by the column map"));
        Assert.All(log.Refused, r => Assert.NotEmpty(r.Reason));
    }

    [RealDataFact]
    public void February_gives_the_known_regularities()
    {
        var fit = CentreFit.Of(Read("02"));

        Assert.InRange(fit.Services.All.LogMean, 4.77, 4.80);
        Assert.InRange(fit.Services.All.LogSd, 0.94, 0.97);
        Assert.InRange(fit.Patience.Curve.Last(s => s.Seconds <= 60).Staying, 0.80, 0.84);
        Assert.Contains(fit.Time.Outages, s => s == new Slot(new(1999, 2, 3), 26));
        Assert.InRange(fit.Redials.AfterHangingUp.Value, 0.58, 0.68);
    }

    [RealDataFact]
    public void January_is_predicted_from_February()
    {
        var february = Read("02");
        var fit = CentreFit.Of(february);
        var staffing = StaffingFit.Of(fit, february);

        var sample = HoldOut.Compare(fit, staffing.Floor, february);
        var check = HoldOut.Compare(fit, staffing.Floor, Read("01"), staffing.Present);

        Assert.True(sample.Holds(new(WaitShare: 0.1, Abandoned: 0.01, InTime: 0.05)), sample.ToMarkdown());
        Assert.True(check.Holds(new()), check.ToMarkdown());
    }

    private static CallLog Read(string month)
    {
        string file = $"anonbank_1999_{month}_calls.csv";
        using var text = new StreamReader(Path.Combine(RealDataFactAttribute.Folder!, file));
        return CallLogReader.Read(text, ColumnMap.Read(Map, "columns.yaml"), file);
    }
}
