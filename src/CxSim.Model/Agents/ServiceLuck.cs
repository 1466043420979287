using CxSim.Model.Chance;

namespace CxSim.Model.Agents;

/// <summary>The luck of served contacts, drawn side by side: uniform numbers between 0 and 1, one a contact.</summary>
/// <param name="most">Contacts at once.</param>
internal sealed class ServiceLuck(int most)
{
    /// <summary>Below the chance of resolution: resolved.</summary>
    public double[] Resolve { get; } = new double[most];

    /// <summary>Below the share of transfers: passed on.</summary>
    public double[] Transfer { get; } = new double[most];

    /// <summary>Below the share of reviews: reviewed for quality.</summary>
    public double[] Review { get; } = new double[most];

    /// <summary>Draws for some contacts.</summary>
    /// <param name="attempts">Each contact's stream from the block of its attempt on.</param>
    public void Draw(ReadOnlySpan<ulong> attempts)
    {
        Draws.Uniform(attempts, WorkLuck.Resolve, Resolve);
        Draws.Uniform(attempts, WorkLuck.Transfer, Transfer);
        Draws.Uniform(attempts, WorkLuck.Review, Review);
    }
}
