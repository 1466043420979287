using CxSim.Reports.Studies;
using CxSim.Web.Lab;
using CxSim.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Pages;

/// <summary>Files of a results folder. The folder is found by its id among those there are, and only files of a few names are given
/// out.</summary>
internal static class ReportFile
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["report.html"] = "text/html; charset=utf-8",
        ["kpis.csv"] = "text/csv; charset=utf-8",
        ["points.csv"] = "text/csv; charset=utf-8",
        ["scenario.yaml"] = "text/yaml; charset=utf-8",
        ["beliefs.yaml"] = "text/yaml; charset=utf-8",
        ["summary.md"] = "text/markdown; charset=utf-8",
        ["manifest.json"] = "application/json; charset=utf-8",
    };

    // How the files of the chart catalogue's numbers end.
    private static readonly Dictionary<string, string> Charts = new(StringComparer.Ordinal)
    {
        ["G1"] = "-frontier", ["G2"] = "-differences", ["G3"] = "-weeks-csat", ["G12"] = "-waits", ["G13"] = "-odds",
        ["G17"] = "-occupancy-wait", ["G22"] = "-issues",
    };

    /// <summary>A chart of a results folder as SVG, or null.</summary>
    public static string? ChartOf(string id, string chart, LabBench bench)
    {
        if (!Charts.TryGetValue(chart, out string? ending) || FolderOf(id, bench) is not { } folder)
        {
            return null;
        }

        var charts = new DirectoryInfo(Path.Combine(folder, ReportFiles.Charts));
        var file = charts.Exists ? charts.GetFiles($"*{ending}.svg").MinBy(f => f.Name, StringComparer.Ordinal) : null;
        return file is null ? null : File.ReadAllText(file.FullName);
    }

    /// <summary>The file, or that there is none.</summary>
    public static IResult Get(string id, string name, HttpContext context, LabBench bench)
    {
        string? folder = FolderOf(id, bench);
        if (folder is null || !Types.TryGetValue(name, out string? type) || !File.Exists(Path.Combine(folder, name)))
        {
            return PageRoutes.Page(
                Layout.Page("/runs", "No such report", "<h1>There is no such report</h1><p><a href=\"/runs\">All runs</a></p>"), 404);
        }

        context.Response.Headers.ContentSecurityPolicy = Guard.ReportOnly;
        return Results.File(Path.Combine(folder, name), type);
    }

    private static string? FolderOf(string id, LabBench bench) =>
        bench.Root.List().Where(s => s.Manifest.Id == id).Select(s => s.Folder)
            .Concat(bench.Root.TrialStudies().Where(t => t.Manifest.Id == id).Select(t => t.Folder)).FirstOrDefault();
}
