namespace CxSim.Figures.Tables;

/// <summary>The symbol and the words of a verdict, the same everywhere.</summary>
public static class VerdictWords
{
    /// <summary>A shape that survives greyscale: ▲ ▼ ● ? ◆.</summary>
    public static string Symbol(this Verdict verdict) => verdict switch
    {
        Verdict.Better => "▲",
        Verdict.Worse => "▼",
        Verdict.Same => "●",
        Verdict.CannotTell => "?",
        Verdict.Depends => "◆",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The full wording.</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Better => "better",
        Verdict.Worse => "worse",
        Verdict.Same => "about the same",
        Verdict.CannotTell => "can’t tell yet",
        Verdict.Depends => "depends on assumptions",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The wording where space is short.</summary>
    public static string ShortWord(this Verdict verdict) => verdict switch
    {
        Verdict.Same => "same",
        Verdict.CannotTell => "can’t tell",
        Verdict.Depends => "depends",
        _ => verdict.Word(),
    };
}
