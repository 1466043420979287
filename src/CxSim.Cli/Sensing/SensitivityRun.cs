using CxSim.Cli.Errors;
using CxSim.Cli.Reporting;
using CxSim.Cli.Studies;
using CxSim.Cli.Sweeping;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Sensitivity;

namespace CxSim.Cli.Sensing;

/// <summary>A study of sensitivity from its question to its folder of results and what is printed of it.</summary>
internal static class SensitivityRun
{
    /// <summary>Prices it, runs it, keeps it and prints it.</summary>
    /// <param name="bench">Where it is run and kept.</param>
    /// <param name="question">What it asks.</param>
    /// <param name="dryRun">Whether to say the price only.</param>
    public static int Do(Bench bench, SensitivityQuestion question, bool dryRun)
    {
        var (shell, plan) = (bench.Shell, question.Plan);
        using var trials = new TrialBench(bench);
        shell.Say(question.Scope);
        var screen = trials.PriceOf(plan.Screen.Trials());

        // Which beliefs are left is not known before the walks are done; how many is.
        var left = screen.Kept == screen.Trials ? Survivors() : [.. plan.Axes.Take(SensitivityPlan.MostFactors)];
        var price = trials.PriceOf(plan.Trials(left));
        if (dryRun)
        {
            PriceView.Write(shell, price);
            return ExitCode.Ok;
        }

        shell.Say($"{price}");
        trials.Run("Screening", plan.Screen.Trials(), screen);
        left = Survivors();
        if (left.Count == 0)
        {
            throw Refusal.Invalid("no belief moves this difference at all.", "Take another measure, or more walks.");
        }

        trials.Run("Splitting the variance", plan.Trials(left), trials.PriceOf(plan.Trials(left)));
        var result = SensitivityResult.Of(plan, question.Measure, left, trials.Farm);
        var keeping = new Keeping(
            "sensitivity", question.What, question.Command, question.Experiment, plan.Start,
            ("design", Fingerprint.OfText($"{question.Measure.Id} {plan.Walks} {plan.Rows} {string.Join(' ', plan.Axes)}")));
        var answer = new SensitivityAnswer(question, result, keeping.Id(bench), trials.Farm.DigestOf(plan.Trials(left)), "");
        answer = answer with
        {
            Folder = keeping.Keep(bench, trials, price, draft =>
            {
                SensitivityFiles.Write(draft, result);
                SensitivityPage.Write(draft, answer, shell.Here.Worlds.Engine);
                return answer.Digest;
            }),
        };
        SensitivityView.Write(shell, answer);
        return ExitCode.Ok;

        IReadOnlyList<BeliefAxis> Survivors() => plan.Survivors(SensitivityResult.Screen(plan, question.Measure, trials.Farm));
    }
}
