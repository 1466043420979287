using System.Runtime.CompilerServices;
using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Time;

namespace CxSim.Model;

/// <summary>One day of the world, as everyone sees it in the morning.</summary>
public sealed class Day
{
    private const int Guides = 256;
    private readonly double[] _cumulative = new double[Clock.HalfHoursADay + 1];
    private readonly int[] _guide = new int[Guides];

    internal Day(DayProfile? profile)
    {
        Profile = profile;
        for (int h = 0; profile is not null && h < Clock.HalfHoursADay; h++)
        {
            _cumulative[h + 1] = _cumulative[h] + profile.HalfHours[h];
        }

        for (int g = 0; profile is not null && g < Guides; g++)
        {
            double target = (double)g / Guides * _cumulative[^1];
            _guide[g] = Array.FindLastIndex(_cumulative, Clock.HalfHoursADay - 1, c => c <= target);
        }
    }

    /// <summary>Days since the world began, warm-up included.</summary>
    public int Index { get; internal set; }

    /// <summary>Weekday, 0 = Monday.</summary>
    public int Weekday => Index % Clock.DaysAWeek;

    /// <summary>The kind of day, or null if the centre is closed.</summary>
    public DayProfile? Profile { get; }

    /// <summary>Whether the centre is open at all.</summary>
    public bool IsOpen => Profile is not null;

    /// <summary>
    /// Fresh issues per customer of mean frequency on this day, by workflow: what the operational clock of each advances by.
    /// </summary>
    public double[] Rates { get; internal set; } = [];

    /// <summary>Prospects who join relative to today: last week's word of mouth.</summary>
    public double JoinFactor { get; internal set; } = 1;

    /// <summary>Share of fresh issues that are the same product fault again.</summary>
    public double FaultShare { get; internal set; }

    /// <summary>The week's conditions.</summary>
    public Conditions Conditions { get; internal set; } = Conditions.Initial;

    /// <summary>When a customer whose hour of the day is this uniform gets in touch, microseconds.</summary>
    /// <param name="u">A uniform number in (0, 1).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long TimeOfDay(double u)
    {
        double target = u * _cumulative[^1];
        int low = _guide[(int)Kernel.Whole(u * Guides)];
        while (low < Clock.HalfHoursADay - 1 && _cumulative[low + 1] <= target)
        {
            low++;
        }

        double within = (target - _cumulative[low]) / (_cumulative[low + 1] - _cumulative[low]);
        return (low * Clock.HalfHour) + Math.Min(Kernel.Whole(within * Clock.HalfHour), Clock.HalfHour - 1);
    }
}
