using CxSim.Model.Measures;

namespace CxSim.Workshops.Scripts;

/// <summary>Somebody's chair in the room, on half a page.</summary>
public sealed record Role
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name on the card.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who you are.</summary>
    public string Who { get; init; } = "";

    /// <summary>What you are paid on.</summary>
    public string PaidOn { get; init; } = "";

    /// <summary>What you fear.</summary>
    public string Fears { get; init; } = "";

    /// <summary>The measures you look at first.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];
}
