using System.IO.Compression;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Running;

/// <summary>
/// A run as bytes: packed counts, count by count over weeks, then deflated. Exact; equal runs give equal bytes. A run of 104 weeks takes
/// some tens of kilobytes.
/// </summary>
public static class RunCodec
{
    /// <summary>Changes when the counts or this format do; runs written under another schema are not read.</summary>
    public static string Schema { get; } = Fingerprint.OfText(
        $"1 {string.Join(' ', Enum.GetNames<Count>())} | {string.Join(' ', Enum.GetNames<IntervalCount>())}")[..16];

    /// <summary>The bytes of a run.</summary>
    public static byte[] Encode(RunRecord run)
    {
        var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(new ZLibStream(buffer, CompressionLevel.Optimal)))
        {
            writer.Write(run.Policy);
            writer.Write(run.Seed);
            writer.Write(run.Digest);
            writer.Write(run.Contacts);
            writer.Write7BitEncodedInt(run.Weeks.Count);
            for (int count = 0; count < Tally.Length; count++)
            {
                foreach (var week in run.Weeks)
                {
                    writer.WritePacked(week.Values[count]);
                }
            }

            foreach (long value in run.Intervals.Values)
            {
                writer.WritePacked(value);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>The run of some bytes.</summary>
    /// <exception cref="IOException">The bytes are not those of a run.</exception>
    public static RunRecord Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress));
        string policy = reader.ReadString();
        ulong seed = reader.ReadUInt64();
        string digest = reader.ReadString();
        long contacts = reader.ReadInt64();
        long[][] weeks = new long[reader.Read7BitEncodedInt()][];
        for (int week = 0; week < weeks.Length; week++)
        {
            weeks[week] = new long[Tally.Length];
        }

        for (int count = 0; count < Tally.Length; count++)
        {
            foreach (long[] week in weeks)
            {
                week[count] = reader.ReadPacked();
            }
        }

        var intervals = new IntervalTally();
        foreach (ref long value in intervals.Values)
        {
            value = reader.ReadPacked();
        }

        return new(policy, seed, [.. weeks.Select(w => new Tally(w))], intervals, digest, contacts);
    }
}
