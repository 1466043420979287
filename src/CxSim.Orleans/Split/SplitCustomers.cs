using System.Runtime.InteropServices;
using CxSim.Model;
using CxSim.Model.Customers;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Split;

/// <summary>All customers, each cohort in a grain of its own: contacts come back in the order of the cohorts.</summary>
internal sealed class SplitCustomers(ICustomerGrain[] cohorts, IReadOnlyList<Policy> policies) : ICustomers
{
    private readonly Batch<Contact> _contacts = new();
    private readonly Batch<Encounter>[] _felt = [.. cohorts.Select(_ => new Batch<Encounter>())];

    public async ValueTask<Batch<Contact>> Reach(Day day)
    {
        var note = DayNote.Of(day, policies);
        var sheets = await Task.WhenAll(cohorts.Select(c => c.Reach(note)));
        _contacts.Clear();
        foreach (var sheet in sheets)
        {
            _contacts.Append(sheet);
        }

        return _contacts;
    }

    public async ValueTask Feel(Day day, Batch<Encounter> encounters)
    {
        Array.ForEach(_felt, f => f.Clear());
        foreach (ref readonly var e in encounters.Items)
        {
            _felt[e.Contact.Cohort].Add() = e;
        }

        var note = DayNote.Of(day, policies);
        await Task.WhenAll(_felt.Zip(cohorts)
            .Where(f => f.First.Count > 0)
            .Select(f => f.Second.Feel(note, Sheet<Encounter>.Of(f.First.Items))));
    }

    public async ValueTask<CustomerWeek> EndWeek(Day day)
    {
        var note = DayNote.Of(day, policies);
        var weeks = await Task.WhenAll(cohorts.Select(c => c.EndWeek(note)));
        var tally = new Tally();
        var stocks = default(Stocks);
        foreach (var week in weeks)
        {
            tally.Add(new Tally(week.Counts));
            stocks.Add(MemoryMarshal.Cast<long, Stocks>(week.Stocks.Items)[0], 1);
        }

        return CustomerReport.Of(tally, stocks, weeks.Sum(w => w.Edge));
    }

    /// <summary>A hash of all customers' states, the same however they are cut.</summary>
    public async Task<ulong> Digest() => (await Task.WhenAll(cohorts.Select(c => c.Digest()))).Aggregate(0UL, (sum, d) => sum + d);

    /// <summary>A cohort's stocks as they travel.</summary>
    public static Sheet<long> SheetOf(Stocks stocks) =>
        Sheet<long>.Of(MemoryMarshal.Cast<Stocks, long>(MemoryMarshal.CreateReadOnlySpan(ref stocks, 1)));
}
