using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Running;

/// <summary>
/// A file of finished runs: a line that names the plan, then one record a run (length, checksum, bytes), each flushed to the disk as it
/// is appended. A record torn by a crash is cut off when the file is opened again; the run is simulated again, to the same bits.
/// </summary>
public sealed class RunJournal : IDisposable
{
    private const int ChecksumLength = 8;

    // Longer than any run; a length beyond it is a torn or foreign record.
    private const int LongestRecord = 64 << 20;

    private readonly Stream _stream;
    private readonly List<RunRecord> _saved;

    private RunJournal(Stream stream, List<RunRecord> saved)
    {
        _stream = stream;
        _saved = saved;
    }

    /// <summary>The runs that were in it when it was opened.</summary>
    public IReadOnlyList<RunRecord> Saved => _saved;

    /// <summary>Opens a journal, new or begun.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="fingerprint">The plan's fingerprint.</param>
    /// <exception cref="StudyException">It belongs to another plan (3), or cannot be written (1).</exception>
    public static RunJournal Open(string path, string fingerprint)
    {
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            return Open(file, fingerprint, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, e);
        }
    }

    /// <summary>Opens a journal on a stream that can be read, written and cut.</summary>
    /// <param name="stream">The stream; closed with the journal.</param>
    /// <param name="fingerprint">The plan's fingerprint.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="StudyException">It belongs to another plan (3).</exception>
    public static RunJournal Open(Stream stream, string fingerprint, string name = "journal")
    {
        byte[] header = Header(fingerprint);
        byte[] found = new byte[header.Length];
        int length = stream.ReadAtLeast(found, header.Length, throwOnEndOfStream: false);
        if (!header.AsSpan().StartsWith(found.AsSpan(0, length)))
        {
            stream.Dispose();
            throw new StudyException(
                $"{name} holds runs of another plan or of another build of the model. Finish it with the experiment it was begun with, "
                + "or start anew.",
                3);
        }

        if (length < header.Length)
        {
            stream.SetLength(0);
            stream.Write(header);
            stream.Flush();
        }

        List<RunRecord> saved = [.. ReadRecords(stream)];
        return new(stream, saved);
    }

    /// <summary>The runs in a finished file.</summary>
    /// <exception cref="StudyException">It was written by a build with other counts, or is damaged (3).</exception>
    public static IReadOnlyList<RunRecord> ReadAll(string path)
    {
        using var stream = File.OpenRead(path);
        byte[] found = new byte[Header(new string('0', 64)).Length];
        int length = stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false);
        string line = Encoding.ASCII.GetString(found, 0, length);
        if (!line.StartsWith($"cxsim-runs {RunCodec.Schema} ", StringComparison.Ordinal))
        {
            throw new StudyException($"{path} was written by a build that counts other things; simulate it again from its scenario.", 3);
        }

        IReadOnlyList<RunRecord> runs = [.. ReadRecords(stream)];
        return stream.Position == stream.Length ? runs : throw new StudyException($"{path} is damaged after {runs.Count} runs.", 3);
    }

    /// <summary>Appends a run and flushes it to the disk.</summary>
    /// <exception cref="IOException">It could not be written; what was saved before stays whole.</exception>
    public void Append(RunRecord run)
    {
        byte[] bytes = RunCodec.Encode(run);
        byte[] record = new byte[sizeof(int) + ChecksumLength + bytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, bytes.Length);
        Checksum(bytes).CopyTo(record, sizeof(int));
        bytes.CopyTo(record, sizeof(int) + ChecksumLength);
        long end = _stream.Position;
        try
        {
            _stream.Write(record);
            Flush();
        }
        catch (IOException)
        {
            CutTo(end);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // A full disk fails again when the stream closes; every whole record was flushed before.
        }
    }

    internal static StudyException Unwritable(string path, Exception cause) => new(
        $"Cannot write {path}: {cause.Message} Choose another folder with --out, or free it.", 1, cause);

    private void Flush()
    {
        if (_stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            _stream.Flush();
        }
    }

    // So that a later record does not come to stand behind a torn one.
    private void CutTo(long end)
    {
        try
        {
            _stream.SetLength(end);
            _stream.Position = end;
        }
        catch (IOException)
        {
            // Then the torn record is cut off when the journal is opened again.
        }
    }

    private static byte[] Header(string fingerprint) => Encoding.ASCII.GetBytes($"cxsim-runs {RunCodec.Schema} {fingerprint}\n");

    private static byte[] Checksum(byte[] bytes) => SHA256.HashData(bytes)[..ChecksumLength];

    /// <summary>Whole records, and the stream left (and cut, where it can be written) where they end.</summary>
    private static IEnumerable<RunRecord> ReadRecords(Stream stream)
    {
        long end = stream.Position;
        byte[] head = new byte[sizeof(int) + ChecksumLength];
        while (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(head);
            if (length is <= 0 or > LongestRecord || length > stream.Length - stream.Position)
            {
                break;
            }

            byte[] bytes = new byte[length];
            stream.ReadExactly(bytes);
            if (!Checksum(bytes).AsSpan().SequenceEqual(head.AsSpan(sizeof(int))))
            {
                break;
            }

            end = stream.Position;
            yield return RunCodec.Decode(bytes);
        }

        stream.Position = end;
        if (stream.CanWrite)
        {
            stream.SetLength(end);
        }
    }
}
