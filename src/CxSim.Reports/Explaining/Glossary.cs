namespace CxSim.Reports.Explaining;

/// <summary>The words that no registry holds, other names of measures, and figures people compare with.</summary>
public static class Glossary
{
    /// <summary>What else a registered thing is called.</summary>
    public static IReadOnlyDictionary<string, string> OtherNames { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sl"] = "service_level",
        ["handle-time"] = "aht",
        ["wait"] = "asa",
        ["speed-of-answer"] = "asa",
        ["first-contact-resolution"] = "fcr",
        ["retention"] = "churn",
        ["turnover"] = "attrition",
        ["volume"] = "contacts",
        ["lifetime-value"] = "clv",
        ["debt"] = "cx_debt",
        ["qa-score"] = "qa_slow",
        ["cost-per-resolved-issue"] = "cost_per_resolved",
    };

    /// <summary>The terms, by word.</summary>
    public static IReadOnlyList<Term> Terms { get; } =
    [
        new("verdict", "What a difference amounts to",
            "better or worse: the whole 95 % interval lies beyond the margin. About the same: it lies inside the margin. "
            + "Can't tell yet: luck is too wide, and the number of seeds that would settle it is given. "
            + "Depends on assumptions: the sign changes with the beliefs, and the belief that flips it is named."),
        new("margins", "Practical margins",
            "A difference smaller than its measure's margin is called about the same, however certain it is. List them: cxsim "
            + "list measures."),
        new("grade", "Grade of evidence",
            "A: a meta-analysis or your own data. B: a study. C: practitioners' figures. D: our guess, nobody has measured it."),
        new("difference", "Paired difference",
            "Policy less today under the same seed: the same customers with the same issues, moods and luck. What is left is "
            + "the policy's doing.",
            "Two policies with overlapping intervals can still differ clearly, because the luck they share cancels."),
        new("interval", "95 % interval",
            "Had the study been repeated with other luck, 95 of 100 such intervals would hold the simulated mean. "
            + "It covers luck; beliefs are varied separately.",
            "A narrow interval says that the model was run often, not that the model is right."),
        new("seed", "Replication",
            "One run of the world under one stream of chance. The same seed gives the same bits on any machine; more seeds "
            + "narrow intervals."),
        new("belief", "Belief",
            "How the world works: a number nobody decides, with low, base and high, a grade and a source. List them: cxsim list beliefs."),
        new("lever", "Lever", "Something a leader decides, with a range, bands and a cost. List them: cxsim list levers."),
        new("preset", "Preset", "A ready policy. List them: cxsim list presets."),
        new("null-world", "The null world",
            "Beliefs under which nobody answers to care, friction or burnout. There, saving must win; if it does not, the model is wrong. "
            + "Use it: cxsim run quick-slow --belief-set null-world."),
        new("grey", "Grey zone",
            "Contacts with nuance, emotion or complexity, about one in five. A script written beforehand does not fit them."),
        new("judgment-zone", "Judgment zone",
            "The contacts in which the agent decides rather than the script. The lever zone sets how many, the lever slow how "
            + "much time they get.",
            "Who picks the zone picks wrongly at times: seconds go to contacts that did not need them."),
        new("break-even", "Break-even",
            "The value of a belief at which two policies are worth the same. The closer it lies to the base, the less the "
            + "ranking can be trusted."),
        new("erlang", "Erlang B, C and A",
            "Exact formulas for a queue in steady state: without waiting room (B), with endless patience (C), with callers who "
            + "hang up (A). "
            + "Try: cxsim queue."),
        new("nps", "Net promoter score",
            "Share of promoters (9, 10) less detractors (0 to 6), in points from −100 to 100. CxSim does not simulate the question; "
            + "satisfaction and talk stand for what it tries to see.",
            "Not a percentage, and noisy below 400 answers.", "csat", "satisfaction", "referred"),
        new("ces", "Customer effort score",
            "How much effort it took the customer, by survey, 1–5 or 1–7. CxSim's effort counts attempts, transfers and failed "
            + "self-service instead.",
            "The direction differs by scale.", "effort"),
        new("adherence", "Adherence",
            "Share of time an agent is in the scheduled state. Every simulated agent adheres; absence is simulated.",
            "Nothing is said about what is done in that time.", "shrinkage", "absence"),
        new("wrap", "Wrap time", "Work on a contact after the customer has gone. It is part of the quick seconds.", null, "aht",
            "aht_quick"),
        new("failure-demand", "Failure demand", "Contacts that exist because an earlier one, or the product, failed.", null, "repeats",
            "cx_debt"),
        new("ramp", "Speed to proficiency", "How long a newcomer takes to work like a veteran; learning follows tenure.", null, "aht",
            "fcr"),
        new("balking", "Balking", "Hanging up at once on hearing that there is a wait.", null, "abandonment"),
        new("patience", "Patience", "How long a caller waits before hanging up; theirs, whatever the policy.", null, "abandonment"),
    ];

    private static readonly Dictionary<string, string> Compare = new(StringComparer.Ordinal)
    {
        ["asa"] = "about 28 s is often quoted",
        ["aht"] = "about 6:00 is often quoted",
        ["service_level"] = "80 % in 20 s is the usual target",
        ["abandonment"] = "5–8 % is often quoted",
        ["fcr_measured"] = "mean 70 %, good 70–79 %, the best 80 % and more",
        ["occupancy"] = "75–85 % is the usual aim; above 90 % is called the burnout zone",
        ["shrinkage"] = "30–35 % is typical",
        ["attrition"] = "30–45 % a year is typical",
    };

    /// <summary>What others report for a measure, if anything.</summary>
    public static IEnumerable<Fact> Context(string measure) =>
        Compare.TryGetValue(measure, out string? text) ? [new Fact("Elsewhere", $"{text} (context, not a target)")] : [];
}
