using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Model.Customers;

/// <content>Who gets in touch on a day.</content>
internal sealed partial class Cohort
{
    private readonly Batch<Caller> _callers = new();

    /// <summary>Lets a day begin: some leave, some join, and those whose budget is spent get in touch.</summary>
    public void Reach(Day day, Batch<Contact> contacts, Tally tally, LifeBook? book)
    {
        Leave(day, tally, book);
        Join(day, tally, book);
        var morning = new Morning(day, _laws);
        for (int w = 0; w < _issues.Length; w++)
        {
            double from = _clocks[w];
            _clocks[w] += day.Rates[w];
            _due.Clear();
            _issues[w].TakeDue(from, _clocks[w], _due);
            FindCallers();
            RaiseAll(morning, w, contacts);
        }

        if (day.IsOpen)
        {
            CallBack(morning, contacts, tally);
        }
    }

    // Customers lie far apart in memory: a loop this short, without a branch on what they are, lets the processor fetch many at once.
    private void FindCallers()
    {
        ReserveCallers(_due.Count);
        var dues = _due.Items;
        for (int i = 0; i < dues.Length; i++)
        {
            ref readonly Customer c = ref _customers[dues[i].Item.Slot];
            _keys[i] = c.Key;
            _there[i] = c.Active & c.Tenant == dues[i].Item.Tenant;
        }

        _callers.Clear();
        var callers = _callers.AddMany(dues.Length);
        int found = 0;
        for (int i = 0; i < dues.Length; i++)
        {
            ref readonly Customer c = ref _customers[dues[i].Item.Slot];
            callers[found] = new Caller(dues[i].Reading, _keys[i], dues[i].Item, c.Frequency, c.Tier);
            found += _there[i] ? 1 : 0;
        }

        _callers.RemoveLast(callers.Length - found);
    }

    private void CallBack(in Morning morning, Batch<Contact> contacts, Tally tally)
    {
        _dueRecalls.Clear();
        _recalls.TakeDue(morning.Day.Index - 7, morning.Day.Index, _dueRecalls);
        foreach (ref readonly var due in _dueRecalls.Items[..KeepThere(tally)])
        {
            ref readonly Customer c = ref _customers[due.Item.Slot];
            double hour = Draws.Uniform(Draws.OfAttempt(due.Item.Issue, due.Item.Attempt), Luck.Hour);
            GetInTouch(morning, due.Item, hour, c.Key, c.Tier, contacts);
        }
    }

    // Moves to the front those who are still customers. Short, as FindCallers is.
    private int KeepThere(Tally tally)
    {
        int there = 0;
        for (int i = 0; i < _dueRecalls.Count; i++)
        {
            var due = _dueRecalls[i];
            if (Is(due.Item.Slot, due.Item.Tenant))
            {
                _dueRecalls[there++] = due;
            }
        }

        tally.Add(Count.GivenUp, _dueRecalls.Count - there);
        return there;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void GetInTouch(in Morning morning, in Recall recall, double hour, ulong customer, byte tier, Batch<Contact> contacts)
    {
        bool slowLane = InSlowLane(customer, morning.SlowLane);
        ref Contact contact = ref contacts.Add();
        contact.Customer = customer;
        contact.Issue = recall.Issue;
        contact.Arrival = morning.Day.TimeOfDay(hour);
        contact.Cohort = _number;
        contact.Slot = recall.Slot;
        contact.Emotion = recall.Emotion;
        contact.Patience = _laws.PatienceOfTier[tier];
        contact.Workflow = recall.Workflow;
        contact.Attempt = recall.Attempt;
        contact.Level = slowLane ? (byte)0 : _laws.LevelOfTier[tier];
        contact.Traits = recall.Traits
            | (slowLane ? Traits.SlowLane : Traits.None)
            | (recall.Attempt > 1 ? Traits.Callback : Traits.None);
    }

    private bool InSlowLane(ulong customer, double top)
    {
        if (top == 0)
        {
            return false;
        }

        bool taggedRight = Draws.Uniform(customer, Luck.Tag) < _laws[Beliefs.TagAccuracy];
        return taggedRight ? Draws.Uniform(customer, Luck.Value) > 1 - top : Draws.Uniform(customer, Luck.TagMistake) < top;
    }

    /// <summary>What a day asks of everyone who gets in touch.</summary>
    private readonly struct Morning(Day day, CustomerLaws laws)
    {
        public Day Day { get; } = day;

        public double FaultShare { get; } = day.FaultShare;

        /// <summary>Share of customers in the slow lane for high value.</summary>
        public double SlowLane { get; } = day.Conditions[Levers.Vip] / 100;

        /// <summary>Share of live simple issues that come after a failed self-service attempt.</summary>
        public double FailedShare { get; } = laws.FailedShare(day.Conditions);
    }
}
