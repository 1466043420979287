using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <content>What is carried over midnight: times move back by 24 hours, contacts into the next batch.</content>
public sealed partial class QueueEngine
{
    /// <summary>Passes the state between days on.</summary>
    internal void Pass(StateStream state)
    {
        _services.Pass(state);
        _desks.Pass(state);
        state.Pass(ref _seats, _seats.Length);
        state.Pass(ref _sortKeys, _sortKeys.Length);
        state.Pass(ref _carriedCount);
        state.Pass(ref _carried, _carriedCount);
    }

    private void EndDay()
    {
        if (_horizon != Clock.Day)
        {
            ForgetNight(); // closed: everything has ended
            return;
        }

        CountQueue(Clock.Day, 0);
        Tallies.CarriedOut = _waiting;
        CarryWaiting();
        CarryRedials();
        for (int agent = 0; agent < _seats.Length; agent++)
        {
            CarryAgent(agent);
        }

        _services.Shift(-Clock.Day);
        _desks.Shift(-Clock.Day);
    }

    // Times count from each day's midnight: what is left of a breather, or a place in line, must not reach into a day that does
    // not follow on.
    private void ForgetNight()
    {
        for (int agent = 0; agent < _seats.Length; agent++)
        {
            _seats[agent].BlockedUntil = 0;
            _seats[agent].WasListed = false;
        }
    }

    private void CarryWaiting()
    {
        for (int queue = 0; queue < _layout.Workflows * _layout.Priorities; queue++)
        {
            for (int contact = _queues.Head(queue); contact != Chains.None; contact = _queues.Next(contact))
            {
                Carry(contact, slot: -1);
            }
        }
    }

    private void CarryRedials()
    {
        for (; _redials.Count > 0; _redials.Pop())
        {
            Carry(_redials.TopId, slot: -1);
        }
    }

    private void CarryAgent(int agent)
    {
        ref Seat seat = ref _seats[agent];
        int chats = _desks.Count(agent);
        for (int slot = 0; slot < chats; slot++)
        {
            Carry(_desks.Contact(agent, slot), slot);
        }

        if (chats > 0)
        {
            seat.BusyMicros += Tallies.Spread(Tallies.HandleMicros, seat.BusySince, Clock.Day, Clock.Day);
            seat.BusySince = 0;
        }

        if (seat.PresentSince >= 0)
        {
            seat.StaffedMicros += Tallies.Spread(Tallies.StaffedMicros, seat.PresentSince, Clock.Day, Clock.Day);
        }

        seat.WasListed = seat.List >= 0;
        seat.List = -1;
        seat.Duty = 0;
        seat.CallEnd -= Clock.Day;
        seat.NextEvent -= seat.NextEvent == long.MaxValue ? 0 : Clock.Day;
        seat.BlockedUntil = Math.Max(0, seat.BlockedUntil - Clock.Day);
        seat.PresentSince = seat.OnCall || chats > 0 || seat.BlockedUntil > 0 ? 0 : -1;
        _sortKeys[agent] -= Clock.Day;
    }

    private void Carry(int contact, int slot)
    {
        if (_carriedCount == _carried.Length)
        {
            Array.Resize(ref _carried, Math.Max(16, 2 * _carriedCount));
        }

        _batch.Outcome[contact] = Outcome.CarriedOver;
        _carried[_carriedCount++] = new CarriedContact
        {
            Arrival = _batch.ArrivalMicros[contact] - Clock.Day,
            Key = _batch.Key[contact],
            Issue = _batch.Issue[contact],
            Workflow = _batch.Workflow[contact],
            Priority = _batch.Priority[contact],
            Patience = _batch.PatienceMicros[contact],
            Balks = _batch.Balks[contact],
            Attempt = _batch.AttemptToday[contact],
            Agent = _batch.Agent[contact],
            Start = _batch.StartMicros[contact] - Clock.Day,
            Slot = slot,
        };
    }

    private struct CarriedContact
    {
        public long Arrival;
        public ulong Key;
        public long Issue;
        public long Patience;
        public long Start;
        public int Workflow;
        public int Agent;
        public int Slot;
        public byte Priority;
        public byte Attempt;
        public bool Balks;
    }
}
