using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.PlainQueue;

/// <summary>Runs a plain queue over several seeds and sums it up by period and in all.</summary>
public static class PlainQueueRunner
{
    /// <summary>Runs a centre.</summary>
    /// <param name="centre">The centre; it is checked first.</param>
    /// <param name="run">How often and how long.</param>
    /// <param name="progress">Told the number of replications done, if given.</param>
    /// <param name="cancel">Stops between replications.</param>
    /// <exception cref="ArgumentException">A value of the centre or the run is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PlainQueueResult Run(
        PlainQueueCentre centre, PlainQueueRun run, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(run.Seeds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(run.Cycles, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(run.WarmUpCycles);
        ArgumentOutOfRangeException.ThrowIfLessThan(run.Threads, 1);
        PlainPlan plan = new(centre);
        PlainTally[][] tallies = new PlainTally[run.Seeds][];
        int done = 0;
        ParallelOptions options = new() { MaxDegreeOfParallelism = run.Threads, CancellationToken = cancel };
        Parallel.For(0, run.Seeds, options, seed =>
        {
            tallies[seed] = Replicate(plan, run, run.FirstSeed + (ulong)seed);
            progress?.Report(Interlocked.Increment(ref done));
        });

        int periods = centre.Periods.Count;
        PlainTally[] overall = [.. tallies.Select(Sum)];
        return new PlainQueueResult(
            PlainTally.Kpis(centre.Name, overall, run.Cycles),
            [.. Enumerable.Range(0, periods).Select(p =>
                PlainTally.Kpis(centre.Periods[p].Name, [.. tallies.Select(tally => tally[p])], run.Cycles))],
            run.Seeds);
    }

    /// <summary>One tally a period, and a last one for what lies outside all periods.</summary>
    private static PlainTally[] Replicate(PlainPlan plan, PlainQueueRun run, ulong seed)
    {
        int outside = plan.Centre.Periods.Count;
        PlainTally[] tallies = [.. Enumerable.Range(0, outside + 1).Select(_ => new PlainTally())];
        PlainDays days = new(plan, seed);
        long warmUp = (long)run.WarmUpCycles * plan.Centre.CycleDays;
        long last = warmUp + ((long)run.Cycles * plan.Centre.CycleDays);
        for (long day = 0; day < last; day++)
        {
            days.RunDay();
            if (day >= warmUp)
            {
                Count(plan, days, tallies, outside);
            }
        }

        return tallies;
    }

    private static void Count(PlainPlan plan, PlainDays days, PlainTally[] tallies, int outside)
    {
        PlainTally At(long micros)
        {
            int period = plan.PeriodAt(days.CycleDay, micros);
            return tallies[period < 0 ? outside : period];
        }

        DayBatch batch = days.Batch;
        for (int i = 0; i < batch.Count; i++)
        {
            if (batch.Outcome[i] != Outcome.CarriedOver)
            {
                At(batch.ArrivalMicros[i]).Count(batch, i, plan.Layout.AnswerWithinMicros);
            }
        }

        DayTallies t = days.Tallies;
        for (int slice = 0; slice < t.Offered.Length; slice++)
        {
            At(Math.Min(slice * t.SliceMicros, Clock.Day - 1)).Spend(t.HandleMicros[slice], t.StaffedMicros[slice]);
        }
    }

    private static PlainTally Sum(PlainTally[] tallies)
    {
        PlainTally sum = new();
        foreach (PlainTally tally in tallies)
        {
            sum.Add(tally);
        }

        return sum;
    }
}
