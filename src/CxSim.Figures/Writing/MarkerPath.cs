using CxSim.Figures.Colours;

namespace CxSim.Figures.Writing;

/// <summary>Outlines of markers, all of about the same ink.</summary>
internal static class MarkerPath
{
    /// <summary>The outline round a centre.</summary>
    public static string Of(MarkerShape shape, double x, double y, double r) => shape switch
    {
        MarkerShape.Circle => Arc(x, y, r),
        MarkerShape.Square => Polygon(x, y, r * 0.88, [(-1, -1), (1, -1), (1, 1), (-1, 1)]),
        MarkerShape.Triangle => Polygon(x, y, r * 1.15, [(0, -1), (1, 0.8), (-1, 0.8)]),
        MarkerShape.Diamond => Polygon(x, y, r * 1.25, [(0, -1), (1, 0), (0, 1), (-1, 0)]),
        MarkerShape.TriangleDown => Polygon(x, y, r * 1.15, [(0, 1), (-1, -0.8), (1, -0.8)]),
        MarkerShape.Cross => Polygon(x, y, r * 1.05, Turned(Plus)),
        MarkerShape.Star => Polygon(x, y, r * 1.35, StarPoints),
        MarkerShape.Plus => Polygon(x, y, r * 1.15, Plus),
        MarkerShape.BowTie => Polygon(x, y, r * 1.1, [(-1, -1), (1, 1), (1, -1), (-1, 1)]),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static (double X, double Y)[] Plus =>
        [(-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35), (0.35, 1), (-0.35, 1), (-0.35, 0.35), (-1, 0.35),
        (-1, -0.35), (-0.35, -0.35)];

    private static (double X, double Y)[] StarPoints => [.. Enumerable.Range(0, 10).Select(i =>
    {
        double angle = (i * Math.PI / 5) - (Math.PI / 2);
        double radius = i % 2 == 0 ? 1 : 0.45;
        return (radius * Math.Cos(angle), radius * Math.Sin(angle));
    })];

    private static (double X, double Y)[] Turned((double X, double Y)[] points) =>
        [.. points.Select(p => ((p.X - p.Y) * Math.Sqrt(0.5), (p.X + p.Y) * Math.Sqrt(0.5)))];

    private static string Polygon(double x, double y, double r, (double X, double Y)[] points) =>
        "M" + string.Join('L', points.Select(p => $"{SvgCanvas.Round(x + (p.X * r))} {SvgCanvas.Round(y + (p.Y * r))}")) + "Z";

    private static string Arc(double x, double y, double r)
    {
        string radius = SvgCanvas.Round(r);
        string left = $"{SvgCanvas.Round(x - r)} {SvgCanvas.Round(y)}";
        string right = $"{SvgCanvas.Round(x + r)} {SvgCanvas.Round(y)}";
        return $"M{left}A{radius} {radius} 0 1 1 {right}A{radius} {radius} 0 1 1 {left}Z";
    }
}
