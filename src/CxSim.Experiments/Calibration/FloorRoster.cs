using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.Calibration;

/// <summary>Draws one day's duty segments from a plan. An agent's comings and goings depend on the day's luck and the seat alone.</summary>
internal static class FloorRoster
{
    private const ulong RoundingDraw = 0;
    private const double MostReady = 0.99;

    public static void Fill(TeamRoster roster, StaffPlan plan, int dayClass, ulong luck)
    {
        var seats = plan.Seats[dayClass];
        double rounding = Draws.Uniform(luck, RoundingDraw);
        int[] taken = [.. seats.Select(s => (int)(s + rounding))];
        roster.Clear();
        for (int agent = 0; agent < taken.Max(); agent++)
        {
            roster.AddAgent(0);
            var comings = new Comings(Draws.Of(luck, (ulong)agent + 1), plan.PauseSeconds);
            for (int hour = 0; hour < taken.Length; hour++)
            {
                if (taken[hour] > agent)
                {
                    comings.Work(roster, hour * Clock.Hour, Math.Min(MostReady, plan.Ready[dayClass][hour]));
                }
                else
                {
                    comings.GoHome();
                }
            }
        }
    }

    /// <summary>One agent's alternation of being ready and pausing.</summary>
    private sealed class Comings(ulong key, double pauseSeconds)
    {
        private ulong _draws;
        private bool _ready;
        private long _until = -1;

        public void GoHome() => _until = -1;

        public void Work(TeamRoster roster, long from, double readyShare)
        {
            long end = from + Clock.Hour;
            if (pauseSeconds <= 0)
            {
                roster.AddDuty(from, end);
                return;
            }

            if (_until < 0)
            {
                _ready = Draws.Uniform(key, _draws++) < readyShare;
                _until = from + Length(readyShare);
            }

            for (long at = from; at < end;)
            {
                long to = Math.Min(_until, end);
                if (_ready && to > at)
                {
                    roster.AddDuty(at, to);
                }

                at = to;
                if (at == _until)
                {
                    _ready = !_ready;
                    _until = at + Length(readyShare);
                }
            }
        }

        private long Length(double readyShare)
        {
            double mean = _ready ? pauseSeconds * readyShare / (1 - readyShare) : pauseSeconds;
            return 1 + Clock.FromSeconds(mean * Draws.Exponential(key, _draws++));
        }
    }
}
