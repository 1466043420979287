namespace CxSim.Model;

/// <summary>
/// Writes down what happens to a few customers, to agents week by week, and who handled what on some days. It changes nothing.
/// </summary>
/// <param name="customers">Identities of the customers to follow.</param>
public sealed class LifeBook(IReadOnlySet<ulong> customers)
{
    private readonly List<LifeEvent> _events = [];
    private readonly List<LifeTurn> _turns = [];
    private readonly List<AgentState> _states = [];
    private readonly List<AgentLeft> _left = [];
    private readonly List<AgentShift> _shifts = [];
    private readonly List<HandledContact> _handled = [];

    /// <summary>Whether agents are followed week by week; all of them, because newcomers cannot be named beforehand.</summary>
    public bool Agents { get; init; }

    /// <summary>First day, since the world began, of which shifts and who handled what are written down; none unless said.</summary>
    public int ShiftsFrom { get; init; } = int.MaxValue;

    /// <summary>The day after the last such day.</summary>
    public int ShiftsTo { get; init; } = int.MaxValue;

    /// <summary>What happened to the watched customers, in order of time.</summary>
    public IReadOnlyList<LifeEvent> Events => _events;

    /// <summary>Watched customers' joining and leaving, and whom they brought, in order of time.</summary>
    public IReadOnlyList<LifeTurn> Turns => _turns;

    /// <summary>Agents' states, one a week's end, in order of week, team and seat.</summary>
    public IReadOnlyList<AgentState> States => _states;

    /// <summary>Agents who left, in order of time.</summary>
    public IReadOnlyList<AgentLeft> Left => _left;

    /// <summary>Shifts of the days asked for, in order of day, team and seat; days off are not listed.</summary>
    public IReadOnlyList<AgentShift> Shifts => _shifts;

    /// <summary>Contacts handled on the days asked for, in order of day and team.</summary>
    public IReadOnlyList<HandledContact> Handled => _handled;

    /// <summary>Whether shifts of a day are written down.</summary>
    internal bool HasShiftsOf(Day day) => day.Index >= ShiftsFrom && day.Index < ShiftsTo;

    internal void Note(Day day, in Encounter e, double utility, double satisfaction)
    {
        if (customers.Contains(e.Contact.Customer))
        {
            _events.Add(new LifeEvent(e.Contact.Customer, day.Index, e, utility, satisfaction));
        }
    }

    internal void NoteLeft(Day day, ulong customer)
    {
        if (customers.Contains(customer))
        {
            _turns.Add(new LifeTurn(customer, day.Index, TurnKind.Left, 0));
        }
    }

    internal void NoteJoined(Day day, ulong customer, ulong broughtBy)
    {
        if (customers.Contains(customer))
        {
            _turns.Add(new LifeTurn(customer, day.Index, TurnKind.Joined, broughtBy));
        }

        if (customers.Contains(broughtBy))
        {
            _turns.Add(new LifeTurn(broughtBy, day.Index, TurnKind.Brought, customer));
        }
    }

    internal void Note(AgentState state)
    {
        if (Agents)
        {
            _states.Add(state);
        }
    }

    internal void Note(AgentLeft left)
    {
        if (Agents)
        {
            _left.Add(left);
        }
    }

    internal void Note(AgentShift shift) => _shifts.Add(shift);

    internal void Note(in HandledContact handled) => _handled.Add(handled);
}
