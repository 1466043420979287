using CxSim.Model.Queue;

namespace CxSim.Model.Agents;

/// <content>What a life book wants to know of a day: who was there, and who handled what.</content>
internal sealed partial class Team
{
    private void NoteShifts(Day day, LifeBook book)
    {
        for (int seat = 0; seat < _seats.Count; seat++)
        {
            var planned = _rostering.PlannedFor(seat, day.Weekday);
            if (planned.Length > 0 && _seats[seat] is { } agent)
            {
                bool absent = agent.Absent(day.Index, day.Conditions);
                book.Note(new AgentShift(
                    agent.Key, _seats.Team, seat, day.Index, absent, Stretches(planned)));
            }
        }
    }

    private static Stretch[] Stretches(ReadOnlySpan<Duty> duties)
    {
        var stretches = new Stretch[duties.Length];
        for (int i = 0; i < duties.Length; i++)
        {
            stretches[i] = new Stretch(duties[i].From, duties[i].To);
        }

        return stretches;
    }

    // Encounters stand in the batch's order, without what is carried over midnight.
    private void NoteHandled(Day day, ReadOnlySpan<Encounter> encounters, in TeamHandling handling, LifeBook book)
    {
        int next = 0;
        for (int i = 0; i < _batch.Count; i++)
        {
            if (_batch.Outcome[i] == Outcome.CarriedOver)
            {
                continue;
            }

            ref readonly Encounter e = ref encounters[next++];
            if (e.Ending == Ending.Served && _seats[_batch.Agent[i]] is { } agent)
            {
                book.Note(new HandledContact(
                    agent.Key, day.Index, e.Contact.Issue, e.Contact.Attempt, e.Contact.Customer, e.Contact.Workflow,
                    _batch.StartMicros[i], _batch.StartMicros[i] + _batch.ServiceMicros[i], e.Handled, e.Slow,
                    handling.BreatherMicros(i, _batch.Agent[i]), e.Contact.Emotion, e.Resolved));
            }
        }
    }
}
