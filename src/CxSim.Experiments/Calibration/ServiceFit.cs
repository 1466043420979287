namespace CxSim.Experiments.Calibration;

/// <summary>
/// Time with an agent for one kind of call. A lognormal fits calls of ten seconds and more; shorter ones are counted apart.
/// </summary>
/// <param name="Type">The kind of call.</param>
/// <param name="Calls">Served calls of ten seconds and more.</param>
/// <param name="Mean">Their mean, s.</param>
/// <param name="Cv">Their coefficient of variation.</param>
/// <param name="LogMean">Mean of the logarithm (of seconds).</param>
/// <param name="LogSd">Standard deviation of the logarithm.</param>
/// <param name="ShortShare">Share of served calls under ten seconds.</param>
/// <param name="MeanOfAll">Mean of all served calls, short ones included, s.</param>
/// <param name="CvOfAll">Coefficient of variation of all served calls.</param>
public sealed record ServiceOfType(
    string Type, int Calls, FittedValue Mean, double Cv, double LogMean, double LogSd, FittedValue ShortShare,
    double MeanOfAll, double CvOfAll);

/// <summary>Service times by kind of call, and how much agents differ.</summary>
/// <param name="All">All kinds together.</param>
/// <param name="ByType">Each kind of call.</param>
/// <param name="AgentLogSd">Standard deviation between agents of the log service time, given the kind of call.</param>
/// <param name="WithinLogSd">Standard deviation of the log service time within agent and kind.</param>
/// <param name="Agents">Agents the spread rests on (30 calls or more).</param>
public sealed record ServiceFit(
    ServiceOfType All, IReadOnlyList<ServiceOfType> ByType, double AgentLogSd, double WithinLogSd, int Agents)
{
    /// <summary>Below this many seconds a call is too short to have served anyone.</summary>
    public const double Shortest = 10;

    private const int FewestCalls = 30;

    /// <summary>Fits the service times.</summary>
    /// <param name="log">The log.</param>
    public static ServiceFit Of(CallLog log)
    {
        var served = log.Calls.Where(c => c.Ending == Ending.Served).ToList();
        var byType = log.Types.Select((name, i) => OfType(name, [.. served.Where(c => c.Type == i)])).ToList();
        var (between, within, agents) = Spread(served, byType);
        return new(OfType("all", served), [.. byType.Where(t => t.Calls > 0)], between, within, agents);
    }

    private static ServiceOfType OfType(string name, List<Call> served)
    {
        double[] times = [.. served.Where(c => c.Service >= Shortest).Select(c => c.Service)];
        var mean = FittedValue.Mean(times);
        var all = FittedValue.Mean([.. served.Select(c => c.Service)]);
        var log = FittedValue.Mean([.. times.Select(t => Math.Log(t))]);
        return new(
            name, times.Length, mean, Cv(mean, times.Length), log.Value, log.StandardError * Math.Sqrt(times.Length),
            FittedValue.Share(served.Count - times.Length, served.Count), all.Value, Cv(all, served.Count));
    }

    private static double Cv(FittedValue mean, int calls) => mean.Value == 0 ? 0 : mean.StandardError * Math.Sqrt(calls) / mean.Value;

    /// <summary>One-way random effects by the analysis of variance (Searle, Casella and McCulloch 1992, §3.6, unequal groups).</summary>
    private static (double Between, double Within, int Agents) Spread(List<Call> served, List<ServiceOfType> byType)
    {
        var groups = served.Where(c => c.Agent >= 0 && c.Service >= Shortest)
            .GroupBy(c => c.Agent, c => Math.Log(c.Service) - byType[c.Type].LogMean)
            .Select(g => g.ToList()).Where(g => g.Count >= FewestCalls).ToList();
        double n = groups.Sum(g => (double)g.Count);
        int k = groups.Count;
        if (k < 2)
        {
            return (0, 0, k);
        }

        double grand = groups.Sum(g => g.Sum()) / n;
        double between = groups.Sum(g => g.Count * Square(g.Average() - grand)) / (k - 1);
        double within = groups.Sum(g => SquaresAbout(g, g.Average())) / (n - k);
        double size = (n - (groups.Sum(g => (double)g.Count * g.Count) / n)) / (k - 1);
        return (Math.Sqrt(Math.Max(0, (between - within) / size)), Math.Sqrt(within), k);
    }

    private static double SquaresAbout(List<double> values, double centre) => values.Sum(x => Square(x - centre));

    private static double Square(double x) => x * x;
}
