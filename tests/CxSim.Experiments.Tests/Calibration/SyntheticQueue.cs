using CxSim.Experiments.Calibration;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Tests.Calibration;

/// <summary>
/// The log of a first-come-first-served queue with a known number of agents, simulated here the plain way (each agent's next free
/// moment), so that it owes nothing to the engine under test.
/// </summary>
internal static class SyntheticQueue
{
    public const int Agents = 5;
    public const double PatienceMean = 200;
    public const double ServiceLogMean = 4.8;
    public const double ServiceLogSd = 0.8;

    private const int FirstHour = 9;
    private static readonly double[] PerHour = [70, 95, 80, 60];

    public static CallLog Log(int days, ulong seed)
    {
        ulong key = Draws.Stream(seed, Purpose.Arrival);
        ulong n = 0;
        var calls = new List<Call>();
        for (int d = 0; d < days; d++)
        {
            var date = new DateOnly(2026, 2, 2).AddDays(d);
            double[] free = new double[Agents];
            for (int h = 0; h < PerHour.Length; h++)
            {
                double gap = 3600 / PerHour[h];
                for (double t = gap * Draws.Exponential(key, n++); t < 3600; t += gap * Draws.Exponential(key, n++))
                {
                    double arrival = ((FirstHour + h) * 3600) + t;
                    double patience = PatienceMean * Draws.Exponential(key, n++);
                    double service = Math.Exp(ServiceLogMean + (ServiceLogSd * Draws.Normal(key, n++)));
                    calls.Add(One(date, arrival, patience, service, free));
                }
            }
        }

        return new(calls, ["call"], 0, Agents, [], []);
    }

    private static Call One(DateOnly date, double arrival, double patience, double service, double[] free)
    {
        int agent = Array.IndexOf(free, free.Min());
        double wait = Math.Max(0, free[agent] - arrival);
        if (wait > patience)
        {
            return new(0, date, arrival, -1, 0, 0, patience, Ending.Abandoned, 0, -1);
        }

        free[agent] = arrival + wait + service;
        return new(0, date, arrival, -1, 0, 0, wait, Ending.Served, service, agent);
    }
}
