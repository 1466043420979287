using System.Globalization;
using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Calibration;

/// <summary>One row cannot be used.</summary>
internal sealed class RowRefusedException(string reason) : Exception(reason);

/// <summary>Gives running numbers to names, and forgets the names unless asked for.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _numbers.Count;

    public string[] Names => [.. _numbers.OrderBy(n => n.Value).Select(n => n.Key)];

    public int Of(string name)
    {
        if (!_numbers.TryGetValue(name, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(name, number);
        }

        return number;
    }
}

/// <summary>Turns a whole row into a call, or refuses it with the reason.</summary>
internal sealed class CallParser(ColumnMap map, IReadOnlyDictionary<string, int> positions)
{
    private const double Day = 86_400;
    private const double HalfDay = Day / 2;

    private readonly Dictionary<string, Ending?> _outcomes = OutcomesOf(map);

    public Numbering Types { get; } = new();

    public Numbering Customers { get; } = new();

    public Numbering Agents { get; } = new();

    public Call Parse(CsvRow row)
    {
        var ending = Outcome(row);
        var (date, arrival) = Moment(row, "arrival");
        if (map.Columns.Entered.Length > 0)
        {
            (date, arrival) = CheckOrder(row, date, arrival);
        }

        double wait = Duration(row, "wait");
        double service = Duration(row, "service");
        if (ending == Ending.Served && service == 0 && Field(row, "service").Length == 0)
        {
            throw new RowRefusedException("served, but no time with an agent");
        }

        if (ending != Ending.Served && service > 0)
        {
            throw new RowRefusedException($"hung up, yet {service:0.##} s with an agent");
        }

        ending = ending == Ending.Abandoned && wait == 0 ? Ending.Balked : ending;
        int priority = Priority(row);
        return new(
            row.Line, date, arrival, Number(row, "customer", Customers), priority, TypeOf(row), wait, ending, service,
            ending == Ending.Served ? Number(row, "agent", Agents) : -1);
    }

    private static Dictionary<string, Ending?> OutcomesOf(ColumnMap map)
    {
        var endings = new Dictionary<string, Ending?>(StringComparer.OrdinalIgnoreCase);
        Add(map.Outcomes.Served, Ending.Served);
        Add(map.Outcomes.Abandoned, Ending.Abandoned);
        Add(map.Outcomes.Excluded, null);
        return endings;
        void Add(IReadOnlyList<string> values, Ending? ending) => values.ToList().ForEach(v => endings[v] = ending);
    }

    private Ending Outcome(CsvRow row)
    {
        string value = Field(row, "outcome");
        if (value.Length == 0)
        {
            throw new RowRefusedException("no outcome");
        }

        return _outcomes.TryGetValue(value, out var ending)
            ? ending ?? throw new RowRefusedException($"outcome {value} is excluded by the column map")
            : throw new RowRefusedException($"unknown outcome \"{value}\"{Hint(value)}");
    }

    private string Hint(string value) => Nearest.To(value, _outcomes.Keys) is { } nearest
        ? $", did you mean \"{nearest}\"?"
        : $", expected {Nearest.OneOf(_outcomes.Keys)}";

    private (DateOnly Date, double Seconds) CheckOrder(CsvRow row, DateOnly date, double arrival)
    {
        var (enteredDate, entered) = Moment(row, "entered");
        double since = arrival - entered + (Day * (date.DayNumber - enteredDate.DayNumber));
        bool overMidnight = map.Times != TimeFormat.Iso && since < -HalfDay;
        if (since < 0 && !overMidnight)
        {
            throw new RowRefusedException($"arrival {-since:0.##} s before entry");
        }

        return overMidnight ? (date.AddDays(1), arrival) : (date, arrival);
    }

    private (DateOnly Date, double Seconds) Moment(CsvRow row, string role)
    {
        string text = Field(row, role);
        if (map.Times == TimeFormat.Iso)
        {
            return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) && text.Length > 10
                ? (DateOnly.FromDateTime(moment), moment.TimeOfDay.TotalSeconds)
                : throw new RowRefusedException($"{role} \"{text}\" is not a moment such as 2026-02-01T09:05:30");
        }

        string day = Field(row, "date");
        if (!DateOnly.TryParseExact(day, map.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            throw new RowRefusedException($"date \"{day}\" is not a day written {map.DateFormat}");
        }

        double seconds = map.Times == TimeFormat.Clock ? ClockSeconds(text, role) : PlainSeconds(text, role);
        return seconds <= Day
            ? (date, seconds)
            : throw new RowRefusedException($"{role} {text} is past the end of the day");
    }

    private double Duration(CsvRow row, string role)
    {
        string text = Field(row, role);
        double seconds = text.Length == 0 ? 0
            : !text.Contains(':') ? PlainSeconds(text, role)
            : ClockSeconds(text.Count(c => c == ':') == 1 ? "0:" + text : text, role);
        return seconds <= Day ? seconds : throw new RowRefusedException($"{role} {text} is longer than a day");
    }

    private static double PlainSeconds(string text, string role)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) || !double.IsFinite(seconds))
        {
            throw new RowRefusedException($"{role} \"{text}\" is not a number of seconds");
        }

        return seconds >= 0 ? seconds : throw new RowRefusedException($"{role} {text} is negative");
    }

    private static double ClockSeconds(string text, string role)
    {
        string[] parts = text.Split(':');
        double seconds = 0;
        bool good = parts.Length is 2 or 3;
        for (int i = 0; i < 3 && good; i++)
        {
            double part = 0;
            good = i >= parts.Length
                || double.TryParse(parts[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out part);
            good &= i == 0 || part < 60;
            seconds = (seconds * 60) + part;
        }

        return good ? seconds : throw new RowRefusedException($"{role} \"{text}\" is not hours:minutes:seconds");
    }

    private int Priority(CsvRow row)
    {
        string text = Field(row, "priority");
        return text.Length == 0 ? 0
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int priority) ? priority
            : throw new RowRefusedException($"priority \"{text}\" is not a whole number");
    }

    private int TypeOf(CsvRow row)
    {
        string text = Field(row, "type");
        return Types.Of(text.Length == 0 ? "call" : text);
    }

    private int Number(CsvRow row, string role, Numbering numbers)
    {
        string text = Field(row, role);
        return text.Length == 0 ? -1 : numbers.Of(text);
    }

    private string Field(CsvRow row, string role) => positions.TryGetValue(role, out int at) ? row.Fields[at].Trim() : string.Empty;
}
