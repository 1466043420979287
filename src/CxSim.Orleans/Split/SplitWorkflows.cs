using CxSim.Model;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Split;

/// <summary>All workflows, in their grain.</summary>
internal sealed class SplitWorkflows(IWorkflowGrain workflows, IReadOnlyList<Policy> policies) : IWorkflows
{
    private readonly Batch<Case> _cases = new();

    public async ValueTask Announce(Day day)
    {
        var announced = await workflows.Announce(DayNote.Of(day, policies));
        day.Rates = announced.Rates;
        day.FaultShare = announced.FaultShare;
    }

    public async ValueTask<Batch<Case>> Admit(Day day, Batch<Contact> contacts)
    {
        _cases.Fill(await workflows.Admit(DayNote.Of(day, policies), Sheet<Contact>.Of(contacts.Items)));
        return _cases;
    }

    public async ValueTask Learn(Day day, Batch<Encounter> encounters) =>
        await workflows.Learn(DayNote.Of(day, policies), Sheet<Encounter>.Of(encounters.Items));

    public async ValueTask<WorkflowWeek> EndWeek(Conditions conditions)
    {
        var week = await workflows.EndWeek(DayNote.NoteOf(conditions, policies));
        return new(new Tally(week.Counts), week.Debt);
    }
}
