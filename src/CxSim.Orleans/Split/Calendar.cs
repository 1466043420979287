using CxSim.Experiments.Running;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using CxSim.Model.Time;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Split;

/// <summary>Turns notes back into the days and conditions that the model's classes know.</summary>
internal sealed class Calendar
{
    private readonly Policy[] _policies;
    private readonly Day[] _days;
    private WeekNote _known = new(-1, 0);
    private Conditions _conditions = Conditions.Initial;

    public Calendar(PartNote part)
    {
        Setting = WorldText.Setting(part.Setting);
        _policies = [.. part.Policies.Select(WorldText.Policy)];
        WorkWeek = new WorkWeek(Setting.Centre);
        _days = [.. Enumerable.Range(0, Clock.DaysAWeek).Select(d => new Day(WorkWeek.ProfileOf(d)))];
    }

    /// <summary>The world apart from policy and luck.</summary>
    public Setting Setting { get; }

    /// <summary>The centre's week.</summary>
    public WorkWeek WorkWeek { get; }

    /// <summary>The day of a note; the same object for every Monday, and so on.</summary>
    public Day Of(DayNote note)
    {
        var day = _days[note.Index % Clock.DaysAWeek];
        day.Index = note.Index;
        day.Conditions = Of(note.Week);
        day.Rates = note.Rates;
        day.JoinFactor = note.JoinFactor;
        day.FaultShare = note.FaultShare;
        return day;
    }

    /// <summary>The conditions of a note.</summary>
    public Conditions Of(WeekNote week)
    {
        if (week != _known)
        {
            _known = week;
            _conditions = week.Policy < 0 ? Conditions.Initial : Conditions.Of(_policies[week.Policy], Setting.Shocks, week.Week);
        }

        return _conditions;
    }
}
