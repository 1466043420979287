using CxSim.Experiments.Running;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Trials;

/// <summary>An outcome under its key as bytes. Exact; equal outcomes give equal bytes.</summary>
internal static class OutcomeCodec
{
    /// <summary>Changes when the counts or this format do; outcomes written under another schema are not read.</summary>
    public static string Schema { get; } = Fingerprint.OfText($"1 {string.Join(' ', Enum.GetNames<Count>())}")[..16];

    /// <summary>The bytes.</summary>
    public static byte[] Encode(UInt128 key, TrialOutcome outcome)
    {
        var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer))
        {
            writer.Write((ulong)(key >> 64));
            writer.Write((ulong)key);
            writer.Write(outcome.Digest);
            writer.Write(outcome.Contacts);
            writer.Write7BitEncodedInt(outcome.Years.Count);
            foreach (long value in outcome.Years.SelectMany(y => y.Values.ToArray()))
            {
                writer.WritePacked(value);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>The key under which some bytes stand.</summary>
    public static UInt128 KeyOf(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return ReadKey(reader);
    }

    /// <summary>The outcome of some bytes.</summary>
    public static TrialOutcome Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        ReadKey(reader);
        string digest = reader.ReadString();
        long contacts = reader.ReadInt64();
        var years = new Tally[reader.Read7BitEncodedInt()];
        long[] values = new long[Tally.Length];
        for (int year = 0; year < years.Length; year++)
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = reader.ReadPacked();
            }

            years[year] = new Tally(values);
        }

        return new(years, digest, contacts);
    }

    private static UInt128 ReadKey(BinaryReader reader)
    {
        ulong high = reader.ReadUInt64();
        return new UInt128(high, reader.ReadUInt64());
    }
}
