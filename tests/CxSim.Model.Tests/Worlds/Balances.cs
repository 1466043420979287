using CxSim.Model.Measures;

namespace CxSim.Model.Tests.Worlds;

/// <summary>What must hold in any run of any centre.</summary>
internal static class Balances
{
    /// <summary>Checks every week, and each week against the one before.</summary>
    /// <param name="weeks">The weeks, in order.</param>
    /// <param name="closes">Whether the centre closes at night: then nothing is carried from week to week.</param>
    public static void Hold(IReadOnlyList<Tally> weeks, bool closes)
    {
        long carried = 0;
        for (int w = 0; w < weeks.Count; w++)
        {
            var t = weeks[w];
            Assert.Equal(1, t[Count.Weeks]);
            Contacts(t, closes);
            Customers(t, w > 0 ? weeks[w - 1] : null);
            Heads(t, w > 0 ? weeks[w - 1] : null);
            carried += t[Count.Offered] - Ended(t);
            Assert.All(Enum.GetValues<Count>(), c => Assert.True(t[c] >= 0 || c == Count.BaseValue, $"{c} is {t[c]}"));
        }

        // What has not ended is with an agent or in the queue.
        Assert.InRange(carried, closes ? 0 : -200, closes ? 0 : 200);
    }

    /// <summary>Checks that every measure of a run has a value.</summary>
    public static void Measurable(Tally total)
    {
        foreach (var measure in AllMeasures.All)
        {
            double value = measure.Of(total);
            Assert.True(double.IsFinite(value), $"{measure.Id} is {value}");
        }
    }

    private static long Ended(Tally t) =>
        t[Count.Served] + t[Count.Abandoned] + t[Count.Balked] + t[Count.TurnedAway];

    private static void Contacts(Tally t, bool closes)
    {
        Assert.Equal(t[Count.Offered], t[Count.Fresh] + t[Count.Callbacks] + t[Count.Redials]);
        if (closes)
        {
            Assert.Equal(t[Count.Offered], Ended(t));
            Assert.True(t[Count.Handle] + t[Count.Breather] <= t[Count.Duty]);
            Assert.True(t[Count.InTime] <= t[Count.Served]);
        }

        Assert.Equal(t[Count.Handle], t[Count.Quick] + t[Count.Slow]);
        Assert.True(t[Count.Duty] <= t[Count.Paid]);
        Assert.True(t[Count.Resolved] <= t[Count.Served]);
        Assert.True(t[Count.FirstResolved] <= t[Count.FirstServed]);
        Assert.True(t[Count.FirstResolved] <= t[Count.FirstQuiet] && t[Count.FirstQuiet] <= t[Count.FirstServed]);
        Assert.True(t[Count.GreyResolved] <= t[Count.GreyServed]);
        Assert.True(t[Count.TopBox] <= t[Count.Surveyed] && t[Count.Surveyed] <= t[Count.Served]);
        Assert.True(t[Count.WaitServed] <= t[Count.WaitAll]);
        Waits(t, closes);
    }

    // Who waits longer than a minute waits longer than half a minute too, and all of them have waited at least so long.
    private static void Waits(Tally t, bool closes)
    {
        Assert.All(Bands.Waits.Zip(Bands.Waits.Skip(1)), pair => Assert.True(t[pair.Second.Longer] <= t[pair.First.Longer]));
        Assert.All(Bands.Waits, band => Assert.True(t[band.Longer] * band.Seconds * 1e6 <= t[Count.WaitAll]));
        if (closes)
        {
            Assert.True(t[Count.Queued] <= Ended(t));
        }
    }

    private static void Customers(Tally t, Tally? before)
    {
        Assert.True(t[Count.Referred] <= t[Count.Joined]);
        if (before is not null)
        {
            Assert.Equal(t[Count.Joined] - t[Count.Left], t[Count.Customers] - before[Count.Customers]);
        }
    }

    // Heads are counted on the week's first morning, those who quit leave at its end.
    private static void Heads(Tally t, Tally? before)
    {
        Assert.True(t[Count.AbsentDays] <= t[Count.RosteredDays]);
        Assert.Equal(t[Count.Agents], Bands.Burnout.Sum(band => t[band]));
        Assert.Equal(Bands.Burnout.Skip(5).Sum(band => t[band]), t[Count.BurnedOut]);
        if (before is not null)
        {
            Assert.Equal(before[Count.Agents] - before[Count.Quits] + t[Count.Hired] - t[Count.Released], t[Count.Agents]);
        }
    }
}
