using System.Runtime.CompilerServices;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <summary>On which day to look whether a customer leaves. Half the size of a <see cref="Calendar{T}"/>: days need no readings.</summary>
internal sealed class Looks
{
    private readonly Buckets<Look> _days;
    private long[] _numbers = [];

    /// <summary>Nobody is looked at.</summary>
    /// <param name="expected">About how many customers there are.</param>
    public Looks(int expected) => _days = new(expected);

    private Looks(Looks other) => _days = other._days.Clone();

    /// <summary>A deep copy.</summary>
    public Looks Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state) => _days.Pass(state);

    /// <summary>Notes a look on a day to come.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Look look) => _days.Add(look.Day) = look;

    /// <summary>Notes many looks on days to come.</summary>
    public void Add(ReadOnlySpan<Look> looks)
    {
        if (_numbers.Length < looks.Length)
        {
            _numbers = new long[2 * looks.Length];
        }

        for (int i = 0; i < looks.Length; i++)
        {
            _numbers[i] = looks[i].Day;
        }

        _days.Add(_numbers.AsSpan(0, looks.Length), looks);
    }

    /// <summary>Takes out the looks of a day, in no particular order; to be called for every day.</summary>
    public void Take(ushort day, Batch<Look> into)
    {
        into.Clear();
        foreach (var look in _days.Empty(day))
        {
            if (look.Day == day)
            {
                into.Add() = look;
            }
            else
            {
                Add(look);
            }
        }
    }
}

/// <summary>A look at the customer who has a place: which of its tenants, and the day, counted modulo 2^16.</summary>
internal readonly record struct Look(int Slot, ushort Tenant, ushort Day);
