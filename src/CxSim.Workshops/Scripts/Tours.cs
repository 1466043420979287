namespace CxSim.Workshops.Scripts;

/// <summary>How a room is led through a figure, element by element, the first time that it sees one of its kind.</summary>
public static class Tours
{
    private static readonly Dictionary<string, IReadOnlyList<Spot>> Spots = new(StringComparer.Ordinal)
    {
        ["G2"] =
        [
            new("The line in the middle is today: the same customers with the same luck, and nothing changed.", "[data-mark=rule]"),
            new("The dot is how far a measure moved. Right is better, whatever better means for it.", "[data-mark=dot]"),
            new("The bar is how far luck alone could have moved it. A bar that crosses the line may be nothing.", "[data-mark=whisker]"),
            new("Inside the grey band a difference is too small to matter, even if it is real.", "[data-mark=zone]"),
            new("The word at the right is the verdict. “Can’t tell yet” is an answer too.", ".body > text[x='472']"),
        ],
        ["G3"] =
        [
            new("Each thin line is one possible future of the same centre. None of them is the forecast.", "[data-y^='future']"),
            new("Half of the futures fall in the dark band, nineteen of twenty in the light one.", "[data-mark=area]"),
            new("The dashed line is today; the thick one is the middle of the futures.", "[data-y=today],[data-y=median]"),
        ],
        ["G5"] =
        [
            new("Each box is something the model counts, with what became of it.", "[data-mark=brick],.panel text:not(.halo)"),
            new("An arrow is a cause; plus makes more of it, minus makes less. The wider, the more its effect follows.",
                "[data-mark=link],.halo"),
        ],
    };

    /// <summary>The stops of a tour through a figure; none for one that is shown as a whole.</summary>
    /// <param name="figure">G and a number.</param>
    public static IReadOnlyList<Spot> Of(string figure) => Spots.GetValueOrDefault(figure, []);
}
