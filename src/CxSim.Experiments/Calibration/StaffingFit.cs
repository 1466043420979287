namespace CxSim.Experiments.Calibration;

/// <summary>
/// How many agents were at work, read off the waits of callers. Agents on the floor are more than those ready at any moment: they
/// wrap up, ask a colleague, step away.
/// </summary>
/// <param name="Plain">Agents who never pause, as many as make the simulated waits the log's: the plain queue's view.</param>
/// <param name="Floor">
/// The agents on the floor, who pause: their ready share makes the waits the log's, the length of their pauses the share answered at once.
/// </param>
/// <param name="Present">Agents on the floor as their calls show them, by class of day and hour.</param>
/// <param name="Week">How much an agent worked.</param>
public sealed record StaffingFit(StaffPlan Plain, StaffPlan Floor, IReadOnlyList<IReadOnlyList<double>> Present, AgentWeek Week)
{
    private const int ColdSteps = 30;
    private const int WarmSteps = 14;
    private const int SettledAfter = 8;
    private const double FirstGain = 1.2;
    private const double LongestStep = 1.5;
    private const double FirstGuess = 0.6;
    private const double Fewest = 0.25;
    private const double Spare = 1.1;
    private const double MostReady = 0.98;
    private const double ShortestPause = 15;
    private const double LongestPause = 960;
    private const int PauseSteps = 6;

    /// <summary>Fits both plans.</summary>
    /// <param name="fit">The other fits.</param>
    /// <param name="log">The log.</param>
    /// <param name="times">How often each day of the log is simulated in a step.</param>
    /// <param name="seed">The seed.</param>
    public static StaffingFit Of(CentreFit fit, CallLog log, int times = 6, ulong seed = 1)
    {
        var classes = DayClass.Of(fit.Arrivals);
        var search = new Search(fit, log, classes, times, seed);
        var present = Presence.Of(log, fit.Time, classes);
        double[][] start = [.. present.Select(hours => hours.Select(s => FirstGuess * s).ToArray())];
        var plain = search.Agents(StaffPlan.Plain(classes, start), agents => StaffPlan.Plain(classes, agents), ColdSteps);
        double[][] seats =
            [.. present.Select((hours, c) => hours.Select((n, h) => Math.Max(n, Spare * plain.Seats[c][h])).ToArray())];
        var floor = plain;
        var (low, high) = (Math.Log(ShortestPause), Math.Log(LongestPause));
        for (int step = 0; step < PauseSteps; step++)
        {
            double pause = Math.Exp((low + high) / 2);
            floor = search.Agents(floor, ready => Paused(classes, seats, ready, pause), step == 0 ? ColdSteps : WarmSteps);
            bool tooReady = search.AtOnce(floor) > search.Observed.Total().AtOnceShare;
            (low, high) = tooReady ? (low, (low + high) / 2) : ((low + high) / 2, high);
        }

        return new(plain, floor, present, Presence.WeekOf(log, fit.Time));
    }

    private static StaffPlan Paused(
        IReadOnlyList<DayClass> classes, double[][] seats, IReadOnlyList<IReadOnlyList<double>> effective, double pause)
    {
        var ready = seats.Select((hours, c) => hours.Select((s, h) => s > 0 ? Math.Min(MostReady, effective[c][h] / s) : 0).ToArray());
        return new(classes, seats, [.. ready], pause);
    }

    /// <summary>
    /// Stochastic approximation (Robbins and Monro 1951) of all hours at once: waits and abandonment fall as agents are added, so each
    /// hour's agents move with the logarithm of simulated over observed, in ever smaller steps; the callers are the same in every step.
    /// </summary>
    private sealed class Search(CentreFit fit, CallLog log, IReadOnlyList<DayClass> classes, int times, ulong seed)
    {
        private readonly IReadOnlyList<ReplayDay> _days = QueueReplay.DaysOf(log, fit.Time, classes);
        private readonly QueueReplay _replay = new(fit, classes);

        public WaitTable Observed { get; } = WaitTable.Of(log, fit.Time, classes);

        public double AtOnce(StaffPlan plan) => Simulate(plan).Total().AtOnceShare;

        public StaffPlan Agents(StaffPlan start, Func<double[][], StaffPlan> planOf, int steps)
        {
            double[][] agents = [.. start.Effective.Select(hours => hours.ToArray())];
            for (int step = ColdSteps - steps; step < ColdSteps; step++)
            {
                var simulated = Simulate(planOf(agents));
                double gain = FirstGain / (1 + (Math.Max(0, step - SettledAfter) / 5.0));
                for (int c = 0; c < classes.Count; c++)
                {
                    for (int h = 0; h < 24; h++)
                    {
                        agents[c][h] = Better(agents[c][h], simulated[c, h], Observed[c, h], gain);
                    }
                }
            }

            return planOf(agents);
        }

        private WaitTable Simulate(StaffPlan plan) => _replay.Run(_days, plan, times, seed, fit.Time.Counts);

        private static double Better(double agents, WaitCounts simulated, WaitCounts observed, double gain)
        {
            if (observed.Calls == 0)
            {
                return 0;
            }

            double wait = Math.Log((simulated.MeanWaitServed + 1) / (observed.MeanWaitServed + 1));
            double lost = Math.Log((simulated.AbandonedShare + 0.01) / (observed.AbandonedShare + 0.01));
            return Math.Max(Fewest, agents + Math.Clamp(gain * (wait + lost) / 2, -LongestStep, LongestStep));
        }
    }
}
