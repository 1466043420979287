using System.Xml.Linq;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Contract;

/// <summary>What is drawn is what the table says: every mark's place is recomputed from the table by scales written anew here.</summary>
public sealed class EncodingTests
{
    private const double Tolerance = 0.5;

    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_EveryFigure_LieWhereTheTableSays(string name)
    {
        Figure figure = Gallery.All[name];
        int compared = 0;
        foreach (XElement panel in new Drawing(figure).Panels)
        {
            PanelReader reader = new(figure, panel);
            foreach (XElement mark in panel.Descendants().Where(e => e.Attribute("data-mark") is not null))
            {
                foreach ((double drawn, double told, string what) in reader.Compare(mark))
                {
                    compared++;
                    Assert.True(Math.Abs(drawn - told) <= Tolerance, $"{name}: {what} drawn at {drawn}, table says {told}");
                }
            }
        }

        Assert.True(compared >= figure.Table.Rows.Count, $"only {compared} numbers compared");
    }

    [Theory]
    [InlineData("fan-many")]
    public void Panels_ThatAreCompared_ShareTheirVerticalDomain(string name)
    {
        string[] domains = [.. new Drawing(Gallery.All[name]).Panels.Select(p => (string)p.Attribute("data-scale-y")!)];
        Assert.True(domains.Length > 1);
        Assert.Single(domains.Distinct());
    }
}
