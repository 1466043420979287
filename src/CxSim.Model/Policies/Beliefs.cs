namespace CxSim.Model.Policies;

/// <summary>
/// The registry of beliefs. Ranges without a source are half to double the base; what evidence there is stands in each entry.
/// </summary>
public static partial class Beliefs
{
    // A static constructor, because it runs after the entries of every part of this class.
    static Beliefs()
    {
        Belief[] all =
        [
            KappaDebt, Callback, CallbackDays, CallbackDaysCv, FailedEffort, ContainInside, ContainGain,
            Ambiguous, DebtGrowth, DebtRepair, FaultShare,
            ZoneAccuracy, TagAccuracy, Alpha, Compliance, HardCompression, Overwork, OverworkAt, ChatTime, ChatFcr,
            ChatFcrSquare, ResolveSkill, ResolveTime, ResolveScript, ResolveDebt, ResolveCynicism, ScriptCare, CynicismCare,
            UnresolvedCare, OverCare, RolePlayCare, ZoneTime, Gaming, ZoneGrey, Learning, LearningWeeks, CoachSkill,
            WeightResolution, BaseUtility, WeightEffort, WeightWait, Eta, GainWeight, LossWeight, ExpectSpeed,
            RecoveryBonus, ChurnBeta, ServiceShare, ConvexPower, SpendUplift, SpendFrom, SentimentSpend, SentimentSpeed,
            WomJoin, NegativeWom, ReferralShare, ReferralHazard, ReferralMargin, ReferralDecay,
            SurveyResponse, SurveyExtremes, Redial, RedialMinutes,
            AuthComfort, LoadDemand, EmotionDemand, FrictionDemand, ConflictDemand, ConcurrencyDemand, ApologyDemand, Build,
            Recovery, Sensitivity, NoiseSd, NoiseAr, ResourceBase, ResourceAutonomy, ResourceCoach, ResourceMeaning,
            ResourceRecognition, CynicismAutonomy, CynicismExhaustion, CynicismConflict, CynicismMeaning, EfficacyFcr,
            EfficacyAutonomy, EfficacyExhaustion, AttitudeWeeks, QuitGamma, QuitEarly, AbsenceBase, AbsenceGamma,
            SurfaceBase, SurfaceGain, SurfaceDrain, ErosionWeeks, HealingWeeks, CommandHabit, QaPull, RestGain,
            AuthAutonomy, PlanMeasured, PlanWeeks, HireWeeks, FillWeeks, Reviews, RaterNoise, Leakage, LinkPace,
            LinkErosion, LinkQuality, LinkPlan, LinkOverwork, LinkTimeResolution, LinkScriptResolution, LinkDebtResolution,
            LinkCynicismResolution, LinkCynicismCare, LinkScriptCare, LinkCare, LinkEffort, LinkWait, LinkChurn, LinkSpend,
            LinkSentiment, LinkWom, LinkReferral, LinkDebtVolume, LinkLoadStrain, LinkEmotionStrain, LinkFrictionStrain,
            LinkConflictStrain, LinkSurfaceStrain, LinkAutonomy, LinkMeaning, LinkQuits, LinkAbsence, LinkGaming,
            LinkRecovery, LinkConvex, LinkHalfHour
        ];
        for (int i = 0; i < all.Length; i++)
        {
            all[i].Ordinal = i;
        }

        All = all;
    }

    /// <summary>All beliefs, in the order of the registry; causal links last.</summary>
    public static IReadOnlyList<Belief> All { get; }

    /// <summary>The belief of this id, or null.</summary>
    public static Belief? Find(string id) => All.FirstOrDefault(b => b.Id == id);
}
