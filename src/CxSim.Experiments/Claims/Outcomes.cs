namespace CxSim.Experiments.Claims;

/// <summary>What became of a claim on the board.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Sets">Its verdict under each set of beliefs, in the order asked.</param>
/// <param name="Flip">Where its verdict turns; null when that was not looked for.</param>
public sealed record ClaimOutcome(Claim Claim, IReadOnlyList<SetOutcome> Sets, FlipOutcome? Flip)
{
    /// <summary>What became of it in worlds drawn from the ranges around the base; null when none were drawn.</summary>
    public DrawnOutcome? Drawn => Sets.Select(s => s.Drawn).FirstOrDefault(d => d is not null);

    /// <summary>The verdict under a set of beliefs; null if the set was not asked.</summary>
    public ClaimVerdict? Under(string set) => Sets.FirstOrDefault(s => s.Set == set)?.Verdict;

    /// <summary>Sets under which the verdict is not the one recorded; a set without a record is not among them.</summary>
    public IEnumerable<string> Differs =>
        Sets.Where(s => Claim.Expected.TryGetValue(s.Set, out var recorded) && recorded != s.Verdict).Select(s => s.Set);
}

/// <summary>What became of a claim under one set of beliefs.</summary>
/// <param name="Set">Id of the set.</param>
/// <param name="Seeds">Seeds it took.</param>
/// <param name="Tests">What was seen, one list of probes a test.</param>
public sealed record SetOutcome(string Set, int Seeds, IReadOnlyList<IReadOnlyList<Probe>> Tests)
{
    private IEnumerable<Probe> All => Tests.SelectMany(t => t);

    /// <summary>The verdict: one miss is enough to fail, and all must be seen to hold.</summary>
    public ClaimVerdict Verdict =>
        All.Any(p => p.Seen == false) ? ClaimVerdict.Fails
        : All.All(p => p.Seen == true) ? ClaimVerdict.Holds
        : ClaimVerdict.Depends;

    /// <summary>Whether more seeds may settle it: nothing speaks against it, and luck hides something that is promised.</summary>
    public bool IsOpen => Verdict == ClaimVerdict.Depends && All.Any(p => p.Judged == Statistics.Verdict.CannotTell);

    /// <summary>Why it depends; empty when it does not.</summary>
    public string Why =>
        Verdict != ClaimVerdict.Depends ? ""
        : IsOpen ? $"{Seeds} seeds do not settle it"
        : $"it hangs on beliefs: seen in {Drawn!.Held} of {Drawn.Worlds} worlds drawn from the ranges";

    /// <summary>What became of it in drawn worlds, freed from the luck of the seed each met; null when none were drawn.</summary>
    public DrawnOutcome? Drawn
    {
        get
        {
            if (All.FirstOrDefault()?.Beliefs is not { } spread)
            {
                return null;
            }

            var worlds = All.Select(p => (Probe: p, Values: p.Beliefs!.Worlds(p.Difference))).ToList();
            int drawn = spread.Effects.Count;
            return new(drawn, Enumerable.Range(0, drawn).Count(i => worlds.TrueForAll(w => w.Probe.IsBeyond(w.Values[i]))));
        }
    }
}

/// <summary>What became of a claim in worlds drawn from the ranges of the beliefs.</summary>
/// <param name="Worlds">Worlds drawn.</param>
/// <param name="Held">Worlds in which all that is promised was seen.</param>
public sealed record DrawnOutcome(int Worlds, int Held);
