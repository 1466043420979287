using System.Text;
using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>Calibration through the command line.</summary>
public sealed class CalibrateTests
{
    private const string Map = """
        columns: {date: day, arrival: in, wait: waited, service: talked, outcome: end, agent: agent, customer: who}
        outcomes: {served: [answered], abandoned: [gone]}
        """;

    [Theory]
    [InlineData("calibrate", 2, "needs either --data with --map, or --centre with --data or --people, or --today")]
    [InlineData("calibrate --data log.csv", 2, "needs either --data with --map, or --centre with --data or --people, or --today")]
    [InlineData("calibrate --data kpis.csv --centre plain-queue", 3, "is a plain queue")]
    [InlineData("calibrate --data kpis.csv --centre small-12 --draws 5", 3, "--draws must be 60 or more")]
    [InlineData("calibrate --people log.csv --centre small-12", 2, "--people needs --map")]
    [InlineData("calibrate --data log.csv --centre small-12", 2, "no column \"week\"")]
    [InlineData("calibrate --data kpis.csv --centre small-12", 3, "1 usable weeks")]
    [InlineData("calibrate --data none.csv --map map.yaml", 2, "there is no file none.csv")]
    [InlineData("calibrate --data log.csv --map none.yaml", 2, "there is no file none.yaml")]
    [InlineData("calibrate --today plain-queue", 3, "is a plain queue")]
    [InlineData("calibrate --today std-40 --rounds 0", 3, "--rounds and --seeds must be 1 or more")]
    public void ImpossibleAsk_SaysWhat(string line, int code, string message)
    {
        using var desk = new Desk();
        File.WriteAllText(desk.Path("map.yaml"), Map);
        File.WriteAllText(desk.Path("log.csv"), "day,in\n1,2\n");
        File.WriteAllText(desk.Path("kpis.csv"), "week,aht\n1,300\n");
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

    [Fact]
    public void Weeks_GiveBeliefsThatARunTakes_AndSayWhatTheyDidNotTell()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.Path("kpis.csv"), "week,agent_name,absence\n"
            + string.Join('\n', Enumerable.Range(1, 12).Select(w => $"{w},Ann,{6.6 + (0.2 * (w % 5))}")));
        File.WriteAllText(desk.Path("map.yaml"), "columns: {absence: absence}\nfit: [absence, spend_uplift]\n");
        File.WriteAllText(desk.Path("tiny.yaml"), """
            id: tiny
            title: Tiny
            from: small-12
            demand: {customers: 4000}
            teams: [{id: service, heads: 2}]
            """);
        var answer = desk.Line("calibrate --data kpis.csv --map map.yaml --centre tiny.yaml --draws 60 --json");
        Assert.True(answer.Code is 0 or 5, answer.Error);
        Assert.Contains("Matched 2 of 3 columns (unused: agent_name)", answer.Error);
        var root = JsonDocument.Parse(answer.Out).RootElement;
        Assert.Equal(8, root.GetProperty("fitWeeks").GetInt32());
        Assert.Equal(4, root.GetProperty("heldOut").GetProperty("all").GetInt32());
        Assert.False(root.GetProperty("unknowns")[1].GetProperty("learned").GetBoolean());

        string saved = File.ReadAllText(desk.Path("beliefs/kpis.yaml"));
        Assert.Contains("# spend_uplift", saved);
        Assert.Contains("not informed by the data, kept as it was", saved);
        string page = File.ReadAllText(desk.Path("calibrated/kpis.html"));
        Assert.Contains("held out", page);
        Assert.DoesNotContain("Ann", saved + page + answer.Out);
        Assert.Equal(0, desk.Line("run today --centre tiny.yaml --belief-set kpis --seeds 1 --weeks 1 --warmup 0").Code);
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
