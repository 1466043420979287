using System.Text.Json;
using CxSim.Model.Centres;

namespace CxSim.Benchmarks;

/// <summary>The speeds that matter in one line, in less than a minute. Speeds are per second of processor time of a thread.</summary>
internal static class QuickRun
{
    private const int Contacts = 10_000_000;
    private const int Rounds = 3;
    private const int ModelRounds = 8; // in the first of them the code is still being compiled
    private const int Weeks = 26;

    public static string Json()
    {
        var limit = CompiledLimit.Build();
        var centre = new Centre();
        double start = Enumerable.Range(0, Rounds).Min(_ => StartUp.Seconds());
        return JsonSerializer.Serialize(new Dictionary<string, double?>
        {
            ["queueContactsPerSecond"] = Math.Round(Best(1, BareQueue.Impatient)),
            ["modelContactsPerSecond1"] = Math.Round(WholeModel.PerSecond(centre, 1, Weeks, ModelRounds)),
            ["modelContactsPerSecond2"] = Math.Round(WholeModel.PerSecond(centre, 2, Weeks, ModelRounds)),
            ["bytesPerContact"] = Math.Round(WholeModel.BytesPerContact(centre), 2),
            ["mm20CustomersPerSecond"] = Math.Round(Best(1, BareQueue.Patient)),
            ["startupSeconds"] = Math.Round(start, 3),
            ["firstAnswerSeconds"] = Math.Round(StartUp.WhatIfSeconds(), 3),
            ["queueContactsPerSecond2"] = Math.Round(Best(2, BareQueue.Impatient)),
            ["limitContactsPerSecond"] = limit is null ? null : Math.Round(BestOf(limit, 1)),
            ["limitContactsPerSecond2"] = limit is null ? null : Math.Round(BestOf(limit, 2)),
        });
    }

    private static double Best(int threads, BareQueue queue) => Enumerable.Range(0, Rounds).Max(_ =>
        (double)threads * Contacts * 1e9 / Side.BySide(threads, _ => () => queue.ByRecursion(Contacts)));

    // Copies side by side lose to each other what the machine takes, whatever the program.
    private static double BestOf(CompiledLimit limit, int copies) => Enumerable.Range(0, Rounds).Max(_ =>
        Enumerable.Range(0, copies).AsParallel().Sum(_ => limit.Run(BareQueue.Impatient, Contacts).PerSecond));
}
