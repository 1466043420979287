namespace CxSim.Figures.Charts;

/// <summary>How a grade of evidence is drawn: a colour, its letter, and for a guess hatching too.</summary>
internal static class GradeLook
{
    /// <summary>The grade of a guess.</summary>
    public const char Guess = 'D';

    private static readonly (char Grade, string Words, int Series)[] All =
    [
        ('A', "A: a meta-analysis, or own data", 1), ('B', "B: a study", 3),
        ('C', "C: practitioners’ figures", 4), (Guess, "D: a guess", 2),
    ];

    /// <summary>The series whose colour it takes.</summary>
    /// <exception cref="ArgumentException">There is no such grade.</exception>
    public static int Series(char grade) => Of(grade).Series;

    /// <summary>The keys of those grades that occur.</summary>
    /// <exception cref="ArgumentException">There is no such grade.</exception>
    public static IReadOnlyList<Note> Keys(double y, IEnumerable<char> grades) => KeyLine.At(y, [.. grades.Distinct().Order().Select(Of)
        .Select(a => (a.Words, a.Grade == Guess ? KeyGlyph.Hatch : KeyGlyph.Bar, a.Series))]);

    private static (char Grade, string Words, int Series) Of(char grade) => Array.Exists(All, a => a.Grade == grade)
        ? Array.Find(All, a => a.Grade == grade)
        : throw new ArgumentException($"grade '{grade}' is none of A, B, C, D", nameof(grade));
}
