using CxSim.Model;

namespace CxSim.Benchmarks.Phases;

internal sealed class TimedCustomers(ICustomers inner, PhaseClock clock) : ICustomers
{
    public ValueTask<Batch<Contact>> Reach(Day day) => clock.In(Phase.Reach, () => inner.Reach(day));

    public ValueTask Feel(Day day, Batch<Encounter> encounters) => clock.In(Phase.Feel, () => inner.Feel(day, encounters));

    public ValueTask<CustomerWeek> EndWeek(Day day) => clock.In(Phase.WeekEnd, () => inner.EndWeek(day));
}

internal sealed class TimedWorkflows(IWorkflows inner, PhaseClock clock) : IWorkflows
{
    public ValueTask Announce(Day day) => clock.In(Phase.Announce, () => inner.Announce(day));

    public ValueTask<Batch<Case>> Admit(Day day, Batch<Contact> contacts) => clock.In(Phase.Admit, () => inner.Admit(day, contacts));

    public ValueTask Learn(Day day, Batch<Encounter> encounters) => clock.In(Phase.Learn, () => inner.Learn(day, encounters));

    public ValueTask<WorkflowWeek> EndWeek(Conditions conditions) => clock.In(Phase.WeekEnd, () => inner.EndWeek(conditions));
}

internal sealed class TimedTeams(ITeams inner, PhaseClock clock) : ITeams
{
    public ValueTask<Batch<Encounter>> Work(Day day, Batch<Case> cases) => clock.In(Phase.Work, () => inner.Work(day, cases));

    public ValueTask<IReadOnlyList<TeamWeek>> Recover(Conditions conditions) => clock.In(Phase.WeekEnd, () => inner.Recover(conditions));

    public ValueTask Follow(IReadOnlyList<StaffOrder> orders, Conditions conditions) =>
        clock.In(Phase.WeekEnd, () => inner.Follow(orders, conditions));
}
