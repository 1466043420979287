using CxSim.Cli.Errors;
using CxSim.Cli.Reporting;
using CxSim.Cli.Studies;
using CxSim.Cli.Sweeping;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Cli.Searching;

/// <summary>A search from its question to its folder of results and what is printed of it.</summary>
internal static class OptimiseRun
{
    /// <summary>Prices it, runs it, keeps it and prints it.</summary>
    /// <param name="bench">Where it is run and kept.</param>
    /// <param name="question">What it asks.</param>
    /// <param name="dryRun">Whether to say the price only.</param>
    public static int Do(Bench bench, OptimiseQuestion question, bool dryRun)
    {
        var shell = bench.Shell;
        using var trials = new TrialBench(bench);
        shell.Say(question.Scope);
        var open = question.Plan(double.PositiveInfinity);
        int most = Math.Min(OptimisePlan.MostOnFront, question.Candidates.Design.Points.Count);

        // Which candidates go on is not known before they are sifted; how many at most is.
        int[] any = [.. Enumerable.Range(0, most)];
        var price = trials.PriceOf(open.Refined(any).Sift.Trials().Concat(open.Later(any)));
        if (dryRun)
        {
            PriceView.Write(shell, price);
            return ExitCode.Ok;
        }

        shell.Say($"at most {price}");
        trials.Run("Sifting candidates", open.Sift.Trials(), trials.PriceOf(open.Sift.Trials()));
        var baseline = open.Sift.TrialsOf(0).Baseline.Select(t => trials.Farm[t].Of(AllMeasures.CostPerYear));
        var first = question.Plan(question.Budget.Of(Estimate.Of(baseline).Mean));
        var plan = first.Refined(Front(first, trials));
        trials.Run("Looking around the best", plan.Sift.Trials(), trials.PriceOf(plan.Sift.Trials()));
        var front = Front(plan, trials);
        trials.Run("Trying the best again", plan.Later(front), trials.PriceOf(plan.Later(front)));
        var result = OptimiseResult.Of(plan, front, trials.Farm);
        var keeping = new Keeping(
            "optimise", question.What, question.Command, question.Experiment, first.Candidates,
            ("design", Fingerprint.OfText($"{DesignText.Write(first.Candidates.Design)} {plan.Budget:R} {plan.Draws}")));
        string digest = trials.Farm.DigestOf(plan.Sift.Trials().Concat(plan.Later(front)));
        var answer = new OptimiseAnswer(question, result, keeping.Id(bench), digest, "");
        answer = answer with
        {
            Folder = keeping.Keep(bench, trials, price, draft =>
            {
                OptimiseFiles.Write(draft, result);
                OptimisePage.Write(draft, answer, shell.Here.Worlds.Engine);
                return digest;
            }),
        };
        OptimiseView.Write(shell, answer);
        return ExitCode.Ok;
    }

    private static IReadOnlyList<int> Front(OptimisePlan plan, TrialBench trials) => plan.Front(trials.Farm) is { Count: > 0 } front
        ? front
        : throw Refusal.Invalid(
            $"none of {plan.Candidates.Design.Points.Count} candidates keeps to the budget.", "Give more, or more --candidates.");
}
