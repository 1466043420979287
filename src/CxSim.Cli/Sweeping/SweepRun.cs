using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Sweeping;

/// <summary>A sweep from its question to its folder of results and what is printed of it.</summary>
internal static class SweepRun
{
    /// <summary>Prices it, runs it, keeps it and prints it.</summary>
    /// <param name="bench">Where it is run and kept.</param>
    /// <param name="question">What it asks.</param>
    /// <param name="dryRun">Whether to say the price only.</param>
    public static int Do(Bench bench, SweepQuestion question, bool dryRun)
    {
        var shell = bench.Shell;
        using var trials = new TrialBench(bench);
        var study = question.Study;
        shell.Say(question.Scope);
        var price = trials.PriceOf(study.Trials());
        if (dryRun)
        {
            PriceView.Write(shell, price);
            return ExitCode.Ok;
        }

        shell.Say($"{price}");
        trials.Run("Sweeping", study.Trials(), price);
        var answer = Keep(bench, question, trials, price);
        SweepView.Write(shell, answer);
        return ExitCode.Ok;
    }

    private static SweepAnswer Keep(Bench bench, SweepQuestion question, TrialBench trials, Price price)
    {
        var study = question.Study;
        var keeping = new Keeping(
            "sweep", question.What, question.Command, question.Experiment, study,
            ("design", Fingerprint.OfText(DesignText.Write(study.Design))));
        SweepAnswer? answer = null;
        string folder = keeping.Keep(bench, trials, price, draft =>
        {
            var result = SweepFiles.Write(draft, study, trials.Farm);
            answer = new SweepAnswer(question, result, keeping.Id(bench), draft);
            SweepPage.Write(draft, answer, bench.Shell.Here.Worlds.Engine);
            return result.Digest;
        });
        return answer! with { Folder = folder };
    }
}
