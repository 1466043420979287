using System.IO.Compression;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;

namespace CxSim.Experiments.Results;

/// <summary>Writes the files of a results folder. The same experiment gives the same bytes; only the manifest knows the time.</summary>
internal static class StudyFiles
{
    internal const string ManifestName = "manifest.json";
    internal const string ScenarioName = "scenario.yaml";
    internal const string BeliefsName = "beliefs.yaml";

    internal static string TrialsName(string centre) => $"worlds-{centre}.bin";

    internal static string RunsName(string centre) => $"runs-{centre}.bin";

    internal static string Digest(IReadOnlyList<StudyReport> reports) =>
        Fingerprint.OfAll(reports.Select(r => r.Digest));

    internal static void Write(string folder, StudyTexts texts, IReadOnlyList<StudyReport> reports, Manifest manifest)
    {
        void Text(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
        StudyResult[] studies = [.. reports.Select(r => r.Study)];
        Text(ScenarioName, texts.Scenario);
        Text(BeliefsName, texts.Beliefs);
        if (reports.Any(r => r.Drawn.Draws.Count > 0))
        {
            Table(folder, "draws.csv", w => Tables.Draws(w, reports[0].Drawn));
        }

        Table(folder, "kpis.csv", w => Tables.Kpis(w, reports));
        Table(folder, "weekly.csv.gz", w => Tables.Weekly(w, studies));
        Table(folder, "paired.csv", w => Tables.Paired(w, reports));
        Table(folder, "intervals.csv", w => Tables.Intervals(w, studies));
        Text("summary.json", Summaries.Json(texts, reports));
        Text("summary.md", SummaryPage.Of(texts, reports));
        Text("checks.json", Summaries.Checks(reports));
        foreach (var report in reports.Where(r => r.Behind.Count > 0))
        {
            var outcomes = report.Behind.ToDictionary(b => b.Trial, b => b.Outcome);
            TrialArchive.Write(
                Path.Combine(folder, TrialsName(report.Study.Plan.Centre.Id)), report.Study.Engine, outcomes.Keys, t => outcomes[t]);
        }

        foreach (var study in studies)
        {
            Runs(Path.Combine(folder, RunsName(study.Plan.Centre.Id)), study);
        }

        Text(ManifestName, Json.Write(manifest));
    }

    internal static Manifest Manifest(
        string id, DateTimeOffset created, StudyTexts texts, IReadOnlyList<StudyReport> reports)
    {
        var first = reports[0].Study;
        return new()
        {
            Id = id,
            Name = texts.Name,
            Question = texts.Question,
            Created = created,
            Command = texts.Command,
            Engine = first.Engine,
            ScenarioFileHash = Fingerprint.OfText(texts.Scenario),
            BeliefsFileHash = Fingerprint.OfText(texts.Beliefs),
            Seeds = reports.Select(r => r.Study.Plan.Seeds).MaxBy(s => s.Count)!,
            Weeks = first.Plan.Weeks,
            WarmUpWeeks = first.Plan.WarmUpWeeks,
            Studies = [.. reports.Select(Part)],
            Contacts = reports.Sum(r => r.Study.Contacts),
            ChecksPassed = reports.Sum(r => r.Checks.Count(c => c.Passed)),
            ChecksFailed = reports.Sum(r => r.Checks.Count(c => !c.Passed)),
            Digest = Digest(reports),
            WallSeconds = Math.Round(reports.Sum(r => r.Study.Elapsed.TotalSeconds), 3),
        };
    }

    private static ManifestStudy Part(StudyReport report)
    {
        var plan = report.Study.Plan;
        return new()
        {
            Centre = plan.Centre.Id,
            CentreTitle = plan.Centre.Title,
            Currency = plan.Centre.Currency,
            CentreHash = Fingerprint.Of(plan.Centre),
            Beliefs = plan.Beliefs.Id,
            BeliefsHash = Fingerprint.Of(plan.Beliefs),
            WorldHash = Fingerprint.Of(plan.Setting, report.Study.Engine),
            Baseline = plan.BaselineId,
            Seeds = plan.Seeds,
            Draws = report.Drawn.Draws.Count,
            DrawsHash = DrawsHash(report.Drawn),
            Policies = [.. plan.Policies.Select(p => new ManifestPolicy(p.Id, p.Title, p.Moved().ToDictionary(l => l.Id, l => p[l])))],
            Digest = report.Digest,
        };
    }

    // Which worlds were drawn, whatever came out in them.
    private static string DrawsHash(DrawnStudy drawn) =>
        Fingerprint.OfText(string.Join('\n', drawn.Draws.Select(d => $"{d.Seed} {Fingerprint.Of(d.Beliefs)}")));

    private static void Table(string folder, string name, Action<TextWriter> write)
    {
        using Stream file = File.Create(Path.Combine(folder, name));
        using var stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Optimal) : file;
        using var writer = new StreamWriter(stream);
        write(writer);
    }

    private static void Runs(string path, StudyResult study)
    {
        File.Delete(path);
        using var journal = RunJournal.Open(path, Fingerprint.Of(study.Plan, study.Engine));
        foreach (var run in study.Runs)
        {
            journal.Append(run);
        }
    }
}
