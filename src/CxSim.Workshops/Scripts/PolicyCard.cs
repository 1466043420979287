using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>The card on which a team makes a policy: a few levers, a few stops each, and points to spend. Immutable.</summary>
public sealed record PolicyCard
{
    /// <summary>Points a team may spend.</summary>
    public int Points { get; init; } = 100;

    /// <summary>What a hundred points stand for, in a sentence.</summary>
    public string Means { get; init; } = "";

    /// <summary>One row a lever.</summary>
    public IReadOnlyList<CardRow> Rows { get; init; } = [];

    /// <summary>Points that a policy costs on this card; may be negative where it gives money back.</summary>
    public int Cost(Policy policy) => Rows.Sum(r => r.PointsAt(policy[r.Lever]));

    /// <summary>Whether a policy moves only what is on the card, to stops of the card, within the points.</summary>
    public bool Allows(Policy policy) => Cost(policy) <= Points && policy.Moved().All(
        lever => Rows.FirstOrDefault(r => r.Lever == lever) is { } row && row.Stops.Contains(policy[lever]));
}

/// <summary>A lever on the card.</summary>
public sealed record CardRow
{
    /// <summary>The lever.</summary>
    public Lever Lever { get; init; } = Levers.Aht;

    /// <summary>The values a team may choose, lowest first, today's among them; in the lever's unit.</summary>
    public IReadOnlyList<double> Stops { get; init; } = [];

    /// <summary>Points of the lever's highest value.</summary>
    public int Up { get; init; }

    /// <summary>Points of its lowest value; negative where going down gives money back.</summary>
    public int Down { get; init; }

    /// <summary>How points grow on the way: 1 evenly, 2 with the square, as the lever's cost does.</summary>
    public int Power { get; init; } = 1;

    /// <summary>Points of a value: none today, <see cref="Up"/> or <see cref="Down"/> at the ends of the lever's range, rounded.</summary>
    public int PointsAt(double value)
    {
        double end = value >= Lever.Default ? Lever.Max : Lever.Min;
        double way = end == Lever.Default ? 0 : (value - Lever.Default) / (end - Lever.Default);
        double share = Power == 1 ? way : way * way;
        return (int)Math.Round((value >= Lever.Default ? Up : Down) * share, MidpointRounding.AwayFromZero);
    }
}
