using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Examples;

internal static class LaneExamples
{
    private static readonly (double, double)[] Duty = [(8.5, 10.5), (10.75, 12.5), (13, 15), (15.25, 17)];

    public static readonly Figure Shift = ShiftChart.Build(
        World.Caption("shift", "The same Tuesday: fewer callbacks and a breather leave some energy at five."),
        "Picked by rule: the agent with the median exhaustion under “today”, in week 30.",
        [Day("today", slow: 0, rest: 0, repeats: 4, drain: 1.15), Day("quick-slow", slow: 110, rest: 40, repeats: 9, drain: 0.75)]);

    private static Shift Day(string policy, double slow, double rest, int repeats, double drain)
    {
        Luck luck = new(7);
        List<ShiftContact> contacts = [];
        List<(double, double)> energy = [(8.5, 74)];
        foreach ((double from, double to) in Duty)
        {
            double at = from + (luck.Exponential() / 60);
            while (at < to - 0.05)
            {
                bool hard = luck.Uniform() < 0.3;
                double quick = 150 + (90 * luck.Exponential());
                ShiftContact c = new(
                    at, quick, hard ? slow : 0, hard ? 20 + rest : 20,
                    luck.Uniform() < 0.75 ? LifeEnding.Solved : LifeEnding.NotSolved, contacts.Count % repeats == repeats - 1);
                contacts.Add(c);
                energy.Add((at, Math.Max(5, energy[^1].Item2 - (hard ? drain * 2 : drain * 0.6))));
                at += ((quick + c.SlowSeconds + c.WrapSeconds) / 3600) + (luck.Exponential() / 45);
            }
        }

        return new Shift(policy, Duty, contacts, energy);
    }
}
