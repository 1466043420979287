using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Model.Customers;

/// <content>Who gets in touch on a day.</content>
internal sealed partial class Cohort
{
    private readonly Batch<Caller> _callers = new();
    private double[] _budgets = [];

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
            FindCallers(w);
            for (int i = 0; i < _callers.Count; i++)
            {
                RaiseAll(morning, w, ref _callers[i], -_budgets[i], contacts);
            }

            foreach (ref readonly var caller in _callers.Items)
            {
                _issues[w].Add(caller.Reading, caller.Errand);
            }
        }

        if (day.IsOpen)
        {
            CallBack(morning, contacts, tally);
        }
    }

    // Customers lie far apart in memory: a loop this short lets the processor fetch many of them at once.
    private void FindCallers(int workflow)
    {
        _callers.Clear();
        foreach (ref readonly var due in _due.Items)
        {
            ref readonly Customer c = ref _customers[due.Item.Slot];
            if (c.Active && c.Tenant == due.Item.Tenant)
            {
                _callers.Add() = new Caller(due.Reading, c.Key, due.Item, c.Frequency, c.Tier);
            }
        }

        if (_budgets.Length < _callers.Count)
        {
            _budgets = new double[2 * _callers.Count];
        }

        var budgets = _budgets.AsSpan(0, _callers.Count);
        for (int i = 0; i < budgets.Length; i++)
        {
            budgets[i] = Draws.Uniform(BudgetKey(_callers[i].Key, workflow), _callers[i].Errand.Number + 1UL);
        }

        Kernel.Log(budgets, budgets);
    }

    // A budget can be spent twice on a day; then the caller stands at the next issue.
    private void RaiseAll(in Morning morning, int workflow, ref Caller caller, double budget, Batch<Contact> contacts)
    {
        int number = caller.Errand.Number;
        Raise(morning, workflow, caller, number++, contacts);
        caller.Reading += budget / caller.Frequency;
        while (caller.Reading <= _clocks[workflow])
        {
            Raise(morning, workflow, caller, number++, contacts);
            caller.Reading += Draws.Exponential(BudgetKey(caller.Key, workflow), (ulong)number) / caller.Frequency;
        }

        caller.Errand = caller.Errand with { Number = checked((ushort)number) };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Raise(in Morning morning, int workflow, in Caller caller, int number, Batch<Contact> contacts)
    {
        ulong issue = Draws.Of(Draws.Of(_laws.ContactStream, caller.Key), ((ulong)workflow << 32) | (uint)number);
        Traits traits = Draws.Uniform(issue, Luck.Fault) < morning.FaultShare ? Traits.Fault : Traits.None;
        if (_laws.Simple[workflow] && Draws.Uniform(issue, Luck.SelfService) < morning.FailedShare)
        {
            traits |= Traits.FailedSelfService;
        }

        double emotion = _laws.Emotion[workflow].Quantile(Draws.Uniform(issue, Luck.Emotion));
        var recall = new Recall(issue, caller.Errand.Slot, (float)emotion, caller.Errand.Tenant, (byte)workflow, 1, traits);
        GetInTouch(morning, recall, caller.Key, caller.Tier, contacts);
    }

    private void CallBack(in Morning morning, Batch<Contact> contacts, Tally tally)
    {
        _dueRecalls.Clear();
        _recalls.TakeDue(morning.Day.Index - 7, morning.Day.Index, _dueRecalls);
        foreach (ref readonly var due in _dueRecalls.Items[..KeepThere(tally)])
        {
            ref readonly Customer c = ref _customers[due.Item.Slot];
            GetInTouch(morning, due.Item, c.Key, c.Tier, contacts);
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
    private void GetInTouch(in Morning morning, in Recall recall, ulong customer, byte tier, Batch<Contact> contacts)
    {
        bool slowLane = InSlowLane(customer, morning.SlowLane);
        ref Contact contact = ref contacts.Add();
        contact.Customer = customer;
        contact.Issue = recall.Issue;
        contact.Arrival = morning.Day.TimeOfDay(Draws.Uniform(recall.Issue, Luck.Of(recall.Attempt, Luck.Hour)));
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

    private ulong BudgetKey(ulong customer, int workflow) =>
        Draws.Of(Draws.Of(_laws.BudgetStream, customer), IssueBudgets(workflow));

    // What of a customer's budgets belongs to issues of a workflow; the stream itself holds the departure's.
    private static ulong IssueBudgets(int workflow) => (ulong)(workflow + 1);

    private bool InSlowLane(ulong customer, double top)
    {
        if (top == 0)
        {
            return false;
        }

        bool taggedRight = Draws.Uniform(customer, Luck.Tag) < _laws[Beliefs.TagAccuracy];
        return taggedRight ? Draws.Uniform(customer, Luck.Value) > 1 - top : Draws.Uniform(customer, Luck.TagMistake) < top;
    }

    /// <summary>A customer with a budget spent, and what of the customer a contact needs.</summary>
    private record struct Caller(double Reading, ulong Key, Errand Errand, float Frequency, byte Tier);

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
