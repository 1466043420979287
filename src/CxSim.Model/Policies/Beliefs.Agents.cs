namespace CxSim.Model.Policies;

public static partial class Beliefs
{
    /// <summary>Weight of workload in job demands.</summary>
    public static readonly Belief LoadDemand = new(
        "demand_load", BeliefTopic.Agents, "Weight of workload in job demands.",
        "1", 0.17, 0.35, 0.7, Grade.B, "Lewig and Dollard 2003 list; weight assumed");

    /// <summary>Weight of emotional contacts in job demands.</summary>
    public static readonly Belief EmotionDemand = new(
        "demand_emotion", BeliefTopic.Agents, "Weight of emotional contacts in job demands.",
        "1", 0.1, 0.2, 0.4, Grade.B, "same");

    /// <summary>Weight of friction in job demands.</summary>
    public static readonly Belief FrictionDemand = new(
        "demand_friction", BeliefTopic.Agents, "Weight of friction in job demands.",
        "1", 0.07, 0.15, 0.3, Grade.B, "Bakker et al. 2003 (computer problems); weight assumed");

    /// <summary>Weight of role conflict in job demands.</summary>
    public static readonly Belief ConflictDemand = new(
        "demand_conflict", BeliefTopic.Agents, "Weight of role conflict in job demands.",
        "1", 0.07, 0.15, 0.3, Grade.B, "Lee and Ashforth 1996; weight assumed");

    /// <summary>Weight of juggling chats in job demands.</summary>
    public static readonly Belief ConcurrencyDemand = new(
        "demand_concurrency", BeliefTopic.Agents, "Weight of juggling chats in job demands.",
        "1", 0.07, 0.15, 0.3, Grade.B, "Goes et al. 2018; weight assumed");

    /// <summary>Job demands added by apologising for the same product fault, per doubling of its share.</summary>
    public static readonly Belief ApologyDemand = new(
        "demand_apology", BeliefTopic.Agents, "Job demands added by apologising for the same product fault, per doubling of its share.",
        "1", 0, 0.05, 0.15, Grade.D, "assumption");

    /// <summary>How fast demands build exhaustion.</summary>
    public static readonly Belief Build = new(
        "exhaustion_build", BeliefTopic.Agents, "How fast demands build exhaustion.",
        "1/week", 0.12, 0.25, 0.5, Grade.D, "form: job demands–resources; time scale assumed");

    /// <summary>How fast rest removes it.</summary>
    public static readonly Belief Recovery = new(
        "exhaustion_recovery", BeliefTopic.Agents, "How fast rest removes it.",
        "1/week", 0.083, 0.1667, 0.333, Grade.D, "latency of weeks (longitudinal review); size assumed");

    /// <summary>Spread between people: standard deviation of log sensitivity.</summary>
    public static readonly Belief Sensitivity = new(
        "exhaustion_spread", BeliefTopic.Agents, "Spread between people: standard deviation of log sensitivity.",
        "1", 0.4, 0.8, 1.2, Grade.B, "office-arm panel: most variance lies between people");

    /// <summary>Standard deviation of the weekly noise in exhaustion.</summary>
    public static readonly Belief NoiseSd = new(
        "exhaustion_noise", BeliefTopic.Agents, "Standard deviation of the weekly noise in exhaustion.",
        "0–1", 0.015, 0.03, 0.06, Grade.B, "office-arm panel");

    /// <summary>How much of that noise lasts into the next week.</summary>
    public static readonly Belief NoiseAr = new(
        "exhaustion_noise_ar", BeliefTopic.Agents, "How much of that noise lasts into the next week.",
        "share", 0.2, 0.5, 0.8, Grade.B, "office-arm panel: .33");

    /// <summary>Resources every agent has.</summary>
    public static readonly Belief ResourceBase = new(
        "resource_base", BeliefTopic.Agents, "Resources every agent has.",
        "1", 0.12, 0.25, 0.5, Grade.D, "assumption");

    /// <summary>Resources from autonomy.</summary>
    public static readonly Belief ResourceAutonomy = new(
        "resource_autonomy", BeliefTopic.Agents, "Resources from autonomy.",
        "1", 0.17, 0.35, 0.7, Grade.B, "job control review; size assumed");

    /// <summary>Resources from coaching.</summary>
    public static readonly Belief ResourceCoach = new(
        "resource_coach", BeliefTopic.Agents, "Resources from coaching.",
        "1", 0.12, 0.25, 0.5, Grade.B, "coaching in a Dutch call centre; size assumed");

    /// <summary>Resources from hard contacts solved well.</summary>
    public static readonly Belief ResourceMeaning = new(
        "resource_meaning", BeliefTopic.Agents, "Resources from hard contacts solved well.",
        "1", 0, 0.1, 0.3, Grade.D, "Grant et al. 2007 (direction)");

    /// <summary>Resources from recognition that matches the work.</summary>
    public static readonly Belief ResourceRecognition = new(
        "resource_recognition", BeliefTopic.Agents, "Resources from recognition that matches the work.",
        "1", 0, 0.05, 0.15, Grade.D, "Bradler et al. 2016 (direction)");

    /// <summary>Cynicism from lack of autonomy.</summary>
    public static readonly Belief CynicismAutonomy = new(
        "cynicism_autonomy", BeliefTopic.Agents, "Cynicism from lack of autonomy.",
        "1", 0.12, 0.25, 0.5, Grade.B, "Alarcon 2011; job-control review; size assumed");

    /// <summary>Cynicism from exhaustion.</summary>
    public static readonly Belief CynicismExhaustion = new(
        "cynicism_exhaustion", BeliefTopic.Agents, "Cynicism from exhaustion.",
        "1", 0.25, 0.5, 0.8, Grade.B, "Lee and Ashforth 1996; size assumed");

