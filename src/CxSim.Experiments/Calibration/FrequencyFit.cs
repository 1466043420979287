using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace CxSim.Experiments.Calibration;

/// <summary>
/// How often customers call, and how many customers there are. Each customer's own rate is lognormal over customers and calls are Poisson
/// given the rate; customers who did not call in the log's days are not in it, so the fit is truncated at zero.
/// Redials after hanging up the same day do not count as new contacts. Where only callers who wait are asked who they are, many calls
/// of customers stand in the log without them; the rates allow for that, kind of call by kind of call.
/// </summary>
/// <param name="Seen">Identified customers in the log.</param>
/// <param name="ContactsSeen">Their contacts.</param>
/// <param name="Days">Days the log covers.</param>
/// <param name="MedianRate">Contacts of the median customer in those days, as far as they were identified.</param>
/// <param name="Sigma">Standard deviation over customers of the log of the rate.</param>
/// <param name="CustomerShare">
/// Share of all calls that customers make (not prospects): over kinds of call, the share identified among those who waited.
/// </param>
/// <param name="Recognised">Share of customers' calls in which the log knows the customer.</param>
public sealed record FrequencyFit(
    int Seen, int ContactsSeen, int Days, double MedianRate, double Sigma, double CustomerShare, double Recognised)
{
    private const double DaysAYear = 365.25;
    private const int Nodes = 96;
    private const double Reach = 6;

    /// <summary>Contacts per customer and year, silent customers included.</summary>
    public double PerYear => MedianRate * Math.Exp(Sigma * Sigma / 2) * DaysAYear / Days / Recognised;

    /// <summary>Identified customers, those included who did not call.</summary>
    public double Identified => Seen / (1 - Probability(0, MedianRate, Sigma));

    /// <summary>
    /// Customers that would make the whole volume, if prospects called as customers do: customers × frequency = volume less redials.
    /// </summary>
    public double Customers => Identified / CustomerShare;

    /// <summary>Expected number of seen customers with so many contacts.</summary>
    /// <param name="contacts">Contacts, 1 or more.</param>
    public double Expected(int contacts) => Identified * Probability(contacts, MedianRate, Sigma);

    /// <summary>Fits the frequency; null when fewer than 100 identified customers called.</summary>
    /// <param name="log">The log.</param>
    public static FrequencyFit? Of(CallLog log)
    {
        var fresh = FreshContacts(log);
        if (fresh.Count < 100)
        {
            return null;
        }

        var histogram = fresh.Values.GroupBy(n => n).Select(g => (Contacts: g.Key, Customers: g.Count())).ToList();
        var objective = ObjectiveFunction.Value(x => -LogLikelihood(histogram, Math.Exp(x[0]), Math.Exp(x[1])));
        var start = Vector<double>.Build.Dense([0, 0]);
        var best = new NelderMeadSimplex(1e-6, 2000).FindMinimum(objective, start).MinimizingPoint;
        double ofCustomers = CallsOfCustomers(log);
        return new(
            fresh.Count, fresh.Values.Sum(), log.Days[^1].DayNumber - log.Days[0].DayNumber + 1, Math.Exp(best[0]), Math.Exp(best[1]),
            ofCustomers / log.Calls.Count, log.Calls.Count(c => c.Customer >= 0) / ofCustomers);
    }

    /// <summary>Calls of customers, known or not: each kind's calls times the share identified among its calls that waited.</summary>
    private static double CallsOfCustomers(CallLog log) => log.Calls.GroupBy(c => c.Type).Sum(type =>
    {
        int known = type.Count(c => c.Customer >= 0);
        int queued = type.Count(c => c.Queued);
        double share = queued == 0 ? 0 : type.Count(c => c.Queued && c.Customer >= 0) / (double)queued;
        return Math.Max(known, share * type.Count());
    });

    /// <summary>Contacts by identified customer, redials after hanging up the same day left out.</summary>
    internal static Dictionary<int, int> FreshContacts(CallLog log)
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
