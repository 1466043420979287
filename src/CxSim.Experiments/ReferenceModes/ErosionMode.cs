using CxSim.Experiments.Inference;
using CxSim.Experiments.Theory;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.ReferenceModes;

/// <summary>
/// Oliva and Sterman's erosion of standards in a world of single agents: more demand for some weeks, then as before, beside the same
/// world without it. The world's own work pressure also drives their aggregate equation, week by week.
/// </summary>
public sealed record ErosionMode
{
    /// <summary>The centre.</summary>
    public Centre Centre { get; init; } = new();

    /// <summary>How the world works.</summary>
    public BeliefSet Beliefs { get; init; } = Bank(staffingFollows: true);

    /// <summary>Replications, on seeds 1…n.</summary>
    public int Seeds { get; init; } = 4;

    /// <summary>Weeks lived under today before the pulse.</summary>
    public int WarmUp { get; init; } = 52;

    /// <summary>Demand added while the pulse lasts, as a fraction.</summary>
    public double Pulse { get; init; } = 0.10;

    /// <summary>Weeks the pulse lasts.</summary>
    public int PulseWeeks { get; init; } = 20;

    /// <summary>Weeks followed.</summary>
    public int Weeks { get; init; } = 104;

    /// <summary>
    /// The conditions of the lending bank in which the erosion was found: standards follow practice down and hardly ever up, and
    /// nobody measures quality, so nothing pulls them back.
    /// </summary>
    /// <param name="staffingFollows">Whether staffing follows measured handle time; else the standard of today.</param>
    public static BeliefSet Bank(bool staffingFollows) => BeliefSet.Base
        .With(Model.Policies.Beliefs.LinkQuality, 0)
        .With(Model.Policies.Beliefs.HealingWeeks, Model.Policies.Beliefs.HealingWeeks.High)
        .With(Model.Policies.Beliefs.PlanMeasured, staffingFollows ? 1 : 0);

    /// <summary>Simulates both arms on every seed, with the same luck.</summary>
    public ErosionResult Run(CancellationToken stop = default)
    {
        var arms = new (ErosionPath Calm, ErosionPath Hit)[Seeds];
        Parallel.For(0, Seeds, Cores.Options(stop), seed =>
        {
            var world = World.Create(Centre, Beliefs, (ulong)(seed + 1));
            var before = world.WarmUp(WarmUp, stop)[^1];
            ErosionPath Arm(params Shock[] shocks) => Follow(before, world.Fork().Run(Policy.Today, shocks, Weeks, stop: stop).Weeks);
            arms[seed] = (Arm(), Arm(new Shock(ShockKind.Volume, 0, PulseWeeks, Pulse)));
        });
        return new ErosionResult(ErosionPath.Mean([.. arms.Select(a => a.Calm)]), ErosionPath.Mean([.. arms.Select(a => a.Hit)]));
    }

    // A week's pressure is counted at its end and acts in the week after.
    private ErosionPath Follow(Tally before, IReadOnlyList<Tally> weeks)
    {
        var law = new OlivaSterman
        {
            Alpha = Beliefs[Model.Policies.Beliefs.Alpha],
            WeeksDown = Beliefs[Model.Policies.Beliefs.ErosionWeeks],
            WeeksUp = Beliefs[Model.Policies.Beliefs.HealingWeeks],
        };
        Tally[] all = [before, .. weeks];
        double[] aggregate = [AllMeasures.Standard.Of(before), .. new double[weeks.Count]];
        for (int week = 1; week < all.Length; week++)
        {
            aggregate[week] = law.Under(aggregate[week - 1], Pressure(all[week - 1])).Standard;
        }

        return new ErosionPath(
            Each(AllMeasures.Standard.Of), aggregate, Each(Pressure), Each(t => t[Count.Planned] * 1e-6),
            Each(t => t[Count.Handle] / (double)t[Count.Required]));

        double[] Each(Func<Tally, double> of) => [.. all.Select(of)];
    }

    private static double Pressure(Tally week) => week[Count.Pressure] * 1e-6 / week[Count.Weeks];
}
