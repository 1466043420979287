using CxSim.Cli.Errors;
using CxSim.Cli.Presenting;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Studies;

/// <summary>A study from its experiment to its folder of results and what is printed of it.</summary>
internal static class StudyRun
{
    /// <summary>Begins an experiment in a folder of its own and runs it.</summary>
    public static int Begin(Bench bench, Experiment experiment, string command)
    {
        string scenario = ResolvedWriter.Scenario(experiment);
        string beliefs = ResolvedWriter.Beliefs(experiment.Beliefs);
        var place = bench.Root.Begin(new StudyTexts(experiment.Name, experiment.Question, command, scenario, beliefs));
        return Finish(bench, experiment, place);
    }

    /// <summary>Goes on with an experiment that was stopped.</summary>
    public static int Resume(Bench bench, string id)
    {
        var place = bench.Root.Resume(id);
        return Finish(bench, new Library(".").Resolved(place.Texts.Scenario, place.Texts.Beliefs), place);
    }

    private static int Finish(Bench bench, Experiment experiment, UnfinishedStudy place)
    {
        var shell = bench.Shell;
        var reports = bench.Simulate(experiment, place);
        if (reports.Count < experiment.Centres.Count)
        {
            string seeds = $"{place.SeedsKept(Plans.Of(experiment), shell.Here.Worlds.Engine)} of "
                + $"{experiment.Seeds.Count * experiment.Centres.Count} seeds";
            shell.Error.WriteLine($"Stopped. {seeds} are saved.   Continue:  cxsim run --resume {place.Id}");
            return ExitCode.Stopped;
        }

        var told = reports.AsParallel().AsOrdered().WithDegreeOfParallelism(bench.Threads)
            .Select(r => (r, ToldLives.Of(bench.Worlds, r, shell.Here.Stop))).ToList();
        var source = new StudySource(place.Id, place.Texts.Command, shell.Here.Worlds.Engine);
        var saved = place.Finish(reports, meanwhile: () => ReportFiles.Write(place.Folder, experiment, told, source));
        StudyView.Write(shell, new StudyOutcome(experiment, reports, saved));
        return reports.All(r => r.Passed) ? ExitCode.Ok : ExitCode.CheckFailed;
    }
}
