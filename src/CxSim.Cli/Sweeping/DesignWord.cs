using System.Globalization;
using CxSim.Cli.Errors;
using CxSim.Experiments.Designs;

namespace CxSim.Cli.Sweeping;

/// <summary>Makes the design that --design and --vary ask for.</summary>
internal static class DesignWord
{
    private const int Most = 1_000_000;
    private const string Expected = "Expected grid, lhs:200, sobol:256, morris:20 or a design.csv.";

    /// <summary>The design.</summary>
    /// <param name="word">As typed, or null for the usual: a grid.</param>
    /// <param name="varied">What --vary asks for.</param>
    /// <param name="folder">Where paths start from.</param>
    public static Design Read(string? word, IReadOnlyList<Varied> varied, string folder)
    {
        if (word is not null && word.EndsWith(".csv", StringComparison.Ordinal))
        {
            return OfFile(word, varied, folder);
        }

        if (varied.Count == 0)
        {
            throw Refusal.Usage("\"sweep\" needs something to vary.", "Try:  cxsim sweep quick-slow --vary reinvest=0:100:20");
        }

        if (varied.GroupBy(v => v.Axis.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw Refusal.Usage($"--vary {twice.Key} stands twice.", "Give each lever or belief once.");
        }

        Axis[] axes = [.. varied.Select(v => v.Axis)];
        string[] parts = (word ?? "grid").Split(':', 2);
        return parts[0] switch
        {
            "grid" when parts.Length == 1 => Design.Grid(axes, [.. varied.Select(StepsOf)]),
            "lhs" => Design.OfLatinHypercube(axes, Count(parts, word!)),
            "sobol" => Design.OfSobolSequence(axes, Count(parts, word!)),
            "morris" => Design.OfWalks(axes, new MorrisTrajectories(Count(parts, word!), axes.Length, Design.UsualKey)),
            _ => throw Refusal.Usage($"unknown design \"{word}\".", Expected),
        };
    }

    private static IReadOnlyList<double> StepsOf(Varied varied) => varied.Values ?? throw Refusal.Usage(
        $"a grid needs steps for {varied.Axis.Id}.",
        $"Give a step, like --vary {varied.Axis.Id}=from:to:step, or spread points with --design lhs:200.");

    private static Design OfFile(string path, IReadOnlyList<Varied> varied, string folder)
    {
        if (varied.Count > 0)
        {
            throw Refusal.Usage("a design from a file says itself what it varies.", "Leave out --vary.");
        }

        string file = Path.GetFullPath(path, folder);
        return File.Exists(file)
            ? DesignText.Read(File.ReadAllText(file), Path.GetFileName(path))
            : throw Refusal.Usage($"there is no file \"{path}\".", Expected);
    }

    private static int Count(string[] parts, string word) =>
        parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && count is > 0 and <= Most
            ? count
            : throw Refusal.Usage($"--design {word} does not say how many points.", Expected);
}
