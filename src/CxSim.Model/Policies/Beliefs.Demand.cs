namespace CxSim.Model.Policies;

public static partial class Beliefs
{
    /// <summary>CX debt raises fresh volume by this share per unit of debt above today's.</summary>
    public static readonly Belief KappaDebt = new(
        "debt_volume", BeliefTopic.Demand, "CX debt raises fresh volume by this share per unit of debt above today's.",
        "1", 0, 0.3, 1, Grade.D, "assumption; no source measures it");

    /// <summary>Chance that an unresolved contact is followed by a call-back.</summary>
    public static readonly Belief Callback = new(
        "callback", BeliefTopic.Demand, "Chance that an unresolved contact is followed by a call-back.",
        "probability", 0.6, 0.8, 0.9, Grade.D, "assumption; practitioners report 0.6–0.9");

    /// <summary>Mean delay of a call-back (lognormal).</summary>
    public static readonly Belief CallbackDays = new(
        "callback_days", BeliefTopic.Demand, "Mean delay of a call-back (lognormal).",
        "days", 1, 2, 4, Grade.D, "assumption");

    /// <summary>Spread of the call-back delay: coefficient of variation.</summary>
    public static readonly Belief CallbackDaysCv = new(
        "callback_days_cv", BeliefTopic.Demand, "Spread of the call-back delay: coefficient of variation.",
        "1", 0.4, 0.8, 1.6, Grade.D, "assumption");

    /// <summary>Effort that a failed self-service attempt adds to the contact that follows.</summary>
    public static readonly Belief FailedEffort = new(
        "failed_self_service", BeliefTopic.Demand, "Effort that a failed self-service attempt adds to the contact that follows.",
        "0–1", 0.15, 0.3, 0.6, Grade.D, "after Dixon, Freeman and Toman 2010 (direction only)");

    /// <summary>Share of self-service attempts that end there when it is built inside-out.</summary>
    public static readonly Belief ContainInside = new(
        "contained_inside_out", BeliefTopic.Demand, "Share of self-service attempts that end there when it is built inside-out.",
        "share", 0.2, 0.4, 0.6, Grade.D, "assumption; Kumar and Telang 2012 give the sign");

    /// <summary>What outside-in design adds to that share.</summary>
    public static readonly Belief ContainGain = new(
        "contained_design_gain", BeliefTopic.Demand, "What outside-in design adds to that share.",
        "share", 0.3, 0.6, 0.6, Grade.D, "assumption; contained = inside-out + gain × design");

    /// <summary>Live contacts that an attempt at wholly inside-out self-service creates.</summary>
    public static readonly Belief Ambiguous = new(
        "ambiguous_self_service", BeliefTopic.Demand, "Live contacts that an attempt at wholly inside-out self-service creates.",
        "contacts", 0, 0.5, 1, Grade.D, "sign: Kumar and Telang 2012, calls rose where information was ambiguous; size assumed");

    /// <summary>How fast unresolved CX debt feeds itself.</summary>
    public static readonly Belief DebtGrowth = new(
        "debt_growth", BeliefTopic.Demand, "How fast unresolved CX debt feeds itself.",
        "1/week", 0.005, 0.02, 0.04, Grade.D, "assumption");

    /// <summary>How fast everyday work repays CX debt.</summary>
    public static readonly Belief DebtRepair = new(
        "debt_repair", BeliefTopic.Demand, "How fast everyday work repays CX debt.",
        "1/week", 0.025, 0.05, 0.1, Grade.D, "assumption");

    /// <summary>Share of fresh issues that are the same product fault again.</summary>
    public static readonly Belief FaultShare = new(
        "fault_share", BeliefTopic.Demand, "Share of fresh issues that are the same product fault again.",
        "share", 0.08, 0.15, 0.3, Grade.C, "failure-demand studies report 15 % as the lowest share seen");

    /// <summary>How well grey contacts are recognised for the judgment zone.</summary>
    public static readonly Belief ZoneAccuracy = new(
        "zone_accuracy", BeliefTopic.Demand, "How well grey contacts are recognised for the judgment zone.",
        "share", 0.5, 0.75, 0.95, Grade.D, "assumption");

    /// <summary>Share of high-value customers tagged right.</summary>
    public static readonly Belief TagAccuracy = new(
        "vip_tagging", BeliefTopic.Demand, "Share of high-value customers tagged right.",
        "share", 0.7, 0.9, 1, Grade.D, "assumption");
}
