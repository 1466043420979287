using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;

namespace CxSim.Workshops.Scripts;

/// <summary>What must hold between the values of a script.</summary>
internal static class ScriptRules
{
    /// <summary>A lever's stops lie in its range, rise, and have today's value among them.</summary>
    internal static void Stops(CardRow row, Reading reading)
    {
        var lever = row.Lever;
        var place = reading.PlaceOf("stops");
        if (row.Stops.Any(s => s < lever.Min || s > lever.Max))
        {
            string range = NumberText.Range(lever.Min, lever.Max, lever.Unit);
            reading.Invalid(place, $"a stop of \"{lever.Id}\" out of its range", range);
        }
        else if (!row.Stops.Contains(lever.Default))
        {
            reading.Invalid(place, $"the stops of \"{lever.Id}\" leave out today's value", NumberText.Of(lever.Default) + " among them");
        }
        else if (row.Stops.Zip(row.Stops.Skip(1)).Any(p => p.First >= p.Second))
        {
            reading.Invalid(place, $"the stops of \"{lever.Id}\" do not rise", "the lowest first, each once");
        }
    }

    internal static void Moves(Flip flip, Reading reading)
    {
        if (flip.Beliefs.Count + flip.Levers.Count == 0)
        {
            reading.Usage(reading.PlaceOf(), $"\"{flip.Id}\" flips nothing", "beliefs or levers at other values");
        }
    }

    /// <summary>Ids stand once each, and every team plays a role that is there.</summary>
    internal static void Ids(Script script, Reading reading)
    {
        CentreRules.Once([.. script.Teams.Select(t => t.Id)], "team", reading, "teams");
        CentreRules.Once([.. script.Roles.Select(r => r.Id)], "role", reading, "roles");
        CentreRules.Once([.. script.Steps.Select(s => s.Id)], "step", reading, "steps");
        CentreRules.Once([.. script.Card.Rows.Select(r => r.Lever.Id)], "lever", reading, "card", "levers");
        string[] roles = [.. script.Roles.Select(r => r.Id)];
        for (int i = 0; i < script.Teams.Count; i++)
        {
            if (!roles.Contains(script.Teams[i].Role, StringComparer.Ordinal))
            {
                reading.Unknown(reading.PlaceOf("teams", $"teams[{i + 1}]", "role"), "role", script.Teams[i].Role, roles);
            }
        }
    }

    /// <summary>It begins in the lobby and ends closed.</summary>
    internal static void Ends(Script script, Reading reading)
    {
        if (script.Steps[0].State != StepState.Lobby)
        {
            reading.Invalid(reading.PlaceOf("steps", "steps[1]", "state"), "the first step is not the lobby", "lobby");
        }

        if (script.Steps[^1].State != StepState.Closed)
        {
            string last = $"steps[{script.Steps.Count}]";
            reading.Invalid(reading.PlaceOf("steps", last, "state"), "the last step does not close the workshop", "closed");
        }
    }

    /// <summary>A reveal or a second poll looks back at a step that came before and has something to show.</summary>
    internal static void LooksBack(Script script, Reading reading)
    {
        for (int i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            string[] before = [.. script.Steps.Take(i).Where(s => ShownBy(step.State).Contains(s.State)).Select(s => s.Id)];
            if (step.Of.Length > 0 && !before.Contains(step.Of, StringComparer.Ordinal))
            {
                string states = string.Join(", ", ShownBy(step.State).Select(s => s.ToString().ToLowerInvariant()));
                reading.Unknown(reading.PlaceOf("steps", $"steps[{i + 1}]", "of"), $"earlier step ({states})", step.Of, before);
            }
        }
    }

    /// <summary>The shocks and reveals of policies come after the policies were made.</summary>
    internal static void Decided(Script script, Reading reading)
    {
        int decided = script.Steps.TakeWhile(s => s.State != StepState.Decide).Count();
        for (int i = 0; i < Math.Min(decided, script.Steps.Count); i++)
        {
            if (script.Steps[i].State is StepState.Shock or StepState.Beliefs)
            {
                reading.Invalid(reading.PlaceOf("steps", $"steps[{i + 1}]", "state"),
                    $"step \"{script.Steps[i].Id}\" before any team has a policy", "a step of state decide before it");
            }
        }
    }

    /// <summary>The figure of what a gain rests on has assumptions to move.</summary>
    internal static void RestsOn(Script script, Reading reading)
    {
        for (int i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            var of = step.State == StepState.Reveal ? script.Steps.FirstOrDefault(s => s.Id == step.Of) ?? step : step;
            if (of.Disputed.Count == 0 && step.Figures.Any(f => f.Id == "G6"))
            {
                reading.Usage(
                    reading.PlaceOf("steps", $"steps[{i + 1}]", "figures"), "G6 with no assumption to move", "disputed: [ … ] in the step");
            }
        }
    }

    /// <summary>Every claim named is at hand.</summary>
    internal static void Claims(Script script, Reading reading)
    {
        var known = new Lazy<string[]>(() => [.. ClaimShelf.All(reading.Library).Select(c => c.Id)]);
        for (int i = 0; i < script.Steps.Count; i++)
        {
            foreach (var (claim, under) in ClaimsOf(script.Steps[i]).Where(c => !known.Value.Contains(c.Claim, StringComparer.Ordinal)))
            {
                reading.Unknown(reading.PlaceOf(["steps", $"steps[{i + 1}]", .. under]), "claim", claim, known.Value);
            }
        }
    }

    private static IEnumerable<(string Claim, string[] Under)> ClaimsOf(Step step) =>
        step.Says.Select((l, j) => (l.Claim, (string[])["says", $"says[{j + 1}]", "claim"]))
            .Concat(step.Statements.Select((s, j) => (s.Claim, (string[])["statements", $"statements[{j + 1}]", "claim"])))
            .Concat(step.Claims.Select((c, j) => (c, (string[])["claims", $"claims[{j + 1}]"])))
            .Where(c => c.Item1.Length > 0);

    private static StepState[] ShownBy(StepState state) => state == StepState.Debrief
        ? [StepState.Poll]
        : [StepState.Predict, StepState.Decide, StepState.Shock, StepState.Break, StepState.Beliefs];
}
