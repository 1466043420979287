using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests.Documents;

/// <summary>A folder of results holds what its page says: files, columns with their types, keys, fields.</summary>
public sealed class ResultsFilesTests(RealResults results) : IClassFixture<RealResults>
{
    private static readonly Page Reference = new("docs/reference/results-files.md");

    [Fact]
    public void Files_AreThoseOfThePage()
    {
        var there = Directory.EnumerateFiles(results.Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(results.Folder, f).Replace('\\', '/'))
            .Select(f => f.StartsWith($"charts/{RealResults.Centre}-", StringComparison.Ordinal)
                ? $"charts/<centre>-<chart>{f[f.IndexOf('.', StringComparison.Ordinal)..]}"
                : f.Replace(RealResults.Centre, "<centre>", StringComparison.Ordinal));
        Assert.Equal(Reference.Words("Results files").Select(w => w.Word).Order(), there.Distinct().Order());
    }

    [Theory]
    [InlineData("kpis.csv")]
    [InlineData("paired.csv")]
    [InlineData("weekly.csv.gz")]
    [InlineData("intervals.csv")]
    [InlineData("draws.csv")]
    [InlineData("../index.csv")]
    public void Table_HasTheColumnsOfThePageAndOneRowAKey(string file)
    {
        string[][] rows = [.. Read(file)];
        var columns = Reference.Rows($"`{Path.GetFileName(file)}`").ToArray();
        Assert.Equal(columns.Select(c => Page.Quoted(c["column"])[0]), rows[0]);
        Assert.NotEmpty(rows[1..]);
        Assert.All(rows, r => Assert.Equal(columns.Length, r.Length));
        Assert.Equal(rows.Length - 1, rows[1..].DistinctBy(r => string.Join('\n', r.Where((_, i) => columns[i]["key"] == "key"))).Count());
        for (int i = 0; i < columns.Length; i++)
        {
            Assert.All(rows[1..], r => Assert.True(Is(columns[i]["type"], r[i]), $"{columns[i]["column"]}: {r[i]}"));
        }
    }

    [Fact]
    public void Draws_HaveEveryDrawnBeliefInEveryDraw()
    {
        string[][] rows = [.. Read("draws.csv").Skip(1)];
        var beliefs = rows.GroupBy(r => r[0]).Select(d => string.Join(' ', d.Select(r => r[2]))).Distinct();
        Assert.Equal(Beliefs.All.Count(b => !b.IsSwitch && b.High > b.Low), Assert.Single(beliefs).Split(' ').Length);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("summary.json")]
    [InlineData("checks.json")]
    public void Json_HasTheFieldsOfThePage(string file)
    {
        var root = JsonDocument.Parse(File.ReadAllText(Path.Combine(results.Folder, file))).RootElement;
        var fields = Reference.Words($"`{file}`").Select(w => w.Prefix.Length == 0 ? w.Word : $"{w.Prefix}.{w.Word}");
        Assert.Equal(fields.Order(), Leaves(root, "").Distinct().Order());
    }

    private static IEnumerable<string> Leaves(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Leaves(
            p.Value, $"{path}.{(path.EndsWith(".levers", StringComparison.Ordinal) ? "<lever>" : p.Name)}".TrimStart('.'))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Leaves(v, $"{path}[]")),
        JsonValueKind.Null when path.EndsWith(".depends_on", StringComparison.Ordinal) => [],
        _ => [path],
    };

    private static bool Is(string type, string field) => type switch
    {
        "text" => field.Length > 0,
        "whole" => ulong.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "number" => field.Length == 0 || double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private IEnumerable<string[]> Read(string file)
    {
        using Stream bytes = File.OpenRead(Path.Combine(results.Folder, file));
        using var lines = new StreamReader(
            file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes);
        while (lines.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
