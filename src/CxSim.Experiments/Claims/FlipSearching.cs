using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims;

/// <summary>
/// Looks for the value at which a claim turns: first where the board stands and the ends of the range, then, if all agree, between them,
/// then by halving the stretch nearest to the board. Always on the same seeds, so that what moves is the belief or lever and not luck.
/// </summary>
internal sealed class FlipSearching
{
    private readonly Claim _claim;
    private readonly BeliefSet _beliefs;
    private readonly BoardOptions _options;
    private readonly SortedDictionary<double, bool> _seen = [];
    private readonly double _here;
    private int _halvings;

    public FlipSearching(Claim claim, BeliefSet beliefs, BoardOptions options)
    {
        _claim = claim;
        _beliefs = beliefs;
        _options = options;
        var search = claim.Flip;
        _here = search.Belief is { } belief ? beliefs[belief] : claim.PolicyOf(search.Of[0])[search.Lever!];
        Wanted = [.. new[] { search.From, _here, search.To }.Distinct().Order()];
    }

    /// <summary>Values to be tried next; none when the search is over.</summary>
    public IReadOnlyList<double> Wanted { get; private set; }

    /// <summary>What it came to.</summary>
    public FlipOutcome Outcome => new(_claim.Flip, _here, _seen[_here], Points(), _options.FlipSeeds);

    /// <summary>The runs for the values to be tried.</summary>
    public IEnumerable<Trial> Trials() => Wanted.SelectMany(v => At(v).Trials(Seeds));

    /// <summary>Takes in the runs and says what to try next.</summary>
    public void Learn(TrialFarm farm)
    {
        foreach (double value in Wanted)
        {
            _seen[value] = At(value).IsSeen(farm, Seeds);
        }

        Wanted = Next();
    }

    /// <summary>The neighbouring points between which it turns, nearest to a value; null when it turns nowhere.</summary>
    internal static (FlipPoint Low, FlipPoint High)? Turn(IReadOnlyList<FlipPoint> points, double here)
    {
        var turns = points.Zip(points.Skip(1)).Where(p => p.First.Holds != p.Second.Holds).ToList();
        return turns.Count == 0 ? null : turns.MinBy(t => Math.Min(Math.Abs(t.First.Value - here), Math.Abs(t.Second.Value - here)));
    }

    /// <summary>How often it turns.</summary>
    internal static int Turns(IReadOnlyList<FlipPoint> points) => points.Zip(points.Skip(1)).Count(p => p.First.Holds != p.Second.Holds);

    private IReadOnlyList<ulong> Seeds => StudyPlan.FirstSeeds(_options.FlipSeeds);

    private List<FlipPoint> Points() => [.. _seen.Select(s => new FlipPoint(s.Key, s.Value))];

    private IReadOnlyList<double> Next()
    {
        if (_claim.Flip.Belief is { IsSwitch: true })
        {
            return [];
        }

        if (Turn(Points(), _here) is { } turn)
        {
            return _halvings++ < _options.Halvings ? [(turn.Low.Value + turn.High.Value) / 2] : [];
        }

        // Two turns may hide between points that agree; once, the middles are tried too.
        bool middlesTried = _seen.Count > 3;
        double[] values = [.. _seen.Keys];
        return middlesTried ? [] : [.. values.Zip(values.Skip(1), (a, b) => (a + b) / 2)];
    }

    private Stage At(double value) => StageAt(_claim, _beliefs, value, _options.Scale);

    /// <summary>A claim with what its verdict may hang on at a value.</summary>
    internal static Stage StageAt(Claim claim, BeliefSet beliefs, double value, BoardScale scale)
    {
        var search = claim.Flip;
        if (search.Belief is { } belief)
        {
            return new(claim, beliefs.With(belief, value), scale);
        }

        var moved = claim.Policies.Select(p => search.Of.Contains(p.Id, StringComparer.Ordinal) ? p.With(search.Lever!, value) : p);
        return new(claim with { Policies = [.. moved] }, beliefs, scale);
    }
}
