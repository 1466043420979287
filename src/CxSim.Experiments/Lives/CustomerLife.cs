using CxSim.Model;
using CxSim.Model.Time;

namespace CxSim.Experiments.Lives;

/// <summary>One customer under one policy.</summary>
/// <param name="Customer">Identity, the same under every policy.</param>
/// <param name="Start">Standing satisfaction when the policy began, 0–1.</param>
/// <param name="Events">Contacts in order of time; days count from the policy's start.</param>
/// <param name="Turns">Whom the customer brought, and leaving.</param>
public sealed record CustomerLife(ulong Customer, double Start, IReadOnlyList<LifeEvent> Events, IReadOnlyList<LifeTurn> Turns)
{
    /// <summary>The day on which the customer left for good, or null.</summary>
    public int? LeftOn { get; } = Turns.Where(t => t.Kind == TurnKind.Left).Select(t => (int?)t.Day).FirstOrDefault();

    /// <summary>Standing satisfaction at the end of the run, or on leaving.</summary>
    public double End => Events.Count == 0 ? Start : Events[^1].Satisfaction;

    /// <summary>Whether a contact is a further attempt at the same issue.</summary>
    public static bool IsRepeat(LifeEvent e) => e.Encounter.Contact.Attempt > 1;

    /// <summary>Whether a contact left the issue open.</summary>
    public static bool IsOpen(LifeEvent e) => e.Encounter.Ending != Ending.Served || !e.Encounter.Resolved;

    /// <summary>Seconds the customer spent on a contact, waiting and talking.</summary>
    public static double Seconds(LifeEvent e) => Clock.ToSeconds(e.Encounter.Wait) + e.Encounter.Handled;
}
