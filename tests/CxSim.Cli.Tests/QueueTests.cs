using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>The queueing calculator and plain queues.</summary>
public sealed class QueueTests
{
    private const string Short = "--seeds 6 --days 2";

    [Fact]
    public void ErlangC_AsOnRecord()
    {
        using var desk = new Desk();
        var answer = desk.Line($"queue --agents 10 --rate 100 --aht 300 {Short}");
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches("queue-erlang-c", answer.Out);
    }

    [Theory]
    [InlineData("--agents 5 --rate 48 --aht 300 --no-waiting", "Erlang B", 0.1991)]
    [InlineData("--agents 5 --rate 48 --aht 300", "Erlang C", 0.5541)]
    [InlineData("--agents 12 --rate 144 --aht 300 --patience 300", "Erlang A", 0.5384)]
    public void Json_HasTheoryAndSimulation(string queue, string formula, double wait)
    {
        using var desk = new Desk();
        var root = JsonDocument.Parse(desk.Line($"queue {queue} {Short} --json").Out).RootElement;
        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        Assert.Equal(formula, root.GetProperty("formula").GetString());
        Assert.Equal(wait, root.GetProperty("theory").GetProperty("pWait").GetDouble(), 3);
        foreach (string name in new[] { "pWait", "pAbandon", "asaSeconds", "serviceLevel", "occupancy" })
        {
            var simulated = root.GetProperty("simulated").GetProperty(name);
            Assert.InRange(
                simulated.GetProperty("mean").GetDouble(), simulated.GetProperty("low99").GetDouble(),
                simulated.GetProperty("high99").GetDouble());
        }
    }

    [Fact]
    public void SpreadOutService_IsWhatTheFormulaMisses()
    {
        using var desk = new Desk();
        var answer = desk.Line("queue --agents 10 --rate 110 --aht 300 --service lognormal:2 --seeds 10 --days 10");
        Assert.Contains("spread more", answer.Out);
        Assert.Contains("Trust the simulation.", answer.Out);
    }

    [Fact]
    public void Priority_HasAWaitForEachClass()
    {
        using var desk = new Desk();
        var theory = JsonDocument.Parse(desk.Line($"queue --agents 10 --rate 100 --aht 300 --priority-share 0.2 --json {Short}").Out)
            .RootElement.GetProperty("theory");
        Assert.True(theory.GetProperty("priorityAsaSeconds").GetDouble() < theory.GetProperty("otherAsaSeconds").GetDouble());
    }

    [Theory]
    [InlineData("queue --agents 10 --rate 130 --aht 300", 3, "10 agents cannot carry 10.83 erlangs", "Give 11 agents or more")]
    [InlineData("queue --agents 0 --rate 130 --aht 300", 3, "--agents 0 is not possible", "Give 1 or more")]
    [InlineData("queue --agents 5 --rate 30 --aht 300 --patience 0", 3, "--patience 0 is not possible", "above 0")]
    [InlineData("queue --agents 5 --rate 30 --aht 300 --seeds 2", 3, "--seeds 2 is not possible", "6 or more")]
    [InlineData("queue --agents 5 --rate 30 --aht 300 --priority-share 2", 3, "--priority-share 2", "from 0 to 1")]
    [InlineData("queue --agents 5 --rate 30 --aht 300 --service weibull", 2, "does not know \"weibull\"", "Expected exponential")]
    [InlineData("queue --agents 5 --rate 30 --aht 300 --service lognormal:-1", 3, "lognormal:-1 is not possible", "above 0")]
    [InlineData("queue --agents five --rate 30 --aht 300", 2, "expects a whole number, got \"five\"", "queue --help")]
    [InlineData("queue --agents 5 --aht 300", 2, "--rate needs a number", "queue --help")]
    public void ImpossibleQueue_IsRefusedWithTheWayOut(string line, int code, string what, string wayOut)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains(what, answer.Error);
        Assert.Contains(wayOut, answer.Error);
    }

    [Fact]
    public void PlainQueue_PrintsEveryPeriodAndAll()
    {
        using var desk = new Desk();
        var answer = desk.Line("run plain-queue --seeds 3 --weeks 1");
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches("run-plain-queue", answer.Out);
        var queue = JsonDocument.Parse(desk.Line("run plain-queue --seeds 3 --weeks 1 --json").Out)
            .RootElement.GetProperty("queues").GetProperty("plain-queue");
        Assert.Equal(5, queue.GetProperty("periods").GetArrayLength());
        Assert.InRange(queue.GetProperty("overall").GetProperty("serviceLevel").GetProperty("mean").GetDouble(), 0, 1);
    }
}
