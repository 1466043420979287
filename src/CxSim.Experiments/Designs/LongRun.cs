using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Runs a list of trials of any length, a portion at a time, so that neither trials nor outcomes have to lie in memory together.
/// </summary>
public sealed class LongRun
{
    private const int Portion = 4096;

    private readonly FarmOptions _options;
    private Price _price = new(0, 0, 0);
    private long _started;
    private int _before;
    private int _run;

    /// <summary>A place to run trials.</summary>
    /// <param name="worlds">Where runs come from.</param>
    /// <param name="options">How to run; told of progress over the whole list.</param>
    public LongRun(IWorldSource worlds, FarmOptions options)
    {
        _options = options;
        Farm = new TrialFarm(worlds, options with { Progress = Tell });
    }

    /// <summary>Where the outcomes are.</summary>
    public TrialFarm Farm { get; }

    /// <summary>What some trials would take.</summary>
    public Price PriceOf(IEnumerable<Trial> trials)
    {
        var prices = trials.Chunk(Portion).Select(Farm.PriceOf).ToList();
        return new(prices.Sum(p => p.Trials), prices.Sum(p => p.Kept), prices.Sum(p => p.Seconds));
    }

    /// <summary>Runs what is not yet kept; false when stopped, with every finished outcome kept.</summary>
    /// <param name="trials">The trials.</param>
    /// <param name="price">What was said they would take.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="StudyException">A finished run could not be saved (1).</exception>
    public bool Run(IEnumerable<Trial> trials, Price price, CancellationToken stop)
    {
        (_price, _started, _before, _run) = (price, _options.Time.GetTimestamp(), 0, 0);
        foreach (var portion in trials.Chunk(Portion))
        {
            if (!Farm.Run(portion, stop))
            {
                return false;
            }

            _before += portion.Length;
        }

        return true;
    }

    private void Tell(FarmProgress portion)
    {
        _run++;
        int left = _price.Trials - _price.Kept - _run;
        double pace = _options.Time.GetElapsedTime(_started).TotalSeconds / _run;
        int done = Math.Min(_before + portion.Done, _price.Trials);
        _options.Progress?.Invoke(new(done, _price.Trials, _price.Kept, pace * Math.Max(0, left)));
    }
}
