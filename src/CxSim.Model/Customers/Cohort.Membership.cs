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

    private const int DaysLookedAhead = 90;

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
        int week = day.Index / Clock.DaysAWeek;
        double expected = _laws.JoinersAWeek;
        int prospects = (int)(1.3 * expected) + 1;
        double chance = expected * _laws.Linked(Beliefs.LinkWom, day.JoinFactor, 1) / prospects;
        for (int i = _number; i < prospects; i += _cohorts)
        {
            ulong key = Draws.Of(Draws.Of(_laws.ProspectStream, (ulong)week), (ulong)i);
            bool today = (int)(Draws.Uniform(key, 0) * Clock.DaysAWeek) == day.Weekday;
            if (today && Draws.Uniform(key, 1) < chance)
            {
                ulong customer = Draws.Of(key, 2);
                Arrive(customer, day, referred: false, tally);
                book?.NoteJoined(day, customer, broughtBy: 0);
            }
        }

        _dueReferrals.Clear();
        _referrals.TakeDue(day.Index - 1, day.Index, _dueReferrals);
        foreach (ref var due in _dueReferrals.Items)
        {
            var referral = due.Item;
            int slot = Arrive(referral.Key, day, referred: true, tally);
            book?.NoteJoined(day, referral.Key, referral.By);
            ref Customer c = ref _customers[slot];
            if (Is(referral.Slot, referral.Tenant))
            {
                _brought.Add(referral.By, slot, c.Tenant);
            }
            else
            {
                LoseReferrer(slot, Now(day));
            }
        }
    }

    private int Arrive(ulong key, Day day, bool referred, Tally tally)
    {
        int slot = Welcome(key, _laws.Centre.Loyalty.Satisfaction, day.Index / Clock.DaysAWeek, referred, Now(day));
        tally.Add(Count.Joined, 1);
        tally.AddMicro(Count.BaseValue, _laws.TodaysWorth(_customers[slot]));
        if (referred)
        {
            tally.Add(Count.Referred, 1);
            MoveReferredMargin(_customers[slot], _laws.WeeklyMargin(_customers[slot]));
        }

        return slot;
    }

    private int Welcome(ulong key, double satisfaction, int joined, bool referred, double clock)
    {
        int slot = _vacant.Count > 0 ? _vacant.Pop() : _slots++;
        if (slot == _customers.Length)
        {
            Array.Resize(ref _customers, slot + (slot / 16) + 4);
        }

        var centre = _laws.Centre;
        ref Customer c = ref _customers[slot];
        c = new Customer
        {
            Key = key,
            Standing = referred ? Standing.Active | Standing.Referred | Standing.ReferrerStays : Standing.Active,
            Joined = (short)joined,
            Tenant = (ushort)(c.Tenant + 1),
            Satisfaction = (float)satisfaction,
            Expectation = (float)centre.Loyalty.Expectation,
            Sentiment = (float)centre.Reference.Sentiment,
            Value = (float)LogNormal(key, Luck.Value, centre.Economics.ValueSigma),
            Tier = TierOf(key),
            Frequency = (float)LogNormal(key, Luck.Frequency, centre.Demand.FrequencySigma),
        };
        c.Hazard = (float)Hazard(c, _laws.Hazard(c.Satisfaction));
        c.Departure = clock + (Draws.Exponential(Draws.Of(_laws.BudgetStream, key), Luck.Departure) / c.Hazard);
        c.LookedFor = NextLook(c.Departure, clock);
        _departures.Add(c.LookedFor, new Errand(slot, c.Tenant, 0));
        for (int w = 0; w < _issues.Length; w++)
        {
            _issues[w].Add(_clocks[w] + Budget(c, w, 0), new Errand(slot, c.Tenant, 0));
        }

        Move(Stocks.Of(c, _laws), 1);
        return slot;
    }

    private void Leave(Day day, Tally tally, LifeBook? book)
    {
        double now = Now(day);
        _due.Clear();
        _departures.TakeDue(day.Index * _laws.ChurnADay, now, _due);
        foreach (ref readonly var due in _due.Items[..KeepAwaited()])
        {
            ref Customer c = ref _customers[due.Item.Slot];
            if (c.Departure > now)
            {
                c.LookedFor = NextLook(c.Departure, now);
                _departures.Add(c.LookedFor, due.Item);
            }
            else
            {
                Depart(due.Item.Slot, now, tally);
                book?.NoteLeft(day, c.Key);
            }
        }
    }

    // Moves to the front those whom the calendar looks for at this very reading. Short, as FindCallers is.
    private int KeepAwaited()
    {
        int awaited = 0;
        for (int i = 0; i < _due.Count; i++)
        {
            var due = _due[i];
            ref readonly Customer c = ref _customers[due.Item.Slot];
            if (c.LookedFor == due.Reading && c.Active && c.Tenant == due.Item.Tenant)
            {
                _due[awaited++] = due;
            }
        }

        return awaited;
    }

    private void Depart(int slot, double now, Tally tally)
    {
        ref Customer c = ref _customers[slot];
        tally.Add(Count.Left, 1);
        tally.AddMicro(Count.BaseValue, -_laws.TodaysWorth(c));
        Move(Stocks.Of(c, _laws), -1);
        MoveReferredMargin(c, -_laws.WeeklyMargin(c));
        c.Standing &= ~Standing.Active;
        _vacant.Push(slot);
        if (c.Referrals > 0)
        {
            Bereave(c.Key, now);
        }
    }

    private void Bereave(ulong referrer, double now)
    {
        _brought.Take(referrer, _bereft);
        foreach ((int slot, ushort tenant) in _bereft.Items)
        {
            if (Is(slot, tenant))
            {
                LoseReferrer(slot, now);
            }
        }
    }

    private void LoseReferrer(int slot, double now)
    {
        ref Customer c = ref _customers[slot];
        Move(Stocks.Of(c, _laws), -1);
        c.Standing &= ~Standing.ReferrerStays;
        if (Reprice(ref c, _laws.Hazard(c.Satisfaction), now))
        {
            _departures.Add(c.Departure, new Errand(slot, c.Tenant, 0));
        }

        Move(Stocks.Of(c, _laws), 1);
    }

    /// <summary>
    /// Sets the hazard anew and moves the departure: what is left of the budget is spent at the new rate. Whether the calendar
    /// must be told: only of an earlier date; a later one it finds out when it looks.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Reprice(ref Customer c, double ofSatisfaction, double now)
    {
        float hazard = (float)Hazard(c, ofSatisfaction);
        if (hazard == c.Hazard)
        {
            return false;
        }

        c.Departure = now + ((c.Departure - now) * c.Hazard / hazard);
        c.Hazard = hazard;
        bool sooner = c.Departure < c.LookedFor;
        c.LookedFor = sooner ? c.Departure : c.LookedFor;
        return sooner;
    }

    // A far departure is looked for half way: it can then come a good deal sooner and the calendar need not be told, which would leave the
    // later date in it until that has passed.
    private double NextLook(double departure, double now)
    {
        double left = departure - now;
        return left > DaysLookedAhead * _laws.ChurnADay ? now + (left * 0.5) : departure;
    }

    // The departure clock once the day's departures are over: what is set anew today spends its budget from there.
    private double Now(Day day) => (day.Index + 1) * _laws.ChurnADay;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Hazard(in Customer c, double ofSatisfaction) =>
        ofSatisfaction * (c.ReferrerStays ? _laws[Beliefs.ReferralHazard] : 1);

    private byte TierOf(ulong key)
    {
        double u = Draws.Uniform(key, Luck.Tier);
        for (int i = 0; i < _laws.Centre.Demand.Tiers.Count; i++)
        {
            u -= _laws.Centre.Demand.Tiers[i].Share;
            if (u < 0)
            {
                return (byte)(i + 1);
            }
        }

        return 0;
    }

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

    private static double LogNormal(ulong key, ulong draw, double sigma) =>
        sigma == 0 ? 1 : Kernel.Exp((sigma * Draws.Normal(key, draw)) - (0.5 * sigma * sigma));
}
