using CxSim.Experiments.Running;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Running;

public class RunJournalTests
{
    private static readonly string Plan = Fingerprint.OfText("plan");

    [Fact]
    public void Codec_RoundTrip_IsExactToTheLastCount()
    {
        var run = FakeWorlds.Run(Plans.Small().Setting, 3, Plans.MoreStaff);
        run.Weeks[0].Add(Count.BaseValue, -5_000_000_000_000);
        run.Weeks[1].Add(Count.GoodWord, long.MaxValue);
        run.Weeks[1].Add(Count.BadWord, long.MinValue);
        var back = RunCodec.Decode(RunCodec.Encode(run));
        Assert.Equal((run.Policy, run.Seed, run.Digest, run.Contacts), (back.Policy, back.Seed, back.Digest, back.Contacts));
        Assert.Equal(run.Weeks.Select(w => w.Values.ToArray()), back.Weeks.Select(w => w.Values.ToArray()));
        Assert.Equal(run.Intervals.Values.ToArray(), back.Intervals.Values.ToArray());
    }

    [Fact]
    public void Open_CutAnywhere_KeepsTheWholeRecordsAndGoesOnBehindThem()
    {
        using var scratch = new Scratch();
        RunRecord[] runs =
            [.. Enumerable.Range(1, 3).Select(i => FakeWorlds.Run(Plans.Small(weeks: 2).Setting, (ulong)i, Plans.MoreStaff))];
        Write(scratch["whole"], runs);
        byte[] whole = File.ReadAllBytes(scratch["whole"]);
        int record = (whole.Length - 93) / 3;
        foreach (int length in new[] { 0, 10, 93, 94, 93 + record, whole.Length - record, whole.Length - 1, whole.Length })
        {
            File.WriteAllBytes(scratch["cut"], whole[..length]);
            int kept;
            using (var journal = RunJournal.Open(scratch["cut"], Plan))
            {
                kept = journal.Saved.Count;
                Assert.Equal(runs.Take(kept).Select(r => r.Digest), journal.Saved.Select(r => r.Digest));
                foreach (var run in runs.Skip(kept))
                {
                    journal.Append(run);
                }
            }

            Assert.Equal(length == whole.Length, kept == 3);
            Assert.Equal(whole, File.ReadAllBytes(scratch["cut"]));
        }
    }

    [Fact]
    public void Open_AByteFlipped_DropsThatRecordAndAllBehindIt()
    {
        using var scratch = new Scratch();
        Write(scratch["runs"], [.. Enumerable.Range(1, 3).Select(i => FakeWorlds.Run(Plans.Small().Setting, (ulong)i, Plans.MoreStaff))]);
        byte[] bytes = File.ReadAllBytes(scratch["runs"]);
        bytes[bytes.Length / 2] ^= 4;
        File.WriteAllBytes(scratch["runs"], bytes);
        Assert.Equal(3, Assert.Throws<StudyException>(() => RunJournal.ReadAll(scratch["runs"])).ExitCode);
        using var journal = RunJournal.Open(scratch["runs"], Plan);
        Assert.Equal(1UL, Assert.Single(journal.Saved).Seed);
    }

    [Fact]
    public void Open_AnotherPlan_IsRefusedAndLeftAlone()
    {
        using var scratch = new Scratch();
        Write(scratch["runs"], FakeWorlds.Run(Plans.Small().Setting, 1, Plans.MoreStaff));
        byte[] before = File.ReadAllBytes(scratch["runs"]);
        var refusal = Assert.Throws<StudyException>(() => RunJournal.Open(scratch["runs"], Fingerprint.OfText("other")));
        Assert.Equal(3, refusal.ExitCode);
        Assert.Contains("another plan", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(scratch["runs"]));
    }

    [Fact]
    public void Run_KilledThenResumed_SimulatesOnlyTheRestToTheSameBits()
    {
        using var scratch = new Scratch();
        var plan = Plans.Small();
        string whole = new LocalHost(new FakeWorlds()).Run(plan).Digest;
        using (var stop = new CancellationTokenSource())
        using (var journal = RunJournal.Open(scratch["runs"], Plan))
        {
            var options = new HostOptions { Threads = 2, Journal = journal, Progress = p => StopAt(7, p, stop) };
            Assert.False(new LocalHost(new FakeWorlds(), options).Run(plan, stop.Token).IsComplete);
        }

        using (var torn = File.Open(scratch["runs"], FileMode.Append))
        {
            torn.Write([77, 0, 0, 0, 1, 2, 3]);
        }

        using var again = RunJournal.Open(scratch["runs"], Plan);
        var worlds = new FakeWorlds();
        var result = new LocalHost(worlds, new() { Threads = 3, Journal = again }).Run(plan);
        Assert.InRange(again.Saved.Count, 7, 9);
        Assert.Equal(12 - again.Saved.Count, worlds.Simulated);
        Assert.Equal((true, whole), (result.IsComplete, result.Digest));
    }

    [Fact]
    public void Run_DiskFull_SaysSoAndLosesNoFinishedRun()
    {
        var plan = Plans.Small();
        int one = RunCodec.Encode(FakeWorlds.Run(plan.Setting, 1, Plans.MoreStaff)).Length;
        var disk = new SmallDisk(room: one * 4);
        var options = new HostOptions { Threads = 1, Journal = RunJournal.Open(disk, Plan) };
        var failure = Assert.Throws<StudyException>(() => new LocalHost(new FakeWorlds(), options).Run(plan));
        Assert.Equal(1, failure.ExitCode);
        Assert.Contains("3 of 12 runs are saved", failure.Message, StringComparison.Ordinal);
        disk.Room = long.MaxValue;
        disk.Position = 0;
        Assert.Equal(3, RunJournal.Open(disk, Plan).Saved.Count);
    }

    [Fact]
    public void Open_FolderMissing_IsAClearError()
    {
        using var scratch = new Scratch();
        var failure = Assert.Throws<StudyException>(() => RunJournal.Open(Path.Combine(scratch["nowhere"], "runs"), Plan));
        Assert.Equal(1, failure.ExitCode);
        Assert.Contains("--out", failure.Message, StringComparison.Ordinal);
    }

    private static void StopAt(int runs, StudyProgress progress, CancellationTokenSource stop)
    {
        if (progress.RunsDone == runs)
        {
            stop.Cancel();
        }
    }

    private static void Write(string path, params RunRecord[] runs)
    {
        using var journal = RunJournal.Open(path, Plan);
        Array.ForEach(runs, journal.Append);
    }

    /// <summary>A disk that takes what fits, then fails in the middle of a write.</summary>
    private sealed class SmallDisk(long room) : MemoryStream
    {
        public long Room { get; set; } = room;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            int fits = (int)Math.Clamp(Room - Position, 0, buffer.Length);
            base.Write(buffer[..fits]);
            if (fits < buffer.Length)
            {
                throw new IOException("No space left on device.");
            }
        }
    }
}
