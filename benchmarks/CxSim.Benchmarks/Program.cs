using BenchmarkDotNet.Running;
using CxSim.Benchmarks;
using CxSim.Benchmarks.Phases;

// --quick: one line of JSON in under a minute. --phases: a contact's cost by phase. --growth: curves over size.
// --against FOLDER: this build's model against another's.
// Otherwise BenchmarkDotNet's own arguments, such as --filter '*'.
switch (args)
{
    case ["--quick"]:
        Console.WriteLine(QuickRun.Json());
        break;
    case ["--phases"]:
        PhaseTable.Print();
        break;
    case ["--growth"]:
        Growth.Print();
        break;
    case ["--against", var folder]:
        Against.Print(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
        break;
}
