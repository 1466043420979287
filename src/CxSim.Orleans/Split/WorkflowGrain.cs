using CxSim.Model;
using CxSim.Model.Workflows;

namespace CxSim.Orleans.Split;

/// <summary>The workflows of a centre: light work on every contact, so all kinds of issue share one grain.</summary>
[Alias("cxsim.IWorkflowGrain")]
public interface IWorkflowGrain : IPartGrain
{
    /// <summary>What a day brings: the same day with rates and the share of faults.</summary>
    [Alias("Announce")]
    Task<DayNote> Announce(DayNote day);

    /// <summary>What the day's contacts call for.</summary>
    [Alias("Admit")]
    Task<Sheet<Case>> Admit(DayNote day, Sheet<Contact> contacts);

    /// <summary>What the encounters leave behind.</summary>
    [Alias("Learn")]
    Task Learn(DayNote day, Sheet<Encounter> encounters);

    /// <summary>Ends a week.</summary>
    [Alias("EndWeek")]
    Task<WorkflowsWeek> EndWeek(WeekNote week);

    /// <summary>A hash of their state.</summary>
    [Alias("Digest")]
    Task<ulong> Digest();
}

/// <summary>What workflows report at a week's end.</summary>
/// <param name="Counts">Counts of the week.</param>
/// <param name="Debt">CX debt by workflow, 0–1.</param>
[GenerateSerializer, Immutable, Alias("cxsim.workflowsweek")]
public sealed record WorkflowsWeek(long[] Counts, double[] Debt);

/// <inheritdoc cref="IWorkflowGrain"/>
internal sealed class WorkflowGrain : PartGrain<AllWorkflows>, IWorkflowGrain
{
    private readonly Batch<Contact> _contacts = new();
    private readonly Batch<Encounter> _encounters = new();

    public async Task<DayNote> Announce(DayNote day)
    {
        var today = Calendar.Of(day);
        await Now.Announce(today);
        return day with { Rates = today.Rates, FaultShare = today.FaultShare };
    }

    public async Task<Sheet<Case>> Admit(DayNote day, Sheet<Contact> contacts)
    {
        _contacts.Fill(contacts);
        var cases = await Now.Admit(Calendar.Of(day), _contacts);
        return Sheet<Case>.Of(cases.Items);
    }

    public async Task Learn(DayNote day, Sheet<Encounter> encounters)
    {
        _encounters.Fill(encounters);
        await Now.Learn(Calendar.Of(day), _encounters);
    }

    public async Task<WorkflowsWeek> EndWeek(WeekNote week)
    {
        var report = await Now.EndWeek(Calendar.Of(week));
        return new(report.Tally.Values.ToArray(), report.Debt);
    }

    public Task<ulong> Digest() => Task.FromResult(Now.Digest());

    protected override AllWorkflows Create(PartNote part, Calendar calendar) =>
        new(calendar.Setting.Centre, calendar.Setting.Beliefs, calendar.WorkWeek, part.Seed);

    protected override AllWorkflows Clone(AllWorkflows part) => part.Clone();
}
