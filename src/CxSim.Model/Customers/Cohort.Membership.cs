using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <content>Joining, leaving, and what a customer is worth.</content>
internal sealed partial class Cohort
{
    public const int ReferralScale = 1 << 20;

    private const int FarDays = 365;
    private const double LookedForAfter = 0.75; // of the time that is left

    private long[]? _referredMargin;

    /// <summary>The referral edge of a week in units of a millionth / 2^20, so that sums over cohorts are exact.</summary>
    public long ReferralEdge(int week)
    {
        long sum = 0;
        for (int w = 0; _referredMargin is not null && w < _referredMargin.Length; w++)
        {
            if (_referredMargin[w] != 0)
            {
                double years = (week - w) / 52.0;
                double edge = _laws[Beliefs.ReferralMargin] * Kernel.Exp(-years / _laws[Beliefs.ReferralDecay]);
                sum += _referredMargin[w] * (long)(edge * ReferralScale);
            }
        }

        return sum;
    }

    private void Join(Day day, Tally tally, LifeBook? book)
    {
        if (day.Weekday == 0)
        {
            FindProspects(day);
        }

        _newcomers.Clear();
        float satisfaction = (float)_laws.Centre.Loyalty.Satisfaction;
        foreach (ulong key in _prospects[day.Weekday].Items)
        {
            _newcomers.Add() = new() { Key = key, Satisfaction = satisfaction };
        }

        _dueReferrals.Clear();
        _referrals.TakeDue(day.Index - 1, day.Index, _dueReferrals);
        foreach (ref readonly var due in _dueReferrals.Items)
        {
            _newcomers.Add() = new() { Key = due.Item.Key, Satisfaction = satisfaction, Referral = due.Item };
        }

        Welcome(day.Index / Clock.DaysAWeek, day.Index + 1);
        foreach (ref readonly var newcomer in _newcomers.Items)
        {
            Register(newcomer, day, tally);
            book?.NoteJoined(day, newcomer.Key, newcomer.Referral?.By ?? 0);
        }
    }

    // Who will join of their own accord in the week that begins, by the day on which they do.
    private void FindProspects(Day day)
    {
        Array.ForEach(_prospects, p => p.Clear());
        int week = day.Index / Clock.DaysAWeek;
        double expected = _laws.JoinersAWeek;
        int prospects = (int)(1.3 * expected) + 1;
        double chance = expected * _laws.Linked(Beliefs.LinkWom, day.JoinFactor, 1) / prospects;
        ulong stream = Draws.Of(_laws.ProspectStream, (ulong)week);
        for (int i = _number; i < prospects; i += _cohorts)
        {
            ulong key = Draws.Of(stream, (ulong)i);
            if (Draws.Uniform(key, 1) < chance)
            {
                _prospects[(int)(Draws.Uniform(key, 0) * Clock.DaysAWeek)].Add() = Draws.Of(key, 2);
            }
        }
    }

    private void Register(in Newcomer newcomer, Day day, Tally tally)
    {
        ref readonly Customer c = ref _customers[newcomer.Slot];
        tally.Add(Count.Joined, 1);
        tally.AddMicro(Count.BaseValue, _laws.TodaysWorth(c));
        if (newcomer.Referral is not { } referral)
        {
            return;
        }

        tally.Add(Count.Referred, 1);
        MoveReferredMargin(c, _laws.WeeklyMargin(c));
        if (Is(referral.Slot, referral.Tenant))
        {
            _brought.Add(referral.By, newcomer.Slot, newcomer.Tenant);
        }
        else
        {
            LoseReferrer(newcomer.Slot, day.Index + 1);
        }
    }

    private void Leave(Day day, Tally tally, LifeBook? book)
    {
        double now = (day.Index + 1) * _laws.ChurnADay;
        TellLeaversApart((ushort)day.Index, now);
        foreach (ref var look in _staying.Items)
        {
            look = LookAgain(ref _customers[look.Slot], look.Slot, day.Index + 1);
        }

        _looks.Add(_staying.Items);
        foreach (int slot in _leaving.Items)
        {
            Depart(slot, day.Index + 1, tally);
            book?.NoteLeft(day, _customers[slot].Key);
        }
    }

