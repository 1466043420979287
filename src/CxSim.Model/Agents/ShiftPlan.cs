using CxSim.Model.Centres;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>A stretch of duty, microseconds of the day.</summary>
internal readonly record struct Duty(long From, long To);

/// <summary>
/// Who works when: each seat gets its days and, on each, the shift that covers most of what is still wanting; its breaks,
/// meetings and coaching go where most hands are already there.
/// </summary>
internal sealed class ShiftPlan
{
    private const int EdgeSlots = 2;
    private readonly Duty[][][] _duties;

    /// <summary>A plan for some seats.</summary>
    /// <param name="week">The centre's week.</param>
    /// <param name="plan">The team.</param>
    /// <param name="need">Agents wanted, by weekday and half hour; only the shape counts.</param>
    /// <param name="seats">Number of seats.</param>
    /// <param name="shrinkage">Share of paid time off duty, absence apart.</param>
    public ShiftPlan(WorkWeek week, TeamPlan plan, double[][] need, int seats, double shrinkage)
    {
        var open = Enumerable.Range(0, Clock.DaysAWeek).Where(d => week.ProfileOf(d) is not null).ToArray();
        double wanted = need.Sum(d => d.Sum());
        double there = seats * Math.Min(plan.WorkDays, open.Length) * plan.PaidHours * 2 * (1 - shrinkage);
        double[][] left = [.. need.Select(d => d.Select(n => n * there / Math.Max(wanted, 1e-9)).ToArray())];
        _duties = new Duty[seats][][];
        for (int seat = 0; seat < seats; seat++)
        {
            _duties[seat] = [.. Enumerable.Range(0, Clock.DaysAWeek).Select(_ => Array.Empty<Duty>())];
            var days = open.OrderByDescending(d => left[d].Sum()).ThenBy(d => d).Take(plan.WorkDays);
            foreach (int day in days)
            {
                var profile = week.ProfileOf(day)!;
                int slots = (int)Math.Min(plan.PaidHours * 2, (profile.Close - profile.Open) * 2);
                int start = BestStart(profile, left[day], slots);
                _duties[seat][day] = Break(start, slots, shrinkage * slots, seat, left[day]);
            }
        }
    }

    /// <summary>The duty of a seat on a weekday, in order; empty on a day off.</summary>
    public Duty[] Of(int seat, int weekday) => _duties[seat][weekday];

    private static int BestStart(DayProfile profile, double[] left, int slots)
    {
        int best = (int)(profile.Open * 2);
        int last = (int)(profile.Close * 2) - slots;
        double most = double.NegativeInfinity;
        for (int s = best; s <= last; s++)
        {
            double gain = left.AsSpan(s, slots).ToArray().Sum();
            if (gain > most + 1e-9)
            {
                (best, most) = (s, gain);
            }
        }

        for (int h = best; h < best + slots; h++)
        {
            left[h] -= 1;
        }

        return best;
    }

    // Takes the time off duty out of a shift, half hour by half hour, the last piece shorter.
    private static Duty[] Break(int start, int slots, double off, int seat, double[] left)
    {
        double[] away = new double[slots];
        while (off > 1e-9)
        {
            double piece = Math.Min(1, off);
            int slot = MostHands(start, away, seat, left);
            away[slot] = piece;
            left[start + slot] += piece;
            off -= piece;
        }

        var duties = new List<Duty>();
        for (int s = 0; s < slots; s++)
        {
            long from = (start + s) * Clock.HalfHour;
            long to = from + (long)((1 - away[s]) * Clock.HalfHour);
            if (to > from && duties.Count > 0 && duties[^1].To == from)
            {
                duties[^1] = new Duty(duties[^1].From, to);
            }
            else if (to > from)
            {
                duties.Add(new Duty(from, to));
            }
        }

        return [.. duties];
    }

    private static int MostHands(int start, double[] away, int seat, double[] left)
    {
        int inner = Math.Max(1, away.Length - (2 * EdgeSlots));
        int best = -1;
        for (int i = 0; i < inner; i++)
        {
            int slot = (Math.Min(EdgeSlots, away.Length - 1) + ((i + seat) % inner)) % away.Length;
            if (away[slot] == 0 && (best < 0 || left[start + slot] < left[start + best] - 1e-9))
            {
                best = slot;
            }
        }

        return best >= 0 ? best : Array.IndexOf(away, 0.0);
    }
}
