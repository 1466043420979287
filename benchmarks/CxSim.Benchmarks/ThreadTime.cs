using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CxSim.Benchmarks;

/// <summary>Processor time of this thread: what work costs, even when others use the machine. On Linux only; else the clock.</summary>
internal static partial class ThreadTime
{
    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID

    /// <summary>Nanoseconds since some fixed moment.</summary>
    public static long Nanoseconds()
    {
        if (!OperatingSystem.IsLinux() || ReadClock(ThreadClock, out var time) != 0)
        {
            return Stopwatch.GetTimestamp() * (1_000_000_000 / Stopwatch.Frequency);
        }

        return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadClock(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
