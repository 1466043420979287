using System.Text.RegularExpressions;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>
/// Every way to get a file wrong that we thought of, with all that the user is told. Broken/expected.txt holds a block for each:
/// a line "## name, exit code", then the message. CXSIM_ACCEPT=1 writes it anew; read the difference before you believe it.
/// </summary>
public partial class BrokenTests
{
    private static readonly string Folder = Repository.File("tests/CxSim.Experiments.Tests/Scenarios/Broken");
    private static readonly string ExpectedFile = Path.Combine(Folder, "expected.txt");
    private static readonly Library Library = new(Folder);

    public static TheoryData<string> Names => new(AllNames);

    private static IEnumerable<string> AllNames => Directory.EnumerateFiles(Folder, "*.yaml")
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Concat(BrokenBytes.All.Keys)
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_is_refused_with_what_where_and_the_way_out(string name)
    {
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            File.WriteAllText(ExpectedFile, string.Concat(AllNames.Select(n => $"## {n}, {Told(n)}\n\n")));
        }

        var expected = Block().Matches(File.ReadAllText(ExpectedFile))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["told"].Value);

        Assert.True(expected.ContainsKey(name), $"Broken/expected.txt says nothing about {name}");
        Assert.Equal(expected[name], Told(name));
    }

    [Fact]
    public void There_are_many_ways_and_both_exit_codes()
    {
        var codes = AllNames.Select(n => Told(n)[..6]).ToList();

        Assert.True(codes.Count >= 100, $"{codes.Count} broken files");
        Assert.Equal(["exit 2", "exit 3"], codes.Distinct().Order());
    }

    // What differs between machines or grows with the repository is written by its name.
    private static string Told(string name)
    {
        var error = Assert.Throws<InputException>(() => Read(name));
        Assert.All(error.Problems, p => Assert.InRange(p.ExitCode, 2, 3));
        string message = error.Message.Replace(string.Join(", ", Library.CentreNames), "{centres}")
            .Replace(string.Join(", ", Library.PolicyNames), "{policies}")
            .Replace(string.Join(", ", Library.BeliefNames), "{belief sets}")
            .Replace(string.Join(", ", Levers.All.Select(l => l.Id)), "{levers}")
            .Replace($"{Beliefs.All.Count} names", "{beliefs} names");
        return $"exit {error.ExitCode}\n{message}";
    }

    private static Experiment Read(string name) => BrokenBytes.All.TryGetValue(name, out byte[]? bytes)
        ? Library.Parse(bytes, name)
        : Library.Experiment(name + ".yaml");

    [GeneratedRegex(
        "^## (?<name>[a-z0-9-]+), (?<told>exit [0-9]\n(.+\n)*.+)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
