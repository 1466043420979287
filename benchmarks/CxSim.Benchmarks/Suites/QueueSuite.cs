using BenchmarkDotNet.Attributes;
using CxSim.Experiments.Validation;

namespace CxSim.Benchmarks.Suites;

/// <summary>A million contacts of a bare queue, by recursion and event by event.</summary>
[MemoryDiagnoser]
public class QueueSuite
{
    private const int Contacts = 1_000_000;

    /// <summary>A hundred agents, impatient callers, by recursion.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Contacts)]
    public long ImpatientByRecursion() => BareQueue.Impatient.ByRecursion(Contacts).Lost;

    /// <summary>Twenty agents, nobody hangs up, by recursion.</summary>
    [Benchmark(OperationsPerInvoke = Contacts)]
    public long PatientByRecursion() => BareQueue.Patient.ByRecursion(Contacts).Wait;

    /// <summary>The hundred agents through the engine of the whole model, tallies and control variates included.</summary>
    [Benchmark(OperationsPerInvoke = 846_720)]
    public long ImpatientByEvents() => Study(BareQueue.Impatient.ByEvents);

    /// <summary>The same study by recursion.</summary>
    [Benchmark(OperationsPerInvoke = 846_720)]
    public long ImpatientStudyByRecursion() => Study(BareQueue.Impatient.ByEvents with { ByEvents = false });

    private static long Study(QueueStudy study) => study.Run(threads: 1).Contacts;
}
