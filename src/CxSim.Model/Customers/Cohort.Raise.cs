using CxSim.Model.Chance;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <content>Issues raised by those whose budget is spent, in passes over all callers of a workflow.</content>
internal sealed partial class Cohort
{
    private bool[] _there = [];
    private ulong[] _keys = [];
    private ulong[] _numbers = [];
    private ulong[] _issueKeys = [];
    private double[] _budgets = [];
    private double[] _faults = [];
    private double[] _failures = [];
    private double[] _emotions = [];
    private double[] _hours = [];

    // One issue of each caller at a time: a budget can be spent twice on a day.
    private void RaiseAll(in Morning morning, int workflow, Batch<Contact> contacts)
    {
        for (var callers = _callers.Items; callers.Length > 0;)
        {
            Raise(morning, workflow, callers, contacts);
            SpendNext(workflow, callers);
            callers = callers[..PutAside(workflow, callers)];
        }
    }

    private void ReserveCallers(int callers)
    {
        if (_keys.Length < callers)
        {
            int size = Slack.For(callers);
            _there = new bool[size];
            (_keys, _numbers, _issueKeys) = (new ulong[size], new ulong[size], new ulong[size]);
            (_budgets, _faults, _failures) = (new double[size], new double[size], new double[size]);
            (_emotions, _hours) = (new double[size], new double[size]);
        }
    }

    private void Raise(in Morning morning, int workflow, ReadOnlySpan<Caller> callers, Batch<Contact> contacts)
    {
        var issues = _issueKeys.AsSpan(0, callers.Length);
        for (int i = 0; i < callers.Length; i++)
        {
            _keys[i] = callers[i].Key;
            _numbers[i] = ((ulong)workflow << 32) | callers[i].Errand.Number;
        }

        Draws.Of(_laws.ContactStream, _keys.AsSpan(0, callers.Length), issues);
        Draws.Of(issues, _numbers, issues);
        Draws.Uniform(issues, Luck.Fault, _faults);
        Draws.Uniform(issues, Luck.SelfService, _failures);
        Draws.Uniform(issues, Luck.Emotion, _emotions);
        Draws.Uniform(issues, Draws.PerAttempt + Luck.Hour, _hours);
        double failedShare = _laws.Simple[workflow] ? morning.FailedShare : 0;
        var emotion = _laws.Emotion[workflow];
        for (int i = 0; i < callers.Length; i++)
        {
            ref readonly Caller caller = ref callers[i];
            var traits = (_faults[i] < morning.FaultShare ? Traits.Fault : Traits.None)
                | (_failures[i] < failedShare ? Traits.FailedSelfService : Traits.None);
            var recall = new Recall(
                issues[i], caller.Errand.Slot, (float)emotion.Quantile(_emotions[i]), caller.Errand.Tenant, (byte)workflow, 1, traits);
            GetInTouch(morning, recall, _hours[i], caller.Key, caller.Tier, contacts);
        }
    }

    // Exponential in operational time: the mean customer has one issue per unit of the workflow's clock.
    private void SpendNext(int workflow, Span<Caller> callers)
    {
        var keys = _keys.AsSpan(0, callers.Length);
        for (int i = 0; i < callers.Length; i++)
        {
            ref Caller caller = ref callers[i];
            caller.Errand = caller.Errand with { Number = checked((ushort)(caller.Errand.Number + 1)) };
            _numbers[i] = caller.Errand.Number;
        }

        Draws.Of(_laws.BudgetStream, keys, keys);
        Draws.Of(keys, IssueBudgets(workflow), keys);
        Draws.Exponential(keys, _numbers, _budgets);
        for (int i = 0; i < callers.Length; i++)
        {
            callers[i].Reading += _budgets[i] / callers[i].Frequency;
        }
    }

    // Those whose next issue is not today's go back into the calendar, the others to the front.
    private int PutAside(int workflow, Span<Caller> callers)
    {
        int again = 0;
        _coming.Clear();
        foreach (ref readonly var caller in callers)
        {
            if (caller.Reading <= _clocks[workflow])
            {
                callers[again++] = caller;
            }
            else
            {
                _coming.Add() = new() { Reading = caller.Reading, Item = caller.Errand };
            }
        }

        _issues[workflow].Add(_coming.Items);
        return again;
    }

    // What of a customer's budgets belongs to issues of a workflow; the stream itself holds the departure's.
    private static ulong IssueBudgets(int workflow) => (ulong)(workflow + 1);

    /// <summary>A customer with a budget spent, and what of the customer a contact needs.</summary>
    private record struct Caller(double Reading, ulong Key, Errand Errand, float Frequency, byte Tier);
}