    // Who stays and who leaves of those whose look this day still is, each once: a look that gave way to an earlier one, or was an
    // earlier tenant's, may have been noted for the same day, so the first found puts the customer's day back. Short, as FindCallers is.
    private void TellLeaversApart(ushort day, double now)
    {
        _leaving.Clear();
        _staying.Clear();
        foreach (int slot in _looks.Take(day))
        {
            ref Customer c = ref _customers[slot];
            if (c.Look != day || !c.Active)
            {
                continue;
            }

            c.Look--;
            if (c.Departure > now)
            {
                _staying.Add() = new Look(slot, day);
            }
            else
            {
                _leaving.Add() = slot;
            }
        }
    }

    private void Depart(int slot, int tomorrow, Tally tally)
    {
        ref Customer c = ref _customers[slot];
        tally.Add(Count.Left, 1);
        tally.AddMicro(Count.BaseValue, -_laws.TodaysWorth(c));
        Move(Stocks.Of(c, Hazard(c, _laws.Hazard(c.Satisfaction)), _laws), -1);
        MoveReferredMargin(c, -_laws.WeeklyMargin(c));
        c.Standing &= ~Standing.Active;
        _vacant.Push(slot);
        if (c.Referrals > 0)
        {
            Bereave(c.Key, tomorrow);
        }
    }

    private void Bereave(ulong referrer, int tomorrow)
    {
        _brought.Take(referrer, _bereft);
        foreach ((int slot, ushort tenant) in _bereft.Items)
        {
            if (Is(slot, tenant))
            {
                LoseReferrer(slot, tomorrow);
            }
        }
    }

    private void LoseReferrer(int slot, int tomorrow)
    {
        ref Customer c = ref _customers[slot];
        double ofSatisfaction = _laws.Hazard(c.Satisfaction);
        float before = Hazard(c, ofSatisfaction);
        Move(Stocks.Of(c, before, _laws), -1);
        c.Standing &= ~Standing.ReferrerStays;
        float after = Hazard(c, ofSatisfaction);
        if (Reprice(ref c, before, after, tomorrow))
        {
            _looks.Add(new Look(slot, c.Look));
        }

        Move(Stocks.Of(c, after, _laws), 1);
    }

    /// <summary>
    /// Moves the departure as the hazard changes: what is left of the budget is spent at the new rate. Whether there must be an
    /// earlier look than the one noted; a later departure is found out when it is looked for.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Reprice(ref Customer c, float before, float after, int tomorrow)
    {
        if (after == before)
        {
            return false;
        }

        double now = tomorrow * _laws.ChurnADay;
        c.Departure = now + ((c.Departure - now) * before / after);
        double daysLeft = (c.Departure * _laws.DaysPerChurn) - tomorrow;
        if (daysLeft >= (ushort)(c.Look - tomorrow))
        {
            return false;
        }

        c.Look = (ushort)(tomorrow + Math.Max(0, (int)Kernel.Whole(daysLeft)));
        return true;
    }

    // A far departure is looked for before its time: it can then come a good deal sooner and needs no earlier look, which would leave
    // the later one behind until its day has passed.
    private Look LookAgain(ref Customer c, int slot, int tomorrow)
    {
        double daysLeft = (c.Departure * _laws.DaysPerChurn) - tomorrow;
        double days = daysLeft > FarDays ? daysLeft * LookedForAfter : double.MaxNative(daysLeft, 0);
        c.Look = (ushort)(tomorrow + (int)Kernel.Whole(double.MinNative(days, _looks.Farthest)));
        return new Look(slot, c.Look);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Hazard(in Customer c, double ofSatisfaction) =>
        (float)(ofSatisfaction * (c.ReferrerStays ? _laws[Beliefs.ReferralHazard] : 1));

    private void MoveReferredMargin(in Customer c, long change)
    {
        if (c.Referred)
        {
            int week = c.Joined;
            _referredMargin ??= new long[week + 1];
            if (week >= _referredMargin.Length)
            {
                Array.Resize(ref _referredMargin, Math.Max(week + 1, 2 * _referredMargin.Length));
            }

            _referredMargin[week] += change;
        }
    }

    private void Move(in Stocks stocks, int sign) => _stocks.Add(stocks, sign);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Is(int slot, ushort tenant) => _customers[slot].Active && _customers[slot].Tenant == tenant;
}
