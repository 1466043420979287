using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CxSim.Cli.Tests;

/// <summary>The broken files of CxSim.Experiments.Tests, given to the program: the same message, the same exit code, nothing run.</summary>
public sealed partial class BrokenFilesTests
{
    private static readonly string Broken = Folder();

    public static TheoryData<string, int, string> Files()
    {
        var data = new TheoryData<string, int, string>();
        foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Broken, "expected.txt"))))
        {
            string name = block.Groups["name"].Value;

            // Odd bytes have no file; messages with a {list} differ from repository to repository.
            if (File.Exists(Path.Combine(Broken, name + ".yaml")) && !block.Groups["told"].Value.Contains('{'))
            {
                data.Add(name, int.Parse(block.Groups["code"].Value), block.Groups["told"].Value.TrimEnd());
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void BrokenFile_IsRefusedWithItsMessageAndExitCode(string name, int code, string told)
    {
        using var desk = new Desk();
        foreach (string file in Directory.EnumerateFiles(Broken, "*.yaml", SearchOption.AllDirectories))
        {
            string copy = desk.Path(Path.GetRelativePath(Broken, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var answer = desk.Run("run", name + ".yaml", "--quiet");
        Assert.Equal(told, answer.Error.TrimEnd());
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Out);
        Assert.False(Directory.Exists(desk.Path("results")));
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "CxSim.Experiments.Tests", "Scenarios", "Broken");

    [GeneratedRegex(
        "^## (?<name>\\S+), exit (?<code>\\d)\n(?<told>(?:Error|…)[^#]*)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
