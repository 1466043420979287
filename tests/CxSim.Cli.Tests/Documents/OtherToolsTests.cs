using System.Globalization;
using System.Text.Json;
using CxSim.Experiments.Results;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Tests.Documents;

/// <summary>The programs on the page about other tools say what summary.json says.</summary>
public sealed class OtherToolsTests(RealResults results) : IClassFixture<RealResults>
{
    private const string PythonTrial = "import pandas, scipy.stats";
    private const string RTrial = "loadNamespace('jsonlite')";

    private static readonly Page Guide = new("docs/guides/other-tools.md");

    [ToolFact("python3 with pandas and SciPy", "python3", "-c", PythonTrial)]
    public void Pandas_ReadsWhatWasWritten() => Check("python", "load.py", Tool.Find("python3", "-c", PythonTrial)!);

    [ToolFact("Rscript with jsonlite", "Rscript", "-e", RTrial)]
    public void R_ReadsWhatWasWritten() => Check("r", "load.R", Tool.Find("Rscript", "-e", RTrial)!);

    [ToolFact("the .NET SDK", "dotnet", "run", "--help")]
    public void CSharp_ReadsWhatWasWritten() =>
        Check("csharp", "load.cs", Tool.Find("dotnet", "run", "--help")!, "run", "--artifacts-path", "built");

    private void Check(string language, string name, string tool, params string[] before)
    {
        string folder = Directory.CreateTempSubdirectory("cxsim-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, name), Guide.Code(language));
            string said = Tool.Run(tool, folder, [.. before, name, results.Folder, RealResults.Policy]);
            var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', StringSplitOptions.TrimEntries));
            Same(lines.ToDictionary(w => w[0], w => w[1..]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Same(Dictionary<string, string[]> said)
    {
        var study = Json("summary.json").GetProperty("studies")[0];
        var csat = Of(study.GetProperty("policies")[0].GetProperty("differences"), "csat");
        double Number(string field) => csat.GetProperty(field).GetDouble();
        double Said(string word, int i = 0) => double.Parse(said[word][i], CultureInfo.InvariantCulture);
        Assert.Equal(Number("difference"), Said("csat"), 1e-8);
        Assert.Equal(Number("low"), Said("csat", 1), 1e-8);
        Assert.Equal(Number("high"), Said("csat", 2), 1e-8);
        Assert.Equal(Number("policy"), Said("csat_of_policy"), 1e-8);
        var compared = Reopened.Of(SavedStudy.Open(results.Folder)).Reports[0];
        var ours = compared.Comparisons[0][AllMeasures.Csat];
        Assert.Equal(ours.Beliefs!.Drawn.Count(d => d > 0), Said("draws_higher"));
        Assert.Equal(Leads.Strengths(compared.Drawn.Draws, ours)[0].Belief.Id, said["lead"][0]);
        Assert.Equal(Of(study.GetProperty("baseline_values"), "contacts").GetProperty("mean").GetDouble(), Said("contacts"), 1e-8);
        Assert.Equal(Number("difference"), Said("chart"), 1e-8);
    }

    private JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(results.Folder, name))).RootElement;

    private static JsonElement Of(JsonElement list, string metric) =>
        list.EnumerateArray().Single(m => m.GetProperty("metric").GetString() == metric);
}
