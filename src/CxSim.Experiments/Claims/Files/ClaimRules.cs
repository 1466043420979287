using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims.Files;

/// <summary>What must hold between the values of a claim.</summary>
internal static class ClaimRules
{
    /// <summary>Every policy and world that a test names is there.</summary>
    internal static void Names(Claim claim, Reading reading)
    {
        CentreRules.Once([.. claim.Policies.Select(p => p.Id)], "policy", reading, "policies");
        CentreRules.Once([.. claim.Worlds.Select(w => w.Id)], "world", reading, "worlds");
        string[] policies = [Policy.Today.Id, .. claim.Policies.Select(p => p.Id)];
        string[] worlds = [.. claim.Worlds.Select(w => w.Id)];
        for (int i = 0; i < claim.Tests.Count; i++)
        {
            var place = reading.PlaceOf("tests", $"tests[{i + 1}]");
            foreach (var cell in claim.Tests[i].Cells.DistinctBy(c => (c.Policy, c.World)))
            {
                if (!policies.Contains(cell.Policy, StringComparer.Ordinal))
                {
                    reading.Unknown(place, "policy of this claim", cell.Policy, policies);
                }

                if (cell.World.Length > 0 && !worlds.Contains(cell.World, StringComparer.Ordinal))
                {
                    reading.Unknown(place, "world of this claim", cell.World, worlds);
                }
            }
        }
    }

    /// <summary>The policies whose lever is moved are there, and today is not among them.</summary>
    internal static void Turned(Claim claim, Reading reading)
    {
        string[] policies = [.. claim.Policies.Select(p => p.Id)];
        foreach (string stranger in claim.Flip.Of.Where(id => !policies.Contains(id, StringComparer.Ordinal)))
        {
            reading.Unknown(reading.PlaceOf("flip", "of"), "policy of this claim", stranger, policies);
        }
    }

    internal static void OneThing(FlipSearch flip, Reading reading)
    {
        if (flip.Belief is null == flip.Lever is null)
        {
            reading.Usage(reading.PlaceOf(), "flip needs a belief or a lever", "one of them");
        }
        else if (flip.Lever is null == flip.Of.Count > 0)
        {
            reading.Usage(reading.PlaceOf(), "a lever is moved in some policies, a belief in none", "lever with of, or belief alone");
        }
    }

    internal static void Range(FlipSearch flip, Reading reading)
    {
        if (flip.Belief is null == flip.Lever is null)
        {
            return;
        }

        var (low, high) = flip.Belief is { } belief ? (belief.Low, belief.High) : (flip.Lever!.Min, flip.Lever.Max);
        if (flip.From < low || flip.To > high || flip.From >= flip.To)
        {
            reading.Invalid(reading.PlaceOf("from"), $"{flip.What} from {NumberText.Of(flip.From)} to {NumberText.Of(flip.To)}",
                $"a stretch within {NumberText.Range(low, high, flip.Unit)}");
        }
    }
}
