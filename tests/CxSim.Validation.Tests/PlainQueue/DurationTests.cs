using CxSim.Experiments.PlainQueue;

namespace CxSim.Validation.Tests.PlainQueue;

public class DurationTests
{
    public static TheoryData<Duration, double> Means => new()
    {
        { new ExponentialDuration(300), 300 },
        { new LognormalDuration(300, 1.2), 300 },
        { new LognormalDuration(60, 0.3), 60 },
        { new DeterministicDuration(42), 42 },
        { new HazardDuration([0], [0.01]), 100 },
        { new HazardDuration([0, 5, 60, 70], [0.05, 0.001, 0.03, 0.002]), double.NaN },
    };

    [Theory]
    [MemberData(nameof(Means))]
    public void The_mean_is_that_of_the_quantiles_which_never_fall(Duration duration, double mean)
    {
        const int Steps = 400_000;
        double sum = 0.0;
        double last = 0.0;
        for (int i = 0; i < Steps; i++)
        {
            double value = duration.Quantile((i + 0.5) / Steps);
            Assert.True(value >= last);
            sum += value;
            last = value;
        }

        Assert.InRange(sum / Steps / duration.MeanSeconds, 0.999, 1.001);
        Assert.True(double.IsNaN(mean) || Math.Abs(mean - duration.MeanSeconds) < 1e-9);
    }

    [Fact]
    public void Where_the_hazard_ends_some_wait_for_ever()
    {
        HazardDuration patience = new([0, 10], [0.1, 0]);

        Assert.True(double.IsInfinity(patience.MeanSeconds));
        Assert.Equal(10.0, patience.Quantile(1 - Math.Exp(-1) - 1e-12), 9);
        Assert.True(double.IsInfinity(patience.Quantile(0.64)));
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialDuration(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LognormalDuration(10, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeterministicDuration(-1));
        Assert.Throws<ArgumentException>(() => new HazardDuration([1], [0.1]));
        Assert.Throws<ArgumentException>(() => new HazardDuration([0, 5, 5], [1, 1, 1]));
        Assert.Throws<ArgumentException>(() => new HazardDuration([0], [-1]));
    }
}
