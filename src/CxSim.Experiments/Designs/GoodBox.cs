namespace CxSim.Experiments.Designs;

/// <summary>
/// A rule in words for what good points share: a box found by peeling, a thin slice at a time, the side whose loss helps most (after
/// the patient rule induction of Friedman and Fisher 1999), until too few points are left or nothing is gained; sides that turn out not
/// to help are then opened again.
/// </summary>
/// <param name="Sides">The range that the rule leaves of each axis.</param>
/// <param name="Inside">Points in the box.</param>
/// <param name="GoodInside">Good points in it.</param>
/// <param name="All">Points in all.</param>
/// <param name="Good">Good points in all.</param>
public sealed record GoodBox(IReadOnlyList<BoxSide> Sides, int Inside, int GoodInside, int All, int Good)
{
    private const double Slice = 0.1;
    private const double SmallestShare = 0.1;
    private const int FewestPoints = 8;

    /// <summary>Whether the rule says anything: good points are denser inside than over all.</summary>
    public bool Tells => Sides.Any(s => s.Touched) && (double)GoodInside / Inside > (double)Good / All;

    /// <summary>Finds the rule.</summary>
    /// <param name="points">The points.</param>
    /// <param name="good">Which of them are good.</param>
    public static GoodBox Find(IReadOnlyList<IReadOnlyList<double>> points, IReadOnlyList<bool> good)
    {
        List<int> Inside(BoxSide[] box) =>
            [.. Enumerable.Range(0, points.Count).Where(i => box.Select((side, d) => side.Holds(points[i][d])).All(h => h))];
        double Density(List<int> members) => members.Count(i => good[i]) / (double)members.Count;

        int fewest = Math.Max(FewestPoints, (int)(SmallestShare * points.Count));
        BoxSide[] box = [.. points[0].Select(_ => BoxSide.Open)];
        while (true)
        {
            var inside = Inside(box);
            var (peeled, left) = Peels(points, box, inside).Select(b => (Box: b, Left: Inside(b))).Where(p => p.Left.Count >= fewest)
                .OrderByDescending(p => Density(p.Left)).ThenByDescending(p => p.Left.Count).FirstOrDefault();
            if (peeled is null || Density(left) <= Density(inside))
            {
                break;
            }

            box = peeled;
        }

        foreach (var wider in Openings(box.Length))
        {
            BoxSide[] opened = wider(box);
            box = Density(Inside(opened)) >= Density(Inside(box)) ? opened : box;
        }

        var members = Inside(box);
        return new(box, members.Count, members.Count(i => good[i]), points.Count, good.Count(g => g));
    }

    // A value that several points share goes or stays as a whole.
    private static IEnumerable<BoxSide[]> Peels(IReadOnlyList<IReadOnlyList<double>> points, BoxSide[] box, List<int> inside)
    {
        int away = Math.Max(1, (int)(Slice * inside.Count));
        for (int d = 0; d < box.Length; d++)
        {
            double[] sorted = [.. inside.Select(i => points[i][d]).Order()];
            double[] above = [.. sorted.SkipWhile(v => v <= sorted[away - 1])];
            double[] below = [.. sorted.TakeWhile(v => v < sorted[^away])];
            if (above.Length > 0)
            {
                yield return With(box, d, box[d] with { Low = above[0] });
            }

            if (below.Length > 0)
            {
                yield return With(box, d, box[d] with { High = below[^1] });
            }
        }
    }

    private static IEnumerable<Func<BoxSide[], BoxSide[]>> Openings(int axes) => Enumerable.Range(0, axes).SelectMany(d =>
        new Func<BoxSide[], BoxSide[]>[]
        {
            box => With(box, d, box[d] with { Low = BoxSide.Open.Low }),
            box => With(box, d, box[d] with { High = BoxSide.Open.High }),
        });

    private static BoxSide[] With(BoxSide[] box, int axis, BoxSide side) => [.. box.Select((s, d) => d == axis ? side : s)];
}

/// <summary>What a rule says of one axis.</summary>
/// <param name="Low">Lowest value inside, or minus infinity.</param>
/// <param name="High">Highest value inside, or infinity.</param>
public sealed record BoxSide(double Low, double High)
{
    /// <summary>A side that the rule does not touch.</summary>
    public static BoxSide Open { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Whether the rule restricts the axis.</summary>
    public bool Touched => this != Open;

    /// <summary>Whether a value lies inside.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
