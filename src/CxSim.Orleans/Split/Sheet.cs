using System.Runtime.InteropServices;

namespace CxSim.Orleans.Split;

/// <summary>
/// A batch of small records on its way: handed over as it is within a silo, as its bytes between silos. Nobody may write to it. Silos of
/// one experiment are of one build, so a record's bytes mean the same everywhere and its fields stand in one place, the model.
/// </summary>
/// <typeparam name="T">The record, without references.</typeparam>
/// <param name="items">The records.</param>
[Immutable]
public sealed class Sheet<T>(T[] items)
    where T : struct
{
    /// <summary>The records, in order.</summary>
    public ReadOnlySpan<T> Items => items;

    /// <summary>A copy of some records.</summary>
    public static Sheet<T> Of(ReadOnlySpan<T> items) => new(items.ToArray());
}

/// <summary>A sheet between silos.</summary>
/// <typeparam name="T">The record.</typeparam>
[GenerateSerializer, Alias("cxsim.sheet`1")]
public struct SheetBytes<T>
    where T : struct
{
    /// <summary>The records as they lie in memory.</summary>
    [Id(0)]
    public byte[] Bytes;
}

/// <summary>Turns a sheet into bytes and back.</summary>
/// <typeparam name="T">The record.</typeparam>
[RegisterConverter]
public sealed class SheetConverter<T> : IConverter<Sheet<T>, SheetBytes<T>>
    where T : struct
{
    /// <inheritdoc/>
    public Sheet<T> ConvertFromSurrogate(in SheetBytes<T> surrogate) => Sheet<T>.Of(MemoryMarshal.Cast<byte, T>(surrogate.Bytes));

    /// <inheritdoc/>
    public SheetBytes<T> ConvertToSurrogate(in Sheet<T> value) => new() { Bytes = MemoryMarshal.AsBytes(value.Items).ToArray() };
}
