using System.Runtime.CompilerServices;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <summary>
/// On which day to look whether a customer leaves. Four bytes each, the place alone: the day is the bucket's, since nobody is looked
/// at later than one turn of the buckets ahead, and whether a look still holds is known by the customer who has the place.
/// </summary>
internal sealed class Looks
{
    private const int FewestExpected = 1024;

    private readonly Buckets<int> _days;

    /// <summary>Nobody is looked at.</summary>
    /// <param name="expected">About how many customers there are.</param>
    public Looks(int expected) => _days = new(Math.Max(expected, FewestExpected));

    private Looks(Looks other) => _days = other._days.Clone();

    /// <summary>The farthest that a look may lie ahead, days.</summary>
    public int Farthest => _days.Count - 1;

    /// <summary>A deep copy.</summary>
    public Looks Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state) => _days.Pass(state);

    /// <summary>Notes a look on a day to come.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Look look) => _days.Add(look.Day) = look.Slot;

    /// <summary>Notes many looks on days to come.</summary>
    public void Add(ReadOnlySpan<Look> looks)
    {
        var places = _days.Places(looks.Length);
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = _days.Place(looks[i].Day);
        }

        for (int i = 0; i < places.Length; i++)
        {
            _days.At(places[i]) = looks[i].Slot;
        }
    }

    /// <summary>Takes out the places noted for a day, in no particular order, until the next call; to be called for every day.</summary>
    public ReadOnlySpan<int> Take(ushort day) => _days.Empty(day);
}

/// <summary>A look at the customer who has a place, on a day counted modulo 2^16.</summary>
internal readonly record struct Look(int Slot, ushort Day);
