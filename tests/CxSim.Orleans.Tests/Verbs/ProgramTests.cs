using System.Text.Json;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Verbs;

/// <summary>The program of the cluster, from its command line.</summary>
public class ProgramTests(OneSilo silo) : IClassFixture<OneSilo>
{
    [Fact]
    public void Run_OnTheCluster_GivesTheDigestOfTheRunHere()
    {
        using var typed = new Typed();
        string line = $"run {Typed.Experiment} --json --no-cache";
        string here = Digest(typed.Line(line));
        (string, string)[] settings =
        [
            ("CXSIM_GATEWAY", $"{silo.Setup.GatewayPort}"), ("CXSIM_CLUSTER", silo.Setup.Cluster),
        ];
        Assert.Equal(here, Digest(typed.Line(line + " --cluster", settings)));
        Assert.Equal(here, Digest(typed.Line(line + " --cluster --split 2", settings)));
    }

    [Fact]
    public void Health_SaysWhetherASiloIsThere()
    {
        using var typed = new Typed();
        var well = typed.Line($"health --http-port {new Uri(silo.Url).Port}");
        Assert.Equal((0, "Healthy"), (well.Code, well.Out.Trim()));
        var none = typed.Line($"health --http-port {OneSilo.FreePort()}");
        Assert.NotEqual(0, none.Code);
        Assert.Contains("cxsim-cluster silo", none.Error);
    }

    [Fact]
    public void Init_PreparesADatabase_AndMayBeRepeated()
    {
        using var typed = new Typed();
        using var postgres = new Postgres();
        string empty = postgres.Empty("empty");
        for (int i = 0; i < 2; i++)
        {
            var done = typed.Line("init", ("CXSIM_POSTGRES", empty));
            Assert.True(done.Code == 0, done.Error);
            Assert.Contains("The database is ready.", done.Out);
            Assert.Equal(0, Postgres.Ask(empty, "SELECT count(*)::integer FROM cxsim_grain"));
        }
    }

    [Theory]
    [InlineData("init", "", "CXSIM_POSTGRES is not set")]
    [InlineData("init", "Host=127.0.0.1;Database=x", "CXSIM_POSTGRES has no credentials")]
    [InlineData("init", "Who=me", "CXSIM_POSTGRES is no connection string")]
    [InlineData("silo --address 10.0.0.7", "", "needs credentials")]
    [InlineData("silo --address here", "", "\"here\" is no address")]
    [InlineData("silo --lanes 0", "", "--lanes 0 is not possible")]
    public void ImpossibleAsk_SaysWhatAndTheWayOut(string line, string postgres, string message)
    {
        using var typed = new Typed();
        var answer = typed.Line(line, ("CXSIM_POSTGRES", postgres));
        Assert.Equal(3, answer.Code);
        Assert.Contains(message, answer.Error);
        Assert.DoesNotContain("   at ", answer.Error);
    }

    private static string Digest((int Code, string Out, string Error) answer)
    {
        Assert.True(answer.Code == 0, answer.Error);
        return JsonDocument.Parse(answer.Out).RootElement.GetProperty("digest").GetString()!;
    }
}
