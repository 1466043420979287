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
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
