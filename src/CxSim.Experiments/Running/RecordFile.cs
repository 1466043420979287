using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CxSim.Experiments.Running;

/// <summary>
/// A file of records: a line that says what they are, then one record after the other (length, checksum, bytes), each handed to the
/// system as it is appended. A record torn by a crash is cut off when the file is opened for writing again.
/// </summary>
public sealed class RecordFile : IDisposable
{
    private const int ChecksumLength = 8;
    private const int HeadLength = sizeof(int) + ChecksumLength;

    // Longer than any record; a length beyond it is a torn or foreign one.
    private const int LongestRecord = 64 << 20;

    private readonly Stream _stream;

    private RecordFile(Stream stream, string firstLine)
    {
        _stream = stream;
        FirstLine = firstLine;
    }

    /// <summary>The line that says what the records are, without its end.</summary>
    public string FirstLine { get; }

    /// <summary>Whether reading stopped at the very end: nothing behind the last whole record.</summary>
    public bool IsWhole => _stream.Position == _stream.Length;

    /// <summary>Opens a file for records of one kind, new or begun; null when it holds another kind.</summary>
    /// <param name="path">Its path; the folder is there.</param>
    /// <param name="firstLine">What the records are, ASCII, one line.</param>
    /// <param name="others">What other processes may do with it meanwhile.</param>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static RecordFile? Open(string path, string firstLine, FileShare others = FileShare.Read) =>
        Open(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, others, bufferSize: 0), firstLine);

    /// <summary>The same on a stream, which is closed with it, or here if null.</summary>
    /// <param name="stream">A stream that can be read, written and cut.</param>
    /// <param name="firstLine">What the records are, ASCII, one line.</param>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static RecordFile? Open(Stream stream, string firstLine)
    {
        byte[] header = Encoding.ASCII.GetBytes($"{firstLine}\n");
        byte[] found = new byte[header.Length];
        int length = stream.ReadAtLeast(found, header.Length, throwOnEndOfStream: false);
        if (!header.AsSpan().StartsWith(found.AsSpan(0, length)))
        {
            stream.Dispose();
            return null;
        }

        if (length < header.Length)
        {
            stream.SetLength(0);
            stream.Write(header);
            stream.Flush();
        }

        return new(stream, firstLine);
    }

    /// <summary>Opens a file to read only, whatever its records are.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static RecordFile OpenToRead(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var line = new StringBuilder();
        for (int next = stream.ReadByte(); next is >= 0 and not '\n'; next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return new(stream, line.ToString());
    }

    /// <summary>The whole records from here on with the place of each; cuts off what is torn where the file can be written.</summary>
    public IEnumerable<(long Place, byte[] Bytes)> ReadOn()
    {
        long end = _stream.Position;
        while (ReadRecord() is { } bytes)
        {
            yield return (end, bytes);
            end += HeadLength + bytes.Length;
        }

        _stream.Position = end;
        if (_stream.CanWrite)
        {
            _stream.SetLength(end);
        }
    }

    /// <summary>The record at a place that <see cref="ReadOn"/> or <see cref="Append"/> gave. Appending goes on at the end.</summary>
    /// <exception cref="IOException">There is no whole record.</exception>
    public byte[] ReadAt(long place)
    {
        long end = _stream.Position;
        _stream.Position = place;
        byte[] bytes = ReadRecord() ?? throw new IOException("The record is damaged.");
        _stream.Position = end;
        return bytes;
    }

    /// <summary>Appends a record and gives its place.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="toDisk">Whether it is to outlive a loss of power and not only the death of this process.</param>
    /// <exception cref="IOException">It could not be written; what was saved before stays whole.</exception>
    public long Append(byte[] bytes, bool toDisk = true)
    {
        byte[] record = new byte[HeadLength + bytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, bytes.Length);
        Checksum(bytes).CopyTo(record, sizeof(int));
        bytes.CopyTo(record, HeadLength);
        long end = _stream.Position;
        try
        {
            _stream.Write(record);
            Flush(toDisk);
            return end;
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

    private byte[]? ReadRecord()
    {
        byte[] head = new byte[HeadLength];
        if (_stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is <= 0 or > LongestRecord || length > _stream.Length - _stream.Position)
        {
            return null;
        }

        byte[] bytes = new byte[length];
        _stream.ReadExactly(bytes);
        return Checksum(bytes).AsSpan().SequenceEqual(head.AsSpan(sizeof(int))) ? bytes : null;
    }

    private void Flush(bool toDisk)
    {
        if (_stream is FileStream file)
        {
            file.Flush(toDisk);
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
            // Then the torn record is cut off when the file is opened again.
        }
    }

    private static byte[] Checksum(byte[] bytes) => SHA256.HashData(bytes)[..ChecksumLength];
}
