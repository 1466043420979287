using CxSim.Experiments.Theory;

namespace CxSim.Experiments.Validation;

/// <summary>V13: twenty weeks of 10 % more orders leave the time given to an order lower for good.</summary>
internal static class RatchetChecks
{
    public const string Name = "V13 ratchet";

    private const double Rounding = 5e-5;

    public static IReadOnlyList<Check> Run()
    {
        IEnumerable<double> orders = Enumerable.Repeat(1100.0, 20).Concat(Enumerable.Repeat(1000.0, 80));
        IReadOnlyList<(double Given, double Standard)> weeks = new OlivaSterman().Run(1.08, orders, 1080);
        return
        [
            Exact("time in the first week", weeks[0].Given, 1.0161),
            Exact("standard after the pulse", weeks[19].Standard, 1.0315),
            Exact("standard 80 weeks later", weeks[^1].Standard, 1.0315),
            Exact("time 80 weeks later", weeks[^1].Given, 1.0623),
        ];
    }

    private static Check Exact(string what, double value, double expected) => new(
        $"{Name}: {what}", value, expected, expected - Rounding, expected + Rounding, Math.Abs(value - expected) <= Rounding,
        "h", "Oliva and Sterman 2001, to the printed digits");
}
