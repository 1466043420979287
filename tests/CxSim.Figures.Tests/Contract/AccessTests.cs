using System.Xml.Linq;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Contract;

public sealed class AccessTests
{
    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_EveryFigure_HasRoleTitleDescriptionAndTable(string name)
    {
        Figure figure = Gallery.All[name];
        Drawing drawing = new(figure);
        XElement[] first = [.. drawing.Root.Elements().Take(2)];
        Assert.Equal("img", (string?)drawing.Root.Attribute("role"));
        Assert.Equal(["title", "desc"], first.Select(e => e.Name.LocalName));
        Assert.Equal(figure.Title, first[0].Value);
        Assert.True(first[1].Value.Length > figure.Title.Length, "the description must say more than the title");
        Assert.Contains(first[1].Value, char.IsDigit);
        string labels = string.Join(' ', first.Select(e => e.Attribute("id")!.Value));
        Assert.Equal(labels, (string?)drawing.Root.Attribute("aria-labelledby"));
        Assert.NotEmpty(figure.Table.Rows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_EveryFigure_TitleIsASentence(string name)
    {
        string title = Gallery.All[name].Title;
        Assert.Matches("[.?!]$", title);
        Assert.Contains(' ', title);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_EveryFigure_IdsAreUniqueAndReferencesResolve(string name)
    {
        Drawing drawing = new(Gallery.All[name]);
        string[] ids = [.. drawing.Root.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Distinct(), ids);
        IEnumerable<string> fills = drawing.Root.Descendants().Attributes("fill").Select(a => a.Value);
        Assert.All(fills.Where(v => v.StartsWith("url(#", StringComparison.Ordinal)), url => Assert.Contains(url["url(#".Length..^1], ids));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_EveryFigure_LoadsNothing(string name)
    {
        Drawing drawing = new(Gallery.All[name]);
        Assert.Empty(drawing.Root.DescendantsAndSelf().Attributes("href"));
        Assert.Empty(drawing.Of("script"));
        Assert.DoesNotContain("@import", drawing.Root.Value, StringComparison.Ordinal);
    }
}
