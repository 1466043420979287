using CxSim.Experiments.Lives;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;
using CxSim.Figures.Reports;

namespace CxSim.Reports.Studies;

/// <summary>Writes the pictures and the page of a study into its folder.</summary>
public static class ReportFiles
{
    /// <summary>Name of the page.</summary>
    public const string Page = "report.html";

    /// <summary>Name of the folder of pictures.</summary>
    public const string Charts = "charts";

    /// <summary>Writes report.html, and every figure as SVG and as Vega-Lite.</summary>
    /// <param name="folder">The study's folder.</param>
    /// <param name="experiment">What was asked.</param>
    /// <param name="studies">What came out, one a centre, and the lives of some customers in it.</param>
    /// <param name="source">How the study is made again.</param>
    public static void Write(
        string folder,
        Experiment experiment,
        IReadOnlyList<(StudyReport Report, IReadOnlyList<AllLives> Lives)> studies,
        StudySource source)
    {
        var centres = studies.AsParallel().AsOrdered()
            .Select(s => new CentrePart(s.Report, Questions(s.Report, s.Lives, source), s.Lives)).ToList();
        ChartFiles.Write(folder, centres.SelectMany(c => c.Questions).SelectMany(q => q.Figures));
        File.WriteAllText(Path.Combine(folder, Page), ReportPage.Write(StudyPage.Of(experiment, centres, source)));
    }

    private static IReadOnlyList<Question> Questions(StudyReport report, IReadOnlyList<AllLives> lives, StudySource source) =>
        report.Comparisons.Count == 0 ? [] : new CentreFigures(report, lives, $"cxsim show {source.Id}").All();
}

/// <summary>One centre's part of a report.</summary>
/// <param name="Report">Its study.</param>
/// <param name="Questions">What a reader asks, with the figures that answer it.</param>
/// <param name="Lives">Customers under some of its policies, the baseline first; may be empty.</param>
public sealed record CentrePart(StudyReport Report, IReadOnlyList<Question> Questions, IReadOnlyList<AllLives> Lives);

/// <summary>Where a study comes from.</summary>
/// <param name="Id">By what it can be found again.</param>
/// <param name="Command">The command that made it.</param>
/// <param name="Engine">Which build of the model ran it.</param>
public sealed record StudySource(string Id, string Command, string Engine);
