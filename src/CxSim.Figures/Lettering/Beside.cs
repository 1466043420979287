namespace CxSim.Figures.Lettering;

/// <summary>Puts a label beside each point of a cloud so that labels hit neither points nor one another.</summary>
public static class Beside
{
    private static readonly (double X, double Y)[] Directions =
        [(1, 0), (1, -1), (1, 1), (-1, 0), (-1, -1), (-1, 1), (0, -1), (0, 1)];

    private static readonly double[] Distances = [10, 18, 30, 44, 60, 80, 104];

    /// <summary>A free rectangle for each label, near its point.</summary>
    /// <param name="points">The points, in drawing units.</param>
    /// <param name="widths">Width of each label.</param>
    /// <param name="height">Height of a label.</param>
    /// <param name="bounds">Where labels may lie.</param>
    /// <remarks>Greedy: each label takes the nearest place with the least overlap, in the order given.</remarks>
    public static IReadOnlyList<Box> Place(
        IReadOnlyList<(double X, double Y)> points, IReadOnlyList<double> widths, double height, Box bounds)
    {
        const double Reach = 7;
        List<Box> taken = [.. points.Select(p => new Box(p.X - Reach, p.Y - Reach, 2 * Reach, 2 * Reach))];
        List<Box> placed = [];
        for (int i = 0; i < points.Count; i++)
        {
            Box best = Candidates(points[i], widths[i], height)
                .MinBy(c => taken.Concat(placed).Sum(t => Shared(c, t)) + (1000 * Outside(c, bounds)));
            placed.Add(best);
        }

        return placed;
    }

    private static IEnumerable<Box> Candidates((double X, double Y) point, double width, double height) =>
        from distance in Distances
        from way in Directions
        let x = point.X + (way.X * distance * (way.Y == 0 ? 1 : 0.7))
        let y = point.Y + (way.Y * distance * (way.X == 0 ? 1 : 0.7))
        select new Box(x - (width * (1 - way.X) / 2), y - (height * (1 - way.Y) / 2), width, height);

    private static double Shared(Box a, Box b) =>
        Math.Max(0, Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left))
        * Math.Max(0, Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top));

    private static double Outside(Box a, Box bounds) =>
        Math.Max(0, bounds.Left - a.Left) + Math.Max(0, a.Right - bounds.Right)
        + Math.Max(0, bounds.Top - a.Top) + Math.Max(0, a.Bottom - bounds.Bottom);
}