    /// <summary>Cynicism from role conflict.</summary>
    public static readonly Belief CynicismConflict = new(
        "cynicism_conflict", BeliefTopic.Agents, "Cynicism from role conflict.",
        "1", 0.1, 0.2, 0.4, Grade.B, "same");

    /// <summary>Cynicism removed by hard contacts solved well.</summary>
    public static readonly Belief CynicismMeaning = new(
        "cynicism_meaning", BeliefTopic.Agents, "Cynicism removed by hard contacts solved well.",
        "1", 0, 0.1, 0.3, Grade.D, "assumption");

    /// <summary>Efficacy from resolving.</summary>
    public static readonly Belief EfficacyFcr = new(
        "efficacy_resolution", BeliefTopic.Agents, "Efficacy from resolving.",
        "1", 0.2, 0.4, 0.8, Grade.D, "assumption");

    /// <summary>Efficacy from autonomy.</summary>
    public static readonly Belief EfficacyAutonomy = new(
        "efficacy_autonomy", BeliefTopic.Agents, "Efficacy from autonomy.",
        "1", 0.05, 0.1, 0.2, Grade.B, "job-control review; size assumed");

    /// <summary>Efficacy lost to exhaustion.</summary>
    public static readonly Belief EfficacyExhaustion = new(
        "efficacy_exhaustion", BeliefTopic.Agents, "Efficacy lost to exhaustion.",
        "1", 0.07, 0.15, 0.3, Grade.D, "assumption");

    /// <summary>Time constant of cynicism and efficacy.</summary>
    public static readonly Belief AttitudeWeeks = new(
        "attitude_weeks", BeliefTopic.Agents, "Time constant of cynicism and efficacy.",
        "weeks", 13, 26, 52, Grade.D, "assumption");

    /// <summary>Log quit hazard per standard deviation of burnout.</summary>
    public static readonly Belief QuitGamma = new(
        "quit_burnout", BeliefTopic.Agents, "Log quit hazard per standard deviation of burnout.",
        "1", 0.3, 0.5, 0.6, Grade.A, "meta-analysis: multiple R .33 with turnover");

    /// <summary>Quit hazard of the first half year, relative.</summary>
    public static readonly Belief QuitEarly = new(
        "quit_early", BeliefTopic.Agents, "Quit hazard of the first half year, relative.",
        "×", 1, 1.5, 2.5, Grade.C, "agent-level data: hazard highest in the first year");

    /// <summary>Share of days absent today.</summary>
    public static readonly Belief AbsenceBase = new(
        "absence", BeliefTopic.Agents, "Share of days absent today.",
        "share", 0.03, 0.05, 0.08, Grade.C, "practitioners");

    /// <summary>Log absence per standard deviation of burnout.</summary>
    public static readonly Belief AbsenceGamma = new(
        "absence_burnout", BeliefTopic.Agents, "Log absence per standard deviation of burnout.",
        "1", 0.1, 0.25, 0.4, Grade.A, "meta-analysis: multiple R .23 with absence");

    /// <summary>Share of surface acting without exhaustion or script.</summary>
    public static readonly Belief SurfaceBase = new(
        "surface_base", BeliefTopic.Agents, "Share of surface acting without exhaustion or script.",
        "share", 0.15, 0.3, 0.5, Grade.D, "assumption");

    /// <summary>Surface acting added by exhaustion under a strict script.</summary>
    public static readonly Belief SurfaceGain = new(
        "surface_gain", BeliefTopic.Agents, "Surface acting added by exhaustion under a strict script.",
        "share", 0.2, 0.4, 0.8, Grade.D, "assumption");

    /// <summary>Strain added by surface acting.</summary>
    public static readonly Belief SurfaceDrain = new(
        "surface_drain", BeliefTopic.Agents, "Strain added by surface acting.",
        "1", 0.15, 0.3, 0.6, Grade.A, "Hülsheger and Schewe 2011: ρ about .4");

    /// <summary>Time in which the inner standard follows practice down.</summary>
    public static readonly Belief ErosionWeeks = new(
        "erosion_weeks", BeliefTopic.Agents, "Time in which the inner standard follows practice down.",
        "weeks", 6, 18.8, 60, Grade.B, "Oliva and Sterman 2001; 6 to unbounded in a re-estimate");

    /// <summary>Time in which it follows practice up.</summary>
    public static readonly Belief HealingWeeks = new(
        "healing_weeks", BeliefTopic.Agents, "Time in which it follows practice up.",
        "weeks", 25, 520, 5200, Grade.B, "same: close to never");

    /// <summary>Share of a commanded cut that becomes habit.</summary>
    public static readonly Belief CommandHabit = new(
        "command_habit", BeliefTopic.Agents, "Share of a commanded cut that becomes habit.",
        "share", 0, 0.3, 1, Grade.D, "assumption");

    /// <summary>How much the slow half of the scorecard pulls the inner standard.</summary>
    public static readonly Belief QaPull = new(
        "quality_pull", BeliefTopic.Agents, "How much the slow half of the scorecard pulls the inner standard.",
        "1", 0, 1, 2, Grade.D, "assumption; effect per 26 weeks");

    /// <summary>Recovery added by a full breather.</summary>
    public static readonly Belief RestGain = new(
        "breather_rest", BeliefTopic.Agents, "Recovery added by a full breather.",
        "share", 0.1, 0.25, 0.5, Grade.D, "assumption");

    /// <summary>Autonomy from goodwill authority.</summary>
    public static readonly Belief AuthAutonomy = new(
        "goodwill_autonomy", BeliefTopic.Agents, "Autonomy from goodwill authority.",
        "0–1", 0, 0.05, 0.1, Grade.D, "assumption");
}
