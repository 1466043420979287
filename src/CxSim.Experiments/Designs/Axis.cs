using CxSim.Model.Policies;

namespace CxSim.Experiments.Designs;

/// <summary>Something that a design varies: a lever somebody decides on or a belief nobody does, between two values.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value.</param>
public abstract record Axis(string Id, string Unit, double Low, double High)
{
    /// <summary>The value at a place of the unit interval.</summary>
    /// <param name="u">0 for the lowest, 1 for the highest value.</param>
    public abstract double At(double u);

    /// <summary>Policy and beliefs with this set to a value.</summary>
    public abstract Variant Set(Variant variant, double value);
}

/// <summary>
/// A lever between two of its settings, every value alike; rounded to the lever's step where the range is many steps wide.
/// </summary>
/// <param name="Lever">The lever.</param>
/// <param name="Low">The lowest setting.</param>
/// <param name="High">The highest setting.</param>
public sealed record LeverAxis(Lever Lever, double Low, double High) : Axis(Lever.Id, Lever.Unit, Low, High)
{
    private const int ManySteps = 10;

    /// <summary>The whole range of a lever.</summary>
    public static LeverAxis Whole(Lever lever) => new(lever, lever.Min, lever.Max);

    /// <inheritdoc/>
    public override double At(double u)
    {
        double value = Low + (u * (High - Low));
        return High - Low < ManySteps * Lever.Step
            ? value
            : Math.Clamp(Math.Round(Math.Round(value / Lever.Step) * Lever.Step, 9) + 0.0, Low, High);
    }

    /// <inheritdoc/>
    public override Variant Set(Variant variant, double value) => variant with { Policy = variant.Policy.With(Lever, value) };
}

/// <summary>
/// A belief. Over its own range it has the weight of <see cref="BeliefPrior"/>, over a narrower or wider one every value the same. A
/// causal link is on or off.
/// </summary>
/// <param name="Belief">The belief.</param>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value.</param>
public sealed record BeliefAxis(Belief Belief, double Low, double High) : Axis(Belief.Id, Belief.Unit, Low, High)
{
    /// <summary>The whole range of a belief; off and on for a causal link.</summary>
    public static BeliefAxis Whole(Belief belief) => belief.IsSwitch ? new(belief, 0, 1) : new(belief, belief.Low, belief.High);

    /// <inheritdoc/>
    public override double At(double u) => Belief.IsSwitch || (Low == Belief.Low && High == Belief.High)
        ? BeliefPrior.At(Belief, u)
        : Low + (u * (High - Low));

    /// <inheritdoc/>
    public override Variant Set(Variant variant, double value) => variant with { Beliefs = variant.Beliefs.With(Belief, value) };
}
