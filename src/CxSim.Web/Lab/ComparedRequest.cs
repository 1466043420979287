using System.ComponentModel;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Running;

namespace CxSim.Web.Lab;

/// <summary>Runs beside each other, to be saved or to be tried in other worlds.</summary>
internal sealed record ComparedRequest
{
    /// <summary>The runs.</summary>
    [Description("Ids of up to four runs of one centre, weeks and beliefs; today stands beside them.")]
    public required IReadOnlyList<string> Runs { get; init; }

    /// <summary>With which the others are compared.</summary>
    [Description("With which the others are compared: today unless it is one of A to D, the runs in their order.")]
    public string? Reference { get; init; }

    /// <summary>The job that tries their policies in other worlds.</summary>
    /// <exception cref="StudyException">A run is unknown (2), or they cannot be compared (3).</exception>
    public RobustnessJob Try(LabRuns runs, LabBench bench)
    {
        var found = Found(runs);
        var (report, _) = Compared.Of(found);
        return new RobustnessJob(IdOf("robustness", found), report, NamedWorld.Of(report.Study.Plan.Setting, bench.Library), bench);
    }

    /// <summary>The job that makes a results folder of them.</summary>
    /// <exception cref="StudyException">A run is unknown (2), or they cannot be compared (3).</exception>
    public SaveJob Save(LabRuns runs, LabBench bench)
    {
        var found = Found(runs);
        return new SaveJob(IdOf($"save-{Reference}", found), Compared.Saved(found, Reference ?? ""), bench);
    }

    private List<LabRun> Found(LabRuns runs) =>
        [.. Runs.Take(Compared.Most + 1).Select(r => runs.Find(r) ?? throw new StudyException("There is no such run.", 2))];

    // Seeds that came in since make another comparison.
    private static string IdOf(string what, IReadOnlyList<LabRun> runs) =>
        $"{what}-{Fingerprint.OfText(string.Join(' ', runs.Select(r => $"{r.Id} {r.SeedsDone}")))[..12]}";
}
