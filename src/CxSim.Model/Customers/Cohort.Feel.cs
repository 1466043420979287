using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <content>What an encounter does to a customer.</content>
internal sealed partial class Cohort
{
    private const int MostAttempts = 20;

    private readonly Batch<Due<Errand>> _sooner = new();
    private bool[] _present = [];
    private double[] _waited = [];

    /// <summary>A day's encounters: satisfaction, talk, spend, departure, and what becomes of each issue.</summary>
    public void Feel(Day day, ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> mine, Tally tally, LifeBook? book)
    {
        FindPresent(encounters, mine);
        double comfort = _laws.Feeling.Comfort(day.Conditions);
        _sooner.Clear();
        for (int i = 0; i < mine.Length; i++)
        {
            ref readonly Encounter e = ref encounters[mine[i]];
            Follow(day, e, tally);
            if (_present[i])
            {
                Feel(day, e, Feeling.Of(e, _waited[i], comfort, _laws), tally, book);
            }
        }

        foreach (ref readonly var departure in _sooner.Items)
        {
            _departures.Add(departure.Reading, departure.Item);
        }
    }

    // Short, as FindCallers is: it brings the customers near.
    private void FindPresent(ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> mine)
    {
        if (_present.Length < mine.Length)
        {
            _present = new bool[2 * mine.Length];
            _waited = new double[2 * mine.Length];
        }

        for (int i = 0; i < mine.Length; i++)
        {
            ref readonly Contact contact = ref encounters[mine[i]].Contact;
            ref readonly Customer c = ref _customers[contact.Slot];
            _present[i] = c.Active && c.Key == contact.Customer;
            _waited[i] = 1 + (encounters[mine[i]].Wait / (60.0 * Clock.Second));
        }

        Kernel.Log(_waited.AsSpan(0, mine.Length), _waited);
    }

    private void Feel(Day day, in Encounter e, in Feeling felt, Tally tally, LifeBook? book)
    {
        int slot = e.Contact.Slot;
        ref Customer c = ref _customers[slot];
        Survey(e, felt, tally);
        var before = Stocks.Of(c, _laws);
        Absorb(ref c, e, felt);
        if (Reprice(ref c, Now(day)))
        {
            _sooner.Add() = new() { Reading = c.Departure, Item = new Errand(slot, c.Tenant, 0) };
        }

        var after = Stocks.Of(c, _laws);
        Move(before, -1);
        Move(after, 1);
        MoveReferredMargin(c, after.Margin - before.Margin);
        Recommend(slot, day, e);
        book?.Note(day, e, felt.Utility, c.Satisfaction);
    }

    private void Absorb(ref Customer c, in Encounter e, in Feeling felt)
    {
        double s = c.Satisfaction;
        double surprise = felt.Utility - c.Expectation;
        var laws = _laws.Feeling;
        double weight = surprise > 0 ? laws.GainWeight : laws.LossWeight;
        double lasting = felt.Utility + (laws.LastingRecovery * felt.Recovery);
        s += laws.Eta * (lasting - s + (weight * surprise));
        c.Satisfaction = (float)Math.Clamp(s, 0, 1);
        c.Expectation += (float)(laws.ExpectSpeed * surprise);
        if (e.Ending == Ending.Served)
        {
            c.Sentiment += (float)(laws.SentimentSpeed * (felt.Tone - c.Sentiment));
        }
    }

    private void Survey(in Encounter e, in Feeling felt, Tally tally)
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

        ulong issue = e.Contact.Issue;
        int attempt = e.Contact.Attempt;
        if (Draws.Uniform(issue, Luck.Of(attempt, Luck.Understood)) < felt.Understood)
        {
            tally.Add(Count.Understood, 1);
            tally.Add(Count.GreyUnderstood, _laws.Grey[e.Contact.Workflow] ? 1 : 0);
        }

        double reported = Math.Min(1, felt.Utility + felt.Recovery);
        double extreme = (2 * reported) - 1;
        double answers = _laws.Feeling.SurveyResponse + (_laws.Feeling.SurveyExtremes * extreme * extreme);
        if (Draws.Uniform(issue, Luck.Of(attempt, Luck.Survey)) < answers)
        {
            tally.Add(Count.Surveyed, 1);
            bool top = Draws.Uniform(issue, Luck.Of(attempt, Luck.TopBox)) < Kernel.Logistic(8 * (reported - 0.60));
            tally.Add(Count.TopBox, top ? 1 : 0);
        }
    }

    /// <summary>What becomes of the issue: resolved, called back about, or given up.</summary>
    private void Follow(Day day, in Encounter e, Tally tally)
    {
        bool served = e.Ending == Ending.Served;
        bool first = served && (e.Contact.Traits & Traits.Callback) == Traits.None;
        if (served && e.Resolved)
        {
            tally.Add(Count.FirstQuiet, first ? 1 : 0);
            return;
        }

        ulong issue = e.Contact.Issue;
        int attempt = e.Contact.Attempt;
        bool again = served && attempt < MostAttempts
            && Draws.Uniform(issue, Luck.Of(attempt, Luck.Callback)) < _laws.Feeling.Callback;
        if (!again)
        {
            tally.Add(Count.FirstQuiet, first ? 1 : 0);
            tally.Add(Count.GivenUp, e.Redialled ? 0 : 1);
            return;
        }

        double sigma = _laws.CallbackSigma;
        double days = _laws.Feeling.CallbackDays
            * Kernel.Exp((sigma * Draws.Normal(issue, Luck.Of(attempt, Luck.CallbackDelay))) - (0.5 * sigma * sigma));
        double due = day.Index + (e.Over / (double)Clock.Day) + days;
        tally.Add(Count.FirstQuiet, first && days > Clock.DaysAWeek ? 1 : 0);
        var traits = e.Contact.Traits & Traits.Fault;
        _recalls.Add(
            Math.Max(day.Index + 1, Math.Floor(due)),
            new Recall(
                issue, e.Contact.Slot, e.Contact.Emotion, TenantOf(e.Contact), e.Contact.Workflow, (byte)(attempt + 1), traits));
    }

    // Who has left since has had a successor at most, whom the call-back must not find.
    private ushort TenantOf(in Contact contact)
    {
        ref readonly Customer c = ref _customers[contact.Slot];
        return (ushort)(c.Key == contact.Customer ? c.Tenant : c.Tenant - 1);
    }

    private void Recommend(int slot, Day day, in Encounter e)
    {
        ref Customer c = ref _customers[slot];
        ulong issue = e.Contact.Issue;
        int attempt = e.Contact.Attempt;
        if (Draws.Uniform(issue, Luck.Of(attempt, Luck.Refer)) < _laws.Feeling.Referral(c.Satisfaction))
        {
            ulong key = Draws.Of(Draws.Of(_laws.ReferralStream, c.Key), c.Referrals++);
            double weeks = 4 * Draws.Exponential(issue, Luck.Of(attempt, Luck.ReferDelay));
            _referrals.Add(day.Index + 1 + Math.Floor(7 * weeks), new Referral(key, c.Key, slot, c.Tenant));
        }
    }
}
