using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Claims.Files;

/// <summary>Finds and reads claims: the files of experiments/claims, looked for as other files are.</summary>
public static class ClaimShelf
{
    private static readonly Shelf<Claim> Shelf = new(
        "claim", "claims", [], c => c.Id,
        (map, reading) => ClaimShape.Whole.Read(map, ClaimShape.Whole.Start, reading), ClaimShape.Whole.Write);

    /// <summary>Every claim at hand, by number.</summary>
    /// <exception cref="InputException">A file is wrong, or two claims have the same id.</exception>
    public static IReadOnlyList<Claim> All(Library library)
    {
        var names = library.Names(Shelf, library.WorkingDirectory);
        return library.Top("the command line", default, reading =>
        {
            var read = names.Select(n => library.Find(Shelf, new Scalar(n), reading)).OfType<Claim>();
            var claims = read.Where(c => c.Id.Length > 0).ToList();
            foreach (var twice in claims.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                reading.Invalid(default, $"claim {twice.Key} stands in {twice.Count()} files", "each id once");
            }

            return claims.OrderBy(c => c.Number).ToList();
        });
    }

    /// <summary>The claims of these ids or files, in the order asked; all at hand when none is named.</summary>
    /// <exception cref="InputException">An id is unknown, or a file is wrong.</exception>
    public static IReadOnlyList<Claim> Find(Library library, IReadOnlyList<string> asked)
    {
        var all = asked.All(Sources.IsPath) && asked.Count > 0 ? [] : All(library);
        return asked.Count == 0 ? all : library.Top("the command line", default, reading =>
            asked.Select(word => Find(library, all, word, reading)).OfType<Claim>().DistinctBy(c => c.Id).ToList());
    }

    /// <summary>SHA-256 over all of a claim that decides its verdict; what is recorded of it does not count.</summary>
    public static string Hash(Claim claim)
    {
        var bare = claim with { Expected = new Claim().Expected };
        return Fingerprint.OfText(YamlText.Of((Mapping)ClaimShape.Whole.Write(bare)));
    }

    private static Claim? Find(Library library, IReadOnlyList<Claim> all, string word, Reading reading)
    {
        if (Sources.IsPath(word))
        {
            return library.Find(Shelf, new Scalar(word), reading);
        }

        var named = all.FirstOrDefault(c => c.Id.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (named is null)
        {
            reading.Unknown(default, "claim", word, [.. all.Select(c => c.Id)]);
        }

        return named;
    }
}
