using System.Globalization;
using CxSim.Cli.Presenting;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Listing;

/// <summary>Lists of what lies in folders: experiments, centres, finished and unfinished studies.</summary>
internal static class Shelf
{
    /// <summary>Experiments at hand.</summary>
    public static NamedList Experiments(Surroundings here)
    {
        var library = new Library(here.Folder);
        return new(
            "questions ready to run", ["experiment", "question"],
            [.. library.ExperimentNames.Select(n => new[] { n, Readable(() => library.Experiment(n).Question) })],
            "cxsim run efficiency-vs-empathy");
    }

    /// <summary>Centres at hand.</summary>
    public static NamedList Centres(Surroundings here)
    {
        var library = new Library(here.Folder);
        return new(
            "service operations to run them on", ["centre", "title"],
            [.. library.CentreNames.Select(n => new[] { n, Readable(() => library.Centre(n).Title) })],
            "cxsim run quick-slow --centre small-12");
    }

    /// <summary>Claims at hand, with the verdicts recorded of them.</summary>
    public static NamedList Claims(Surroundings here) => new(
        "claims of the articles, as tests that can fail", ["claim", "article", .. UsualBoard.Names, "title"],
        [.. ClaimShelf.All(new Library(here.Folder)).Select(c => (string[])
        [
            c.Id, c.ArticleIds, .. UsualBoard.Names.Select(s => Recorded(c, s)), c.Title,
        ])],
        "cxsim claims C1");

    /// <summary>Studies in the folder of results, newest first, unfinished ones at the end.</summary>
    public static NamedList Runs(Surroundings here)
    {
        var root = new ResultsRoot(Path.Combine(here.Folder, "results"));
        var finished = KeptResult.All(root).Select(k => new[] { k.Id, Utc(k.Created), k.What.Name, k.What.Size });
        var unfinished = root.Unfinished().Select(u => new[] { u.Id, "", u.Texts.Name, $"stopped; cxsim run --resume {u.Id}" });
        return new(
            "finished and stopped studies", ["run", "begun (UTC)", "study", "what"],
            [.. finished, .. unfinished],
            "cxsim show last");
    }

    private static string Recorded(Claim claim, string set) =>
        claim.Expected.TryGetValue(set, out var verdict) ? $"{verdict.Symbol()} {verdict.Word()}" : "";

    private static string Utc(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // A file that cannot be read is listed all the same; running it says what is wrong.
    private static string Readable(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InputException e)
        {
            return $"cannot be read: {e.Problems.Count} problems";
        }
    }
}
