using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Calibration;

/// <summary>Reads a call log by its column map, and names every row it does not use.</summary>
public static class CallLogReader
{
    /// <summary>Reads the log. Rows that cannot be used are listed in <see cref="CallLog.Refused"/>, never dropped in silence.</summary>
    /// <param name="csv">The log's text.</param>
    /// <param name="map">What its columns mean.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="InputException">There is no header, a mapped column is not in it, or no row can be used.</exception>
    public static CallLog Read(TextReader csv, ColumnMap map, string file = "call log")
    {
        using var rows = Csv.Read(csv).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw Refuse(file, 0, "nothing", "a header and one row a call");
        }

        string[] header = [.. rows.Current.Fields.Select(f => f.Trim())];
        var places = map.Columns.Named.ToDictionary(c => c.Key, c => Csv.Column(header, c.Value, role: c.Key, file));
        var parser = new CallParser(map, places);
        var calls = new List<Call>();
        var refused = new List<RefusedRow>();
        var seen = new Dictionary<ulong, int>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            try
            {
                CheckWhole(row, header.Length);
                CheckNew(row, seen);
                calls.Add(parser.Parse(row));
            }
            catch (RowRefusedException e)
            {
                refused.Add(new(row.Line, e.Message));
            }
        }

        if (calls.Count == 0)
        {
            var first = refused.FirstOrDefault();
            string why = refused.Count == 0 ? "" : $", the first for {first.Reason}";
            throw Refuse(file, first.Line, $"none of {refused.Count} rows can be used{why}", refused.Count == 0 ? "one row a call" : "");
        }

        calls.Sort((a, b) => (a.Date, a.Arrival, a.Line).CompareTo((b.Date, b.Arrival, b.Line)));
        string[] unused = [.. header.Except(map.Columns.Named.Values, StringComparer.OrdinalIgnoreCase)];
        return new(calls, parser.Types.Names, parser.Customers.Count, parser.Agents.Count, refused, unused) { Ahead = map.Ahead };
    }

    private static InputException Refuse(string file, int line, string what, string expected) =>
        new(new Problem(file, line, 1, what, expected, null, Problem.Invalid));

    private static void CheckWhole(CsvRow row, int columns)
    {
        if (row.Fault is not null)
        {
            throw new RowRefusedException(row.Fault);
        }

        if (row.Fields.Count != columns)
        {
            string span = row.Lines > 1 ? $" (a quoted field runs over lines {row.Line} to {row.Line + row.Lines - 1})" : string.Empty;
            throw new RowRefusedException($"{row.Fields.Count} fields where the header has {columns}{span}");
        }
    }

    private static void CheckNew(CsvRow row, Dictionary<ulong, int> seen)
    {
        if (!seen.TryAdd(Fingerprint(row.Fields), row.Line))
        {
            throw new RowRefusedException($"the same as line {seen[Fingerprint(row.Fields)]}");
        }
    }

    /// <summary>FNV-1a over the fields (Fowler, Noll and Vo), so that the rows themselves need not be kept.</summary>
    private static ulong Fingerprint(IReadOnlyList<string> fields)
    {
        ulong hash = 14695981039346656037;
        foreach (string field in fields)
        {
            foreach (char c in field)
            {
                hash = unchecked((hash ^ c) * 1099511628211);
            }

            hash = unchecked((hash ^ 0xFFFF) * 1099511628211);
        }

        return hash;
    }
}
