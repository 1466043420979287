using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Solved constants as a block of keys.</summary>
internal static class ReferenceShapes
{
    internal static readonly Shape<Reference> Reference = new Shape<Reference>("key", "reference constants", new Reference())
        .Has("resolve", new NumberKind("log-odds", -10, 10), r => r.Resolve, (r, v) => r with { Resolve = v },
            "b₀ of the log-odds of resolution: today's true first-contact resolution is the target.")
        .Has("qualityStandard", new NumberKind("share", 0, 2), r => r.QualityStandard, (r, v) => r with { QualityStandard = v },
            "Where the scorecard pulls the inner standard.")
        .Has("quit", new NumberKind("1/week", 0, 0.5), r => r.Quit, (r, v) => r with { Quit = v },
            "Weekly quit hazard at today's mean burnout.")
        .Has("burnoutMean", new NumberKind("points", 0, 100), r => r.BurnoutMean, (r, v) => r with { BurnoutMean = v },
            "Mean burnout index today.")
        .Has("burnoutSd", new NumberKind("points", 0.01, 100), r => r.BurnoutSd, (r, v) => r with { BurnoutSd = v },
            "Standard deviation of the burnout index between agents today.")
        .Has("debt", new NumberKind("0–1", 0, 1), r => r.Debt, (r, v) => r with { Debt = v }, "CX debt at rest.")
        .Has("pressure", new NumberKind("1", 0.01, 10), r => r.Pressure, (r, v) => r with { Pressure = v },
            "Required over available agent-hours of the plan under today; work pressure is divided by it.")
        .Has("plan", new NumberKind("1", 0.01, 10), r => r.Plan, (r, v) => r with { Plan = v },
            "Heads on the payroll over heads the bare plan asks for today.")
        .Has("care", new NumberKind("1", 0, 2), r => r.Care, (r, v) => r with { Care = v }, "Mean felt care of encounters today.")
        .Has("effort", new NumberKind("0–1", 0, 1), r => r.Effort, (r, v) => r with { Effort = v },
            "Mean effort of encounters today.")
        .Has("wait", new NumberKind("1", 0, 10), r => r.Wait, (r, v) => r with { Wait = v },
            "Mean of ln(1 + wait/60 s) of encounters today.")
        .Has("recognition", new NumberKind("0–1", 0, 1), r => r.Recognition, (r, v) => r with { Recognition = v },
            "Mean recognition of agents today.")
        .Has("emotion", new NumberKind("0–1", 0, 1), r => r.Emotion, (r, v) => r with { Emotion = v },
            "Mean emotion of contacts that agents handle today.")
        .Has("sentiment", new NumberKind("0–1", 0, 1), r => r.Sentiment, (r, v) => r with { Sentiment = v },
            "Mean sentiment that customers carry today.")
        .Has("goodWord", new NumberKind("0–1", 0, 1), r => r.GoodWord, (r, v) => r with { GoodWord = v },
            "Mean satisfied talk today.")
        .Has("badWord", new NumberKind("0–1", 0, 1), r => r.BadWord, (r, v) => r with { BadWord = v },
            "Mean dissatisfied talk today.")
        .Has("referral", new NumberKind("probability", 0, 1), r => r.Referral, (r, v) => r with { Referral = v },
            "Chance that an encounter leads to a referral under today's talk.");
}
