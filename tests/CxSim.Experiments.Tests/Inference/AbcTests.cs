using CxSim.Experiments.Inference;
using CxSim.Model.Chance;
using Xunit.Abstractions;

namespace CxSim.Experiments.Tests.Inference;

/// <summary>On a model whose posterior is known: ten normal numbers of unknown mean, and an unknown that nothing depends on.</summary>
public sealed class AbcTests(ITestOutputHelper output)
{
    private const int Sample = 10;
    private static readonly Prior Mean = new(-10, 0, 10);
    private static readonly Prior Idle = new(1, 2, 5);
    private static readonly AbcSettings Settings = new() { Draws = 600 };

    [Fact]
    public void The_posterior_is_the_known_one_and_what_the_data_do_not_tell_keeps_its_prior()
    {
        var posterior = Abc.Fit([Mean, Idle], Figures(2.5, luck: 9_999_999), (v, luck) => Figures(v[0], luck), Settings);

        double seen = Figures(2.5, luck: 9_999_999)[0];
        double error = 1 / Math.Sqrt(Sample);
        var mean = posterior.Marginals[0];
        var interval = mean.Central(0.8);
        output.WriteLine($"known {seen:F3} ± {1.2816 * error:F3}, found {mean.Median:F3} ({interval.Low:F3} … {interval.High:F3})");
        Assert.InRange(mean.Median, seen - (0.4 * error), seen + (0.4 * error));
        Assert.InRange((interval.High - interval.Low) / (2 * 1.2816 * error), 0.8, 1.25);
        Assert.True(mean.Learned);

        var idle = posterior.Marginals[1];
        output.WriteLine($"uninformed: shrinkage {idle.Shrinkage:F3}, median {idle.Median:F2}");
        Assert.False(idle.Learned);
        Assert.InRange(idle.Shrinkage, -0.12, 0.12);
        Assert.InRange(idle.Median, 1.8, 2.5);
    }

    [Fact]
    public void Eighty_of_a_hundred_intervals_hold_the_truth()
    {
        const int Studies = 100;
        int held = 0;
        int fooled = 0;
        for (int study = 0; study < Studies; study++)
        {
            double truth = Mean.At(Draws.Uniform(Draws.Mix(77), (ulong)study));
            double[] data = Figures(truth, luck: 1_000_000 + (ulong)study);
            var settings = Settings with { Draws = 200, Seed = (ulong)study + 1 };
            var posterior = Abc.Fit([Mean, Idle], data, (v, luck) => Figures(v[0], (1000 * (ulong)study) + luck), settings);
            var interval = posterior.Marginals[0].Central(0.8);
            held += truth >= interval.Low && truth <= interval.High ? 1 : 0;
            fooled += posterior.Marginals[1].Learned ? 1 : 0;
        }

        output.WriteLine($"{held} of {Studies} intervals of 80 % held the truth; {fooled} idle unknowns passed for learned");
        Assert.InRange(held, 70, 90);
        Assert.InRange(fooled, 0, 3);
    }

    [Fact]
    public void The_same_seed_gives_the_same_posterior_whatever_the_threads()
    {
        Posterior Fit() => Abc.Fit([Mean, Idle], [1.0, 1.0], (v, luck) => Figures(v[0], luck), Settings with { Draws = 100 });
        Assert.Equal(Fit().Draw(20, 3).SelectMany(v => v), Fit().Draw(20, 3).SelectMany(v => v));
    }

    [Fact]
    public void Draws_have_the_posteriors_mean()
    {
        var posterior = Abc.Fit([Mean, Idle], [4, 1], (v, luck) => Figures(v[0], luck), Settings);
        double mean = posterior.Draw(100, 1).Average(v => v[0]);
        Assert.InRange(mean - posterior.Marginals[0].Median, -0.08, 0.08);
    }

    // Mean and spread of ten numbers around the unknown mean.
    private static double[] Figures(double mean, ulong luck)
    {
        double[] numbers = [.. Enumerable.Range(0, Sample).Select(i => mean + Draws.Normal(Draws.Mix(luck + 1), (ulong)i))];
        double average = numbers.Average();
        return [average, Math.Sqrt(numbers.Sum(n => (n - average) * (n - average)) / (Sample - 1))];
    }
}
