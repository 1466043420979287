namespace CxSim.Figures.Tables;

/// <summary>What may be said about a difference from the baseline.</summary>
public enum Verdict
{
    /// <summary>The interval lies beyond the practical margin, on the good side.</summary>
    Better,

    /// <summary>The interval lies beyond the practical margin, on the bad side.</summary>
    Worse,

    /// <summary>The interval lies inside the practical margin.</summary>
    Same,

    /// <summary>The interval is too wide because of luck; more seeds would settle it.</summary>
    CannotTell,

    /// <summary>The sign changes across beliefs; more seeds would not settle it.</summary>
    Depends,
}
