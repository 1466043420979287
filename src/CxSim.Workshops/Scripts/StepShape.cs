using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>A step as a block of keys.</summary>
internal static class StepShape
{
    private static readonly ChoiceKind<StepState> State = new(
        "state", [.. Enum.GetValues<StepState>().Select(s => (s.ToString().ToLowerInvariant(), s))]);

    private static readonly ReferenceKind<Policy> Policy = new(() => Shelves.Policies, Model.Policies.Policy.Today, "policy.schema.json");

    private static readonly NamedKind<Belief> Belief = new("belief", Beliefs.All, b => b.Id);

    internal static readonly Shape<Step> Whole = Particular(new Shape<Step>("key", "a step", new Step())
        .Has("id", new IdKind(), s => s.Id, (s, v) => s with { Id = v }, "The word used in files.", required: true)
        .Has("state", State, s => s.State, (s, v) => s with { State = v }, "What the room is doing.", required: true)
        .Has("minutes", new WholeKind("minutes", 0, 120), s => s.Minutes, (s, v) => s with { Minutes = v },
            "How long it takes.", required: true)
        .Has("title", new TextKind(60), s => s.Title, (s, v) => s with { Title = v }, "The name on the screens.", required: true)
        .Has("does", ScriptShapes.Sentence, s => s.Does, (s, v) => s with { Does = v }, "What the facilitator does.", required: true)
        .Has("says", new ListKind<SpokenLine>(ScriptShapes.Line, 0, 12), s => s.Says, (s, v) => s with { Says = v }, "Lines to say.")
        .Has("projector", new TextKind(160), s => s.Projector, (s, v) => s with { Projector = v },
            "The sentence in large letters on the projector.")
        .Has("phones", new TextKind(160), s => s.Phones, (s, v) => s with { Phones = v }, "The sentence on participants' phones.")
        .Has("figures", new ListKind<WorkshopFigure>(ScriptShapes.Figure, 0, 8), s => s.Figures, (s, v) => s with { Figures = v },
            "The figures shown, in this order."))
        .Checked(StepRules.Needs)
        .Checked(StepRules.Belongs);

    private static Shape<Step> Particular(Shape<Step> shape) => shape
        .Has("trust", new ListKind<string>(ScriptShapes.Sentence, 0, 8), s => s.Trust, (s, v) => s with { Trust = v },
            "brief: what to say to “why should we believe this?”.")
        .Has("statements", new ListKind<Statement>(ScriptShapes.Statement, 1, 8), s => s.Statements, (s, v) => s with { Statements = v },
            "poll: what is voted on.")
        .Has("change", new MaybeKind<Policy>(Policy), s => s.Change, (s, v) => s with { Change = v },
            "predict: the change whose result is asked for.")
        .Has("measures", new ListKind<Measure>(ScriptShapes.Measure, 1, 8), s => s.Measures, (s, v) => s with { Measures = v },
            "predict, shock: the measures teams predict or are judged by.")
        .Has("of", new IdKind(), s => s.Of, (s, v) => s with { Of = v },
            "reveal: the step whose result it shows; debrief: the poll voted on again.")
        .Has("shocks", new ListKind<Shock>(ShockShape.Whole, 1, 6), s => s.Shocks, (s, v) => s with { Shocks = v },
            "shock: what happens, counted from the policies' start.")
        .Has("flips", new ListKind<Flip>(ScriptShapes.Flip, 1, 6), s => s.Flips, (s, v) => s with { Flips = v },
            "break: the assumptions flipped, one after the other.")
        .Has("claims", new ListKind<string>(new ClaimIdKind(), 1, 12), s => s.Claims, (s, v) => s with { Claims = v },
            "break: the claims bet on and judged anew.")
        .Has("disputed", new ListKind<Belief>(Belief, 1, 16), s => s.Disputed, (s, v) => s with { Disputed = v },
            "beliefs: the assumptions a team may dispute; tour: those that G6 moves.")
        .Has("questions", new ListKind<string>(ScriptShapes.Sentence, 1, 8), s => s.Questions, (s, v) => s with { Questions = v },
            "debrief: the questions asked.");
}
