using CxSim.Model.Policies;

namespace CxSim.Experiments.Designs;

/// <summary>
/// What is thought of a belief before any data: half of the weight lies evenly between its low end and its base, half between base and
/// high end, so that the base is the median and the range the support. A switch is on or off.
/// </summary>
public static class BeliefPrior
{
    /// <summary>
    /// The beliefs that are uncertain in degree: those with a range. Causal links are a question of structure, and switched one by one.
    /// </summary>
    public static IReadOnlyList<Belief> Uncertain { get; } = [.. Beliefs.All.Where(b => !b.IsSwitch && b.High > b.Low)];

    /// <summary>All that is uncertain in degree, some of it with ranges of your own.</summary>
    /// <param name="own">Beliefs of the registry with other ranges.</param>
    public static IReadOnlyList<Belief> With(params Belief[] own) =>
        [.. Uncertain.Select(b => own.FirstOrDefault(o => o.Id == b.Id) ?? b)];

    /// <summary>The value of a belief at a quantile.</summary>
    /// <param name="belief">The belief.</param>
    /// <param name="u">The quantile, 0–1.</param>
    /// <returns>A value in the belief's unit, from its low end at 0 over its base at ½ to its high end at 1; 0 or 1 for a switch.</returns>
    public static double At(Belief belief, double u)
    {
        if (belief.IsSwitch)
        {
            return u < 0.5 ? 0 : 1;
        }

        return u < 0.5
            ? belief.Low + ((belief.Base - belief.Low) * 2 * u)
            : belief.Base + ((belief.High - belief.Base) * ((2 * u) - 1));
    }

    /// <summary>The quantile of a value; ½ where the belief has no range.</summary>
    /// <param name="belief">The belief, no switch.</param>
    /// <param name="value">A value in its range.</param>
    public static double QuantileOf(Belief belief, double value)
    {
        if (value < belief.Base)
        {
            return 0.5 * (value - belief.Low) / (belief.Base - belief.Low);
        }

        return belief.High > belief.Base ? 0.5 + (0.5 * (value - belief.Base) / (belief.High - belief.Base)) : 0.5;
    }
}
