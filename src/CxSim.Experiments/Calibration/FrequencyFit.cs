using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace CxSim.Experiments.Calibration;

/// <summary>
/// How often customers call, and how many customers there are. Each customer's own rate is lognormal over customers and calls are Poisson
/// given the rate; customers who did not call in the log's days are not in it, so the fit is truncated at zero.
/// Redials after hanging up the same day do not count as new contacts.
/// </summary>
/// <param name="Seen">Identified customers in the log.</param>
/// <param name="ContactsSeen">Their contacts.</param>
/// <param name="Days">Days the log covers.</param>
/// <param name="MedianRate">Contacts of the median customer in those days.</param>
/// <param name="Sigma">Standard deviation over customers of the log of the rate.</param>
/// <param name="IdentifiedShare">Share of all contacts that come from identified customers.</param>
public sealed record FrequencyFit(int Seen, int ContactsSeen, int Days, double MedianRate, double Sigma, double IdentifiedShare)
{
    private const double DaysAYear = 365.25;
    private const int Nodes = 96;
    private const double Reach = 6;

    /// <summary>Contacts per customer and year, silent customers included.</summary>
    public double PerYear => MedianRate * Math.Exp(Sigma * Sigma / 2) * DaysAYear / Days;

    /// <summary>Identified customers, those included who did not call.</summary>
    public double Identified => Seen / (1 - Probability(0, MedianRate, Sigma));

    /// <summary>
    /// Customers that would make the whole volume, if those not identified call as those identified do: customers × frequency = volume.
    /// </summary>
    public double Customers => IdentifiedShare == 0 ? 0 : Identified / IdentifiedShare;

    /// <summary>Expected number of seen customers with so many contacts.</summary>
    /// <param name="contacts">Contacts, 1 or more.</param>
    public double Expected(int contacts) => Identified * Probability(contacts, MedianRate, Sigma);

    /// <summary>Fits the frequency; null when fewer than 100 identified customers called.</summary>
    /// <param name="log">The log.</param>
    public static FrequencyFit? Of(CallLog log)
    {
        var fresh = FreshContacts(log);
        int identified = log.Calls.Count(c => c.Customer >= 0);
        if (fresh.Count < 100)
        {
            return null;
        }

        var histogram = fresh.Values.GroupBy(n => n).Select(g => (Contacts: g.Key, Customers: g.Count())).ToList();
        var objective = ObjectiveFunction.Value(x => -LogLikelihood(histogram, Math.Exp(x[0]), Math.Exp(x[1])));
        var start = Vector<double>.Build.Dense([0, 0]);
        var best = new NelderMeadSimplex(1e-6, 2000).FindMinimum(objective, start).MinimizingPoint;
        return new(
            fresh.Count, fresh.Values.Sum(), log.Days[^1].DayNumber - log.Days[0].DayNumber + 1, Math.Exp(best[0]), Math.Exp(best[1]),
            identified / (double)log.Calls.Count);
    }

    private static Dictionary<int, int> FreshContacts(CallLog log)
    {
        var contacts = new Dictionary<int, int>();
        var hungUp = new Dictionary<int, DateOnly>();
        foreach (var call in log.Calls.Where(c => c.Customer >= 0))
        {
            bool redial = hungUp.TryGetValue(call.Customer, out var day) && day == call.Date;
            contacts[call.Customer] = contacts.GetValueOrDefault(call.Customer) + (redial ? 0 : 1);
            if (call.Ending != Ending.Served)
            {
                hungUp[call.Customer] = call.Date;
            }
            else
            {
                hungUp.Remove(call.Customer);
            }
        }

        return contacts.Where(c => c.Value > 0).ToDictionary(c => c.Key, c => c.Value);
    }

    private static double LogLikelihood(List<(int Contacts, int Customers)> histogram, double median, double sigma)
    {
        double someContact = Math.Log(1 - Probability(0, median, sigma));
        return histogram.Sum(h => h.Customers * (Math.Log(Math.Max(1e-300, Probability(h.Contacts, median, sigma))) - someContact));
    }

    /// <summary>Poisson probability averaged over the lognormal rate, by the midpoint rule on the normal scale.</summary>
    private static double Probability(int contacts, double median, double sigma)
    {
        double sum = 0;
        double weight = 0;
        double logFactorial = MathNet.Numerics.SpecialFunctions.FactorialLn(contacts);
        for (int i = 0; i < Nodes; i++)
        {
            double z = Reach * (((2.0 * i) + 1 - Nodes) / Nodes);
            double density = Math.Exp(-z * z / 2);
            double rate = median * Math.Exp(sigma * z);
            weight += density;
            sum += density * Math.Exp((contacts * Math.Log(rate)) - rate - logFactorial);
        }

        return sum / weight;
    }
}
