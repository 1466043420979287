using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Studies;
using CxSim.Model.Measures;
using CxSim.Reports.Studies;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Makes a results folder of what the lab has run, as the command line would, with its report.</summary>
/// <param name="id">By what the job is found.</param>
/// <param name="study">What is saved; what has not been run yet is run.</param>
/// <param name="bench">Where it is kept.</param>
internal sealed class SaveJob(string id, SavedStudy study, LabBench bench) : Job(id)
{
    private UnfinishedStudy? _place;

    /// <summary>Id of the results, once they are there.</summary>
    public string? Results { get; private set; }

    /// <inheritdoc/>
    public override int Rank => 2;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var (experiment, plan) = (study.Experiment, study.Plan);
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
            experiment.Name, experiment.Question, study.Command, ResolvedWriter.Scenario(experiment),
            ResolvedWriter.Beliefs(experiment.Beliefs)));
        using var journal = place.OpenJournal(study.Plan, bench.Worlds.Engine);
        foreach (var run in study.Runs)
        {
            journal.Append(run);
        }

        return place;
    }
}

/// <summary>What is saved.</summary>
/// <param name="Experiment">What was asked.</param>
/// <param name="Plan">The same as it is run.</param>
/// <param name="Command">The command that makes it again.</param>
/// <param name="Runs">What has been run already.</param>
internal sealed record SavedStudy(Experiment Experiment, StudyPlan Plan, string Command, IReadOnlyList<RunRecord> Runs);
