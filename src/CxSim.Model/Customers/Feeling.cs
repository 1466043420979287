using CxSim.Model.Chance;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <summary>What one encounter was like for the customer (Q10).</summary>
/// <param name="Utility">Satisfaction with the encounter, y, 0–1.</param>
/// <param name="Recovery">What a good recovery adds to reported satisfaction.</param>
/// <param name="Effort">Effort, 0–1.</param>
/// <param name="Tone">Sentiment of the encounter, 0–1: the same sum with the weights of warmth and outcome exchanged.</param>
/// <param name="Understood">Chance that the customer felt understood.</param>
/// <param name="Care">Felt care.</param>
/// <param name="Wait">ln(1 + wait/60 s).</param>
internal readonly record struct Feeling(
    double Utility, double Recovery, double Effort, double Tone, double Understood, double Care, double Wait)
{
    /// <summary>What an encounter was like.</summary>
    public static Feeling Of(in Encounter e, Conditions conditions, CustomerLaws laws)
    {
        var reference = laws.Centre.Reference;
        bool served = e.Ending == Ending.Served;
        double resolved = e.Resolved ? 1 : 0;
        double counted = e.Care * (e.Resolved ? 1 : laws[Beliefs.UnresolvedCare]);
        double felt = served ? laws.FeltCare(counted, e.Contact.Emotion) : 0;
        double trouble = (0.5 * (e.Contact.Attempt - 1)) + (e.Transferred ? 0.3 : 0);
        if ((e.Contact.Traits & Traits.FailedSelfService) != Traits.None)
        {
            trouble += laws[Beliefs.FailedEffort];
        }

        double strain = Math.Min(1, trouble);
        double waited = Kernel.Log(1 + (e.Wait / (60.0 * Clock.Second)));
        double care = laws.Linked(Beliefs.LinkCare, felt, reference.Care);
        double effort = laws.Linked(Beliefs.LinkEffort, strain, reference.Effort);
        double wait = laws.Linked(Beliefs.LinkWait, waited, reference.Wait);
        double rest = laws[Beliefs.BaseUtility] - (laws[Beliefs.WeightEffort] * effort) - (laws[Beliefs.WeightWait] * wait)
            + Goodwill(e, conditions, laws);
        double weight = laws[Beliefs.WeightResolution];
        double warmth = laws.Warmth[e.Contact.Workflow];
        return new Feeling(
            Math.Clamp(rest + (weight * (((1 - warmth) * resolved) + (warmth * care))), 0, 1),
            e.Resolved && e.Contact.Attempt > 1 ? laws[Beliefs.RecoveryBonus] * Math.Min(1, felt) : 0,
            strain,
            Math.Clamp(rest + (weight * ((warmth * resolved) + ((1 - warmth) * care))), 0, 1),
            Kernel.Logistic(8 * (felt - 0.5)),
            felt,
            waited);
    }

    private static double Goodwill(in Encounter e, Conditions conditions, CustomerLaws laws)
    {
        bool comforted = e.Ending == Ending.Served && !e.Resolved && laws.Grey[e.Contact.Workflow];
        return comforted ? laws[Beliefs.AuthComfort] * (1 - Kernel.Exp(-conditions[Levers.Auth] / 15)) : 0;
    }
}
