using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Queue;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <content>What came of each contact: resolution, care, quality (Q7, Q9, Q10).</content>
internal sealed partial class Team
{
    private static readonly (long Micros, Count Longer)[] Waits = [.. Bands.Waits.Select(w => (w.Seconds * Clock.Second, w.Longer))];

    private readonly (int Contact, int Encounter)[] _served = new (int, int)[AtOnce];
    private readonly double[] _chances = new double[AtOnce];
    private readonly ServiceLuck _fortunes = new(AtOnce);
    private byte[] _lastAttempt = [];

    private void Score(Day day, Batch<Encounter> encounters)
    {
        FindRedials();
        var mood = new Mood(_laws, day.Conditions, ReviewShare());
        for (int from = 0; from < _batch.Count; from += AtOnce)
        {
            int served = EndAll(from, Math.Min(from + AtOnce, _batch.Count), encounters);
            ServeAll(_served.AsSpan(0, served), mood, encounters.Items);
        }
    }

    private void ServeAll(ReadOnlySpan<(int Contact, int Encounter)> served, in Mood mood, Span<Encounter> encounters)
    {
        var attempts = _attempts.AsSpan(0, served.Length);
        var chances = _chances.AsSpan(0, served.Length);
        for (int n = 0; n < served.Length; n++)
        {
            ref readonly Worked w = ref _worked[(int)_batch.Issue[served[n].Contact]];
            ref readonly Contact contact = ref encounters[served[n].Encounter].Contact;
            attempts[n] = Draws.OfAttempt(contact.Issue, contact.Attempt);
            chances[n] = double.MinNative(1, w.Given / w.Required);
        }

        _fortunes.Draw(attempts);
        Kernel.Log(chances, chances);
        for (int n = 0; n < served.Length; n++)
        {
            int i = served[n].Contact;
            chances[n] = mood.LogOdds(_cases[(int)_batch.Issue[i]], chances[n], _hands[_batch.Agent[i]]);
        }

        Kernel.Logistic(chances, chances);
        for (int n = 0; n < served.Length; n++)
        {
            Serve(n, served[n].Contact, mood, ref encounters[served[n].Encounter]);
        }
    }

    // How each contact of a block ended that did end; gives how many were served.
    private int EndAll(int from, int to, Batch<Encounter> encounters)
    {
        int served = 0;
        for (int i = from; i < to; i++)
        {
            if (_batch.Outcome[i] == Outcome.CarriedOver)
            {
                continue;
            }

            ref Encounter e = ref encounters.Add();
            End(i, ref e);
            if (e.Ending == Ending.Served)
            {
                _served[served++] = (i, encounters.Count - 1);
            }
        }

        return served;
    }

