using CxSim.Model.Chance;
using CxSim.Model.States;

namespace CxSim.Model.Measures;

/// <summary>One whole number for every <see cref="Count"/>. Adding tallies in any order gives the same tally.</summary>
public sealed class Tally
{
    /// <summary>How many counts there are.</summary>
    public static readonly int Length = Enum.GetValues<Count>().Length;

    private readonly long[] _values;

    /// <summary>An empty tally.</summary>
    public Tally() => _values = new long[Length];

    /// <summary>A tally of given values.</summary>
    /// <param name="values">One per <see cref="Count"/>, in order.</param>
    public Tally(ReadOnlySpan<long> values)
        : this() => values.CopyTo(_values);

    /// <summary>The values, in the order of <see cref="Count"/>.</summary>
    public ReadOnlySpan<long> Values => _values;

    /// <summary>The value of one count.</summary>
    public long this[Count count] => _values[(int)count];

    /// <summary>Adds to one count. An overflow throws.</summary>
    public void Add(Count count, long amount) => _values[(int)count] = checked(_values[(int)count] + amount);

    /// <summary>Adds a fraction, in millionths.</summary>
    public void AddMicro(Count count, double amount) => Add(count, Micro(amount));

    /// <summary>Adds another tally.</summary>
    public void Add(Tally other)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = checked(_values[i] + other._values[i]);
        }
    }

    /// <summary>Sets every count to zero.</summary>
    public void Clear() => Array.Clear(_values);

    /// <summary>Becomes another tally, and sets every count of that one to zero: a week's end.</summary>
    internal void TakeOver(Tally other)
    {
        other._values.CopyTo(_values, 0);
        other.Clear();
    }

    /// <summary>Passes the values on.</summary>
    internal void Pass(StateStream state) => state.Pass(_values.AsSpan());

    /// <summary>The sum of some weeks.</summary>
    public static Tally Sum(IEnumerable<Tally> weeks)
    {
        var sum = new Tally();
        foreach (var week in weeks)
        {
            sum.Add(week);
        }

        return sum;
    }

    /// <summary>A number in whole millionths, rounded to nearest; beyond 4.6e12 it counts as that.</summary>
    public static long Micro(double value) => Kernel.Whole(Math.Round(value * 1e6));
}
