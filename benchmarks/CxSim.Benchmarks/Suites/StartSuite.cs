using BenchmarkDotNet.Attributes;

namespace CxSim.Benchmarks.Suites;

/// <summary>The command line from cold.</summary>
public class StartSuite
{
    /// <summary>A line that simulates nothing.</summary>
    [Benchmark]
    public string Version() => Places.Output(Places.CommandLine, "--version");

    /// <summary>To the first simulated week, and on to the end of the smallest study with its report.</summary>
    [Benchmark]
    public double SmallestStudy() => StartUp.Seconds();
}
