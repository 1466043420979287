namespace CxSim.Experiments.Calibration;

/// <summary>How a call ended.</summary>
public enum Ending
{
    /// <summary>An agent took it.</summary>
    Served,

    /// <summary>The caller waited and hung up.</summary>
    Abandoned,

    /// <summary>The caller left without waiting at all (no time in queue on record).</summary>
    Balked,
}

/// <summary>One call of a log. Who called and who answered are running numbers: no name, code or telephone number is kept.</summary>
/// <param name="Line">The line of the file it stands on.</param>
/// <param name="Date">The day the caller reached the queue.</param>
/// <param name="Arrival">When, in seconds since midnight.</param>
/// <param name="Customer">Running number of the customer; −1 when not identified.</param>
/// <param name="Priority">Priority, higher first; 0 when the log has none.</param>
/// <param name="Type">Index into <see cref="CallLog.Types"/>.</param>
/// <param name="Wait">Seconds in the queue until answered or gone.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Service">Seconds with the agent; 0 when not served.</param>
/// <param name="Agent">Running number of the agent; −1 when unknown or none.</param>
public readonly record struct Call(
    int Line, DateOnly Date, double Arrival, int Customer, int Priority, int Type, double Wait, Ending Ending, double Service, int Agent)
{
    /// <summary>The half hour of the day in which the caller arrived, 0 to 47.</summary>
    public int HalfHour => Math.Min((int)(Arrival / 1800), 47);

    /// <summary>The hour of the day in which the caller arrived, 0 to 23.</summary>
    public int Hour => HalfHour / 2;

    /// <summary>Whether the caller had to wait.</summary>
    public bool Queued => Wait > 0;
}

/// <summary>A row that was not used, and why.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Reason">What was wrong, in words; never a personal value.</param>
public readonly record struct RefusedRow(int Line, string Reason);

/// <summary>A call log as read: the calls in order of arrival, and every row that was refused.</summary>
/// <param name="Calls">The calls, by date and arrival.</param>
/// <param name="Types">Names of the kinds of call.</param>
/// <param name="Customers">Number of different identified customers.</param>
/// <param name="Agents">Number of different agents.</param>
/// <param name="Refused">Rows not used, by line.</param>
/// <param name="UnusedColumns">Columns of the file that the map does not name; they were not stored.</param>
public sealed record CallLog(
    IReadOnlyList<Call> Calls,
    IReadOnlyList<string> Types,
    int Customers,
    int Agents,
    IReadOnlyList<RefusedRow> Refused,
    IReadOnlyList<string> UnusedColumns)
{
    /// <summary>Priorities that go ahead of all others, first to last; empty when every higher one goes ahead of a lower.</summary>
    public IReadOnlyList<int> Ahead { get; init; } = [];

    /// <summary>The days on which somebody called, in order.</summary>
    public IReadOnlyList<DateOnly> Days { get; } = [.. Calls.Select(c => c.Date).Distinct().Order()];

    /// <summary>The same log without the calls that the test drops.</summary>
    /// <param name="keep">Which calls to keep.</param>
    public CallLog Where(Func<Call, bool> keep) => this with { Calls = [.. Calls.Where(keep)] };
}
