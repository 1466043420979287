using System.Text.RegularExpressions;
using CxSim.Cli.Errors;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Cli.Studies;

/// <summary>Finds the experiment a word on the command line stands for.</summary>
internal static class Asked
{
    /// <summary>A policy beside today on the reference centre, an experiment, or a centre as it is today; by name or file.</summary>
    public static Experiment For(string word, Library library) => Of(word, library) switch
    {
        Kind.Experiment => library.Experiment(word),
        Kind.Policy => library.Compare(word),
        Kind.Centre => library.Compare(Policy.Today.Id) with { Name = Name(word), Centres = [library.Centre(word)] },
        _ => throw Refusal.Usage(
            $"there is no policy, experiment or centre \"{word}\".",
            DidYouMean.Hint(
                word, [.. library.PolicyNames, .. library.ExperimentNames, .. library.CentreNames],
                "See:  cxsim list presets · experiments · centres")),
    };

    private enum Kind
    {
        Unknown,
        Experiment,
        Policy,
        Centre,
    }

    private static Kind Of(string word, Library library)
    {
        if (word.Contains('/') || word.Contains('\\') || word.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return OfFile(Path.GetFullPath(word, library.WorkingDirectory));
        }

        return library.PolicyNames.Contains(word) ? Kind.Policy
            : library.ExperimentNames.Contains(word) ? Kind.Experiment
            : library.CentreNames.Contains(word) ? Kind.Centre
            : Kind.Unknown;
    }

    // A file says by its keys what it is; one that says nothing is read as an experiment, whose reader then tells what is missing.
    private static Kind OfFile(string path)
    {
        string text = File.Exists(path) ? File.ReadAllText(path) : "";
        bool Has(string keys) => Regex.IsMatch(text, $"^({keys})[ \t]*:", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        return Has("experiment|policies") ? Kind.Experiment
            : Has("levers") ? Kind.Policy
            : Has("kind|teams|days|demand|workflows") ? Kind.Centre
            : Kind.Experiment;
    }

    private static string Name(string word) => Path.GetFileNameWithoutExtension(word);
}
