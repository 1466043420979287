namespace CxSim.Model.Queue;

/// <content>Who waits, who is free, and which of them meet.</content>
public sealed partial class QueueEngine
{
    /// <summary>The free agent a contact of a workflow goes to; −1 if none.</summary>
    private int FindAgent(int workflow)
    {
        int best = Chains.None;
        int bestRank = SkillGroup.NotServed;
        int bestChats = 0;
        foreach (ref readonly TeamLayout.Server server in _layout.ServersOf[workflow].AsSpan())
        {
            if (server.Rank > bestRank)
            {
                break;
            }

            for (int chats = 0; chats < server.Lists; chats++)
            {
                int agent = _idle.Head(server.FirstList + chats);
                if (agent == Chains.None)
                {
                    continue;
                }

                if (best == Chains.None || chats < bestChats || (chats == bestChats && LongerIdle(agent, best)))
                {
                    best = agent;
                    bestRank = server.Rank;
                    bestChats = chats;
                }

                break;
            }
        }

        return best;
    }

    /// <summary>The waiting contact an agent of a group takes next; −1 if none.</summary>
    private int FindWaiting(int group, bool chatOnly)
    {
        int best = Chains.None;
        int bestClass = 0;
        foreach (ref readonly TeamLayout.Source source in _layout.QueuesOf[group].AsSpan())
        {
            if (best != Chains.None && source.Class > bestClass)
            {
                break;
            }

            int contact = _queues.Head(source.Queue);
            if (contact == Chains.None || (chatOnly && !source.Chat))
            {
                continue;
            }

            if (best == Chains.None || _batch.Precedes(contact, best))
            {
                best = contact;
                bestClass = source.Class;
            }
        }

        return best;
    }

    private bool LongerIdle(int a, int b) => _sortKeys[a] < _sortKeys[b] || (_sortKeys[a] == _sortKeys[b] && a < b);

    private bool CanTake(int agent, long now)
    {
        ref Seat seat = ref _seats[agent];
        return seat.Duty > 0 && !seat.OnCall && seat.BlockedUntil <= now
            && _desks.Count(agent) < _layout.Slots[seat.Group];
    }

    /// <summary>Puts an agent whose work has just changed where it belongs: on a list, in the calendar, or home.</summary>
    private void Settle(int agent, long now)
    {
        ref Seat seat = ref _seats[agent];
        if (seat.OnCall)
        {
            return;
        }

        long next = _desks.NextEnd(agent, now, PaceOf(agent));
        next = seat.BlockedUntil > now ? Math.Min(next, seat.BlockedUntil) : next;
        if (next != long.MaxValue && next != seat.NextEvent)
        {
            seat.NextEvent = next;
            _services.Set(agent, next, 0);
        }

        LeaveList(agent);
        if (CanTake(agent, now))
        {
            seat.List = _layout.FirstList[seat.Group] + _desks.Count(agent);
            _idle.Insert(seat.List, agent, _sortKeys);
        }

        GoHomeIfDone(agent, now);
    }

    private void GoHomeIfDone(int agent, long now)
    {
        ref Seat seat = ref _seats[agent];
        if (seat.Duty == 0 && !seat.OnCall && seat.BlockedUntil <= now && _desks.Count(agent) == 0 && seat.PresentSince >= 0)
        {
            seat.StaffedMicros += Tallies.Spread(Tallies.StaffedMicros, seat.PresentSince, now, _horizon);
            seat.PresentSince = -1;
        }
    }

    private void LeaveList(int agent)
    {
        ref Seat seat = ref _seats[agent];
        if (seat.List >= 0)
        {
            _idle.Remove(seat.List, agent);
            seat.List = -1;
        }
    }

    private void Join(int contact, long now)
    {
        CountQueue(now, +1);
        _queues.Append(_layout.QueueOf(_batch.Workflow[contact], _batch.Priority[contact]), contact);
        AwaitHangUp(contact);
    }

    private void Unjoin(int contact, long now)
    {
        CountQueue(now, -1);
        _queues.Remove(_layout.QueueOf(_batch.Workflow[contact], _batch.Priority[contact]), contact);
    }

    private void CountQueue(long now, int change)
    {
        Tallies.QueueMicros += _waiting * (now - _countedTo);
        _countedTo = now;
        _waiting += change;
    }

    private void AwaitHangUp(int contact)
    {
        long arrival = _batch.ArrivalMicros[contact];
        long patience = _batch.PatienceMicros[contact];
        if (patience < long.MaxValue / 2)
        {
            _deadlines.Push(arrival + Math.Max(0, patience), DayBatch.Tie(_batch.Key[contact]), contact);
        }
    }

    private int TakeArrival()
    {
        long redial = _redials.TopTime;
        if (redial < _nextArrival || (redial == _nextArrival && _batch.Precedes(_redials.TopId, _cursor)))
        {
            int contact = _redials.TopId;
            _redials.Pop();
            return contact;
        }

        int fresh = _cursor++;
        _nextArrival = _cursor < _fresh ? _batch.ArrivalMicros[_cursor] : long.MaxValue;
        return fresh;
    }

    private void Close(long now)
    {
        _nextClosing = long.MaxValue;
        TurnAwayUnreachable(now);
    }

    /// <summary>Turns away who waits for a workflow that nobody on duty, now or later, serves.</summary>
    private void TurnAwayUnreachable(long now)
    {
        for (int workflow = 0; workflow < _layout.Workflows; workflow++)
        {
            bool reachable = false;
            foreach (ref readonly TeamLayout.Server server in _layout.ServersOf[workflow].AsSpan())
            {
                reachable |= _segmentsAhead[server.Group] > 0;
            }

            for (int priority = 0; !reachable && priority < _layout.Priorities; priority++)
            {
                int queue = _layout.QueueOf(workflow, priority);
                for (int contact = _queues.Head(queue); contact != Chains.None; contact = _queues.Head(queue))
                {
                    Unjoin(contact, now);
                    Lose(contact, now, Outcome.TurnedAway);
                }
            }
        }
    }
}
