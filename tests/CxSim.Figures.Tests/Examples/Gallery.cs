namespace CxSim.Figures.Tests.Examples;

/// <summary>One realistic figure of every kind; contract and snapshot tests run over all of them.</summary>
internal static class Gallery
{
    public static readonly IReadOnlyDictionary<string, Figure> All = new Dictionary<string, Figure>
    {
        ["difference-one"] = DifferenceExamples.One,
        ["difference-many"] = DifferenceExamples.Many,
        ["fan-one"] = FanExamples.One,
        ["fan-many"] = FanExamples.Many,
        ["fan-ghost"] = FanExamples.Ghost,
        ["multiples"] = FanExamples.Multiples,
        ["tornado"] = BeliefExamples.Tornado,
        ["sobol"] = BeliefExamples.Sobol,
        ["frontier"] = StoryExamples.Frontier,
        ["bridge"] = StoryExamples.Bridge,
        ["ladder"] = StoryExamples.Ladder,
        ["life"] = StoryExamples.Life,
        ["shift"] = LaneExamples.Shift,
        ["waits"] = QueueExamples.Waits,
        ["hockey"] = QueueExamples.Hockey,
        ["ridges"] = PeopleExamples.Ridges,
        ["odds"] = PeopleExamples.Odds,
        ["robustness"] = BoardExamples.Robustness,
        ["intervals"] = BoardExamples.Intervals,
        ["claims"] = BoardExamples.Claims,
        ["loops"] = TeamExamples.Loops,
        ["futures"] = TeamExamples.Futures,
        ["futures-frames"] = TeamExamples.Frames,
        ["parallel"] = TeamExamples.Parallel,
        ["predictions"] = TeamExamples.Predictions,
        ["grid"] = StoryExamples.Grid,
        ["by-hour"] = FitExamples.ByHour,
        ["density"] = FitExamples.Density,
        ["quantiles"] = FitExamples.Quantiles,
        ["patience"] = FitExamples.Patience,
        ["months"] = FitExamples.Months,
        ["theory"] = FitExamples.Theory,
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
