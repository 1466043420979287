using System.Globalization;
using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>Rows of a file with a week in each, by line; rows that cannot be used are named, never dropped in silence.</summary>
internal sealed class WeekTable
{
    private readonly string _file;
    private readonly string[] _header;
    private readonly List<RefusedRow> _refused = [];
    private readonly List<string> _used = [];

    private WeekTable(string file, string[] header, List<CsvRow> rows)
    {
        _file = file;
        _header = header;
        Rows = rows;
    }

    /// <summary>Rows below the header.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Rows refused so far.</summary>
    public IReadOnlyList<RefusedRow> Refused => _refused;

    /// <summary>Columns nobody asked for.</summary>
    public string[] Unused => [.. _header.Except(_used, StringComparer.OrdinalIgnoreCase)];

    /// <summary>How many columns were asked for.</summary>
    public int Used => _used.Count;

    /// <summary>The columns of a file.</summary>
    public static string[] Header(TextReader csv) => [.. Csv.Read(csv).Take(1).SelectMany(r => r.Fields).Select(f => f.Trim())];

    /// <summary>Reads a file.</summary>
    public static WeekTable Read(TextReader csv, string file)
    {
        var rows = Csv.Read(csv).ToList();
        if (rows.Count < 2)
        {
            throw new InputException(new Problem(
                file, rows.Count, rows.Count, rows.Count == 0 ? "nothing" : "no row below the header", "a header and one row a week", null,
                Problem.Invalid));
        }

        return new WeekTable(file, [.. rows[0].Fields.Select(f => f.Trim())], rows[1..]);
    }

    /// <summary>Place of a column.</summary>
    /// <param name="column">Its name.</param>
    /// <param name="role">What it was mapped to.</param>
    public int Column(string column, string role)
    {
        int at = Csv.Column(_header, column, role, _file);
        _used.Add(_header[at]);
        return at;
    }

    /// <summary>Reads every row; one that cannot be used is refused with its reason.</summary>
    public void Each(Action<CsvRow> read)
    {
        foreach (var row in Rows)
        {
            try
            {
                string? fault = row.Fault
                    ?? (row.Fields.Count == _header.Length ? null : $"{row.Fields.Count} fields where the header has {_header.Length}");
                if (fault is not null)
                {
                    throw new RowRefusedException(fault);
                }

                read(row);
            }
            catch (RowRefusedException e)
            {
                _refused.Add(new RefusedRow(row.Line, e.Message));
            }
        }
    }

    /// <summary>A week's number: as it stands, or the weeks from Monday 1 January 1900 to a date.</summary>
    public static int Week(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int week))
        {
            return week;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day.DayNumber - new DateOnly(1900, 1, 1).DayNumber) / 7
            : throw new RowRefusedException("the week is neither a whole number nor a date like 2026-02-28");
    }

    /// <summary>A number, or NaN where the field is blank.</summary>
    public static double Number(string text, string column)
    {
        text = text.Trim().TrimEnd('%').Trim();
        if (text.Length == 0)
        {
            return double.NaN;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new RowRefusedException($"{column} is not a number");
    }

    /// <summary>Ends the reading where no row can be used, or weeks are too few or too far apart.</summary>
    public void Need(IReadOnlyCollection<int> weeks, int fewest)
    {
        string first = _refused.Count > 0 ? $", the first refused row for: {_refused[0].Reason}" : "";
        if (weeks.Count < fewest)
        {
            throw new InputException(new Problem(
                _file, _refused.Select(r => r.Line).FirstOrDefault(), 1, $"{weeks.Count} usable weeks{first}", $"at least {fewest}", null,
                Problem.Invalid));
        }

        if (weeks.Max() - weeks.Min() > 520)
        {
            throw new InputException(new Problem(
                _file, 1, 1, $"weeks from {weeks.Min()} to {weeks.Max()}", "at most ten years; a mistyped week?", null, Problem.Invalid));
        }
    }
}
