namespace CxSim.Experiments.Running;

/// <summary>Whole numbers in few bytes: small negative ones stay short, since 0, −1, 1, −2 … become 0, 1, 2, 3 ….</summary>
internal static class Packed
{
    /// <summary>Writes a number.</summary>
    public static void WritePacked(this BinaryWriter writer, long value) => writer.Write7BitEncodedInt64((value << 1) ^ (value >> 63));

    /// <summary>Reads a number.</summary>
    public static long ReadPacked(this BinaryReader reader)
    {
        long packed = reader.Read7BitEncodedInt64();
        return (long)((ulong)packed >> 1) ^ -(packed & 1);
    }
}
