namespace CxSim.Workshops.Scripts;

/// <summary>Who gives one answer together.</summary>
public enum Asked
{
    /// <summary>Every phone answers for itself.</summary>
    Seat,

    /// <summary>A team has one answer, whichever of its phones gives it.</summary>
    Team,
}
