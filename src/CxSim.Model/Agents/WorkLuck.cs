namespace CxSim.Model.Agents;

/// <summary>Which draw is for what. Numbers are part of every result: add at the end, never renumber.</summary>
internal static class WorkLuck
{
    // Of one contact about an issue, in a block per attempt.
    public const ulong Resolve = 48;
    public const ulong Patience = 49;
    public const ulong Balk = 50;
    public const ulong Redial = 51;
    public const ulong RedialDelay = 52;
    public const ulong Transfer = 53;
    public const ulong Gaming = 54;
    public const ulong Review = 55;
    public const ulong RaterQuick = 56;
    public const ulong RaterSlow = 57;

    // Of an agent.
    public const ulong Pace = 0;
    public const ulong Sensitivity = 1;
    public const ulong Tenure = 2;
    public const ulong Standard = 3;

    // Of an agent's week, in a block per week.
    public const ulong Noise = 0;
    public const ulong Quit = 1;
    public const ulong Release = 2;

    /// <summary>The counter of a draw that belongs to one week of an agent.</summary>
    public static ulong OfWeek(int week, ulong draw) => ((ulong)week << 2) + draw;
}
