using System.Runtime.InteropServices;

namespace CxSim.Model.States;

/// <summary>A world's state on its way to a stream or back. An actor says once what its state is, and that serves both ways.</summary>
/// <param name="stream">The stream.</param>
/// <param name="loads">Whether state comes from it; else it goes there.</param>
internal sealed class StateStream(Stream stream, bool loads)
{
    /// <summary>Whether state comes from the stream.</summary>
    public bool Loads => loads;

    /// <summary>A value.</summary>
    public void Pass<T>(ref T value)
        where T : unmanaged => Pass(new Span<T>(ref value));

    /// <summary>A value, for where it cannot be passed in place: what comes back is to be set.</summary>
    public T Passed<T>(T value)
        where T : unmanaged
    {
        Pass(ref value);
        return value;
    }

    /// <summary>Values whose number is known.</summary>
    public void Pass<T>(Span<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        if (loads)
        {
            stream.ReadExactly(bytes);
        }
        else
        {
            stream.Write(bytes);
        }
    }

    /// <summary>The first values of an array; one that comes from the stream is as long as they are many.</summary>
    public void Pass<T>(ref T[] values, int count)
        where T : unmanaged
    {
        Pass(ref count);
        if (loads)
        {
            values = GC.AllocateUninitializedArray<T>(count);
        }

        Pass(values.AsSpan(0, count));
    }

    /// <summary>Values in an order; those that come from the stream are returned.</summary>
    public T[] Passed<T>(IEnumerable<T> values)
        where T : unmanaged
    {
        T[] all = loads ? [] : [.. values];
        Pass(ref all, all.Length);
        return all;
    }
}
