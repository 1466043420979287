using System.Text;
using System.Text.Json;

namespace CxSim.Cli.Tests;

/// <summary>Calibration through the command line.</summary>
public sealed class CalibrateTests
{
    private const string Map = """
        columns: {date: day, arrival: in, wait: waited, service: talked, outcome: end, agent: agent, customer: who}
        outcomes: {served: [answered], abandoned: [gone]}
        """;

    [Theory]
    [InlineData("calibrate", 2, "needs either --data with --map, or --today")]
    [InlineData("calibrate --data log.csv", 2, "needs either --data with --map, or --today")]
    [InlineData("calibrate --data none.csv --map map.yaml", 2, "there is no file none.csv")]
    [InlineData("calibrate --data log.csv --map none.yaml", 2, "there is no file none.yaml")]
    [InlineData("calibrate --today plain-queue", 3, "is a plain queue")]
    [InlineData("calibrate --today std-40 --rounds 0", 3, "--rounds and --seeds must be 1 or more")]
    public void ImpossibleAsk_SaysWhat(string line, int code, string message)
    {
        using var desk = new Desk();
        File.WriteAllText(desk.Path("map.yaml"), Map);
        File.WriteAllText(desk.Path("log.csv"), "day,in\n");
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Error);
    }

    [Fact]
    public void Log_MakesACentreThatTheProgramReads_AndNeverOverwritesOne()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.Path("map.yaml"), Map);
        File.WriteAllText(desk.Path("desk.csv"), MadeLog());
        var answer = desk.Line("calibrate --data desk.csv --map map.yaml --json");
        Assert.True(answer.Code is 0 or 5, answer.Error);
        var root = JsonDocument.Parse(answer.Out).RootElement;
        Assert.Equal(1, root.GetProperty("refused").GetArrayLength());
        Assert.True(File.Exists(desk.Path("calibrated/desk.html")));
        Assert.Equal(0, desk.Line("run today --centre calibrated/desk.yaml --seeds 1 --weeks 1 --warmup 0").Code);

        string before = File.ReadAllText(desk.Path("calibrated/desk.yaml"));
        var again = desk.Line("calibrate --data desk.csv --map map.yaml");
        Assert.Equal(3, again.Code);
        Assert.Contains("calibrated/desk.yaml is there already", again.Error);
        Assert.Equal(before, File.ReadAllText(desk.Path("calibrated/desk.yaml")));
    }

    // Four weeks of 300 calls a day on six agents, first come first served; one row has a date that does not exist.
    private static string MadeLog()
    {
        var text = new StringBuilder("day,in,waited,talked,end,agent,who\n2026-02-30,36000,0,100,answered,a1,c1\n");
        var random = new Random(7);
        for (var day = new DateOnly(2026, 2, 2); day < new DateOnly(2026, 3, 2); day = day.AddDays(1))
        {
            double[] free = new double[6];
            double at = 9 * 3600;
            bool closed = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            while (!closed && (at += 96 * -Math.Log(1 - random.NextDouble())) < 17 * 3600)
            {
                int agent = Array.IndexOf(free, free.Min());
                double wait = Math.Round(Math.Max(0, free[agent] - at));
                double patience = -300 * Math.Log(1 - random.NextDouble());
                double talk = Math.Round(-400 * Math.Log(1 - random.NextDouble())) + 11;
                bool gone = patience < wait;
                free[agent] = gone ? free[agent] : Math.Round(at) + wait + talk;
                string who = $"{day:yyyy-MM-dd},{at:0}";
                text.AppendLine(gone
                    ? $"{who},{patience:0},0,gone,,c{random.Next(900)}"
                    : $"{who},{wait},{talk},answered,a{agent},c{random.Next(900)}");
            }
        }

        return text.ToString();
    }
}
