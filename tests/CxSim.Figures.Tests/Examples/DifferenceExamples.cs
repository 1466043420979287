using CxSim.Figures.Charts;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Tests.Examples;

internal static class DifferenceExamples
{
    public static readonly Figure One = DifferenceChart.Build(
        World.Caption(
            "difference-one",
            "Give the saved time back to the hard contacts: customers notice and agents stay, and cost hardly moves."),
        "today",
        [
            new(World.Csat, "quick-slow", 72.0, 3.3, new(2.7, 3.9), new(1.9, 4.6), Verdict.Better),
            new(World.ServiceLevel, "quick-slow", 78.4, -0.4, new(-1.1, 0.3), new(-1.6, 0.9), Verdict.Same),
            new(World.Aht, "quick-slow", 308, 14, new(12, 16), new(6, 23), Verdict.Depends, "how long a slow part takes"),
            new(World.Cost, "quick-slow", 4.60, -0.04, new(-0.11, 0.02), new(-0.12, 0.03), Verdict.CannotTell, "120 seeds would settle it"),
            new(World.Attrition, "quick-slow", 35.0, -4.8, new(-6.3, -3.2), new(-7.4, -2.2), Verdict.Better),
            new(World.Churn, "quick-slow", 19.8, -0.4, new(-0.6, -0.2), new(-1.1, 0.3), Verdict.Depends, "recovery to loyalty (grade D)"),
        ]);

    public static readonly Figure Many = DifferenceChart.Build(
        World.Caption("difference-many", "No policy is better on everything; quick-slow and give it back come nearest."),
        "today",
        [.. Rows()]);

    private static IEnumerable<Difference> Rows()
    {
        (Measure Measure, double Baseline, double[] Effects, double Luck, double Beliefs)[] effects =
        [
            (World.Csat, 72.0, [-4.1, -5.6, 5.2, 3.3, 0.3, 4.1], 0.6, 1.3),
            (World.ServiceLevel, 78.4, [6.2, -11.8, -14.1, -0.4, 5.8, 0.6], 1.0, 1.4),
            (World.Cost, 4.60, [-0.31, -0.36, 0.92, -0.04, -0.28, 0.05], 0.06, 0.08),
            (World.Attrition, 35.0, [9.4, 7.0, -8.1, -4.8, 1.1, -6.4], 1.5, 2.6),
            (World.Churn, 19.8, [1.3, 1.6, -1.1, -0.4, 0.1, -0.6], 0.2, 0.7),
        ];
        foreach ((Measure measure, double baseline, double[] estimates, double luck, double beliefs) in effects)
        {
            for (int i = 0; i < World.Policies.Length; i++)
            {
                double e = estimates[i];
                Verdict verdict = Judge(measure, e, luck, beliefs);
                yield return new Difference(
                    measure, World.Policies[i], baseline, e, new(e - luck, e + luck), new(e - beliefs, e + beliefs), verdict);
            }
        }
    }

    private static Verdict Judge(Measure m, double e, double luck, double beliefs)
    {
        if (Math.Abs(e) - beliefs > m.Margin)
        {
            return e > 0 == (m.Good == GoodSide.Higher) ? Verdict.Better : Verdict.Worse;
        }

        return Math.Abs(e) + beliefs < m.Margin ? Verdict.Same : luck > beliefs / 2 ? Verdict.CannotTell : Verdict.Depends;
    }
}
