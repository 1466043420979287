using CxSim.Experiments.Inference;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.ReferenceModes;

/// <summary>
/// The cycle of overwork and exhaustion that a world of single agents makes of itself: a pulse of demand tires people, hires come
/// when it is over, the rested centre lets its heads run down, and tires again. Beside the same world without the pulse.
/// </summary>
public sealed record OverworkMode
{
    /// <summary>The centre.</summary>
    public Centre Centre { get; init; } = new();

    /// <summary>How the world works.</summary>
    public BeliefSet Beliefs { get; init; } = SlowHiring;

    /// <summary>Replications, on seeds 1…n.</summary>
    public int Seeds { get; init; } = 6;

    /// <summary>Weeks lived under today before the pulse.</summary>
    public int WarmUp { get; init; } = 52;

    /// <summary>Demand added while the pulse lasts, as a fraction.</summary>
    public double Pulse { get; init; } = 0.15;

    /// <summary>Weeks the pulse lasts.</summary>
    public int PulseWeeks { get; init; } = 12;

    /// <summary>Weeks followed.</summary>
    public int Weeks { get; init; } = 130;

    /// <summary>
    /// The conditions under which the cycle shows: load wears people out, who then stay away and leave, as strongly as the ranges
    /// allow; nobody cuts corners instead; and a vacancy takes four months to fill.
    /// </summary>
    public static BeliefSet SlowHiring { get; } = BeliefSet.Base
        .With(Model.Policies.Beliefs.LoadDemand, Model.Policies.Beliefs.LoadDemand.High)
        .With(Model.Policies.Beliefs.QuitGamma, Model.Policies.Beliefs.QuitGamma.High)
        .With(Model.Policies.Beliefs.AbsenceGamma, Model.Policies.Beliefs.AbsenceGamma.High)
        .With(Model.Policies.Beliefs.LinkPace, 0)
        .With(Model.Policies.Beliefs.HireWeeks, Model.Policies.Beliefs.HireWeeks.High)
        .With(Model.Policies.Beliefs.FillWeeks, Model.Policies.Beliefs.FillWeeks.Low);

    /// <summary>Simulates both arms on every seed, with the same luck.</summary>
    public OverworkResult Run(CancellationToken stop = default)
    {
        var seeds = new OverworkResult[Seeds];
        Parallel.For(0, Seeds, Cores.Options(stop), seed =>
        {
            var world = World.Create(Centre, Beliefs, (ulong)(seed + 1));
            world.WarmUp(WarmUp, stop);
            IReadOnlyList<Tally> Arm(params Shock[] shocks) => world.Fork().Run(Policy.Today, shocks, Weeks, stop: stop).Weeks;
            var calm = Arm();
            var hit = Arm(new Shock(ShockKind.Volume, 0, PulseWeeks, Pulse));
            seeds[seed] = new OverworkResult(
                Gap(t => t[Count.Exhaustion] * 1e-6 / t[Count.Agents]), Gap(t => t[Count.Agents]),
                Gap(t => t[Count.Handle] / 3.6e9 / t[Count.Agents]), Gap(t => t[Count.Resolved] / (double)t[Count.Agents]));

            double[] Gap(Func<Tally, double> of) => [.. hit.Zip(calm, (h, c) => of(h) - of(c))];
        });
        return new OverworkResult(Mean(r => r.Exhaustion), Mean(r => r.Heads), Mean(r => r.Hours), Mean(r => r.Achieved));

        double[] Mean(Func<OverworkResult, IReadOnlyList<double>> of) =>
            [.. Enumerable.Range(0, Weeks).Select(w => seeds.Average(r => of(r)[w]))];
    }
}

/// <summary>What a pulse does by week: the hit arm less the calm one, mean over seeds.</summary>
/// <param name="Exhaustion">Mean exhaustion of the agents, 0–1.</param>
/// <param name="Heads">Heads on the payroll.</param>
/// <param name="Hours">Hours busy with contacts, per head and week.</param>
/// <param name="Achieved">Contacts resolved, per head and week.</param>
public sealed record OverworkResult(
    IReadOnlyList<double> Exhaustion, IReadOnlyList<double> Heads, IReadOnlyList<double> Hours, IReadOnlyList<double> Achieved);
