using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Errors;

/// <summary>The way out after a misspelt word.</summary>
internal static class DidYouMean
{
    /// <summary>"Did you mean …?" or, when nothing is near, where to find the right word.</summary>
    public static string Hint(string word, IEnumerable<string> known, string otherwise) =>
        Nearest.To(word, known) is { } near ? $"Did you mean \"{near}\"?" : otherwise;
}
