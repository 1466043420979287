namespace CxSim.Experiments.Claims;

/// <summary>What became of a claim on the board.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Sets">Its verdict under each set of beliefs, in the order asked.</param>
/// <param name="Drawn">What became of it in worlds drawn from the ranges; null when none were drawn.</param>
/// <param name="Flip">Where its verdict turns; null when that was not looked for.</param>
public sealed record ClaimOutcome(Claim Claim, IReadOnlyList<SetOutcome> Sets, DrawnOutcome? Drawn, FlipOutcome? Flip)
{
    /// <summary>The verdict under a set of beliefs; null if the set was not asked.</summary>
    public ClaimVerdict? Under(string set) => Sets.FirstOrDefault(s => s.Set == set)?.Verdict;

    /// <summary>Sets under which the verdict is not the one recorded; a set without a record is not among them.</summary>
    public IEnumerable<string> Differs =>
        Sets.Where(s => Claim.Expected.TryGetValue(s.Set, out var recorded) && recorded != s.Verdict).Select(s => s.Set);
}

/// <summary>What became of a claim under one set of beliefs.</summary>
/// <param name="Set">Id of the set.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Why">Why it is open; empty when it is not.</param>
/// <param name="Seeds">Seeds it took.</param>
/// <param name="Tests">What was seen, one list of probes a test.</param>
public sealed record SetOutcome(
    string Set, ClaimVerdict Verdict, string Why, int Seeds, IReadOnlyList<IReadOnlyList<Probe>> Tests)
{
    /// <summary>What luck alone leaves of a claim.</summary>
    internal static SetOutcome Of(string set, IReadOnlyList<IReadOnlyList<Probe>> tests, int seeds) => Open(tests)
        ? new(set, ClaimVerdict.Depends, $"{seeds} seeds do not settle it", seeds, tests)
        : new(set, All(tests).All(p => p.Seen == true) ? ClaimVerdict.Holds : ClaimVerdict.Fails, "", seeds, tests);

    /// <summary>Whether luck leaves a verdict open: nothing speaks against it, and not all speaks for it.</summary>
    internal static bool Open(IReadOnlyList<IReadOnlyList<Probe>> tests) =>
        All(tests).All(p => p.Seen != false) && All(tests).Any(p => p.Seen is null);

    private static IEnumerable<Probe> All(IReadOnlyList<IReadOnlyList<Probe>> tests) => tests.SelectMany(t => t);
}

/// <summary>What became of a claim in worlds drawn from the ranges of the beliefs.</summary>
/// <param name="Worlds">Worlds drawn.</param>
/// <param name="Held">Worlds in which all that is promised was seen.</param>
public sealed record DrawnOutcome(int Worlds, int Held)
{
    /// <summary>Worlds that must agree with a verdict, of all drawn.</summary>
    public const double Agreement = 0.9;

    /// <summary>Whether the drawn worlds leave a verdict standing.</summary>
    internal bool Agrees(ClaimVerdict verdict) =>
        (verdict == ClaimVerdict.Holds ? Held : Worlds - Held) >= Agreement * Worlds;
}

/// <summary>Where along a belief or lever a claim turns, in the mean over its seeds.</summary>
/// <param name="Search">Along what.</param>
/// <param name="Here">Where the board stands.</param>
/// <param name="HoldsHere">Whether what is promised is seen there.</param>
/// <param name="Points">Every value tried, in order.</param>
/// <param name="Seeds">Seeds used.</param>
public sealed record FlipOutcome(FlipSearch Search, double Here, bool HoldsHere, IReadOnlyList<FlipPoint> Points, int Seeds)
{
    /// <summary>The stretch in which it turns, nearest to where the board stands; null when it does not.</summary>
    public (FlipPoint Low, FlipPoint High)? Turn => FlipSearching.Turn(Points, Here);

    /// <summary>The value at which it turns: the middle of that stretch, the end that is on for a switch; null when it does not.</summary>
    public double? At => Turn is { } t ? (Search.Belief is { IsSwitch: true } ? 1 : (t.Low.Value + t.High.Value) / 2) : null;

    /// <summary>Whether it turns more than once in the range: then the nearest turn is told.</summary>
    public bool TurnsAgain => FlipSearching.Turns(Points) > 1;

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

    private static string Short(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.#" : "0.###");
}

/// <summary>A value tried, and whether what is promised is seen there in the mean.</summary>
public sealed record FlipPoint(double Value, bool Holds);
