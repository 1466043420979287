using CxSim.Model.Measures;

namespace CxSim.Model;

/// <summary>All customers of the centre. A host may keep them in one place or in many.</summary>
public interface ICustomers
{
    /// <summary>Who gets in touch on a day, about what and in what mood; also who joins and who leaves.</summary>
    ValueTask<Batch<Contact>> Reach(Day day);

    /// <summary>What the day's encounters did to them: satisfaction, call-backs, departure, spend, word of mouth.</summary>
    ValueTask Feel(Day day, Batch<Encounter> encounters);

    /// <summary>Ends a week: margin earned, stocks counted, talk made known to prospects.</summary>
    ValueTask<CustomerWeek> EndWeek(Day day);
}

/// <summary>All workflows of the centre.</summary>
public interface IWorkflows
{
    /// <summary>How much of each kind of issue a new day brings per customer, and how much of it is the same fault again.</summary>
    ValueTask Announce(Day day);

    /// <summary>Required quick and slow time, script or judgment zone.</summary>
    ValueTask<Batch<Case>> Admit(Day day, Batch<Contact> contacts);

    /// <summary>What the encounters leave behind: corners cut, and at a week's end CX debt.</summary>
    ValueTask Learn(Day day, Batch<Encounter> encounters);

    /// <summary>Ends a week: debt grows and is repaid.</summary>
    ValueTask<WorkflowWeek> EndWeek(Conditions conditions);
}

/// <summary>All teams of the centre.</summary>
public interface ITeams
{
    /// <summary>Queue, patience, handling, resolution and care of a day's cases.</summary>
    ValueTask<Batch<Encounter>> Work(Day day, Batch<Case> cases);

    /// <summary>Ends a week: strain, standards, learning, quits; then what management needs to plan.</summary>
    ValueTask<IReadOnlyList<TeamWeek>> Recover(Conditions conditions);

    /// <summary>Follows management's orders for the week that begins: who starts, who must go, who works when.</summary>
    ValueTask Follow(IReadOnlyList<StaffOrder> orders, Conditions conditions);
}

/// <summary>What customers report at a week's end.</summary>
/// <param name="Tally">Counts of the week; theirs, to be read before the next week ends.</param>
/// <param name="Customers">Active customers.</param>
/// <param name="GoodWord">Satisfied talk per customer, Σ(S − 0.75)⁺ / customers.</param>
/// <param name="BadWord">Dissatisfied talk per customer, Σ(0.4 − S)⁺ / customers.</param>
public sealed record CustomerWeek(Tally Tally, long Customers, double GoodWord, double BadWord);

/// <summary>What workflows report at a week's end.</summary>
/// <param name="Tally">Counts of the week; theirs, to be read before the next week ends.</param>
/// <param name="Debt">CX debt by workflow, 0–1.</param>
public sealed record WorkflowWeek(Tally Tally, double[] Debt);

/// <summary>What a team reports at a week's end.</summary>
/// <param name="Tally">Counts of the week; the team's, to be read before the next week ends.</param>
/// <param name="Heads">Agents on the payroll.</param>
/// <param name="Quits">Agents who left this week.</param>
/// <param name="Offered">Contacts offered.</param>
/// <param name="HandleSeconds">Mean handle time of the week, breathers included.</param>
/// <param name="StandardSeconds">Mean handle time that the standard allows for the week's mix, policy's extra time included.</param>
public sealed record TeamWeek(Tally Tally, int Heads, int Quits, long Offered, double HandleSeconds, double StandardSeconds);

/// <summary>What management asks of a team.</summary>
/// <param name="Start">Agents who start on the floor this week.</param>
/// <param name="Release">Agents who must go this week.</param>
public sealed record StaffOrder(int Start, int Release);
