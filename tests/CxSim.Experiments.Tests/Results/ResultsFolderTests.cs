using System.IO.Compression;
using System.Text.Json.Nodes;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Results;

public class ResultsFolderTests
{
    private static readonly string[] Expected =
    [
        "beliefs.yaml", "checks.json", "intervals.csv", "kpis.csv", "manifest.json", "paired.csv", "runs-std-40.bin", "scenario.yaml",
        "summary.json", "summary.md", "weekly.csv.gz",
    ];

    [Fact]
    public void Finish_WholeStudy_LeavesOneFolderWithAllFilesAndNothingBeside()
    {
        using var scratch = new Scratch();
        var saved = Studies.Save(Studies.Root(scratch));
        Assert.Matches("^2026-11-22T1000-small-simple-[0-9a-f]{6}$", Path.GetFileName(saved.Folder));
        Assert.Equal(Expected, Directory.GetFiles(saved.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetDirectories(Path.Combine(scratch["results"], ".unfinished")));
        Assert.Equal(2, File.ReadAllLines(Path.Combine(scratch["results"], "index.csv")).Length);
    }

    [Fact]
    public void Finish_SameExperimentTwice_SameBytesButForTheTimes()
    {
        using var scratch = new Scratch();
        var one = Studies.Save(Studies.Root(scratch, 4), threads: 1);
        var two = Studies.Save(Studies.Root(scratch, 5), threads: 3);
        foreach (string name in Expected.Where(n => n != "manifest.json"))
        {
            Assert.True(Bytes(one, name).SequenceEqual(Bytes(two, name)), name);
        }

        string[] differing = [.. Lines(one).Except(Lines(two)).Select(l => l.Split('"')[1])];
        Assert.Contains("id", differing);
        Assert.Empty(differing.Except(["id", "created", "wall_seconds"]));
    }

    [Fact]
    public void Finish_KilledAndResumed_SameBytes()
    {
        using var scratch = new Scratch();
        var plan = Plans.Small();
        var whole = Studies.Save(Studies.Root(scratch), plan);
        string id = Studies.Root(scratch, 9).Begin(Studies.Texts).Id;
        using (var stop = new CancellationTokenSource())
        {
            var begun = Studies.Root(scratch).Resume(id);
            var part = Studies.Run(begun, plan, 2, p => Cancel(p.RunsDone == 5, stop), stop.Token);
            Assert.False(part.IsComplete);
            Assert.Equal(3, Assert.Throws<StudyException>(() => begun.Finish([StudyReport.Of(part)])).ExitCode);
        }

        var resumed = Studies.Root(scratch).Resume(id[..4]);
        Assert.Equal(Studies.Texts, resumed.Texts);
        var finished = resumed.Finish([StudyReport.Of(Studies.Run(resumed, plan, threads: 3))]);
        foreach (string name in Expected.Where(n => n != "manifest.json"))
        {
            Assert.True(Bytes(whole, name).SequenceEqual(Bytes(finished, name)), name);
        }

        Assert.Empty(Studies.Root(scratch).Unfinished());
    }

    [Fact]
    public void Resume_WithAnotherPlan_IsRefused()
    {
        using var scratch = new Scratch();
        var begun = Studies.Root(scratch).Begin(Studies.Texts);
        Studies.Run(begun, Plans.Small());
        var refusal = Assert.Throws<StudyException>(() => begun.OpenJournal(Plans.Small(weeks: 9), "fake-1"));
        Assert.Equal(3, refusal.ExitCode);
    }

    [Fact]
    public void Begin_SameMinuteSameExperiment_NeverTheSameFolder()
    {
        using var scratch = new Scratch();
        string[] folders = [.. Enumerable.Range(0, 4).Select(_ => Studies.Save(Studies.Root(scratch)).Folder)];
        Assert.Equal(4, folders.Distinct().Count());
        Assert.Equal(4, Studies.Root(scratch).List().Count);
    }

    [Fact]
    public void Finish_PlaceIsTaken_OverwritesNothing()
    {
        using var scratch = new Scratch();
        var begun = Studies.Root(scratch).Begin(Studies.Texts);
        string place = Path.Combine(scratch["results"], Path.GetFileName(begun.Folder));
        Directory.CreateDirectory(place);
        File.WriteAllText(Path.Combine(place, "mine.txt"), "precious");
        var report = StudyReport.Of(Studies.Run(begun, Plans.Small()));
        Assert.Equal(1, Assert.Throws<StudyException>(() => begun.Finish([report])).ExitCode);
        Assert.Equal("precious", File.ReadAllText(Path.Combine(place, "mine.txt")));
        Assert.Single(Directory.GetFiles(place));
    }

    [Fact]
    public void Begin_FolderCannotBeWritten_IsAClearError()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["results"], "a file where the folder should be");
        var failure = Assert.Throws<StudyException>(() => Studies.Root(scratch).Begin(Studies.Texts));
        Assert.Equal(1, failure.ExitCode);
        Assert.Contains("--out", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_ByFirstDigitsNameOrLast_AndSaysWhenThereIsNone()
    {
        using var scratch = new Scratch();
        var first = Studies.Save(Studies.Root(scratch, 1));
        var second = Studies.Save(Studies.Root(scratch, 2));
        var root = Studies.Root(scratch);
        Assert.Equal(first.Folder, root.Find(first.Manifest.Id[..5]).Folder);
        Assert.Equal(first.Folder, root.Find(Path.GetFileName(first.Folder)).Folder);
        Assert.Equal(second.Folder, root.Find("last").Folder);
        Assert.Equal(2, Assert.Throws<StudyException>(() => root.Find("zzz")).ExitCode);
        Assert.Contains("more digits", Assert.Throws<StudyException>(() => root.Find(string.Empty)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_RoundTrip_GivesBackEveryRunAndText()
    {
        using var scratch = new Scratch();
        var plan = Plans.Small();
        var study = new LocalHost(new FakeWorlds()).Run(plan);
        var saved = Studies.Root(scratch).Find(Studies.Save(Studies.Root(scratch), plan).Manifest.Id);
        Assert.Equal(study.Runs.Select(r => r.Digest), saved.Runs("std-40").Select(r => r.Digest));
        Assert.Equal(study.Of("more-staff")[2].Total().Values.ToArray(), saved.Runs("std-40", "more-staff")[2].Total().Values.ToArray());
        Assert.Equal((Studies.Texts.Scenario, Studies.Texts.Beliefs), (saved.Scenario, saved.Beliefs));
        Assert.Equal(10, saved.Study("std-40").Policies[1].Levers["staff"]);
        Assert.Equal(2, Assert.Throws<StudyException>(() => saved.Runs("std-40", "less-staff")).ExitCode);
        Assert.Equal(2, Assert.Throws<StudyException>(() => saved.Runs("mars")).ExitCode);
    }

    [Fact]
    public void Tables_AreTidyAndSayWhatTheMeasuresSay()
    {
        using var scratch = new Scratch();
        var plan = Plans.Small();
        var saved = Studies.Save(Studies.Root(scratch), plan);
        var run = FakeWorlds.Run(plan.Setting, 4, Plans.MoreStaff);
        int measures = AllMeasures.All.Count;
        string[] kpis = File.ReadAllLines(Path.Combine(saved.Folder, "kpis.csv"));
        Assert.Equal(1 + (12 * measures), kpis.Length);
        Assert.Contains($"std-40,more-staff,4,0,asa,s,{AllMeasures.Asa.Of(run.Total()):R}", kpis);
        string[] paired = File.ReadAllLines(Path.Combine(saved.Folder, "paired.csv"));
        var today = FakeWorlds.Run(plan.Setting, 4, plan.Baseline);
        double difference = AllMeasures.Churn.Of(run.Total()) - AllMeasures.Churn.Of(today.Total());
        Assert.Contains($"std-40,more-staff,today,4,0,churn,%/year,{difference:R}", paired);
        using var weekly = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(saved.Folder, "weekly.csv.gz")),
            CompressionMode.Decompress));
        string[] weeks = weekly.ReadToEnd().TrimEnd('\n').Split('\n');
        Assert.Equal(1 + (12 * plan.Weeks * measures), weeks.Length);
        Assert.Contains($"std-40,more-staff,4,0,7,contacts,{run.Weeks[7][Count.Offered]}", weeks);
        string[] intervals = File.ReadAllLines(Path.Combine(saved.Folder, "intervals.csv"));
        Assert.Equal(3, intervals.Length);
        Assert.StartsWith("std-40,today,Mon,10:00,", intervals[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_TellsTheSameStoryToMachinesAndPeople()
    {
        using var scratch = new Scratch();
        var saved = Studies.Save(Studies.Root(scratch), Plans.Small(seeds: 12, weeks: 26));
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(saved.Folder, "summary.json")))!;
        var policy = json["studies"]![0]!["policies"]![0]!;
        string page = File.ReadAllText(Path.Combine(saved.Folder, "summary.md"));
        Assert.Contains((string)policy["sentence"]!, page, StringComparison.Ordinal);
        Assert.Contains("| Verdict |", page, StringComparison.Ordinal);
        Assert.Contains("checks passed", page, StringComparison.Ordinal);
        double steps = policy["bridge"]!.AsArray().SkipLast(1).Sum(s => (double)s!["per_year"]!);
        Assert.Equal((double)policy["bridge"]!.AsArray()[^1]!["per_year"]!, steps, 3);
        Assert.Equal(saved.Manifest.Digest, (string)json["digest"]!);
    }

    private static void Cancel(bool now, CancellationTokenSource stop)
    {
        if (now)
        {
            stop.Cancel();
        }
    }

    private static byte[] Bytes(SavedStudy saved, string name) => File.ReadAllBytes(Path.Combine(saved.Folder, name));

    private static string[] Lines(SavedStudy saved) => File.ReadAllLines(Path.Combine(saved.Folder, "manifest.json"));
}
