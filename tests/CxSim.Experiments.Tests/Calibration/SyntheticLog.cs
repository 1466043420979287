using CxSim.Experiments.Calibration;
using CxSim.Model.Chance;

namespace CxSim.Experiments.Tests.Calibration;

/// <summary>A call log made from known numbers, so that a fit can be held against them.</summary>
internal sealed class SyntheticLog
{
    public const double DayCv = 0.2;
    public const double Balking = 0.03;
    public const double ServiceLogMean = 5.0;
    public const double AgentLogSd = 0.25;
    public const double WithinLogSd = 0.8;
    public const double ShortShare = 0.06;
    public const double RedialProbability = 0.6;
    public const double RedialDelay = 900;
    public const double CustomerSigma = 1.2;
    public const double CustomerMedian = 1.5;
    public const double UrgentMultiplier = 0.5;
    public const int CustomerCount = 4000;

    private static readonly (double From, double Hazard)[] Patience =
        [(0, 0.006), (20, 0.003), (50, 0.009), (60, 0.002)];

    private readonly ulong _key;
    private ulong _next;

    private SyntheticLog(ulong seed)
    {
        _key = Draws.Stream(seed, Purpose.Arrival);
    }

    /// <summary>Mean calls by half hour on a working day: closed at night, a hump at noon.</summary>
    public static double Rate(int halfHour) => halfHour is < 16 or > 39 ? 0 : 20 + (2 * (12 - Math.Abs(28 - halfHour)));

    /// <summary>Anonymous calls of every day for some weeks: arrivals, waits, patience and service.</summary>
    public static CallLog Calls(int days, ulong seed)
    {
        var log = new SyntheticLog(seed);
        var calls = new List<Call>();
        for (int d = 0; d < days; d++)
        {
            var date = new DateOnly(2026, 2, 1).AddDays(d);
            double factor = log.Gamma(1 / (DayCv * DayCv)) * DayCv * DayCv;
            for (int h = 16; h < 40; h++)
            {
                double gap = 1800 / (Rate(h) * factor);
                for (double t = log.Exponential(gap); t < 1800; t += log.Exponential(gap))
                {
                    calls.Add(log.OneCall(date, (h * 1800) + t));
                }
            }
        }

        return new(calls, ["call"], 0, 20, [], []);
    }

    /// <summary>Calls of identified customers over four weeks: frequency and redials, hung up or served with equal odds.</summary>
    public static CallLog OfCustomers(ulong seed)
    {
        var log = new SyntheticLog(seed);
        var calls = new List<Call>();
        for (int customer = 0; customer < CustomerCount; customer++)
        {
            double gap = 28.0 / (CustomerMedian * Math.Exp(CustomerSigma * Draws.Normal(log._key, log._next++)));
            for (double day = log.Exponential(gap); day < 28; day += log.Exponential(gap))
            {
                log.Attempts(calls, new DateOnly(2026, 2, 1).AddDays((int)day), customer);
            }
        }

        calls.Sort((a, b) => (a.Date, a.Arrival).CompareTo((b.Date, b.Arrival)));
        return new(calls, ["call"], CustomerCount, 0, [], []);
    }

    private void Attempts(List<Call> calls, DateOnly date, int customer)
    {
        double at = 8 * 3600 + (Uniform() * 4 * 3600);
        while (true)
        {
            bool served = Uniform() < 0.8;
            calls.Add(new(0, date, at, customer, 0, 0, 30, served ? Ending.Served : Ending.Abandoned, served ? 100 : 0, -1));
            if (served || Uniform() > RedialProbability)
            {
                return;
            }

            at += 30 + Exponential(RedialDelay);
        }
    }

    private Call OneCall(DateOnly date, double arrival)
    {
        int priority = Uniform() < 0.3 ? 1 : 0;
        double offered = Uniform() < 0.4 ? 0 : Exponential(90);
        if (offered > 0 && Uniform() < Balking)
        {
            return new(0, date, arrival, -1, priority, 0, 0, Ending.Balked, 0, -1);
        }

        double patience = Lifetime(priority == 1 ? UrgentMultiplier : 1);
        return patience < offered
            ? new(0, date, arrival, -1, priority, 0, patience, Ending.Abandoned, 0, -1)
            : Answered(date, arrival, priority, offered);
    }

    private Call Answered(DateOnly date, double arrival, int priority, double wait)
    {
        int agent = (int)(Uniform() * 20);
        double effect = AgentLogSd * Kernel.NormalQuantile((agent + 0.5) / 20);
        double service = Uniform() < ShortShare
            ? 9 * Uniform()
            : Math.Exp(ServiceLogMean + effect + (WithinLogSd * Draws.Normal(_key, _next++)));
        return new(0, date, arrival, -1, priority, 0, wait, Ending.Served, service, agent);
    }

    private double Lifetime(double multiplier)
    {
        double budget = Exponential(1);
        for (int i = 0; ; i++)
        {
            double hazard = Patience[i].Hazard * multiplier;
            double room = i + 1 < Patience.Length ? (Patience[i + 1].From - Patience[i].From) * hazard : double.PositiveInfinity;
            if (budget <= room)
            {
                return Patience[i].From + (budget / hazard);
            }

            budget -= room;
        }
    }

    /// <summary>A gamma number of mean and variance <paramref name="shape"/>, a whole number here: a sum of exponentials.</summary>
    private double Gamma(double shape) => Enumerable.Range(0, (int)Math.Round(shape)).Sum(_ => Exponential(1));

    private double Exponential(double mean) => mean * Draws.Exponential(_key, _next++);

    private double Uniform() => Draws.Uniform(_key, _next++);
}
