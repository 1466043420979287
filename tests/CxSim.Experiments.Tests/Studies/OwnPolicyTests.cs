using System.Diagnostics;
using System.Text.RegularExpressions;
using CxSim.Experiments.Tests.Scenarios;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Studies;

/// <summary>The program on the page about the .NET API is the one that is compiled, and it does what the page says.</summary>
public partial class OwnPolicyTests
{
    [Fact]
    public void Page_ShowsTheProgramAsItIs()
    {
        string page = File.ReadAllText(Repository.File("docs/guides/dotnet-api.md"));
        string program = File.ReadAllText(Repository.File("examples/OwnPolicy/Program.cs"));
        Assert.Contains($"```csharp\n{program}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_PrintsEveryHeadlineMeasureItsOwnAndTheSentence()
    {
        string[] lines = Run().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = AllMeasures.All.Where(m => m.Headline).Select(m => m.Name).Append("Slow share of time");
        var rows = lines[..^1].Select(l => Row().Match(l)).ToArray();
        Assert.All(rows.Zip(lines), r => Assert.True(r.First.Success, r.Second));
        Assert.Equal(names, rows.Select(r => r.Groups["name"].Value));
        Assert.All(rows, r => Assert.InRange(Number(r, "mean"), Number(r, "low"), Number(r, "high")));
        Assert.True(Number(rows[^1], "low") > 0, "a policy of slow seconds that takes no more of them");
        Assert.Contains("of 4 simulated futures", lines[^1], StringComparison.Ordinal);
    }

    private static double Number(Match row, string group) => double.Parse(row.Groups[group].Value);

    private static string Run()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OwnPolicy.dll")])
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false,
        })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex(
        @"^(?<name>\S.*?)\s+(?<mean>-?[\d.]+)  \((?<low>-?[\d.]+) … (?<high>-?[\d.]+)\)  [▲▼●?◆] \S.*$", RegexOptions.None, 1000)]
    private static partial Regex Row();
}
