using System.Runtime.CompilerServices;

namespace CxSim.Model.Customers;

/// <summary>What one encounter was like for the customer (Q10).</summary>
/// <param name="Utility">Satisfaction with the encounter, y, 0–1.</param>
/// <param name="Recovery">What a good recovery adds to reported satisfaction.</param>
/// <param name="Effort">Effort, 0–1.</param>
/// <param name="Tone">Sentiment of the encounter, 0–1: the same sum with the weights of warmth and outcome exchanged.</param>
/// <param name="Care">Felt care.</param>
/// <param name="Wait">ln(1 + wait/60 s).</param>
internal readonly record struct Feeling(
    double Utility, double Recovery, double Effort, double Tone, double Care, double Wait)
{
    /// <summary>What an encounter was like.</summary>
    /// <param name="e">The encounter.</param>
    /// <param name="waited">ln(1 + wait/60 s).</param>
    /// <param name="comfort">What authority adds on this day for an unresolved grey issue.</param>
    /// <param name="laws">How customers answer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Feeling Of(in Encounter e, double waited, double comfort, CustomerLaws laws)
    {
        var feel = laws.Feeling;
        bool served = e.Ending == Ending.Served;
        double resolved = e.Resolved ? 1 : 0;
        double counted = e.Care * (e.Resolved ? 1 : feel.UnresolvedCare);
        double felt = served ? laws.FeltCare(counted, e.Contact.Emotion) : 0;
        double trouble = (0.5 * (e.Contact.Attempt - 1)) + (e.Transferred ? 0.3 : 0);
        if ((e.Contact.Traits & Traits.FailedSelfService) != Traits.None)
        {
            trouble += feel.FailedEffort;
        }

        double strain = double.MinNative(1, trouble);
        double care = feel.Care(felt);
        bool comforted = served && !e.Resolved && laws.Grey[e.Contact.Workflow];
        double rest = feel.BaseUtility - (feel.WeightEffort * feel.Effort(strain)) - (feel.WeightWait * feel.Wait(waited))
            + (comforted ? comfort : 0);
        double weight = feel.WeightResolution;
        double warmth = laws.Warmth[e.Contact.Workflow];
        return new Feeling(
            double.ClampNative(rest + (weight * (((1 - warmth) * resolved) + (warmth * care))), 0, 1),
            e.Resolved && e.Contact.Attempt > 1 ? feel.RecoveryBonus * double.MinNative(1, felt) : 0,
            strain,
            double.ClampNative(rest + (weight * ((warmth * resolved) + ((1 - warmth) * care))), 0, 1),
            felt,
            waited);
    }
}
