using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace CxSim.Experiments.Tests.Statistics;

/// <summary>Standard normal numbers, the same for the same seed.</summary>
internal static class Normals
{
    public static double[] Of(int seed, int count)
    {
        double[] values = new double[count];
        Normal.Samples(new MersenneTwister(seed), values, 0, 1);
        return values;
    }
}
