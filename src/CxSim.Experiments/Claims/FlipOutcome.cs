using CxSim.Experiments.Turning;

namespace CxSim.Experiments.Claims;

/// <summary>Where along a belief or lever a claim turns, in the mean over its seeds.</summary>
/// <param name="Search">Along what.</param>
/// <param name="Here">Where the board stands.</param>
/// <param name="Points">Every value tried, in order; what is promised is seen where a point holds.</param>
/// <param name="Seeds">Seeds used.</param>
public sealed record FlipOutcome(FlipSearch Search, double Here, IReadOnlyList<TurningPoint> Points, int Seeds)
{
    /// <summary>Whether what is promised is seen where the board stands.</summary>
    public bool HoldsHere => Points.First(p => p.Value == Here).Holds;

    /// <summary>The stretch in which it turns, nearest to where the board stands; null when it does not.</summary>
    public TurningStretch? Turn => TurningSearch.Nearest(Points, Here);

    /// <summary>The value at which it turns: the middle of that stretch, the end that is on for a switch; null when it does not.</summary>
    public double? At => Turn is { } t ? (Search.Belief is { IsSwitch: true } ? 1 : t.At) : null;

    /// <summary>Whether it turns more than once in the range: then the nearest turn is told.</summary>
    public bool TurnsAgain => TurningSearch.Turns(Points).Count() > 1;

    /// <summary>Whether the verdict is the other one above the turning point, or else below it.</summary>
    public bool OtherAbove => Turn is { } t && t.High.Holds != HoldsHere;

    /// <summary>Where the other verdict lies: "reinvest &lt; 36 %", or that there is none.</summary>
    public string Words
    {
        get
        {
            if (At is not { } at)
            {
                return $"no {Search.What} from {Short(Points[0].Value)} to {Short(Points[^1].Value)} turns it";
            }

            return Search.Belief is { IsSwitch: true }
                ? $"{Search.What} {(OtherAbove ? "on" : "off")}"
                : $"{Search.What} {(OtherAbove ? ">" : "<")} {Short(at)}{Unit}";
        }
    }

    private string Unit => Search.Unit is "s" || Search.Unit.StartsWith('%') ? " " + Search.Unit[..1] : "";

    private static string Short(double value) =>
        value.ToString(Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.#" : "0.###").Replace('-', '−');
}
