namespace CxSim.Model.Policies;

/// <summary>What kind of thing happens to the centre, whatever its policy.</summary>
public enum ShockKind
{
    /// <summary>More (or fewer) fresh issues of every kind; size is the relative change.</summary>
    Volume,

    /// <summary>More agents absent; size is added to the share absent.</summary>
    Absence,

    /// <summary>Less money for heads; size is the share of planned heads cut.</summary>
    Budget,

    /// <summary>A fault in the product; size is the relative rise of fresh issues, every added one the same fault.</summary>
    ProductIncident,

    /// <summary>Tools fail; size is the relative rise of quick seconds.</summary>
    ToolOutage,
}

/// <summary>A shock that hits every policy alike.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Week">First week hit, counted from the policy's start (0).</param>
/// <param name="Weeks">How many weeks it lasts.</param>
/// <param name="Size">How hard, as a fraction; see <see cref="ShockKind"/>.</param>
public sealed record Shock(ShockKind Kind, int Week, int Weeks, double Size)
{
    /// <summary>Whether the shock is on in a week.</summary>
    public bool On(int week) => week >= Week && week < Week + Weeks;
}
