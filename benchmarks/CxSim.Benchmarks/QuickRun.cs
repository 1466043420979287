using System.Diagnostics;
using System.Globalization;

namespace CxSim.Benchmarks;

/// <summary>The speed of the whole model in one line, for a look before and after a change.</summary>
internal static class QuickRun
{
    private const int Rounds = 8;

    public static string Json()
    {
        var model = new WholeModel();
        model.Setup();
        double best = 0;
        long bytes = 0;
        for (int i = 0; i < Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            long contacts = model.Live();
            double speed = contacts / watch.Elapsed.TotalSeconds;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / contacts;
            best = Math.Max(best, speed);
        }

        return string.Create(
            CultureInfo.InvariantCulture, $"{{\"modelContactsPerSecond1\": {best:F0}, \"bytesPerContact\": {bytes}}}");
    }
}
