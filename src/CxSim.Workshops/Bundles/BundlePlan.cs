using CxSim.Experiments.Claims;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Bundles;

/// <summary>What is worked out beforehand for a script: ready policies in every world it turns to, claims under every flip.</summary>
public sealed class BundlePlan
{
    /// <summary>Id of the script's own world.</summary>
    public const string AsAssumed = "as-assumed";

    private const int FewestSeeds = 2;

    /// <summary>The plan of a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="claims">Every claim at hand.</param>
    public BundlePlan(Script script, IReadOnlyList<Claim> claims)
    {
        Script = script;
        Policies =
        [
            Policy.Today, .. script.Steps.Select(s => s.Change).OfType<Policy>().DistinctBy(p => p.Id),
            .. Presets.All.Where(p => !p.SameAs(Policy.Today)),
        ];
        Worlds =
        [
            new(AsAssumed, "As assumed", "Beliefs as the script has them, and nothing happens.",
                World(AsAssumed, script.Beliefs, Policies, [])),
            .. script.Steps.Where(s => s.Shocks.Count > 0).Select(s =>
                new BundleWorld(s.Id, s.Title, s.Projector, World(s.Id, script.Beliefs, Policies, s.Shocks))),
            .. Flips.Select(f =>
                new BundleWorld(f.Id, f.Title, f.Says, World(f.Id, f.In(script.Beliefs), [.. Policies.Select(f.In)], []))),
        ];
        string[] asked = [.. script.Steps.SelectMany(s => s.Claims).Distinct()];
        Claims = [.. asked.Select(id => claims.First(c => c.Id == id))];
        Disputed = [.. script.Steps.SelectMany(s => s.Disputed).Distinct()];
    }

    /// <summary>The script.</summary>
    public Script Script { get; }

    /// <summary>Today, the changes that are predicted, and every preset.</summary>
    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>The worlds, the script's own first.</summary>
    public IReadOnlyList<BundleWorld> Worlds { get; }

    /// <summary>The claims that are bet on.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The assumptions a team may dispute, each tried at both ends of its range.</summary>
    public IReadOnlyList<Belief> Disputed { get; }

    /// <summary>The flips, in the order of the script.</summary>
    public IEnumerable<Flip> Flips => Script.Steps.SelectMany(s => s.Flips).DistinctBy(f => f.Id);

    /// <summary>How claims are judged: by luck, on half of the script's seeds.</summary>
    public BoardOptions Judging => BoardOptions.Look(Half);

    /// <summary>The first seeds, on which claims and disputed assumptions are looked at.</summary>
    public IReadOnlyList<ulong> FewSeeds => StudyPlan.FirstSeeds(Half);

    /// <summary>The claims and the beliefs they are judged under: as assumed, then flip by flip.</summary>
    public IEnumerable<(BeliefSet Beliefs, IReadOnlyList<Claim> Claims)> Courts =>
        Claims.Count == 0 ? [] : Flips.Select(f => (f.In(Script.Beliefs).Named(f.Id), (IReadOnlyList<Claim>)[.. Claims.Select(f.In)]))
            .Prepend((Script.Beliefs.Named(AsAssumed), Claims));

    /// <summary>Every disputed assumption at either end of its range.</summary>
    public IEnumerable<(Belief Belief, double Value)> DisputedEnds => Disputed.SelectMany(b => new[] { (b, b.Low), (b, b.High) });

    /// <summary>Every run with a disputed assumption at one end of its range.</summary>
    public IEnumerable<Trial> DisputedTrials => from end in DisputedEnds
                                                let setting = SettingOf(end.Belief, end.Value)
                                                from policy in Policies
                                                from seed in FewSeeds
                                                select new Trial(setting, policy, seed);

    private int Half => Math.Max(FewestSeeds, Script.Seeds / 2);

    /// <summary>The script's own world with one belief at a value; trials that share it share its warm-up.</summary>
    public Setting SettingOf(Belief belief, double value) =>
        Worlds[0].Plan.Setting with { Beliefs = Script.Beliefs.With(belief, value) };

    /// <summary>What it would take on this machine.</summary>
    /// <param name="farm">Where runs are done and kept.</param>
    public Price Price(TrialFarm farm)
    {
        var worlds = farm.PriceOf(Worlds.SelectMany(w => Trials(w.Plan)).Concat(DisputedTrials));
        var board = new ClaimBoard(farm, Judging);
        return Courts.Select(c => board.PriceOf(c.Claims, [c.Beliefs])).Aggregate(worlds, (a, b) =>
            new Price(a.Trials + b.Trials, a.Kept + b.Kept, a.Seconds + b.Seconds));
    }

    private static IEnumerable<Trial> Trials(StudyPlan plan) =>
        plan.Policies.SelectMany(p => plan.Seeds.Select(s => new Trial(plan.Setting, p, s)));

    private StudyPlan World(string name, BeliefSet beliefs, IReadOnlyList<Policy> policies, IReadOnlyList<Shock> shocks) => new()
    {
        Name = name,
        Centre = Script.Centre,
        Beliefs = beliefs,
        Policies = policies,
        Shocks = shocks,
        Seeds = StudyPlan.FirstSeeds(Script.Seeds),
        Weeks = Script.Weeks,
        WarmUpWeeks = Script.WarmUpWeeks,
    };
}
