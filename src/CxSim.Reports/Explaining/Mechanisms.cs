using static CxSim.Model.Policies.Beliefs;
using static CxSim.Model.Policies.Levers;

namespace CxSim.Reports.Explaining;

/// <summary>The registry of mechanisms, in the order in which a contact meets them: demand, work, customers, agents, management.</summary>
public static class Mechanisms
{
    /// <summary>All mechanisms.</summary>
    public static IReadOnlyList<Mechanism> All { get; } =
    [
        new("waiting", "Waiting and patience", "Callers queue, hang up when their patience ends, and some try again the same day.")
        {
            Beliefs = [WeightWait, Redial, RedialMinutes, LinkWait],
            Levers = [Staff, Slow, Breather, Vip, Friction],
            Measures = ["asa", "abandonment", "service_level", "occupancy"],
        },
        new("self-service", "Self-service and deflection",
            "Attempts at self-service end there, fail and arrive as a contact, or create a contact that would not have been.")
        {
            Beliefs = [FailedEffort, ContainInside, ContainGain, Ambiguous],
            Levers = [Deflect, Design],
            Measures = ["contacts", "aht", "effort", "cost"],
        },
        new("debt", "CX debt", "Corners cut leave rework behind that makes later work harder and more; everyday work repays it.")
        {
            Beliefs = [KappaDebt, DebtGrowth, DebtRepair, ResolveDebt, FaultShare, LinkDebtVolume, LinkDebtResolution],
            Levers = [Fix, Slow, Aht, Staff],
            Measures = ["cx_debt", "contacts", "repeats", "fcr"],
        },
        new("pace", "Pace and corner cutting", "Work pressure shortens contacts, and what is practised becomes what agents think right.")
        {
            Beliefs =
            [
                Alpha, Compliance, HardCompression, Overwork, OverworkAt, ErosionWeeks, HealingWeeks, CommandHabit,
                LinkPace, LinkErosion, LinkOverwork, LinkHalfHour,
            ],
            Levers = [Aht, Staff, Slow, Reinvest, Qa],
            Measures = ["pressure", "standard", "aht", "aht_slow"],
        },
        new("scripts", "Scripts and judgment zones", "Outside the judgment zone the script decides, inside it the agent does.")
        {
            Beliefs =
            [
                ZoneAccuracy, ZoneTime, ZoneGrey, ResolveScript, ScriptCare, RolePlayCare, AuthComfort, AuthAutonomy, Leakage,
                LinkScriptResolution, LinkScriptCare,
            ],
            Levers = [Script, Zone, Slow, Auth, RolePlay],
            Measures = ["felt_understood", "fcr", "aht", "burnout"],
        },
        new("resolution", "Resolution and repeat contacts", "A contact resolves its issue or not; an issue left open mostly comes back.")
        {
            Beliefs =
            [
                ResolveSkill, ResolveTime, ResolveCynicism, Callback, CallbackDays, CallbackDaysCv,
                LinkTimeResolution, LinkCynicismResolution,
            ],
            Levers = [Aht, Slow, Script, Zone, Coach, Staff],
            Measures = ["fcr", "fcr_measured", "repeats", "cost_per_resolved"],
        },
        new("chat", "Chat concurrency", "One agent works several chats at once: more in an hour, each slower and resolved less often.")
        {
            Beliefs = [ChatTime, ChatFcr, ChatFcrSquare],
            Levers = [Staff],
            Measures = ["aht", "fcr", "occupancy", "burnout"],
        },
        new("care", "Care and satisfaction",
            "The slow part of a contact is care; with resolution it makes what a customer thinks of the encounter and then of the firm.")
        {
            Beliefs =
            [
                WeightResolution, BaseUtility, UnresolvedCare, OverCare, CynicismCare, Eta, GainWeight, LossWeight, ExpectSpeed,
                RecoveryBonus, LinkCare, LinkCynicismCare,
            ],
            Levers = [Slow, Reinvest, Zone, Script, Staff],
            Measures = ["csat", "felt_understood", "satisfaction", "aht_slow"],
        },
        new("effort", "Effort and friction",
            "Repeats, transfers and failed self-service are effort to customers; clumsy tools cost quick seconds.")
        {
            Beliefs = [WeightEffort, LinkEffort],
            Levers = [Friction, Deflect, Design, Fix],
            Measures = ["effort", "aht_quick", "repeats", "csat"],
        },
        new("churn", "Churn and loyalty", "Standing satisfaction moves the hazard of leaving, in the share of churn that service can move.")
        {
            Beliefs = [ChurnBeta, ServiceShare, ConvexPower, LinkChurn, LinkConvex, LinkRecovery],
            Levers = [Slow, Aht, Staff, Vip],
            Measures = ["churn", "satisfaction", "clv", "net_value"],
        },
        new("word-of-mouth", "Word of mouth and referrals", "Talk moves who joins, and a good encounter can bring another customer.")
        {
            Beliefs = [WomJoin, NegativeWom, ReferralShare, ReferralHazard, ReferralMargin, ReferralDecay, LinkWom, LinkReferral],
            Levers = [Slow, Reinvest, Aht],
            Measures = ["referred", "satisfaction", "margin", "net_value"],
        },
        new("value", "Spend and value", "Customers differ in worth; high satisfaction and good sentiment add a little to what they spend.")
        {
            Beliefs = [SpendUplift, SpendFrom, SentimentSpend, SentimentSpeed, LinkSpend, LinkSentiment],
            Levers = [Slow, Vip, Zone],
            Measures = ["margin", "clv", "sentiment", "net_value"],
        },
        new("vip", "Slow lane for high value",
            "The top share by value goes ahead in the queue and gets more time; tags are sometimes wrong.")
        {
            Beliefs = [TagAccuracy],
            Levers = [Vip],
            Measures = ["asa", "abandonment", "margin", "churn"],
        },
        new("strain", "Strain and burnout", "Demands build exhaustion, resources buffer it, rest removes it.")
        {
            Beliefs =
            [
                LoadDemand, EmotionDemand, FrictionDemand, ConflictDemand, ConcurrencyDemand, ApologyDemand, Build, Recovery,
                Sensitivity, NoiseSd, NoiseAr, ResourceBase, ResourceAutonomy, ResourceCoach, ResourceMeaning, ResourceRecognition,
                SurfaceBase, SurfaceGain, SurfaceDrain, RestGain, LinkLoadStrain, LinkEmotionStrain, LinkFrictionStrain,
                LinkConflictStrain, LinkSurfaceStrain, LinkAutonomy, LinkMeaning,
            ],
            Levers = [Staff, Breather, Coach, Script, Friction, Aht, Fix],
            Measures = ["burnout", "burnout_share", "occupancy", "absence"],
        },
        new("attitude", "Cynicism and efficacy",
            "Half a year of work makes agents cynical or sure of themselves; that shows in quality, not in pace.")
        {
            Beliefs =
            [
                CynicismAutonomy, CynicismExhaustion, CynicismConflict, CynicismMeaning, EfficacyFcr, EfficacyAutonomy,
                EfficacyExhaustion, AttitudeWeeks,
            ],
            Levers = [Script, Zone, Qa, Aht, Auth],
            Measures = ["burnout", "fcr", "felt_understood", "attrition"],
        },
        new("turnover", "Quits, absence, hiring and learning",
            "Burned-out agents stay away and leave; newcomers arrive late and learn for months.")
        {
            Beliefs =
            [
                QuitGamma, QuitEarly, AbsenceBase, AbsenceGamma, HireWeeks, FillWeeks, Learning, LearningWeeks, CoachSkill,
                LinkQuits, LinkAbsence,
            ],
            Levers = [Staff, Coach, Breather],
            Measures = ["attrition", "absence", "heads", "aht_quick"],
        },
        new("scorecard", "Scorecard and gaming",
            "What is scored pulls what agents think right; a hard target invites ending contacts early.")
        {
            Beliefs = [QaPull, Reviews, RaterNoise, Gaming, LinkQuality, LinkGaming],
            Levers = [Qa, Aht, Script],
            Measures = ["qa_quick", "qa_slow", "standard", "fcr"],
        },
        new("planning", "Planning and staffing",
            "Heads follow measured volume and a blend of measured and standard handle time, with delays.")
        {
            Beliefs = [PlanMeasured, PlanWeeks, LinkPlan],
            Levers = [Staff, Reinvest, Friction, Coach, Breather],
            Measures = ["heads", "pressure", "cost", "service_level"],
        },
        new("surveys", "Surveys and the measurement gap",
            "Dashboards see who answers and what is logged; the model knows the rest, so the gap shows.")
        {
            Beliefs = [SurveyResponse, SurveyExtremes],
            Levers = [Qa, Aht],
            Measures = ["csat", "felt_understood", "fcr", "fcr_measured"],
        },
        new("shocks", "Shocks",
            "What happens to the centre whatever its policy: volume, absence, budget, a faulty product, tools that fail.")
        {
            Levers = [Staff, Fix, Friction],
            Measures = ["pressure", "service_level", "standard", "net_value"],
        },
    ];
}
