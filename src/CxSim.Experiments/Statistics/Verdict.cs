namespace CxSim.Experiments.Statistics;

/// <summary>What a difference from the baseline comes to.</summary>
public enum Verdict
{
    /// <summary>Better by more than the margin.</summary>
    Better,

    /// <summary>Worse by more than the margin.</summary>
    Worse,

    /// <summary>Higher by more than the margin, where neither way is good by itself.</summary>
    Higher,

    /// <summary>Lower by more than the margin, where neither way is good by itself.</summary>
    Lower,

    /// <summary>Smaller than the margin.</summary>
    Same,

    /// <summary>Too few seeds to say.</summary>
    CannotTell,

    /// <summary>The sign changes with what one believes about the world.</summary>
    Depends,
}

/// <summary>The symbol and word of each verdict, used alike in tables, charts and files.</summary>
public static class VerdictText
{
    /// <summary>The symbol, which never stands without its word.</summary>
    public static string Symbol(this Verdict verdict) => verdict switch
    {
        Verdict.Better => "▲",
        Verdict.Worse => "▼",
        Verdict.Higher => "↑",
        Verdict.Lower => "↓",
        Verdict.Same => "●",
        Verdict.CannotTell => "?",
        _ => "◆",
    };

    /// <summary>The word.</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Better => "better",
        Verdict.Worse => "worse",
        Verdict.Higher => "higher",
        Verdict.Lower => "lower",
        Verdict.Same => "about the same",
        Verdict.CannotTell => "can't tell yet",
        _ => "depends on assumptions",
    };
}
