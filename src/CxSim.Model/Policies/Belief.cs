namespace CxSim.Model.Policies;

/// <summary>What part of the world a belief is about.</summary>
public enum BeliefTopic
{
    /// <summary>Volume, repeat contacts, self-service.</summary>
    Demand,

    /// <summary>How time, pressure and procedure turn into handling and resolution.</summary>
    Handling,

    /// <summary>What customers feel and do.</summary>
    Customers,

    /// <summary>What work does to agents.</summary>
    Agents,

    /// <summary>How management plans and what it sees.</summary>
    Management,

    /// <summary>A causal link that can be switched off (0) or on (1).</summary>
    Links,
}

/// <summary>How the world works: a number nobody decides, with its range and how well it is known.</summary>
/// <param name="Id">The word used in files and on the command line.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Meaning">One plain sentence.</param>
/// <param name="Unit">Unit of the value; "switch" for a causal link.</param>
/// <param name="Low">Low end of what is plausible.</param>
/// <param name="Base">The value used unless said otherwise.</param>
/// <param name="High">High end of what is plausible.</param>
/// <param name="Grade">How good the evidence is.</param>
/// <param name="Source">Where it comes from, one line.</param>
public sealed record Belief(
    string Id, BeliefTopic Topic, string Meaning, string Unit, double Low, double Base, double High, Grade Grade, string Source)
{
    /// <summary>Position in the registry, by which a <see cref="BeliefSet"/> stores its value.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Whether this is a causal link that is on or off.</summary>
    public bool IsSwitch => Topic == BeliefTopic.Links;
}
