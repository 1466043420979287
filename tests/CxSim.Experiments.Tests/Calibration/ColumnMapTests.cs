using CxSim.Experiments.Calibration;
using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Tests.Calibration;

public sealed class ColumnMapTests
{
    private const string Good = """
        columns:
          date: day
          arrival: start
          wait: queue
          service: talk
          outcome: end
        times: clock
        dateFormat: dd.MM.yyyy
        outcomes:
          served: [AGENT, TRANSFER]
          abandoned: [HANG]
        ahead: [2, 1]
        kinds:
          - type: NE
            title: Shares
            grey: true
            emotion: 0.6
        """;

    [Fact]
    public void Reads_a_map()
    {
        var map = ColumnMap.Read(Good, "map.yaml");

        Assert.Equal(new LogColumns { Date = "day", Arrival = "start", Wait = "queue", Service = "talk", Outcome = "end" }, map.Columns);
        Assert.Equal((TimeFormat.Clock, "dd.MM.yyyy"), (map.Times, map.DateFormat));
        Assert.Equal(["AGENT", "TRANSFER"], map.Outcomes.Served);
        Assert.Equal([2, 1], map.Ahead);
        Assert.Equal(new KindOfCall { Type = "NE", Title = "Shares", Grey = true, Emotion = 0.6 }, Assert.Single(map.Kinds));
        Assert.Equal(["date", "arrival", "wait", "service", "outcome"], map.Columns.Named.Keys);
    }

    [Theory]
    [InlineData("arrival:", "arival:", "unknown key \"arival\" in map.yaml, line 3, column 3", "Did you mean \"arrival\"?")]
    [InlineData("times: clock", "times: klock", "unknown time format \"klock\" in map.yaml, line 7", "Did you mean \"clock\"?")]
    [InlineData("  wait: queue\n", "", "key \"wait\" is missing in map.yaml", "")]
    [InlineData("  date: day\n", "", "key \"date\" is missing in map.yaml", "times: iso")]
    [InlineData("[HANG]", "[AGENT]", "outcome \"AGENT\" 2 times in map.yaml", "each once")]
    [InlineData("emotion: 0.6", "emotion: 6", "map.yaml, line 17", "")]
    [InlineData("columns:", "columns: [", "not YAML", "")]
    public void Refuses_what_is_wrong_and_says_where(string from, string to, string what, string wayOut)
    {
        var thrown = Assert.Throws<InputException>(() => ColumnMap.Read(Good.Replace(from, to, StringComparison.Ordinal), "map.yaml"));

        Assert.Contains(what, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(wayOut, thrown.Message, StringComparison.Ordinal);
    }
}
