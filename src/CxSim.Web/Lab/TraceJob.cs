using System.Globalization;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Follows one customer with the same luck under two policies.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="setting">The world apart from policy and luck.</param>
/// <param name="policy">The policy beside today.</param>
/// <param name="choice">The rule by which the customer is picked.</param>
/// <param name="another">0 for the first by that rule, then the next.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class TraceJob(string id, Setting setting, Policy policy, Choice choice, int another, LabBench bench) : Job(id)
{
    private const int Customers = 3000;
    private const ulong Seed = 1;

    /// <summary>The life under both; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <summary>The rule by which the customer was picked, as a sentence.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The customer's identity, the same in both worlds.</summary>
    public string Customer { get; private set; } = "";

    /// <summary>The luck both have.</summary>
    public static ulong Luck => Seed;

    /// <inheritdoc/>
    public override int Rank => 1;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var lives = bench.Worlds.Follow(setting, Seed, [Policy.Today, policy], new Watch { Customers = Customers }, callOff);
        if (lives.Count < 2)
        {
            throw new StudyException("These worlds hold nobody who could be followed.", 3);
        }

        var (today, other) = (new AllLives(lives[0]), new AllLives(lives[1]));
        var ranking = Rankings.Customers(today, other);
        var pair = ranking.Pick(choice, another)
            ?? throw new StudyException($"Nobody fits the rule: there are only {ranking.Among}. Follow more weeks.", 3);
        Rule = ranking.Sentence(choice, another);
        Customer = pair.Id.ToString("x16", CultureInfo.InvariantCulture)[..8];
        string title = $"One customer under today and under {policy.Id}";
        Figure = LifeFigure.Of(
            new Caption("life", title, $"Customer {Customer}, seed {Seed}, {setting.Weeks} weeks.", ""), Rule, setting.Weeks,
            [(today.Policy, pair.Baseline), (other.Policy, pair.Policy)]);
        return false;
    }
}
