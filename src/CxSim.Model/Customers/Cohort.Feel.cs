using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <content>What an encounter does to a customer.</content>
internal sealed partial class Cohort
{
    private const int MostAttempts = 20;

    // Encounters and customers of one block stay in the cache from pass to pass.
    private const int FeltAtOnce = 256;

    private readonly Batch<Look> _sooner = new();
    private readonly int[] _open = new int[FeltAtOnce];
    private readonly double[] _delays = new double[FeltAtOnce];
    private readonly int[] _firsts = new int[FeltAtOnce];
    private readonly int[] _again = new int[FeltAtOnce];
    private readonly Feeling[] _felt = new Feeling[FeltAtOnce];
    private readonly ulong[] _attempts = new ulong[FeltAtOnce];
    private readonly double[] _waited = new double[FeltAtOnce];
    private readonly double[] _understood = new double[FeltAtOnce];
    private readonly double[] _before = new double[FeltAtOnce];
    private readonly double[] _hazards = new double[FeltAtOnce];
    private readonly double[] _understands = new double[FeltAtOnce];
    private readonly double[] _answers = new double[FeltAtOnce];
    private readonly double[] _refers = new double[FeltAtOnce];
    private readonly long[] _margins = new long[FeltAtOnce];

    /// <summary>A day's encounters: satisfaction, talk, spend, departure, and what becomes of each issue.</summary>
    public void Feel(Day day, ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> mine, Tally tally, LifeBook? book)
    {
        _sooner.Clear();
        for (int from = 0; from < mine.Length; from += FeltAtOnce)
        {
            FeelBlock(day, encounters, mine.Slice(from, Math.Min(FeltAtOnce, mine.Length - from)), tally, book);
        }

        _looks.Add(_sooner.Items);
    }

    private void FeelBlock(Day day, ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> block, Tally tally, LifeBook? book)
    {
        FollowAll(day, encounters, block, tally);
        for (var left = block; left.Length > 0;)
        {
            (int firsts, int again) = FindFirsts(encounters, left);
            FeelAll(day, encounters, _firsts.AsSpan(0, firsts), tally, book);
            left = _again.AsSpan(0, again);
        }
    }

    // The next encounter of each customer who is still there: what it leaves behind the one after it must find. Short, as
    // FindCallers is.
    private (int Firsts, int Again) FindFirsts(ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> left)
    {
        int firsts = 0;
        int again = 0;
        foreach (int i in left)
        {
            ref readonly Contact contact = ref encounters[i].Contact;
            ref Customer c = ref _customers[contact.Slot];
            if (!c.Active || c.Key != contact.Customer)
            {
                continue;
            }

            if ((c.Standing & Standing.Met) == Standing.None)
            {
                c.Standing |= Standing.Met;
                _firsts[firsts++] = i;
            }
            else
            {
                _again[again++] = i;
            }
        }

        return (firsts, again);
    }

    // One encounter a customer, in passes over all of them, so that each pass is short and its arithmetic goes side by side.
    private void FeelAll(Day day, ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> firsts, Tally tally, LifeBook? book)
    {
        var attempts = _attempts.AsSpan(0, firsts.Length);
        var waited = _waited.AsSpan(0, firsts.Length);
        var understood = _understood.AsSpan(0, firsts.Length);
        var before = _before.AsSpan(0, firsts.Length);
        var hazards = _hazards.AsSpan(0, firsts.Length);
        for (int i = 0; i < firsts.Length; i++)
        {
            ref readonly Encounter e = ref encounters[firsts[i]];
            attempts[i] = Draws.OfAttempt(e.Contact.Issue, e.Contact.Attempt);
            waited[i] = 1 + (e.Wait / (60.0 * Clock.Second));
            before[i] = _customers[e.Contact.Slot].Satisfaction;
        }

        Kernel.Log(waited, waited);
        _laws.Hazard(before, before);
        double comfort = _laws.Feeling.Comfort(day.Conditions);
        for (int i = 0; i < firsts.Length; i++)
        {
            _felt[i] = Feeling.Of(encounters[firsts[i]], waited[i], comfort, _laws);
            understood[i] = 8 * (_felt[i].Care - 0.5);
        }

        Kernel.Logistic(understood, understood);
        Draws.Uniform(attempts, Luck.Understood, _understands);
        Draws.Uniform(attempts, Luck.Survey, _answers);
        Draws.Uniform(attempts, Luck.Refer, _refers);
        for (int i = 0; i < firsts.Length; i++)
        {
            ref readonly Encounter e = ref encounters[firsts[i]];
            ref Customer c = ref _customers[e.Contact.Slot];
            Survey(e, _felt[i], _understands[i] < understood[i], _answers[i], tally);
            var stocks = Stocks.Of(c, Hazard(c, before[i]), _laws);
            Move(stocks, -1);
            _margins[i] = stocks.Margin;
            Absorb(ref c, e, _felt[i]);
            hazards[i] = c.Satisfaction;
        }

        _laws.Hazard(hazards, hazards);
        for (int i = 0; i < firsts.Length; i++)
        {
            ref readonly Encounter e = ref encounters[firsts[i]];
            ref Customer c = ref _customers[e.Contact.Slot];
            Settle(ref c, e, Hazard(c, before[i]), Hazard(c, hazards[i]), _margins[i], day);
            if (_refers[i] < _laws.Feeling.Referral(c.Satisfaction))
            {
                Recommend(ref c, e, day);
            }

            book?.Note(day, e, _felt[i].Utility, c.Satisfaction);
        }
    }

