using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Studies;

/// <summary>
/// Does a whole study in this process: seeds under the beliefs as given, worlds with drawn beliefs, more seeds where they were asked for,
/// and last the beliefs on which verdicts may hang.
/// </summary>
/// <param name="options">How to run; null takes the defaults.</param>
public sealed class Lab(LabOptions? options = null)
{
    private readonly LabOptions _options = options ?? new();

    /// <summary>Does a study to its end.</summary>
    /// <exception cref="StudyException">The plan is impossible (3), or a finished run could not be saved (1).</exception>
    public StudyReport Run(StudyPlan plan) => Run(plan, CancellationToken.None)!;

    /// <summary>Does a study, or what of it there is time for.</summary>
    /// <returns>The report, or null when stopped; what was finished is where the options keep it.</returns>
    /// <exception cref="StudyException">The plan is impossible (3), or a finished run could not be saved (1).</exception>
    public StudyReport? Run(StudyPlan plan, CancellationToken stop)
    {
        StudyResult? last = null;
        StudyResult Seeds(StudyPlan asked) => last = last is null ? Host(asked, [], stop)
            : last.Plan.Seeds.Count == asked.Seeds.Count ? last
            : Further(last, asked, stop);

        if (!Seeds(plan).IsComplete
            || Farm(plan, "Drawing beliefs", farm => new BeliefStudy(plan, plan.Draws).Run(farm, stop)) is not { } drawn)
        {
            return null;
        }

        var study = Settling.Run(plan, Seeds, s => StudyReport.Of(s, drawn: drawn));
        if (!study.IsComplete)
        {
            return null;
        }

        return Farm(plan, "Trying what verdicts hang on", farm =>
        {
            // Without a store every farm starts empty; what the draws found is told to it again.
            farm.Learn(drawn.Runs());
            return BeliefView.Of(study, drawn, farm, stop);
        });
    }

    private StudyResult Further(StudyResult last, StudyPlan plan, CancellationToken stop)
    {
        var found = Host(plan, last.Runs, stop);
        return found with { Elapsed = last.Elapsed + found.Elapsed };
    }

    private StudyResult Host(StudyPlan plan, IReadOnlyList<RunRecord> known, CancellationToken stop) =>
        _options.Display.During($"Simulating {plan.Centre.Id}", tell =>
        {
            using var journal = _options.Journal?.Invoke(plan);
            var worlds = _options.Shelf is { } shelf ? _options.Worlds.Keeping(shelf) : _options.Worlds;
            return new LocalHost(worlds, new HostOptions
            {
                Threads = _options.Threads,
                Known = known,
                Journal = journal,
                Cache = _options.Cache,
                Progress = tell,
                Time = _options.Time,
            }).Run(plan, stop);
        });

    private T Farm<T>(StudyPlan plan, string what, Func<TrialFarm, T> work) =>
        _options.Display.During($"{what}, {plan.Centre.Id}", tell => work(new TrialFarm(_options.Worlds, new FarmOptions
        {
            Threads = _options.Threads,
            Store = _options.Store,
            Progress = p => tell(new StudyProgress(p.Done, p.Trials, 0, 0, 0, p.SecondsLeft)),
            Time = _options.Time,
        })));
}
