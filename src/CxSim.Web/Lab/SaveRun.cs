using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Studies;
using CxSim.Reports.Studies;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Makes a results folder of a lab run, as the command line would, with its report.</summary>
/// <param name="id">By what the job is found.</param>
/// <param name="run">The run; what it has not done yet is done.</param>
/// <param name="bench">Where it is kept.</param>
internal sealed class SaveRun(string id, LabRun run, LabBench bench) : Job(id)
{
    private UnfinishedStudy? _place;

    /// <summary>Id of the results, once they are there.</summary>
    public string? Results { get; private set; }

    /// <inheritdoc/>
    public override int Rank => 2;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var (experiment, plan) = (run.Order.Experiment, run.Order.Plan);
        _place ??= Begin(experiment);
        var report = new Experiments.Studies.Lab(new LabOptions
        {
            Worlds = bench.Worlds,
            Threads = bench.Options.Threads,
            Store = bench.Store,
            Cache = bench.Root.Cache,
            Journal = p => _place.OpenJournal(p, bench.Worlds.Engine),
            Time = bench.Options.Clock,
        }).Run(plan, callOff);
        if (report is null)
        {
            return true;
        }

        var lives = ToldLives.Of(bench.Worlds, report, callOff);
        ReportFiles.Write(
            _place.Folder, experiment, [(report, lives)], new StudySource(_place.Id, _place.Texts.Command, bench.Worlds.Engine));
        Results = _place.Finish([report]).Manifest.Id;
        return false;
    }

    private UnfinishedStudy Begin(Experiment experiment)
    {
        var place = bench.Root.Begin(new StudyTexts(
            experiment.Name, experiment.Question, RunAddress.Command(run.Order), ResolvedWriter.Scenario(experiment),
            ResolvedWriter.Beliefs(experiment.Beliefs)));
        using var journal = place.OpenJournal(run.Order.Plan, bench.Worlds.Engine);
        run.CopyTo(journal);
        return place;
    }
}
