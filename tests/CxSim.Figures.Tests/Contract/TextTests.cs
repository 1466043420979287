using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Contract;

public sealed class TextTests
{
    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_EveryFigure_LiesInsideTheViewBox(string name) => Assert.Empty(new Drawing(Gallery.All[name]).Clipped());

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_EveryFigure_NoTwoOverlap(string name) => Assert.Empty(new Drawing(Gallery.All[name]).Clashes());

    [Theory]
    [InlineData(-20, 100)]
    [InlineData(690, 100)]
    [InlineData(100, -200)]
    [InlineData(100, 2000)]
    public void Clipped_NoteOverTheEdge_IsFound(double x, double y) =>
        Assert.Equal(["over the edge"], new Drawing(With(new Note(x, y, "over the edge", TextStyle.Label))).Clipped());

    [Fact]
    public void Clashes_NoteOnANote_IsFound()
    {
        Note old = Gallery.All["bridge"].Notes[0];
        Assert.Single(new Drawing(With(new Note(old.TextX + 3, old.Y + 5, "on top", TextStyle.Label))).Clashes());
    }

    private static Figure With(Note note) => Gallery.All["bridge"] with { Notes = [.. Gallery.All["bridge"].Notes, note] };
}
