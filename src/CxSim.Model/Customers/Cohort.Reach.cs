using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Model.Customers;

/// <content>Who gets in touch on a day.</content>
internal sealed partial class Cohort
{
    /// <summary>Lets a day begin: some leave, some join, and those whose budget is spent get in touch.</summary>
    public void Reach(Day day, Batch<Contact> contacts, Tally tally, LifeBook? book)
    {
        Leave(day, tally, book);
        Join(day, tally, book);
        for (int w = 0; w < _issues.Length; w++)
        {
            double from = _clocks[w];
            _clocks[w] += day.Rates[w];
            _due.Clear();
            _issues[w].TakeDue(from, _clocks[w], _due);
            int there = KeepThere(_due);
            for (int i = 0; i < there; i++)
            {
                RaiseAll(day, w, _due[i], contacts);
            }
        }

        if (day.IsOpen)
        {
            CallBack(day, contacts, tally);
        }
    }

    // Moves those who are still customers to the front. A loop this short lets the processor fetch many customers at once.
    private int KeepThere(Batch<Due<Errand>> due)
    {
        int there = 0;
        for (int i = 0; i < due.Count; i++)
        {
            if (Is(due[i].Item.Slot, due[i].Item.Tenant))
            {
                due[there++] = due[i];
            }
        }

        return there;
    }

    // A budget can be spent twice on a day.
    private void RaiseAll(Day day, int workflow, in Due<Errand> due, Batch<Contact> contacts)
    {
        ref Customer c = ref _customers[due.Item.Slot];
        double reading = due.Reading;
        int number = due.Item.Number;
        while (reading <= _clocks[workflow])
        {
            Raise(day, workflow, due.Item.Slot, number, contacts);
            reading += Budget(c, workflow, ++number);
        }

        _issues[workflow].Add(reading, due.Item with { Number = checked((ushort)number) });
    }

    private void Raise(Day day, int workflow, int slot, int number, Batch<Contact> contacts)
    {
        ref Customer c = ref _customers[slot];
        ulong issue = Draws.Of(Draws.Of(_laws.ContactStream, c.Key), ((ulong)workflow << 32) | (uint)number);
        Traits traits = Draws.Uniform(issue, Luck.Fault) < day.FaultShare ? Traits.Fault : Traits.None;
        if (_laws.Simple[workflow] && Draws.Uniform(issue, Luck.SelfService) < FailedShare(day.Conditions))
        {
            traits |= Traits.FailedSelfService;
        }

        double emotion = _laws.Emotion[workflow].Quantile(Draws.Uniform(issue, Luck.Emotion));
        GetInTouch(day, new Recall(issue, slot, (float)emotion, c.Tenant, (byte)workflow, 1, traits), contacts);
    }

    private void CallBack(Day day, Batch<Contact> contacts, Tally tally)
    {
        _dueRecalls.Clear();
        _recalls.TakeDue(day.Index - 7, day.Index, _dueRecalls);
        foreach (ref var due in _dueRecalls.Items)
        {
            if (Is(due.Item.Slot, due.Item.Tenant))
            {
                GetInTouch(day, due.Item, contacts);
            }
            else
            {
                tally.Add(Count.GivenUp, 1);
            }
        }
    }

    private void GetInTouch(Day day, in Recall recall, Batch<Contact> contacts)
    {
        ref Customer c = ref _customers[recall.Slot];
        bool slowLane = InSlowLane(c, day.Conditions);
        ref Contact contact = ref contacts.Add();
        contact = new Contact
        {
            Customer = c.Key,
            Issue = recall.Issue,
            Arrival = day.TimeOfDay(Draws.Uniform(recall.Issue, Luck.Of(recall.Attempt, Luck.Hour))),
            Cohort = _number,
            Slot = recall.Slot,
            Emotion = recall.Emotion,
            Patience = _laws.PatienceOfTier[c.Tier],
            Workflow = recall.Workflow,
            Attempt = recall.Attempt,
            Level = slowLane ? (byte)0 : _laws.LevelOfTier[c.Tier],
            Traits = recall.Traits | (slowLane ? Traits.SlowLane : Traits.None) | (recall.Attempt > 1 ? Traits.Callback : Traits.None),
        };
    }

    // Exponential in operational time: the mean customer has one issue per unit of the workflow's clock.
    private double Budget(in Customer c, int workflow, int number) =>
        Draws.Exponential(Draws.Of(Draws.Of(_laws.BudgetStream, c.Key), (ulong)(workflow + 1)), (ulong)number) / c.Frequency;

    // Share of live simple issues that come after a failed self-service attempt: (a − s)/(1 − s) of attempts a and contained s.
    private double FailedShare(Conditions conditions)
    {
        double attempts = conditions[Levers.Deflect] / 100;
        double contained = attempts * (_laws[Beliefs.ContainInside] + (_laws[Beliefs.ContainGain] * conditions[Levers.Design]));
        return (attempts - contained) / (1 - contained);
    }

    private bool InSlowLane(in Customer c, Conditions conditions)
    {
        double top = conditions[Levers.Vip] / 100;
        if (top == 0)
        {
            return false;
        }

        bool taggedRight = Draws.Uniform(c.Key, Luck.Tag) < _laws[Beliefs.TagAccuracy];
        return taggedRight ? Draws.Uniform(c.Key, Luck.Value) > 1 - top : Draws.Uniform(c.Key, Luck.TagMistake) < top;
    }
}
