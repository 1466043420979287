using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <content>What an encounter does to a customer.</content>
internal sealed partial class Cohort
{
    private const int MostAttempts = 20;

    private bool[] _present = [];

    /// <summary>A day's encounters: satisfaction, talk, spend, departure, and what becomes of each issue.</summary>
    public void Feel(Day day, ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> mine, Tally tally, LifeBook? book)
    {
        FindPresent(encounters, mine);
        for (int i = 0; i < mine.Length; i++)
        {
            ref readonly Encounter e = ref encounters[mine[i]];
            Follow(day, e, tally);
            if (_present[i])
            {
                Feel(day, e, tally, book);
            }
        }
    }

    // Short, as FindCallers is: it brings the customers near.
    private void FindPresent(ReadOnlySpan<Encounter> encounters, ReadOnlySpan<int> mine)
    {
        if (_present.Length < mine.Length)
        {
            _present = new bool[2 * mine.Length];
        }

        for (int i = 0; i < mine.Length; i++)
        {
            ref readonly Contact contact = ref encounters[mine[i]].Contact;
            ref readonly Customer c = ref _customers[contact.Slot];
            _present[i] = c.Active && c.Key == contact.Customer;
        }
    }

    private void Feel(Day day, in Encounter e, Tally tally, LifeBook? book)
    {
        int slot = e.Contact.Slot;
        ref Customer c = ref _customers[slot];

        var felt = Feeling.Of(e, day.Conditions, _laws);
        Survey(e, felt, tally);
        long marginBefore = _laws.WeeklyMargin(c);
        Move(Stocks.Of(c, _laws), -1);
        Absorb(ref c, e, felt);
        Reprice(slot, Now(day));
        Move(Stocks.Of(c, _laws), 1);
        MoveReferredMargin(c, _laws.WeeklyMargin(c) - marginBefore);
        Recommend(slot, day, e);
        book?.Note(day, e, felt.Utility, c.Satisfaction);
    }

    private void Absorb(ref Customer c, in Encounter e, in Feeling felt)
    {
        double s = c.Satisfaction;
        double surprise = felt.Utility - c.Expectation;
        double weight = surprise > 0 ? _laws[Beliefs.GainWeight] : _laws[Beliefs.LossWeight];
        double lasting = felt.Utility + (_laws.On(Beliefs.LinkRecovery) ? felt.Recovery : 0);
        s += _laws[Beliefs.Eta] * (lasting - s + (weight * surprise));
        c.Satisfaction = (float)Math.Clamp(s, 0, 1);
        c.Expectation += (float)(_laws[Beliefs.ExpectSpeed] * surprise);
        if (e.Ending == Ending.Served)
        {
            c.Sentiment += (float)(_laws[Beliefs.SentimentSpeed] * (felt.Tone - c.Sentiment));
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
        double answers = _laws[Beliefs.SurveyResponse] + (_laws[Beliefs.SurveyExtremes] * extreme * extreme);
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
            && Draws.Uniform(issue, Luck.Of(attempt, Luck.Callback)) < _laws[Beliefs.Callback];
        if (!again)
        {
            tally.Add(Count.FirstQuiet, first ? 1 : 0);
            tally.Add(Count.GivenUp, e.Redialled ? 0 : 1);
            return;
        }

        double sigma = _laws.CallbackSigma;
        double days = _laws[Beliefs.CallbackDays]
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
        double today = _laws.Centre.Reference.GoodWord;
        double talk = Math.Max(0, c.Satisfaction - 0.75);
        double response = _laws.If(Beliefs.LinkReferral, Beliefs.WomJoin) * ((talk / today) - 1);
        double chance = _laws.Centre.Reference.Referral * (1 + response);
        ulong issue = e.Contact.Issue;
        int attempt = e.Contact.Attempt;
        if (Draws.Uniform(issue, Luck.Of(attempt, Luck.Refer)) < chance)
        {
            ulong key = Draws.Of(Draws.Of(_laws.ReferralStream, c.Key), c.Referrals++);
            double weeks = 4 * Draws.Exponential(issue, Luck.Of(attempt, Luck.ReferDelay));
            _referrals.Add(day.Index + 1 + Math.Floor(7 * weeks), new Referral(key, c.Key, slot, c.Tenant));
        }
    }
}
