using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <content>One day: contacts enter the queue, and what comes out is scored and counted.</content>
internal sealed partial class Team
{
    // Contacts that waited across midnight come first, with yesterday's case.
    private void PutCarried()
    {
        _batch.Clear();
        _queue.PutCarried(_batch);
        _carried.Clear();
        for (int i = 0; i < _batch.CarriedIn; i++)
        {
            int yesterday = (int)_batch.Issue[i];
            _carried.Add() = _cases[yesterday];
            _worked[i] = _worked[yesterday];
            _batch.Issue[i] = i;
        }

        _cases.Clear();
        foreach (ref readonly var c in _carried.Items)
        {
            _cases.Add() = c;
        }
    }

    private void Enter(ReadOnlySpan<Case> cases)
    {
        int count = FindOwn(cases);
        var order = _order.Of(_arrivals.AsSpan(0, count), _keys.AsSpan(0, count));
        for (int from = 0; from < count; from += AtOnce)
        {
            EnterBlock(cases, order.Slice(from, Math.Min(AtOnce, count - from)));
        }
    }

    private void EnterBlock(ReadOnlySpan<Case> cases, ReadOnlySpan<int> block)
    {
        int first = _cases.Count;
        var entered = _cases.AddMany(block.Length);
        var attempts = _attempts.AsSpan(0, block.Length);
        for (int n = 0; n < block.Length; n++)
        {
            entered[n] = cases[_own[block[n]]];
            attempts[n] = Draws.OfAttempt(entered[n].Contact.Issue, entered[n].Contact.Attempt);
        }

        Draws.Exponential(attempts, WorkLuck.Patience, _luck);
        Draws.Uniform(attempts, WorkLuck.Balk, _balks);
        long again = 0;
        long failedSelfService = 0;
        for (int n = 0; n < block.Length; n++)
        {
            ref readonly Contact contact = ref entered[n].Contact;
            _batch.Add(
                contact.Arrival,
                contact.Issue,
                first + n,
                _localWorkflow[contact.Workflow],
                contact.Level,
                TeamHandling.PatienceOf(_laws, contact, _luck[n]),
                _balks[n] < _laws.Patience.Balking);
            again += (contact.Traits & Traits.Callback) != Traits.None ? 1 : 0;
            failedSelfService += (contact.Traits & Traits.FailedSelfService) != Traits.None ? 1 : 0;
        }

        _tally.Add(Count.Callbacks, again);
        _tally.Add(Count.Fresh, block.Length - again);
        _tally.Add(Count.FailedSelfService, failedSelfService);
    }

    // The cases this team serves, and when they come.
    private int FindOwn(ReadOnlySpan<Case> cases)
    {
        if (_own.Length < cases.Length)
        {
            int size = Slack.For(cases.Length);
            (_own, _arrivals, _keys) = (new int[size], new long[size], new ulong[size]);
        }

        int count = 0;
        for (int i = 0; i < cases.Length; i++)
        {
            ref readonly Contact contact = ref cases[i].Contact;
            if (_localWorkflow[contact.Workflow] >= 0)
            {
                _own[count] = i;
                _arrivals[count] = contact.Arrival;
                _keys[count++] = contact.Issue;
            }
        }

        return count;
    }

    private void TallyDay(Day day, IntervalTally intervals)
    {
        var t = _queue.Tallies;
        int first = day.Weekday * Clock.HalfHoursADay;
        for (int h = 0; h < Clock.HalfHoursADay; h++)
        {
            int slot = first + h;
            _offered[slot] += t.Offered[h];
            intervals.Add(slot, IntervalCount.Offered, t.Offered[h]);
            intervals.Add(slot, IntervalCount.Served, t.Served[h]);
            intervals.Add(slot, IntervalCount.Lost, t.Abandoned[h] + t.Balked[h] + t.TurnedAway[h]);
            intervals.Add(slot, IntervalCount.InTime, t.AnsweredInTime[h]);
            intervals.Add(slot, IntervalCount.WaitServed, t.WaitServedMicros[h]);
            intervals.Add(slot, IntervalCount.WaitAll, t.WaitAllMicros[h]);
            intervals.Add(slot, IntervalCount.Handle, t.HandleMicros[h]);
            intervals.Add(slot, IntervalCount.Duty, t.StaffedMicros[h]);
        }

        _tally.Add(Count.Offered, t.Offered.Sum());
        _tally.Add(Count.Redials, t.Redials.Sum());
        _tally.Add(Count.InTime, t.AnsweredInTime.Sum());
        for (int seat = 0; seat < _seats.Count; seat++)
        {
            var worked = _queue.AgentDay(seat);
            _tally.Add(Count.Duty, worked.StaffedMicros);
            _tally.Add(Count.Breather, worked.BreatherMicros);
            if (_seats[seat] is { } agent)
            {
                agent.Week.Busy += worked.BusyMicros + worked.BreatherMicros;
                agent.Week.Duty += worked.StaffedMicros;
            }
        }
    }
}
