namespace CxSim.Experiments.Calibration;

/// <summary>One half hour of one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="HalfHour">The half hour, 0 to 47.</param>
public readonly record struct Slot(DateOnly Date, int HalfHour);

/// <summary>
/// When the centre worked, as its log shows: the half hours of the week that are open on most days, without outages (many callers
/// cut off before they could queue) and holidays (days with far fewer calls than that weekday has). A half hour of one day is open
/// when most of its callers were answered.
/// </summary>
public sealed class WorkingTime
{
    private const double AnsweredWhenOpen = 0.5;
    private const double OpenDays = 0.5;
    private const double CutOffInAnOutage = 0.25;
    private const int FewestCutOff = 5;
    private const double HolidayVolume = 0.4;

    private readonly bool[,] _open = new bool[7, 48];
    private readonly HashSet<Slot> _outages = [];

    private WorkingTime(CallLog log)
    {
        FindOpenHours(log);
        FindHolidays(log);
        FindOutages(log);
        Days = [.. log.Days.Where(d => !Holidays.Contains(d) && Enumerable.Range(0, 48).Any(h => IsOpen(d.DayOfWeek, h)))];
    }

    /// <summary>Days worked, holidays left out.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Days with less than 40 % of the median volume of their weekday.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; private set; } = [];

    /// <summary>Open half hours in which at least a quarter of the callers (and five) left without queueing.</summary>
    public IReadOnlyList<Slot> Outages => [.. _outages.OrderBy(s => s.Date).ThenBy(s => s.HalfHour)];

    /// <summary>Reads opening hours, holidays and outages off a log.</summary>
    /// <param name="log">The log.</param>
    public static WorkingTime Of(CallLog log) => new(log);

    /// <summary>Whether the centre answers calls in a half hour of the week.</summary>
    /// <param name="day">Day of the week.</param>
    /// <param name="halfHour">Half hour of the day, 0 to 47.</param>
    public bool IsOpen(DayOfWeek day, int halfHour) => _open[(int)day, halfHour];

    /// <summary>Whether a half hour of one day counts: open, no outage, no holiday.</summary>
    /// <param name="slot">The half hour.</param>
    public bool Counts(Slot slot) =>
        IsOpen(slot.Date.DayOfWeek, slot.HalfHour) && !_outages.Contains(slot) && !Holidays.Contains(slot.Date);

    /// <summary>Whether a call came in working time.</summary>
    /// <param name="call">The call.</param>
    public bool Counts(Call call) => Counts(new Slot(call.Date, call.HalfHour));

    private void FindOpenHours(CallLog log)
    {
        var opened = new int[7, 48];
        foreach (var slot in log.Calls.GroupBy(c => new Slot(c.Date, c.HalfHour)))
        {
            int served = slot.Count(c => c.Ending == Ending.Served);
            opened[(int)slot.Key.Date.DayOfWeek, slot.Key.HalfHour] += served > AnsweredWhenOpen * slot.Count() ? 1 : 0;
        }

        foreach (var weekday in log.Days.GroupBy(d => (int)d.DayOfWeek))
        {
            for (int h = 0; h < 48; h++)
            {
                _open[weekday.Key, h] = opened[weekday.Key, h] > OpenDays * weekday.Count();
            }
        }
    }

    private void FindHolidays(CallLog log)
    {
        var volume = log.Calls.GroupBy(c => c.Date).ToDictionary(g => g.Key, g => g.Count());
        Holidays = [.. volume.Keys.Where(d => volume[d] < HolidayVolume * Median(d.DayOfWeek)).Order()];
        double Median(DayOfWeek day)
        {
            int[] sorted = [.. volume.Where(v => v.Key.DayOfWeek == day).Select(v => v.Value).Order()];
            return sorted[sorted.Length / 2];
        }
    }

    private void FindOutages(CallLog log)
    {
        foreach (var slot in log.Calls.GroupBy(c => new Slot(c.Date, c.HalfHour)))
        {
            int cutOff = slot.Count(c => c.Ending == Ending.Balked);
            if (IsOpen(slot.Key.Date.DayOfWeek, slot.Key.HalfHour) && cutOff >= FewestCutOff && cutOff > CutOffInAnOutage * slot.Count())
            {
                _outages.Add(slot.Key);
            }
        }
    }
}
