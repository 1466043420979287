using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Model.Management;

/// <summary>What a week costs, and which budget pays.</summary>
internal static class Ledger
{
    private const double YearWeeks = 52;
    private const double YearHours = 2080;
    private const double ReviewHours = 1.0 / 6;
    private const double GoodwillUse = 0.3;

    /// <summary>Adds a week's cost to its counts.</summary>
    public static void Charge(Tally week, Centre centre, BeliefSet beliefs, Conditions conditions)
    {
        var money = centre.Economics;
        double labour = centre.Teams.Sum(t => t.Heads) * YearHours * money.Wage;
        double paid = week[Count.Paid] / (double)Clock.Hour;
        week.AddMicro(Count.Labour, money.Wage * (paid + (ReviewHours * week[Count.Reviewed])));
        week.AddMicro(Count.Tools, labour / YearWeeks * (Friction(conditions) + SelfService(conditions)));
        week.AddMicro(Count.Fixing, labour / YearWeeks * 0.15 * Square(conditions[Levers.Fix] / 60));
        week.AddMicro(Count.Replacement, money.Replacement * week[Count.Quits]);
        double hard = GoodwillUse * (week[Count.GreyServed] - week[Count.GreyResolved]);
        double leaked = beliefs[Beliefs.Leakage] * week[Count.Served];
        week.AddMicro(Count.Goodwill, conditions[Levers.Auth] * (hard + leaked));
    }

    private static double Friction(Conditions conditions) => 0.10 * Square(conditions[Levers.Friction] / 40);

    private static double SelfService(Conditions conditions) =>
        0.03 * Square(conditions[Levers.Deflect] / 50) * (0.5 + conditions[Levers.Design]);

    private static double Square(double x) => x * x;
}
