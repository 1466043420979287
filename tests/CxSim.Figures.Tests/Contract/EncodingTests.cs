using CxSim.Figures.Scales;
using CxSim.Figures.Tables;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Contract;

/// <summary>What is drawn is what the table says: every mark's place is recomputed from the table by scales written anew here.</summary>
public sealed class EncodingTests
{
    private const double Tolerance = 0.5;

    public static TheoryData<string> Names => Gallery.Names;

    public static TheoryData<string> Measured => [.. Gallery.All.Where(f => f.Value.Panels.Any(IsMeasured)).Select(f => f.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_EveryFigure_LieWhereTheTableSays(string name)
    {
        Figure figure = Gallery.All[name];
        (double Drawn, double Told, string What)[] pairs = [.. Pairs(figure, figure)];
        Assert.All(pairs, p => Assert.True(Math.Abs(p.Drawn - p.Told) <= Tolerance, $"{p.What} drawn at {p.Drawn}, table says {p.Told}"));
        Assert.True(pairs.Length >= figure.Table.Rows.Count, $"only {pairs.Length} numbers compared");
    }

    [Theory]
    [MemberData(nameof(Measured))]
    public void Marks_DrawnFromAnotherTable_AreFound(string name)
    {
        Figure figure = Gallery.All[name];
        Figure other = figure with { Table = new DataTable("other", figure.Table.Columns, [.. figure.Table.Rows.Select(Larger)]) };
        Assert.Contains(Pairs(figure, other), p => Math.Abs(p.Drawn - p.Told) > Tolerance);
    }

    private static bool IsMeasured(Panel panel) => panel.X is not BandScale || panel.Y is not BandScale;

    private static IReadOnlyList<Cell> Larger(IReadOnlyList<Cell> row) => [.. row.Select(c => c with { Value = c.Value * 1.2 })];

    private static IEnumerable<(double Drawn, double Told, string What)> Pairs(Figure drawn, Figure told) =>
        from panel in new Drawing(drawn).Panels
        let reader = new PanelReader(told, panel)
        from mark in panel.Descendants()
        where mark.Attribute("data-mark") is not null
        from pair in reader.Compare(mark)
        select pair;

    [Theory]
    [InlineData("fan-many", "data-scale-y")]
    [InlineData("fan-many", "data-scale-x")]
    [InlineData("ladder", "data-scale-x")]
    [InlineData("life", "data-scale-x")]
    public void Panels_ThatAreCompared_ShareTheirDomain(string name, string side)
    {
        string[] domains = [.. new Drawing(Gallery.All[name]).Panels.Select(p => (string)p.Attribute(side)!)];
        Assert.True(domains.Length > 1);
        Assert.Single(domains.Distinct());
    }
}
