using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Contract;

public sealed class TextTests
{
    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_EveryFigure_LiesInsideTheViewBox(string name)
    {
        Drawing drawing = new(Gallery.All[name]);
        Box view = drawing.ViewBox;
        Assert.All(drawing.Texts(), t => Assert.True(
            t.Box.Left >= view.Left && t.Box.Right <= view.Right && t.Box.Top >= view.Top && t.Box.Bottom <= view.Bottom,
            $"'{t.Text}' at {t.Box} leaves {view}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_EveryFigure_NoTwoOverlap(string name)
    {
        (string Text, Box Box)[] texts = [.. new Drawing(Gallery.All[name]).Texts()];
        List<string> clashes = [];
        for (int i = 0; i < texts.Length; i++)
        {
            (string text, Box box) = texts[i];
            clashes.AddRange(texts.Skip(i + 1).Where(t => t.Box.Overlaps(box, 0.5)).Select(t => $"'{text}' and '{t.Text}'"));
        }

        Assert.Empty(clashes);
    }
}