    // What follows from the customer's new satisfaction.
    private void Settle(ref Customer c, in Encounter e, float hazardBefore, float hazard, long marginBefore, Day day)
    {
        c.Standing &= ~Standing.Met;
        if (Reprice(ref c, hazardBefore, hazard, day.Index + 1))
        {
            _sooner.Add() = new Look(e.Contact.Slot, c.Look);
        }

        var after = Stocks.Of(c, hazard, _laws);
        Move(after, 1);
        MoveReferredMargin(c, after.Margin - marginBefore);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Absorb(ref Customer c, in Encounter e, in Feeling felt)
    {
        double s = c.Satisfaction;
        double surprise = felt.Utility - c.Expectation;
        var laws = _laws.Feeling;
        double weight = surprise > 0 ? laws.GainWeight : laws.LossWeight;
        double lasting = felt.Utility + (laws.LastingRecovery * felt.Recovery);
        s += laws.Eta * (lasting - s + (weight * surprise));
        c.Satisfaction = (float)double.ClampNative(s, 0, 1);
        c.Expectation += (float)(laws.ExpectSpeed * surprise);
        if (e.Ending == Ending.Served)
        {
            c.Sentiment += (float)(laws.SentimentSpeed * (felt.Tone - c.Sentiment));
        }
    }

    private void Survey(in Encounter e, in Feeling felt, bool understood, double answer, Tally tally)
    {
        tally.Add(Count.Encounters, 1);
        tally.AddMicro(Count.Utility, felt.Utility);
        tally.AddMicro(Count.Effort, felt.Effort);
        tally.AddMicro(Count.FeltCare, felt.Care);
        tally.AddMicro(Count.WaitFelt, felt.Wait);
        if (e.Ending != Ending.Served)
        {
            return;
        }

        tally.AddMicro(Count.Sentiment, felt.Tone);
        tally.Add(Count.Understood, understood ? 1 : 0);
        tally.Add(Count.GreyUnderstood, understood & _laws.Grey[e.Contact.Workflow] ? 1 : 0);
        double reported = double.MinNative(1, felt.Utility + felt.Recovery);
        double extreme = (2 * reported) - 1;
        double answers = _laws.Feeling.SurveyResponse + (_laws.Feeling.SurveyExtremes * extreme * extreme);
        if (answer < answers)
        {
            tally.Add(Count.Surveyed, 1);
            double luck = Draws.Uniform(Draws.OfAttempt(e.Contact.Issue, e.Contact.Attempt), Luck.TopBox);
            bool top = luck < Kernel.Logistic(8 * (reported - 0.60));
            tally.Add(Count.TopBox, top ? 1 : 0);
        }
    }

    // What becomes of each issue: resolved, called back about, or given up.
    private void FollowAll(Day day, ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> block, Tally tally)
    {
        var open = _open.AsSpan(0, FindOpen(encounters, block, tally));
        var attempts = _attempts.AsSpan(0, open.Length);
        for (int i = 0; i < open.Length; i++)
        {
            ref readonly Contact contact = ref encounters[open[i]].Contact;
            attempts[i] = Draws.OfAttempt(contact.Issue, contact.Attempt);
        }

        Draws.Uniform(attempts, Luck.Callback, _answers);
        Draws.LogNormal(attempts, Luck.CallbackDelay, _laws.CallbackSigma, _delays);
        for (int i = 0; i < open.Length; i++)
        {
            Follow(day, encounters[open[i]], _answers[i], _laws.Feeling.CallbackDays * _delays[i], tally);
        }
    }

    // Counts whose issue is resolved, and finds the others.
    private int FindOpen(ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> block, Tally tally)
    {
        int open = 0;
        int quiet = 0;
        foreach (int i in block)
        {
            ref readonly Encounter e = ref encounters[i];
            bool done = (e.Ending == Ending.Served) & e.Resolved;
            bool first = (e.Contact.Traits & Traits.Callback) == Traits.None;
            quiet += done & first ? 1 : 0;
            _open[open] = i;
            open += done ? 0 : 1;
        }

        tally.Add(Count.FirstQuiet, quiet);
        return open;
    }

    private void Follow(Day day, in Encounter e, double answer, double days, Tally tally)
    {
        bool served = e.Ending == Ending.Served;
        bool first = served && (e.Contact.Traits & Traits.Callback) == Traits.None;
        if (!served || e.Contact.Attempt >= MostAttempts || answer >= _laws.Feeling.Callback)
        {
            tally.Add(Count.FirstQuiet, first ? 1 : 0);
            tally.Add(Count.GivenUp, e.Redialled ? 0 : 1);
            return;
        }

        double due = day.Index + (e.Over / (double)Clock.Day) + days;
        tally.Add(Count.FirstQuiet, first && days > Clock.DaysAWeek ? 1 : 0);
        var traits = e.Contact.Traits & Traits.Fault;
        byte next = (byte)(e.Contact.Attempt + 1);
        _recalls.Add(
            Math.Max(day.Index + 1, Math.Floor(due)),
            new Recall(e.Contact.Issue, e.Contact.Slot, e.Contact.Emotion, TenantOf(e.Contact), e.Contact.Workflow, next, traits));
    }

    // Who has left since has had a successor at most, whom the call-back must not find.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ushort TenantOf(in Contact contact)
    {
        ref readonly Customer c = ref _customers[contact.Slot];
        return (ushort)(c.Key == contact.Customer ? c.Tenant : c.Tenant - 1);
    }

    private void Recommend(ref Customer c, in Encounter e, Day day)
    {
        ulong key = Draws.Of(Draws.Of(_laws.ReferralStream, c.Key), c.Referrals++);
        double weeks = 4 * Draws.Exponential(Draws.OfAttempt(e.Contact.Issue, e.Contact.Attempt), Luck.ReferDelay);
        _referrals.Add(day.Index + 1 + Math.Floor(7 * weeks), new Referral(key, c.Key, e.Contact.Slot, c.Tenant));
    }
}