    private void FindRedials()
    {
        if (_lastAttempt.Length < _batch.Count)
        {
            _lastAttempt = new byte[Slack.For(_batch.Count)];
        }

        for (int i = 0; i < _batch.Count; i++)
        {
            _lastAttempt[i] = _batch.AttemptToday[i];
            int first = _batch.FirstIndex[i];
            _lastAttempt[first] = Math.Max(_lastAttempt[first], _batch.AttemptToday[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void End(int i, ref Encounter e)
    {
        e.Contact = _cases[(int)_batch.Issue[i]].Contact;
        e.Contact.Attempt += _batch.AttemptToday[i];
        e.Wait = _batch.WaitMicros[i];
        e.Over = _batch.ArrivalMicros[i] + e.Wait + _batch.ServiceMicros[i];
        e.Redialled = _batch.AttemptToday[i] < _lastAttempt[_batch.FirstIndex[i]];
        e.Given = 0;
        e.Required = 0;
        e.Handled = 0;
        e.Slow = 0;
        e.Care = 0;
        e.Resolved = false;
        e.Transferred = false;
        (e.Ending, var count) = _batch.Outcome[i] switch
        {
            Outcome.Served => (Ending.Served, Count.Served),
            Outcome.Abandoned => (Ending.Abandoned, Count.Abandoned),
            Outcome.Balked => (Ending.Balked, Count.Balked),
            _ => (Ending.TurnedAway, Count.TurnedAway),
        };
        _tally.Add(count, 1);
        _tally.Add(Count.WaitAll, e.Wait);
        _tally.Add(Count.ShortAbandoned, (e.Ending == Ending.Abandoned) & (e.Wait < 5 * Clock.Second) ? 1 : 0);
        CountWait(e.Wait);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountWait(long wait)
    {
        foreach ((long micros, var longer) in Waits)
        {
            if (wait <= micros)
            {
                return;
            }

            _tally.Add(longer, 1);
        }
    }

    private void Serve(int n, int i, in Mood mood, ref Encounter e)
    {
        int index = (int)_batch.Issue[i];
        ref readonly Case c = ref _cases[index];
        ref readonly Worked w = ref _worked[index];
        ref readonly Hand hand = ref _hands[_batch.Agent[i]];
        bool grey = _laws.Grey[c.Contact.Workflow];
        double chats = Chats(i);
        double chance = _chances[n] * (w.Gamed ? 0.5 : 1);
        chance = double.ClampNative(chance - mood.LostToChats(chats), 0.01, 0.99);
        e.Given = w.Given;
        e.Required = w.Required;
        e.Handled = (float)Clock.ToSeconds(_batch.HandleMicros[i]);
        e.Slow = Math.Min(e.Handled, w.Slow);
        e.Care = (float)(mood.Care(c, w, grey) * hand.Care);
        e.Resolved = _fortunes.Resolve[n] < chance;
        e.Transferred = _fortunes.Transfer[n] < _laws.Centre.Handling.Transfers;
        CountServed(i, c, w, e, grey);
        if (_seats[_batch.Agent[i]] is not { } agent)
        {
            return;
        }

        Credit(ref agent.Week, c, w, e, grey, chats);
        if (_fortunes.Review[n] < mood.ReviewShare)
        {
            Review(agent, c, w, e, mood);
        }
    }

    // Chats at once, averaged over the contact: service time over the agent's time it took.
    private double Chats(int i) =>
        _batch.HandleMicros[i] > 0 ? double.MaxNative(1, _batch.ServiceMicros[i] / (double)_batch.HandleMicros[i]) : 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountServed(int i, in Case c, in Worked w, in Encounter e, bool grey)
    {
        long handle = _batch.HandleMicros[i];
        long slow = Math.Min(handle, Clock.FromSeconds(w.Slow));
        bool first = (c.Contact.Traits & Traits.Callback) == Traits.None;
        _tally.Add(Count.WaitServed, e.Wait);
        _tally.Add(Count.Handle, handle);
        _tally.Add(Count.Slow, slow);
        _tally.Add(Count.Quick, handle - slow);
        _tally.Add(Count.Required, Clock.FromSeconds(w.Required));
        _tally.Add(Count.Resolved, e.Resolved ? 1 : 0);
        _tally.Add(Count.FirstServed, first ? 1 : 0);
        _tally.Add(Count.FirstResolved, first & e.Resolved ? 1 : 0);
        _tally.Add(Count.GreyServed, grey ? 1 : 0);
        _tally.Add(Count.GreyResolved, grey & e.Resolved ? 1 : 0);
        _tally.Add(Count.ZoneServed, c.Zone ? 1 : 0);
        _tally.Add(Count.Gamed, w.Gamed ? 1 : 0);
        _tally.Add(Count.FaultServed, (c.Contact.Traits & Traits.Fault) == Traits.None ? 0 : 1);
        _tally.AddMicro(Count.Care, e.Care);
        _tally.AddMicro(Count.CareShare, w.Share);
        _tally.AddMicro(Count.Emotion, c.Contact.Emotion);
        _extra += Clock.FromSeconds(c.Extra);
    }

    private static void Credit(ref AgentWeek week, in Case c, in Worked w, in Encounter e, bool grey, double chats)
    {
        week.Served++;
        week.Resolved += e.Resolved ? 1 : 0;
        week.Grey += grey ? 1 : 0;
        week.GreyResolved += grey & e.Resolved ? 1 : 0;
        week.Faults += (c.Contact.Traits & Traits.Fault) == Traits.None ? 0 : 1;
        week.Emotion += Tally.Micro(c.Contact.Emotion);
        week.Script += Tally.Micro(c.Script);
        week.Juggling += Tally.Micro(chats - 1);
        week.Given += Clock.FromSeconds(w.OwnGiven);
        week.Required += Clock.FromSeconds(w.Required);
    }

    private void Review(Agent agent, in Case c, in Worked w, in Encounter e, in Mood mood)
    {
        var score = Scorecard.Of(e, c, w, agent, _laws);
        agent.Week.Reviews++;
        agent.Week.Score += Tally.Micro(((1 - mood.SlowWeight) * score.Quick) + (mood.SlowWeight * score.Slow));
        _tally.Add(Count.Reviewed, 1);
        _tally.AddMicro(Count.QuickScore, score.Quick);
        _tally.AddMicro(Count.SlowScore, score.Slow);
    }

    // Share of contacts that makes four reviews an agent and month at the day's volume.
    private double ReviewShare()
    {
        double perDay = _laws[Beliefs.Reviews] * 12 / 52 / _plan.WorkDays * _seats.Heads;
        return Math.Min(1, perDay / Math.Max(1, _batch.Count));
    }
}
