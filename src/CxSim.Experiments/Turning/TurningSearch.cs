namespace CxSim.Experiments.Turning;

/// <summary>
/// Looks for the value at which something turns: first where one stands and at the ends, then, if all agree and it is asked for, between
/// them, then by halving the stretch nearest to where one stands. Whoever asks does the runs, on the same seeds for every value, so that
/// what moves is the value and not luck.
/// </summary>
public sealed class TurningSearch
{
    private readonly SortedDictionary<double, double> _slack = [];
    private readonly double _here;
    private readonly bool _between;
    private int _left;

    /// <summary>A search.</summary>
    /// <param name="here">Where one stands.</param>
    /// <param name="ends">The ends of the range, one or both.</param>
    /// <param name="halvings">How often the stretch in which it turns is halved, 0 or more.</param>
    /// <param name="between">Whether two turns may hide between points that agree, and are looked for half way.</param>
    public TurningSearch(double here, IEnumerable<double> ends, int halvings, bool between = false)
    {
        (_here, _left, _between) = (here, halvings, between);
        Wanted = [.. ends.Append(here).Distinct().Order()];
    }

    /// <summary>Values to be tried next; none when the search is over.</summary>
    public IReadOnlyList<double> Wanted { get; private set; }

    /// <summary>Every value tried, in order.</summary>
    public IReadOnlyList<TurningPoint> Points => [.. _slack.Select(s => new TurningPoint(s.Key, s.Value))];

    /// <summary>Takes in what was seen at the wanted values and says what to try next.</summary>
    /// <param name="slack">The slack at a value.</param>
    public void Learn(Func<double, double> slack)
    {
        bool first = _slack.Count == 0;
        foreach (double value in Wanted)
        {
            _slack[value] = slack(value);
        }

        Wanted = Next(first);
    }

    /// <summary>The stretch nearest to where one stands in which it turns; null when it turns nowhere.</summary>
    public static TurningStretch? Nearest(IReadOnlyList<TurningPoint> points, double here)
    {
        var turns = Turns(points).ToList();
        return turns.Count == 0 ? null : turns.MinBy(t => t.From(here));
    }

    /// <summary>Every stretch in which it turns.</summary>
    public static IEnumerable<TurningStretch> Turns(IReadOnlyList<TurningPoint> points) =>
        points.Zip(points.Skip(1), (low, high) => new TurningStretch(low, high)).Where(t => t.Low.Holds != t.High.Holds);

    private IReadOnlyList<double> Next(bool first)
    {
        var points = Points;
        if (Nearest(points, _here) is { } turn)
        {
            return _left-- > 0 ? [(turn.Low.Value + turn.High.Value) / 2] : [];
        }

        return first && _between ? [.. points.Zip(points.Skip(1), (a, b) => (a.Value + b.Value) / 2)] : [];
    }
}
