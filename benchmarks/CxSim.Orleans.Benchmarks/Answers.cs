using System.Diagnostics;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using CxSim.Orleans.Studies;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Benchmarks;

/// <summary>How long a question about progress waits.</summary>
internal static class Answers
{
    private const int Questions = 400;

    /// <summary>Asks at fixed moments, whether or not the last answer is there, while every lane computes.</summary>
    public static void WhileLanesAreBusy(Bench bench)
    {
        string engine = new SimulatedWorlds().Engine;
        var setting = new Setting { Centre = new Centre(), Weeks = 520, WarmUpWeeks = 0 };
        var plan = PlanWriter.Of(
            [.. bench.Seeds(200).Select(s => new Replication(setting, s, [Policy.Today]))], engine, new TrialKeys(engine), 0);
        var grain = bench.Grains().GetGrain<IExperimentGrain>(plan.Key);
        Print("idle", Ask(grain));
        grain.Begin(plan).GetAwaiter().GetResult();
        Thread.Sleep(500);
        Print("all lanes busy", Ask(grain));
        grain.Cancel().GetAwaiter().GetResult();
    }

    private static double[] Ask(IExperimentGrain grain)
    {
        var answers = new Task<double>[Questions];
        for (int i = 0; i < Questions; i++)
        {
            answers[i] = Answer(grain);
            Thread.Sleep(5);
        }

        return Task.WhenAll(answers).GetAwaiter().GetResult();
    }

    private static async Task<double> Answer(IExperimentGrain grain)
    {
        long asked = Stopwatch.GetTimestamp();
        await grain.News(0, Guid.Empty);
        return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }

    private static void Print(string when, double[] waits)
    {
        Array.Sort(waits);
        Console.WriteLine(
            $"progress call, {when}: median {waits[Questions / 2]:0.0} ms, 95 % within {waits[Questions * 95 / 100]:0.0} ms, "
            + $"longest {waits[^1]:0.0} ms");
    }
}
