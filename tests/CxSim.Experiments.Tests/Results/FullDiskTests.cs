using System.Diagnostics;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;

namespace CxSim.Experiments.Tests.Results;

public class FullDiskTests
{
    [TinyDiskFact]
    public void Run_DiskFillsUp_SaysSoAndGoesOnWhenThereIsRoom()
    {
        using var disk = new TinyDisk();
        var root = new ResultsRoot(Path.Combine(disk.Folder, "results"));
        var plan = Plans.Small(seeds: 40, weeks: 60);
        var begun = root.Begin(Studies.Texts);
        var failure = Assert.Throws<StudyException>(() => Studies.Run(begun, plan, threads: 4));
        Assert.Equal(1, failure.ExitCode);
        Assert.Contains("are saved", failure.Message, StringComparison.Ordinal);
        disk.Grow();
        var resumed = root.Resume(begun.Id);
        var study = Studies.Run(resumed, plan);
        Assert.InRange(study.Reused, 1, 79);
        Assert.Equal(new LocalHost(new FakeWorlds()).Run(plan).Digest, study.Digest);
        Assert.True(Directory.Exists(resumed.Finish([StudyReport.Of(study)]).Folder));
    }

    [TinyDiskFact]
    public void Finish_DiskFillsUp_KeepsTheRunsAndCanBeFinishedLater()
    {
        using var disk = new TinyDisk();
        var root = new ResultsRoot(Path.Combine(disk.Folder, "results"));
        var begun = root.Begin(Studies.Texts);
        var report = StudyReport.Of(Studies.Run(begun, Plans.Small(seeds: 8, weeks: 60)));
        Assert.Equal(1, Assert.Throws<StudyException>(() => begun.Finish([report])).ExitCode);
        Assert.Empty(root.List());
        disk.Grow();
        var again = root.Resume(begun.Id);
        var study = Studies.Run(again, Plans.Small(seeds: 8, weeks: 60));
        Assert.Equal(16, study.Reused);
        Assert.Single(again.Finish([StudyReport.Of(study)]).Manifest.Studies);
    }

    /// <summary>A memory disk of 160 kB.</summary>
    private sealed class TinyDisk : IDisposable
    {
        private readonly Scratch _scratch = new();

        public TinyDisk()
        {
            try
            {
                Command("mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", Folder);
            }
            catch
            {
                _scratch.Dispose();
                throw;
            }
        }

        public string Folder => _scratch.Folder;

        public static bool CanMount()
        {
            try
            {
                using var disk = new TinyDisk();
                return true;
            }
            catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }

        public void Grow() => Command("mount", "-o", "remount,size=20m", Folder);

        public void Dispose()
        {
            Command("umount", Folder);
            _scratch.Dispose();
        }

        private static void Command(string name, params string[] arguments)
        {
            var start = new ProcessStartInfo(name, arguments) { RedirectStandardError = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException(process.StandardError.ReadToEnd());
            }
        }
    }

    /// <summary>Runs where a memory disk may be mounted, which takes Linux and its administrator.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TinyDiskFactAttribute : FactAttribute
    {
        private static readonly bool Can = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && TinyDisk.CanMount();

        public TinyDiskFactAttribute() => Skip = Can ? null : "needs the right to mount a memory disk";
    }
}
