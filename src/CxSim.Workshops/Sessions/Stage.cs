namespace CxSim.Workshops.Sessions;

/// <summary>One step of the script as a session goes through it.</summary>
/// <param name="Id">By what it is found, unique in the script.</param>
/// <param name="Length">How long its timer runs; zero for a stage without one.</param>
/// <param name="Views">How many pictures the host turns through, at least 1.</param>
/// <param name="Question">What is asked, or null.</param>
public sealed record Stage(string Id, TimeSpan Length, int Views, Question? Question)
{
    /// <summary>In how many of its pictures, from the first, answers are taken: a bet is over when the result is on screen.</summary>
    public int OpenViews { get; init; } = int.MaxValue;
}

/// <summary>The stages and teams of a session, as its script has them.</summary>
/// <param name="Stages">From the lobby to the closing; at least two.</param>
/// <param name="Teams">Names of the teams.</param>
public sealed record SessionPlan(IReadOnlyList<Stage> Stages, IReadOnlyList<string> Teams)
{
    /// <summary>The place of the last stage, in which nothing is taken any more.</summary>
    public int Last => Stages.Count - 1;
}

/// <summary>Where a session stands.</summary>
/// <param name="Stage">Which stage, from 0.</param>
/// <param name="View">Which picture of it, from 0.</param>
public readonly record struct Place(int Stage, int View);
