using CxSim.Cli.Errors;
using CxSim.Cli.Presenting;
using CxSim.Cli.Terminal;
using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Time;

namespace CxSim.Cli.Studies;

/// <summary>Runs plain queues, which have neither policies nor a baseline.</summary>
internal static class PlainRun
{
    /// <summary>Runs every centre of the experiment and prints its queue.</summary>
    public static int Run(Bench bench, Experiment experiment)
    {
        var shell = bench.Shell;
        ulong first = experiment.Seeds[0];
        if (!experiment.Seeds.SequenceEqual(Enumerable.Range(0, experiment.Seeds.Count).Select(i => first + (ulong)i)))
        {
            throw Refusal.Invalid("a plain queue runs on seeds that follow each other.", "Give a number:  --seeds 12");
        }

        var answers = experiment.Centres.Cast<QueueCentre>().Select(c => (c.Spec, Result: Simulate(c, experiment, bench, first))).ToList();
        if (shell.Json)
        {
            JsonText.Write(shell, PlainView.Document(experiment, answers));
            return ExitCode.Ok;
        }

        foreach (var (spec, result) in answers)
        {
            PlainView.Write(shell, spec, result);
        }

        shell.Next("cxsim explain service level", "cxsim queue --agents 10 --rate 100 --aht 300");
        return ExitCode.Ok;
    }

    private static PlainQueueResult Simulate(QueueCentre centre, Experiment experiment, Bench bench, ulong first)
    {
        var queue = centre.Spec.ToCentre();
        var run = new PlainQueueRun
        {
            Seeds = experiment.Seeds.Count,
            FirstSeed = first,
            Cycles = Math.Max(1, experiment.Weeks * Clock.DaysAWeek / queue.CycleDays),
            Threads = bench.Threads,
        };
        return PlainQueueRunner.Run(queue, run, cancel: bench.Shell.Here.Stop);
    }
}
