using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>A whole script as a block of keys.</summary>
internal static class ScriptShape
{
    private static readonly ChoiceKind<Asked> Answers = new("answers", [("teams", Asked.Team), ("phones", Asked.Seat)]);

    internal static readonly Shape<Script> Whole = new Shape<Script>("key", "a workshop", new Script())
        .Has("id", new IdKind(), s => s.Id, (s, v) => s with { Id = v }, "The word used in files and on the command line.", required: true)
        .Has("call", new TextKind(12), s => s.Call, (s, v) => s with { Call = v }, "A shorter word for the same, in quotes: \"90\".")
        .Has("title", new TextKind(60), s => s.Title, (s, v) => s with { Title = v }, "The name on screen and paper.", required: true)
        .Has("room", ScriptShapes.Sentence, s => s.Room, (s, v) => s with { Room = v }, "For which room it is.")
        .Has("centre", new FullCentreKind("centre.schema.json"), s => s.Centre, (s, v) => s with { Centre = v },
            "The centre every team decides for; std-40 unless said.")
        .Has("beliefs", new ReferenceKind<BeliefSet>(() => Shelves.Beliefs, BeliefSet.Base, "beliefs.schema.json"),
            s => s.Beliefs, (s, v) => s with { Beliefs = v }, "How the world works until somebody flips an assumption; base unless said.")
        .Has("seeds", new WholeKind("seeds", 2, 100), s => s.Seeds, (s, v) => s with { Seeds = v },
            "Seeds simulated for a reveal, the same for every team.")
        .Has("weeks", new WholeKind("weeks", 1, 104), s => s.Weeks, (s, v) => s with { Weeks = v },
            "Weeks simulated under each policy.")
        .Has("warmup", new WholeKind("weeks", 0, 520), s => s.WarmUpWeeks, (s, v) => s with { WarmUpWeeks = v },
            "Weeks under today before any policy starts.")
        .Has("roles", new ListKind<Role>(ScriptShapes.Role, 1, 12), s => s.Roles, (s, v) => s with { Roles = v },
            "The chairs in the room.", required: true)
        .Has("teams", new ListKind<ScriptTeam>(ScriptShapes.Team, 1, 12), s => s.Teams, (s, v) => s with { Teams = v },
            "The teams; a facilitator may open fewer or more.", required: true)
        .Has("answers", Answers, s => s.Answers, (s, v) => s with { Answers = v },
            "Who predicts and bets: teams together, or phones each for itself; policies are always made by teams.")
        .Has("card", ScriptShapes.Card, s => s.Card, (s, v) => s with { Card = v },
            "With what teams make a policy.", required: true)
        .Has("steps", new ListKind<Step>(StepShape.Whole, 2, 40), s => s.Steps, (s, v) => s with { Steps = v },
            "From lobby to closed.", required: true)
        .Checked(ScriptRules.Ids)
        .Checked(ScriptRules.Ends)
        .Checked(ScriptRules.LooksBack)
        .Checked(ScriptRules.Decided)
        .Checked(ScriptRules.RestsOn)
        .Checked(ScriptRules.Claims);
}
