using CxSim.Model;
using CxSim.Model.Customers;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Orleans.Split;

/// <summary>A cohort of customers, down to one.</summary>
[Alias("cxsim.ICustomerGrain")]
public interface ICustomerGrain : IPartGrain
{
    /// <summary>Who of them gets in touch on a day.</summary>
    [Alias("Reach")]
    Task<Sheet<Contact>> Reach(DayNote day);

    /// <summary>What the day's encounters did to them.</summary>
    [Alias("Feel")]
    Task Feel(DayNote day, Sheet<Encounter> encounters);

    /// <summary>Ends a week.</summary>
    [Alias("EndWeek")]
    Task<CohortWeek> EndWeek(DayNote day);

    /// <summary>A hash of their state.</summary>
    [Alias("Digest")]
    Task<ulong> Digest();
}

/// <summary>What a cohort reports at a week's end.</summary>
/// <param name="Counts">Counts of the week.</param>
/// <param name="Stocks">What it holds, one after the other.</param>
/// <param name="Edge">What referred customers were worth beyond others.</param>
[GenerateSerializer, Immutable, Alias("cxsim.cohortweek")]
public sealed record CohortWeek(long[] Counts, Sheet<long> Stocks, long Edge);

/// <inheritdoc cref="ICustomerGrain"/>
internal sealed class CustomerGrain : PartGrain<Cohort>, ICustomerGrain
{
    private readonly Batch<Contact> _contacts = new();
    private readonly Tally _tally = new();
    private int[] _all = [];

    public Task<Sheet<Contact>> Reach(DayNote day)
    {
        _contacts.Clear();
        Now.Reach(Calendar.Of(day), _contacts, _tally, null);
        return Task.FromResult(Sheet<Contact>.Of(_contacts.Items));
    }

    public Task Feel(DayNote day, Sheet<Encounter> encounters)
    {
        if (_all.Length < encounters.Items.Length)
        {
            _all = [.. Enumerable.Range(0, 2 * encounters.Items.Length)];
        }

        Now.Feel(Calendar.Of(day), encounters.Items, _all.AsSpan(0, encounters.Items.Length), _tally, null);
        return Task.CompletedTask;
    }

    public Task<CohortWeek> EndWeek(DayNote day)
    {
        var stocks = Now.Stocks;
        long edge = Now.ReferralEdge(day.Index / Clock.DaysAWeek);
        var report = new CohortWeek(_tally.Values.ToArray(), SplitCustomers.SheetOf(stocks), edge);
        _tally.Clear();
        return Task.FromResult(report);
    }

    public Task<ulong> Digest() => Task.FromResult(Now.Digest());

    protected override Cohort Create(PartNote part, Calendar calendar)
    {
        var centre = calendar.Setting.Centre;
        int customers = centre.Demand.Customers;
        int size = (customers + part.Parts - 1) / part.Parts;
        int first = part.Number * size;
        var laws = new CustomerLaws(centre, calendar.Setting.Beliefs, part.Seed);
        _tally.Clear();
        return new Cohort(laws, part.Number, part.Parts, first, Math.Clamp(customers - first, 0, size));
    }

    protected override Cohort Clone(Cohort part) => part.Clone();
}
