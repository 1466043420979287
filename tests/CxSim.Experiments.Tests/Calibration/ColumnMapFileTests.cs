using CxSim.Experiments.Calibration;

namespace CxSim.Experiments.Tests.Calibration;

public sealed class ColumnMapFileTests
{
    private const string Good = """
        columns:
          date: day
          arrival: start
          wait: queue
          service: talk
          outcome: end
        times: clock
        date-format: dd.MM.yyyy
        outcomes:
          served: [AGENT, TRANSFER]
          abandoned: HANG
        """;

    [Fact]
    public void Reads_a_map()
    {
        var map = ColumnMapFile.Read(Good);

        Assert.Equal(("day", "start", "queue", "talk", "end"), (map.Date, map.Arrival, map.Wait, map.Service, map.Outcome));
        Assert.Equal((TimeFormat.Clock, "dd.MM.yyyy"), (map.Times, map.DateFormat));
        Assert.Equal(["AGENT", "TRANSFER"], map.Served);
        Assert.Equal(["HANG"], map.Abandoned);
        Assert.Equal(5, map.Columns.Count);
    }

    [Theory]
    [InlineData("arrival:", "arival:", "map.yaml, line 3: unknown name \"arival\". Did you mean \"arrival\"?")]
    [InlineData("times: clock", "times: klock", "map.yaml, line 7: unknown time format \"klock\". Did you mean \"clock\"?")]
    [InlineData("  wait: queue\n", "", "map.yaml: columns needs \"wait\".")]
    [InlineData("  date: day\n", "", "map.yaml: columns needs \"date\", unless times is iso.")]
    [InlineData("  abandoned: HANG", "", "map.yaml: outcomes needs \"abandoned\".")]
    [InlineData("date: day", "date: [a, b]", "map.yaml, line 2: expected one value here.")]
    public void Refuses_what_is_wrong_and_says_where(string from, string to, string message)
    {
        var thrown = Assert.Throws<CallLogException>(
            () => ColumnMapFile.Read(Good.Replace(from, to, StringComparison.Ordinal), "map.yaml"));

        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public void Refuses_what_is_not_yaml()
    {
        var thrown = Assert.Throws<CallLogException>(() => ColumnMapFile.Read("columns: [", "map.yaml"));

        Assert.StartsWith("map.yaml, line", thrown.Message, StringComparison.Ordinal);
    }
}
