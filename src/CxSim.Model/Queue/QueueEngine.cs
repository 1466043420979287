namespace CxSim.Model.Queue;

/// <summary>
/// The exact queue of one team, day by day, in continuous time. Waiting contacts are taken by priority class, then the freed
/// agent's own rank, then longest wait; an arriving contact goes to the free agent of best rank, then fewest chats, then longest
/// idle (in groups that chat: longest since the last assignment), then lowest number.
/// </summary>
/// <remarks>
/// Simultaneous events: service ends, duty starts, hang-ups, arrivals, closing, duty ends; within a phase the contact's own
/// tie-break, then its index (duty: the agent's number). See docs/decisions/0002-order-and-ties.md.
/// </remarks>
public sealed partial class QueueEngine
{
    /// <summary>The closing time of a centre open around the clock: who waits or is busy at midnight is carried over.</summary>
    public const long NeverCloses = long.MaxValue;

    /// <summary>Runs one day and writes its results into the batch, <see cref="Tallies"/> and the agents' totals.</summary>
    /// <param name="batch">What <see cref="PutCarried"/> put in, then the day's contacts in total order; redials are appended.</param>
    /// <param name="roster">Who is on duty when.</param>
    /// <param name="closeMicros">
    /// End of opening; agents on duty then empty the queue until their duty ends, and who can reach nobody any more is turned
    /// away. Or <see cref="NeverCloses"/>.
    /// </param>
    /// <param name="handling">Answers the queue's questions about contacts.</param>
    /// <exception cref="InvalidOperationException">The batch misses the carried contacts, is out of order or out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The closing time is outside the day, or the handling gave a negative time.</exception>
    public void RunDay<THandling>(DayBatch batch, TeamRoster roster, long closeMicros, ref THandling handling)
        where THandling : struct, IHandling
    {
        BeginDay(batch, roster, closeMicros);
        while (true)
        {
            long service = _services.Time;
            long hangUp = _deadlines.TopTime;
            long arrival = Math.Min(_nextArrival, _redials.TopTime);
            long ending = Math.Min(_nextClosing, _dutyEnds.Next);
            long now = Math.Min(Math.Min(service, _dutyStarts.Next), Math.Min(hangUp, Math.Min(arrival, ending)));
            if (now >= _horizon)
            {
                break;
            }

            if (service == now)
            {
                EndService(now, ref handling);
            }
            else if (_dutyStarts.Next == now)
            {
                StartDuty(_dutyStarts.Take(), now, ref handling);
            }
            else if (hangUp == now)
            {
                HangUp(now, ref handling);
            }
            else if (arrival == now)
            {
                Arrive(TakeArrival(), now, ref handling);
            }
            else if (_nextClosing == now)
            {
                Close(now);
            }
            else
            {
                EndDuty(_dutyEnds.Take(), now);
            }
        }

        EndDay();
    }

    private void Arrive<THandling>(int contact, long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        int slice = Tallies.Slice(now);
        Tallies.Offered[slice]++;
        Tallies.Redials[slice] += _batch.AttemptToday[contact] > 0 ? 1 : 0;
        if (now >= _closeMicros)
        {
            Lose(contact, now, Outcome.TurnedAway);
            return;
        }

        int agent = FindAgent(_batch.Workflow[contact]);
        if (agent >= 0)
        {
            LeaveList(agent);
            Serve(contact, agent, now, ref handling);
            Settle(agent, now);
        }
        else if (_batch.Balks[contact])
        {
            Lose(contact, now, Outcome.Balked);
            AskRedial(contact, now, ref handling);
        }
        else
        {
            Join(contact, now);
        }
    }

    private void HangUp<THandling>(long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        int contact = _deadlines.TopId;
        _deadlines.Pop();
        if (_batch.Outcome[contact] == Outcome.Pending)
        {
            Unjoin(contact, now);
            Lose(contact, now, Outcome.Abandoned);
            AskRedial(contact, now, ref handling);
        }
    }

    private void AskRedial<THandling>(int contact, long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        long at = handling.RedialMicros(contact, now);
        if (at <= now || at >= _closeMicros)
        {
            return;
        }

        int redial = _batch.AddRedial(contact, at);
        _queues.Reserve(_batch.Key.Length);
        long patience = handling.PatienceMicros(redial);
        _batch.PatienceMicros[redial] = patience;
        _batch.Balks[redial] = patience <= 0;
        _redials.Push(at, DayBatch.Tie(_batch.Key[redial]), redial);
    }

