namespace CxSim.Workshops.Sessions;

/// <summary>One picture of a stage: what the projector shows when the host turns to it.</summary>
/// <param name="Figure">G and a number; empty for the stage's question or sentence.</param>
/// <param name="Part">Which part of the figure, from 0: a page of it, or how far it is built up.</param>
/// <param name="Anonymous">Whether teams stand as letters.</param>
public sealed record Picture(string Figure, int Part = 0, bool Anonymous = false)
{
    /// <summary>Whether it is a drawing, which has to be simulated; else it is words and tallies.</summary>
    public bool IsDrawn => Figure.StartsWith('G');
}
