using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Reports.Explaining;

/// <summary>Everything that can be explained.</summary>
public static class Lexicon
{
    /// <summary>Every word that has a page.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        .. Levers.All.Select(l => l.Id), .. Beliefs.All.Select(b => b.Id), .. AllMeasures.All.Select(m => m.Id),
        .. Presets.All.Select(p => p.Id), .. Glossary.Terms.Select(t => t.Word), .. Glossary.OtherNames.Keys,
    ];

    /// <summary>The pages for a word: more than one where a lever and a measure share a name; none for an unknown word.</summary>
    public static IReadOnlyList<Page> Find(string word)
    {
        string asked = Fold(Glossary.OtherNames.GetValueOrDefault(Fold(word), word));
        return
        [
            .. AllMeasures.All.Where(m => Fold(m.Id) == asked || Fold(m.Name) == asked).Select(Registry.Of),
            .. Levers.All.Where(l => Fold(l.Id) == asked || Fold(l.Name) == asked).Select(Registry.Of),
            .. Beliefs.All.Where(b => Fold(b.Id) == asked).Select(Registry.Of),
            .. Presets.All.Where(p => Fold(p.Id) == asked || Fold(p.Title) == asked).Select(Registry.Of),
            .. Glossary.Terms.Where(t => Fold(t.Word) == asked || Fold(t.Title) == asked).Select(Of),
        ];
    }

    private static Page Of(Term term) => new(
        term.Word, term.Title, "a term", term.Meaning,
        [
            .. term.Trap is null ? Array.Empty<Fact>() : [new Fact("Trap", term.Trap)],
            .. term.Measures.Length == 0 ? Array.Empty<Fact>() : [new Fact("Measures", string.Join(" · ", term.Measures))],
        ]);

    // "First contact resolution", "first-contact-resolution" and "first_contact_resolution" are one word.
    private static string Fold(string word) => word.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-').Replace("’", "'");
}
