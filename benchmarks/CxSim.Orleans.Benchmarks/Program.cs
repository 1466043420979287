using System.Globalization;
using CxSim.Orleans.Benchmarks;

// What a silo costs beside the local host, in one process and one run: ratios hold where seconds do not.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var bench = new Bench();
Console.WriteLine($"{Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC; c: processor time, w: wall time, seconds");
Overhead.OfASweep(bench);
Overhead.OfACutCentre(bench);
Answers.WhileLanesAreBusy(bench);
