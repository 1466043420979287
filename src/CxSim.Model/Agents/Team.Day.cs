using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Queue;
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
        int count = Sort(cases);
        for (int n = 0; n < count; n++)
        {
            ref readonly Case c = ref cases[_order[n]];
            int index = _cases.Count;
            _cases.Add() = c;
            ref readonly Contact contact = ref c.Contact;
            _batch.Add(
                contact.Arrival,
                contact.Issue,
                index,
                _localWorkflow[contact.Workflow],
                contact.Level,
                TeamHandling.PatienceOf(_laws, contact, contact.Issue, contact.Attempt),
                Draws.Uniform(contact.Issue, WorkLuck.Of(contact.Attempt, WorkLuck.Balk)) < _laws.Patience.Balking);
            bool again = (contact.Traits & Traits.Callback) != Traits.None;
            _tally.Add(again ? Count.Callbacks : Count.Fresh, 1);
            _tally.Add(Count.FailedSelfService, (contact.Traits & Traits.FailedSelfService) != Traits.None ? 1 : 0);
        }
    }

    // By time, then tie-break, then key: an order that no host can change.
    private int Sort(ReadOnlySpan<Case> cases)
    {
        if (_order.Length < cases.Length)
        {
            _order = new int[2 * cases.Length];
            _arrivals = new long[2 * cases.Length];
        }

        int count = 0;
        for (int i = 0; i < cases.Length; i++)
        {
            if (_localWorkflow[cases[i].Contact.Workflow] >= 0)
            {
                _arrivals[count] = cases[i].Contact.Arrival;
                _order[count++] = i;
            }
        }

        Array.Sort(_arrivals, _order, 0, count);
        for (int i = 1; i < count; i++)
        {
            for (int j = i; j > 0 && _arrivals[j] == _arrivals[j - 1] && Before(cases[_order[j]], cases[_order[j - 1]]); j--)
            {
                (_order[j], _order[j - 1]) = (_order[j - 1], _order[j]);
            }
        }

        return count;
    }

    private static bool Before(in Case a, in Case b)
    {
        ulong tieA = DayBatch.Tie(a.Contact.Issue);
        ulong tieB = DayBatch.Tie(b.Contact.Issue);
        return tieA != tieB ? tieA < tieB : a.Contact.Issue < b.Contact.Issue;
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
