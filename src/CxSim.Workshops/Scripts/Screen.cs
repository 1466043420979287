namespace CxSim.Workshops.Scripts;

/// <summary>A screen of the program that backs a spoken line.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Name">The name on screen and paper.</param>
/// <param name="Path">Where it is in the web application.</param>
public sealed record Screen(string Id, string Name, string Path)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Screen> All { get; } =
    [
        new("start", "Start", "/"),
        new("lab", "Lab", "/lab"),
        new("compare", "Compare", "/compare"),
        new("claims", "Claims board", "/claims"),
        new("model", "Model", "/model"),
        new("explore", "Explore", "/explore"),
        new("trace", "One life", "/trace"),
        new("help", "Words and sources", "/help"),
    ];
}
