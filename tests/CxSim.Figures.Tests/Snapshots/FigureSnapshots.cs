using CxSim.Figures.Tests.Examples;
using CxSim.Figures.Writing;

namespace CxSim.Figures.Tests.Snapshots;

public sealed class FigureSnapshots
{
    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_EveryFigure_MatchesItsSnapshot(string name) => Snapshot.Verify(SvgWriter.Write(Gallery.All[name]), name, "svg");
}
