using CxSim.Experiments.Calibration;

namespace CxSim.Experiments.Tests.Calibration;

public sealed class WorkingTimeTests
{
    private static readonly DateOnly Start = new(2026, 2, 2); // a Monday

    [Fact]
    public void Opening_hours_outage_and_holiday_are_read_off_the_log()
    {
        var outage = new Slot(Start.AddDays(7), 20);
        var holiday = Start.AddDays(14);
        var calls = new List<Call>();
        for (int week = 0; week < 5; week++)
        {
            var date = Start.AddDays(7 * week);
            for (int h = 18; h < 24; h++)
            {
                int volume = date == holiday ? 1 : 10;
                var ending = new Slot(date, h) == outage ? Ending.Balked : Ending.Served;
                calls.AddRange(Enumerable.Range(0, volume).Select(i => One(date, (h * 1800) + i, ending)));
            }

            calls.Add(One(date, 30 * 1800, Ending.Balked));
        }

        var time = WorkingTime.Of(new(calls, ["call"], 0, 0, [], []));

        Assert.Equal(Enumerable.Range(18, 6), Enumerable.Range(0, 48).Where(h => time.IsOpen(DayOfWeek.Monday, h)));
        Assert.Equal([outage], time.Outages);
        Assert.Equal([holiday], time.Holidays);
        Assert.Equal(4, time.Days.Count);
        Assert.False(time.Counts(outage));
        Assert.False(time.Counts(new Slot(holiday, 20)));
        Assert.True(time.Counts(new Slot(Start, 20)));
    }

    private static Call One(DateOnly date, double arrival, Ending ending) =>
        new(0, date, arrival, -1, 0, 0, 0, ending, ending == Ending.Served ? 60 : 0, -1);
}
