namespace CxSim.Experiments.Calibration;

/// <summary>What callers met, by class of day and hour of arrival, with the distribution of waits of served calls.</summary>
public sealed class WaitTable
{
    /// <summary>Width of a bar of <see cref="ServedWaits"/>, s.</summary>
    public const int BarSeconds = 10;

    /// <summary>Bars; the last holds everything longer.</summary>
    public const int Bars = 61;

    private readonly WaitCounts[,] _cells;
    private readonly long[] _servedWaits = new long[Bars];

    /// <summary>An empty table.</summary>
    /// <param name="classes">The classes of day.</param>
    public WaitTable(IReadOnlyList<DayClass> classes)
    {
        Classes = classes;
        _cells = new WaitCounts[classes.Count, 24];
        for (int c = 0; c < classes.Count; c++)
        {
            for (int h = 0; h < 24; h++)
            {
                _cells[c, h] = new();
            }
        }
    }

    /// <summary>The classes of day.</summary>
    public IReadOnlyList<DayClass> Classes { get; }

    /// <summary>Served calls by their wait, in bars of ten seconds; answered at once counts in the first.</summary>
    public IReadOnlyList<long> ServedWaits => _servedWaits;

    /// <summary>One class of day and hour.</summary>
    /// <param name="dayClass">Index of the class.</param>
    /// <param name="hour">Hour of the day.</param>
    public WaitCounts this[int dayClass, int hour] => _cells[dayClass, hour];

    /// <summary>Everything together.</summary>
    public WaitCounts Total() => Sum(Enumerable.Range(0, Classes.Count), Enumerable.Range(0, 24));

    /// <summary>One hour of the day over all classes.</summary>
    /// <param name="hour">Hour of the day.</param>
    public WaitCounts Hour(int hour) => Sum(Enumerable.Range(0, Classes.Count), [hour]);

    /// <summary>One class of day.</summary>
    /// <param name="dayClass">Index of the class.</param>
    public WaitCounts Class(int dayClass) => Sum([dayClass], Enumerable.Range(0, 24));

    /// <summary>Counts one call.</summary>
    /// <param name="dayClass">Index of the class of day.</param>
    /// <param name="hour">Hour of arrival.</param>
    /// <param name="ending">How it ended.</param>
    /// <param name="wait">Seconds waited.</param>
    public void Add(int dayClass, int hour, Ending ending, double wait)
    {
        _cells[dayClass, hour].Add(ending, wait);
        if (ending == Ending.Served)
        {
            _servedWaits[Math.Min((int)(wait / BarSeconds), Bars - 1)]++;
        }
    }

    /// <summary>The table of a log: working time only, in the hours in which the class of day is open.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    /// <param name="classes">The classes of day.</param>
    public static WaitTable Of(CallLog log, WorkingTime time, IReadOnlyList<DayClass> classes)
    {
        var table = new WaitTable(classes);
        var classOf = ClassOf(classes);
        foreach (var call in log.Calls.Where(time.Counts))
        {
            if (classOf.TryGetValue(call.Date.DayOfWeek, out int c) && classes[c].Shape[call.HalfHour] > 0)
            {
                table.Add(c, call.Hour, call.Ending, call.Wait);
            }
        }

        return table;
    }

    /// <summary>The class of each weekday that has one.</summary>
    internal static Dictionary<DayOfWeek, int> ClassOf(IReadOnlyList<DayClass> classes) =>
        classes.SelectMany((c, i) => c.Weekdays.Select(d => (d, i))).ToDictionary(x => x.d, x => x.i);

    private WaitCounts Sum(IEnumerable<int> classes, IEnumerable<int> hours)
    {
        var sum = new WaitCounts();
        var over = hours.ToList();
        foreach (int c in classes)
        {
            over.ForEach(h => sum.Add(_cells[c, h]));
        }

        return sum;
    }
}
