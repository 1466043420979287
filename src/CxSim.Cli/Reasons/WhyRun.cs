using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Sweeping;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Why;
using CxSim.Model.Measures;
using CxSim.Reports.Reasons;

namespace CxSim.Cli.Reasons;

/// <summary>Asks why, from the experiment to its folder of results and what is printed of it.</summary>
internal static class WhyRun
{
    /// <summary>Prices it, runs it, keeps it and prints it.</summary>
    /// <param name="bench">Where it is run and kept.</param>
    /// <param name="experiment">One centre, one policy beside a baseline.</param>
    /// <param name="measures">The differences wanted.</param>
    /// <param name="command">The command, to make it again.</param>
    public static int Do(Bench bench, Experiment experiment, IReadOnlyList<Measure> measures, string command)
    {
        var shell = bench.Shell;
        var one = OneSetting.Of(experiment);
        if (one.Policy.SameAs(experiment.Baseline))
        {
            throw Refusal.Invalid(
                $"\"{one.Policy.Id}\" does what \"{experiment.BaselineId}\" does; there is no difference to explain.",
                "Name another policy:  cxsim why quick-slow");
        }

        var study = new WhyStudy(one.Setting, experiment.Baseline, one.Policy, experiment.Seeds);
        using var trials = new TrialBench(bench);
        var price = trials.PriceOf(study.Trials);
        shell.Say($"{price}");
        trials.Run("Asking why", study.Trials, price);
        var answer = new WhyAnswer(study, trials.Farm, [.. measures.Select(m => study.Split(trials.Farm, m))], command);
        WhyView.Write(shell, answer, Keep(bench, experiment, answer, trials, price));
        shell.Next($"cxsim why {one.Policy.Id} --measure churn", $"cxsim trace --policy {one.Policy.Id}");
        return ExitCode.Ok;
    }

    private static string Keep(Bench bench, Experiment experiment, WhyAnswer answer, TrialBench trials, Price price)
    {
        var here = bench.Shell.Here;
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario"] = Fingerprint.OfText(ResolvedWriter.Scenario(experiment)),
            ["beliefs"] = Fingerprint.Of(answer.Study.Setting.Beliefs),
            ["centre"] = Fingerprint.Of(answer.Study.Setting.Centre),
            ["measures"] = Fingerprint.OfText(string.Join(' ', answer.Splits.Select(s => s.Whole.Measure.Id))),
        };
        string id = Fingerprint.OfText($"why {string.Join(' ', hashes.Values)} {here.Worlds.Engine}")[..6];
        string name = $"why-{answer.Study.Policy.Id}";
        return bench.Root.Keep(name, id, draft =>
        {
            ResolvedWriter.Write(experiment, draft);
            WhyFiles.Write(draft, answer.Splits);
            WhyPage.Write(draft, answer, id, here.Worlds.Engine);
            new TrialManifest
            {
                Kind = "why",
                Id = id,
                Name = name,
                Created = here.Clock.GetUtcNow(),
                Command = answer.Command,
                Engine = here.Worlds.Engine,
                Hashes = hashes,
                Seeds = answer.Study.Seeds,
                Weeks = answer.Study.Setting.Weeks,
                WarmUpWeeks = answer.Study.Setting.WarmUpWeeks,
                Runs = price.Trials,
                Digest = Fingerprint.OfText(string.Join(' ', answer.Study.Trials.Select(t => trials.Farm[t].Digest))),
                WallSeconds = Math.Round(here.Clock.GetElapsedTime(trials.Started).TotalSeconds, 3),
            }.Write(draft);
        });
    }
}
