namespace CxSim.Model.Policies;

/// <summary>How good the evidence behind a number is.</summary>
public enum Grade
{
    /// <summary>A meta-analysis, or the user's own data.</summary>
    A,

    /// <summary>A study.</summary>
    B,

    /// <summary>Practitioners' figures.</summary>
    C,

    /// <summary>Our guess: nobody has measured it.</summary>
    D,
}
