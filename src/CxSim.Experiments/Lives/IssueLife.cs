using CxSim.Model;

namespace CxSim.Experiments.Lives;

/// <summary>One issue of a customer under one policy, from the first contact about it to the last.</summary>
/// <param name="Issue">Identity, the same under every policy.</param>
/// <param name="Before">The customer's standing satisfaction before it, 0–1.</param>
/// <param name="Steps">The contacts about it in order of time, at least one.</param>
/// <param name="CustomerLeft">The day on which its customer left for good, or null.</param>
public sealed record IssueLife(ulong Issue, double Before, IReadOnlyList<LifeEvent> Steps, int? CustomerLeft)
{
    /// <summary>Whose issue it is.</summary>
    public ulong Customer => Steps[0].Customer;

    /// <summary>The kind of issue: an index into the centre's workflows.</summary>
    public int Workflow => Steps[0].Encounter.Contact.Workflow;

    /// <summary>Whether the first contact about it fell into the run.</summary>
    public bool SeenFromTheStart => Steps[0].Encounter.Contact.Attempt == 1;

    /// <summary>Whether it was resolved in the end.</summary>
    public bool Resolved => !CustomerLife.IsOpen(Steps[^1]);

    /// <summary>Whether its first contact left it open.</summary>
    public bool TookMoreThanOne => CustomerLife.IsOpen(Steps[0]);

    /// <summary>What it cost the customer, seconds of waiting and talking.</summary>
    public double Seconds => Steps.Sum(CustomerLife.Seconds);
}
