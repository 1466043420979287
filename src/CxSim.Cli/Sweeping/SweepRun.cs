using CxSim.Cli.Errors;
using CxSim.Cli.Reporting;
using CxSim.Cli.Studies;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Trials;

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
        var (shell, study) = (bench.Shell, question.Study);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario"] = Fingerprint.OfText(ResolvedWriter.Scenario(question.Experiment)),
            ["beliefs"] = Fingerprint.Of(study.Setting.Beliefs),
            ["centre"] = Fingerprint.Of(study.Setting.Centre),
            ["design"] = Fingerprint.OfText(DesignText.Write(study.Design)),
        };
        string id = Fingerprint.OfText($"sweep {string.Join(' ', hashes.Values)} {shell.Here.Worlds.Engine}")[..6];
        SweepAnswer? answer = null;
        string folder = bench.Root.Keep($"sweep-{question.What}", id, draft =>
        {
            var result = SweepFiles.Write(draft, study, trials.Farm);
            ResolvedWriter.Write(question.Experiment, draft);
            answer = new SweepAnswer(question, result, id, draft);
            SweepPage.Write(draft, answer, shell.Here.Worlds.Engine);
            new TrialManifest
            {
                Kind = "sweep",
                Id = id,
                Name = $"sweep-{question.What}",
                Created = shell.Here.Clock.GetUtcNow(),
                Command = question.Command,
                Engine = shell.Here.Worlds.Engine,
                Hashes = hashes,
                Seeds = study.Seeds,
                Weeks = study.Setting.Weeks,
                WarmUpWeeks = study.Setting.WarmUpWeeks,
                Runs = price.Trials,
                Digest = result.Digest,
                WallSeconds = Math.Round(shell.Here.Clock.GetElapsedTime(trials.Started).TotalSeconds, 3),
            }.Write(draft);
        });
        return answer! with { Folder = folder };
    }
}
