namespace CxSim.Figures.Charts;

/// <summary>How a contact ended for the customer.</summary>
public enum LifeEnding
{
    /// <summary>The issue was resolved.</summary>
    Solved,

    /// <summary>It was handled, but not resolved.</summary>
    NotSolved,

    /// <summary>The customer hung up in the queue.</summary>
    HungUp,
}
