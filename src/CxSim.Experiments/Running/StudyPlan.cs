using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>What is to be simulated: one centre, one set of beliefs, some policies, each on the same seeds. Immutable.</summary>
public sealed record StudyPlan
{
    /// <summary>A short name, used in the results folder.</summary>
    public required string Name { get; init; }

    /// <summary>The centre.</summary>
    public required Centre Centre
    {
        get => Setting.Centre;
        init => Setting = Setting with { Centre = value };
    }

    /// <summary>How the world works.</summary>
    public BeliefSet Beliefs
    {
        get => Setting.Beliefs;
        init => Setting = Setting with { Beliefs = value };
    }

    /// <summary>The policies, the baseline among them; ids differ.</summary>
    public required IReadOnlyList<Policy> Policies { get; init; }

    /// <summary>Id of the policy the others are compared with.</summary>
    public string BaselineId { get; init; } = Policy.Today.Id;

    /// <summary>What happens to the centre under every policy.</summary>
    public IReadOnlyList<Shock> Shocks
    {
        get => Setting.Shocks;
        init => Setting = Setting with { Shocks = value };
    }

    /// <summary>One replication a seed; all differ.</summary>
    public required IReadOnlyList<ulong> Seeds { get; init; }

    /// <summary>
    /// Most seeds to run when the study goes on until every headline verdict is settled; 0 when the seeds are fixed. Seeds beyond those
    /// listed are the whole numbers after the largest.
    /// </summary>
    public int MostSeeds { get; init; }

    /// <summary>Sets of beliefs drawn from their ranges, each under every policy; 0 when beliefs are taken as given.</summary>
    public int Draws { get; init; }

    /// <summary>
    /// Which beliefs are drawn and from which ranges: entries of the registry, with a range of your own where you know better
    /// (<c>Beliefs.ChurnBeta with { Low = …, High = … }</c>). Null draws every uncertain belief that the set leaves at its base.
    /// </summary>
    public IReadOnlyList<Belief>? Uncertain { get; init; }

    /// <summary>Weeks simulated under each policy, at least 1.</summary>
    public required int Weeks
    {
        get => Setting.Weeks;
        init => Setting = Setting with { Weeks = value };
    }

    /// <summary>Weeks under today before any policy starts, 0 or more.</summary>
    public int WarmUpWeeks
    {
        get => Setting.WarmUpWeeks;
        init => Setting = Setting with { WarmUpWeeks = value };
    }

    /// <summary>Customers in a cohort, at least 1.</summary>
    public int CohortSize
    {
        get => Setting.CohortSize;
        init => Setting = Setting with { CohortSize = value };
    }

    /// <summary>What all its runs share, seeds and policies apart.</summary>
    public Setting Setting { get; private init; } = new() { Centre = new Centre() };

    /// <summary>The policy the others are compared with.</summary>
    public Policy Baseline => Policies.First(p => p.Id == BaselineId);

    /// <summary>The policies that are compared with the baseline.</summary>
    public IEnumerable<Policy> Alternatives => Policies.Where(p => p.Id != BaselineId);

    /// <summary>Seeds 1 … n.</summary>
    public static IReadOnlyList<ulong> FirstSeeds(int n) => [.. Enumerable.Range(1, n).Select(i => (ulong)i)];

    /// <summary>This plan with more seeds, or fewer.</summary>
    /// <param name="count">How many, at least 1.</param>
    public StudyPlan WithSeeds(int count)
    {
        ulong last = Seeds.Max();
        var more = Enumerable.Range(1, Math.Max(0, count - Seeds.Count)).Select(i => last + (ulong)i);
        return this with { Seeds = [.. Seeds.Take(count), .. more] };
    }

    /// <summary>Refuses a plan that cannot be run or compared.</summary>
    /// <exception cref="StudyException">Says what is wrong (exit code 3).</exception>
    public void Check()
    {
        Require(Weeks >= 1, $"weeks is {Weeks}; expected 1 or more.");
        Require(WarmUpWeeks >= 0, $"warm-up is {WarmUpWeeks} weeks; expected 0 or more.");
        Require(CohortSize >= 1, $"cohort size is {CohortSize}; expected 1 or more.");
        Require(Seeds.Count > 0, "there is no seed; expected at least one.");
        Require(Seeds.Distinct().Count() == Seeds.Count, "a seed stands twice; the same future counted twice would fake certainty.");
        Require(Policies.Select(p => p.Id).Distinct().Count() == Policies.Count, "two policies have the same id.");
        Require(
            Policies.Any(p => p.Id == BaselineId),
            $"the baseline \"{BaselineId}\" is not among the policies: {string.Join(", ", Policies.Select(p => p.Id))}.");
    }

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new StudyException($"Study \"{Name}\": {otherwise}", 3);
        }
    }
}
