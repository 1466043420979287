using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;

namespace CxSim.Web.Api;

/// <summary>How far a run is.</summary>
/// <param name="Id">By what it is found; the same request has the same.</param>
/// <param name="State">queued, running, done, stopped or failed.</param>
/// <param name="Stage">What is being done.</param>
/// <param name="Seeds">Seeds done.</param>
/// <param name="SeedsAsked">Seeds asked for.</param>
/// <param name="Draws">Worlds with drawn beliefs done.</param>
/// <param name="DrawsAsked">Worlds with drawn beliefs asked for.</param>
/// <param name="Early">Whether these are first numbers only.</param>
/// <param name="HasResult">Whether there are numbers to fetch.</param>
/// <param name="Version">Counts changes.</param>
/// <param name="Address">The lab's page of it.</param>
/// <param name="Error">Why it failed, or null.</param>
internal sealed record RunStatus(
    string Id, JobState State, string Stage, int Seeds, int SeedsAsked, int Draws, int DrawsAsked, bool Early, bool HasResult, int Version,
    string Address, string? Error)
{
    /// <summary>The status of a run.</summary>
    public static RunStatus Of(LabRun run)
    {
        // Taken first: what changes while the rest is taken has another version, so that nobody takes an old status for the newest.
        int version = run.Version;
        return new(
            run.Id, run.State, run.Stage, run.SeedsDone, run.Order.Plan.Seeds.Count, run.DrawsDone, run.Order.Plan.Draws, run.IsEarly,
            run.Report is not null, version, "/lab" + RunAddress.Of(run.Order.Request), run.Error.Length > 0 ? run.Error : null);
    }
}

/// <summary>What came of a run so far.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="Seeds">Seeds in these numbers.</param>
/// <param name="Centre">The centre.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Baseline">With what it is compared.</param>
/// <param name="Weeks">Weeks under each.</param>
/// <param name="Beliefs">The set of beliefs.</param>
/// <param name="Command">The command that simulates the same.</param>
/// <param name="Digest">SHA-256 over the runs in these numbers, as the manifest of a results folder has it.</param>
/// <param name="Decision">The sentence to decide by, or null with nothing to compare.</param>
/// <param name="ChecksPassed">Checks passed.</param>
/// <param name="ChecksFailed">Checks failed.</param>
/// <param name="Kpis">Numbers by policy and measure, as the command line's --json has them.</param>
internal sealed record RunResult(
    RunStatus Status, int Seeds, string Centre, string Policy, string Baseline, int Weeks, string Beliefs, string Command, string Digest,
    string? Decision, int ChecksPassed, int ChecksFailed, Dictionary<string, Dictionary<string, KpiNumbers>> Kpis)
{
    /// <summary>The result of a run that has one.</summary>
    public static RunResult Of(LabRun run)
    {
        var report = run.Report!;
        var plan = report.Study.Plan;
        return new(
            RunStatus.Of(run), plan.Seeds.Count, plan.Centre.Id, plan.Policies[^1].Id, plan.BaselineId, plan.Weeks, plan.Beliefs.Id,
            RunAddress.Command(run.Order), Fingerprint.OfText(report.Digest), report.Sentences.Count > 0 ? report.Sentences[0] : null,
            report.Checks.Count(c => c.Passed), report.Checks.Count(c => !c.Passed), KpiJson.Of(report));
    }

    /// <summary>The same as a table: policy, measure, unit, value.</summary>
    public static string Csv(LabRun run)
    {
        using var writer = new StringWriter();
        writer.WriteLine("policy,seed,metric,unit,value");
        foreach (var record in run.Report!.Study.Runs)
        {
            foreach (var measure in AllMeasures.All)
            {
                writer.WriteLine(FormattableString.Invariant(
                    $"{record.Policy},{record.Seed},{measure.Id},{measure.Unit},{measure.Of(record.Total()):R}"));
            }
        }

        return writer.ToString();
    }
}
