using System.ComponentModel;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Running;

namespace CxSim.Web.Lab;

/// <summary>Which policies to try in other worlds.</summary>
internal sealed record RobustnessRequest
{
    /// <summary>Runs whose policies are tried.</summary>
    [Description("Ids of up to four runs of one centre, weeks and beliefs; today is tried too.")]
    public required IReadOnlyList<string> Runs { get; init; }

    /// <summary>The job that tries them.</summary>
    /// <exception cref="StudyException">A run is unknown (2), or they cannot be compared (3).</exception>
    public RobustnessJob Job(LabRuns runs, LabBench bench)
    {
        var found = Runs.Take(Compared.Most + 1)
            .Select(r => runs.Find(r) ?? throw new StudyException("There is no such run.", 2)).ToList();
        string id = $"robustness-{Fingerprint.OfText(string.Join(' ', found.Select(r => r.Id)))[..12]}";
        var (report, _) = Compared.Of(found);
        return new RobustnessJob(id, report, NamedWorld.Of(report.Study.Plan.Setting, bench.Library), bench);
    }
}
