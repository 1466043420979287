using CxSim.Figures.Scales;

namespace CxSim.Figures.Tests.Scales;

public class TimeScaleTests
{
    [Fact]
    public void OneWeekAloneHasAnAxisOfOneWeek() =>
        Assert.Equal(new TimeScale(3, 4, TimeUnit.Weeks), TimeScale.Holding([3, double.NaN, 3], TimeUnit.Weeks));

    [Fact]
    public void MoreThanOneTimeIsHeldFromFirstToLast() =>
        Assert.Equal(new TimeScale(0.5, 0.75, TimeUnit.HourOfDay), TimeScale.Holding([0.75, 0.5], TimeUnit.HourOfDay));
}
