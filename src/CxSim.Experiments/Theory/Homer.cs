namespace CxSim.Experiments.Theory;

/// <summary>
/// How one person's overwork and exhaustion chase each other: what is achieved raises what is expected, falling short of it raises
/// hours, hours use energy up, and who is tired achieves less.
/// </summary>
/// <remarks>
/// Form: Homer 1985, System Dynamics Review 1(1) 42–62. dX/dt = X·g₂(A), H = g₃(A)·g₄(E), dE/dt = r·g₅(H)·g₆(E) − d·g₇(H)·g₈(A)·g₉(E),
/// accomplishments H·g₁(E), adequacy A = smoothed accomplishments over expectations X. His constants were not at hand: the ones here
/// are ours, chosen so that the form gives its cycle. Energy is 0–1; hours, accomplishments and expectations are 1 in a normal week.
/// </remarks>
public sealed class Homer
{
    private const double Step = 0.25;

    /// <summary>How much tiredness costs in accomplishments an hour: g₁ = min(1, (1 + this)·E/(E + this)); 0: nothing.</summary>
    public double Slowing { get; init; } = 0.3;

    /// <summary>How fast expectations follow adequacy, a week: g₂ = this·(A − 0.9), so that they outgrow achievement a little.</summary>
    public double Chasing { get; init; } = 0.2;

    /// <summary>Hours added by falling short: g₃ = 1 + this·(1 − A), 0.5–1.6.</summary>
    public double Striving { get; init; } = 2;

    /// <summary>Hours lost by the tired: g₄ = 1 − this·(0.5 − E)/0.5 below half of energy.</summary>
    public double Tiring { get; init; } = 0.5;

    /// <summary>Recovery r, a week; g₅ = 1 − (H − 1)/2, g₆ = (1 − E)(0.2 + E): the tired recover slowly.</summary>
    public double Recovery { get; init; } = 0.2;

    /// <summary>Drain d, a week; g₇ = H, g₈ = 1 + (1 − A)⁺, g₉ = min(1, E/0.15).</summary>
    public double Drain { get; init; } = 0.08;

    /// <summary>Weeks in which accomplishments are noticed, above 0.</summary>
    public double NoticeWeeks { get; init; } = 2;

    /// <summary>Lives some weeks from a rested start.</summary>
    /// <param name="weeks">How many, at least 1.</param>
    /// <returns>The state at the end of each week.</returns>
    public IReadOnlyList<HomerWeek> Run(int weeks)
    {
        var path = new List<HomerWeek>(weeks);
        double energy = 0.75;
        double expected = 1;
        double noticed = 1;
        for (int step = 1; step <= weeks / Step; step++)
        {
            double adequacy = noticed / expected;
            double hours = Math.Clamp(1 + (Striving * (1 - adequacy)), 0.5, 1.6) * (1 - (Tiring * Math.Max(0, 0.5 - energy) / 0.5));
            double achieved = hours * Math.Min(1, (1 + Slowing) * energy / (energy + Slowing));
            double recovered = Recovery * Math.Max(0, 1 - (0.5 * (hours - 1))) * (1 - energy) * (0.2 + energy);
            double drained = Drain * hours * (1 + Math.Max(0, 1 - adequacy)) * Math.Min(1, energy / 0.15);
            noticed += Step * (achieved - noticed) / NoticeWeeks;
            expected += Step * expected * Chasing * (adequacy - 0.9);
            energy = Math.Clamp(energy + (Step * (recovered - drained)), 0.01, 1);
            if (step % (int)(1 / Step) == 0)
            {
                path.Add(new HomerWeek(energy, hours, achieved, expected));
            }
        }

        return path;
    }
}

/// <summary>One week of <see cref="Homer"/>.</summary>
/// <param name="Energy">Energy, 0–1.</param>
/// <param name="Hours">Hours worked, 1 in a normal week.</param>
/// <param name="Achieved">Accomplishments of the week.</param>
/// <param name="Expected">Accomplishments expected.</param>
public readonly record struct HomerWeek(double Energy, double Hours, double Achieved, double Expected);
