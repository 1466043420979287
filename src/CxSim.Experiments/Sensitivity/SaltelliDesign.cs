using CxSim.Experiments.Designs;

namespace CxSim.Experiments.Sensitivity;

/// <summary>
/// Points from which variance can be split by input: rows of two independent samples A and B, and A's rows with one coordinate each
/// taken from B. The two halves of one Sobol' sequence of twice the dimensions.
/// </summary>
public sealed class SaltelliDesign
{
    private readonly double[][] _rows;

    /// <summary>The design.</summary>
    /// <param name="dimensions">Inputs, at least 1.</param>
    /// <param name="size">Rows of A and of B; a power of two fills the cube best.</param>
    /// <param name="key">The luck of the scrambling.</param>
    public SaltelliDesign(int dimensions, int size, ulong key)
    {
        Dimensions = dimensions;
        _rows = new SobolSequence(2 * dimensions, key).First(size);
    }

    /// <summary>Inputs.</summary>
    public int Dimensions { get; }

    /// <summary>Rows of A and of B.</summary>
    public int Size => _rows.Length;

    /// <summary>All points: a row of A, the same of B, then A's with each coordinate from B; row after row.</summary>
    public IEnumerable<double[]> Points() => _rows.SelectMany(Block);

    /// <summary>Points in a row.</summary>
    public int BlockLength => Dimensions + 2;

    private IEnumerable<double[]> Block(double[] row)
    {
        double[] a = row[..Dimensions];
        double[] b = row[Dimensions..];
        yield return a;
        yield return b;
        for (int f = 0; f < Dimensions; f++)
        {
            double[] mixed = [.. a];
            mixed[f] = b[f];
            yield return mixed;
        }
    }
}
