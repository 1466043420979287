using CxSim.Model.Time;

namespace CxSim.Model.Centres;

/// <summary>A centre's week: which days are open, and how the year's volume falls on them.</summary>
public sealed class WorkWeek
{
    private const double YearWeeks = 52;
    private readonly DayProfile?[] _profiles = new DayProfile?[Clock.DaysAWeek];
    private readonly double[] _shares = new double[Clock.DaysAWeek];
    private readonly double _swing;
    private readonly int _peak;

    /// <summary>The week of a centre.</summary>
    public WorkWeek(Centre centre)
    {
        foreach (var profile in centre.Days)
        {
            foreach (int weekday in profile.Weekdays)
            {
                _profiles[weekday] = profile;
                _shares[weekday] = profile.Volume;
            }
        }

        double sum = _shares.Sum();
        for (int d = 0; d < _shares.Length; d++)
        {
            _shares[d] /= sum * YearWeeks;
        }

        _swing = centre.Demand.SeasonSwing;
        _peak = centre.Demand.SeasonPeakWeek;
    }

    /// <summary>Open days in a week.</summary>
    public int OpenDays => _profiles.Count(p => p is not null);

    /// <summary>The kind of day of a weekday, or null if it is closed.</summary>
    public DayProfile? ProfileOf(int weekday) => _profiles[weekday];

    /// <summary>Share of a week's volume that falls on a weekday.</summary>
    public double ShareOfWeek(int weekday) => _shares[weekday] * YearWeeks;

    /// <summary>Share of the year's volume that falls on a day, season included.</summary>
    /// <param name="day">Days since the world began; day 0 is a Monday.</param>
    public double ShareOfYear(int day) => _shares[day % Clock.DaysAWeek] * Season(day / Clock.DaysAWeek);

    /// <summary>Volume of a week over the year's mean: 1 + swing at the peak, 1 − swing half a year later, smooth between.</summary>
    public double Season(int week)
    {
        double phase = (week - _peak) % YearWeeks / YearWeeks;
        double away = phase < 0 ? phase + 1 : phase;
        double v = 2 * Math.Min(away, 1 - away);
        return 1 + (_swing * (1 - (2 * v * v * (3 - (2 * v)))));
    }
}
