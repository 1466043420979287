using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Validation;

/// <summary>What a <see cref="QueueStudy"/> found.</summary>
public sealed class QueueStudyResult
{
    private readonly Observation[] _observations;
    private readonly double[][] _controls;
    private readonly double _level;

    internal QueueStudyResult(Observation[] observations, double level)
    {
        _observations = observations;
        _controls = [.. observations.Select(observation => observation.Controls)];
        _level = level;
    }

    /// <summary>Contacts measured, over all replications.</summary>
    public long Contacts => _observations.Sum(observation => observation.Contacts);

    /// <summary>Contacts that did not end exactly once: 0 unless the engine is wrong.</summary>
    public long Unbalanced => _observations.Sum(observation => observation.Unbalanced);

    /// <summary>A measure's mean and its interval at the study's level; NaN and unknown where it has no meaning.</summary>
    public (double Mean, Interval Interval) this[QueueMeasure measure] => At(measure, _level);

    /// <summary>A measure's mean and its interval at a level of one's own.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="level">Share of cases in which the interval covers the truth, 0 to 1.</param>
    public (double Mean, Interval Interval) At(QueueMeasure measure, double level)
    {
        double[] values = [.. _observations.Select(observation => observation.Values[measure])];
        if (values.Any(double.IsNaN))
        {
            return (double.NaN, Interval.Unknown);
        }

        (double mean, double half) = ControlledMean.Of(values, _controls, level);
        return (mean, new Interval(mean - half, mean + half));
    }
}
