using static CxSim.Model.Policies.Levers;

namespace CxSim.Model.Policies;

/// <summary>The registry of ready policies.</summary>
public static class Presets
{
    /// <summary>All presets, today first.</summary>
    public static IReadOnlyList<Policy> All { get; } =
    [
        Policy.Today,
        Policy.Of("factory-floor", "Factory floor",
            (Aht, -20), (Script, 90), (Zone, 0), (Qa, 5), (Staff, -5), (Coach, 0)),
        Policy.Of("cut-8", "Cut 8 %", (Staff, -8)),
        Policy.Of("inside-out-digital", "Inside-out digital", (Deflect, 40), (Design, 0.1)),
        Policy.Of("concierge", "Concierge",
            (Aht, 15), (Script, 20), (Slow, 120), (Zone, 40), (Qa, 80), (Auth, 25), (Staff, 15), (Breather, 45), (Coach, 2)),
        Policy.Of("quick-slow", "Quick parts quick, slow parts meaningful",
            (Friction, 20), (Reinvest, 80), (Slow, 45), (Zone, 20), (Qa, 40)),
        Policy.Of("judgment-zones", "Judgment zones", (Zone, 20), (Script, 60), (Qa, 40)),
        Policy.Of("bank-the-savings", "Bank the savings", (Friction, 20), (Reinvest, 0)),
        Policy.Of("give-it-back", "Give it back", (Friction, 20), (Reinvest, 100)),
    ];

    /// <summary>The preset of this id, or null.</summary>
    public static Policy? Find(string id) => All.FirstOrDefault(p => p.Id == id);
}