    private void Serve<THandling>(int contact, int agent, long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        long wait = now - _batch.ArrivalMicros[contact];
        _batch.Agent[contact] = agent;
        _batch.StartMicros[contact] = now;
        _batch.WaitMicros[contact] = wait;
        _batch.Outcome[contact] = Outcome.Served;
        TallyServed(contact, wait);

        ref Seat seat = ref _seats[agent];
        seat.Contacts++;
        long work = handling.WorkMicros(contact, agent);
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        if (_layout.IsChat(_batch.Workflow[contact]))
        {
            seat.BusySince = _desks.Count(agent) == 0 ? now : seat.BusySince;
            _desks.Add(agent, contact, work, now, PaceOf(agent));
            _sortKeys[agent] = now;
            return;
        }

        long breather = handling.BreatherMicros(contact, agent);
        ArgumentOutOfRangeException.ThrowIfNegative(breather);
        _batch.HandleMicros[contact] = work;
        _batch.ServiceMicros[contact] = work;
        seat.OnCall = true;
        seat.CallEnd = now + work;
        seat.NextEvent = seat.CallEnd + breather;
        SpreadCall(ref seat, now);
        _services.Set(agent, seat.NextEvent, DayBatch.Tie(_batch.Key[contact]));
    }

    private void EndService<THandling>(long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        int agent = _services.First;
        ref Seat seat = ref _seats[agent];
        seat.NextEvent = long.MaxValue;
        if (seat.OnCall)
        {
            seat.OnCall = false;
            _sortKeys[agent] = now;
        }
        else
        {
            LeaveList(agent);
            EndChat(agent, now, ref handling);
        }

        Refill(agent, now, ref handling);
        Settle(agent, now);
        if (seat.NextEvent == long.MaxValue)
        {
            _services.Clear(agent);
        }
    }

    private void EndChat<THandling>(int agent, long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        double[] pace = PaceOf(agent);
        if (_desks.NextEnd(agent, now, pace) > now)
        {
            return; // the end of a breather
        }

        (int contact, long handle) = _desks.End(agent, now, pace);
        _batch.HandleMicros[contact] = handle;
        _batch.ServiceMicros[contact] = now - _batch.StartMicros[contact];
        ref Seat seat = ref _seats[agent];
        if (_desks.Count(agent) == 0)
        {
            seat.BusyMicros += Tallies.Spread(Tallies.HandleMicros, seat.BusySince, now, _horizon);
        }

        long breather = handling.BreatherMicros(contact, agent);
        ArgumentOutOfRangeException.ThrowIfNegative(breather);
        long from = Math.Max(now, seat.BlockedUntil);
        seat.BlockedUntil = Math.Max(seat.BlockedUntil, now + breather);
        seat.BreatherMicros += Tallies.Spread(Tallies.BreatherMicros, from, seat.BlockedUntil, _horizon);
    }

    private void StartDuty<THandling>(int agent, long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        ref Seat seat = ref _seats[agent];
        seat.Duty++;
        if (seat.Duty > 1)
        {
            return;
        }

        seat.PresentSince = seat.PresentSince < 0 ? now : seat.PresentSince;
        if (!seat.OnCall)
        {
            _sortKeys[agent] = now == 0 && seat.WasListed ? _sortKeys[agent] : now;
            Refill(agent, now, ref handling);
            Settle(agent, now);
        }
    }

    private void EndDuty(int agent, long now)
    {
        ref Seat seat = ref _seats[agent];
        seat.Duty--;
        _segmentsAhead[seat.Group]--;
        if (seat.Duty == 0)
        {
            LeaveList(agent);
            GoHomeIfDone(agent, now);
        }

        if (now >= _closeMicros && _segmentsAhead[seat.Group] == 0)
        {
            TurnAwayUnreachable(now);
        }
    }

    /// <summary>Lets an agent who may be free take what waits.</summary>
    private void Refill<THandling>(int agent, long now, ref THandling handling)
        where THandling : struct, IHandling
    {
        while (_waiting > 0 && CanTake(agent, now))
        {
            int contact = FindWaiting(_seats[agent].Group, chatOnly: _desks.Count(agent) > 0);
            if (contact < 0)
            {
                return;
            }

            Unjoin(contact, now);
            Serve(contact, agent, now, ref handling);
        }
    }
}
