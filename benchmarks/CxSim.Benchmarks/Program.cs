using BenchmarkDotNet.Running;
using CxSim.Benchmarks;

// --quick: one line of JSON in under a minute. Otherwise BenchmarkDotNet's own arguments.
if (args.Contains("--quick"))
{
    Console.WriteLine(QuickRun.Json());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(WholeModel).Assembly).Run(args);
