using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <summary>All cohorts in one place: the local host's customers.</summary>
internal sealed class AllCustomers : ICustomers
{
    private readonly Cohort[] _cohorts;
    private readonly Batch<Contact> _contacts = new();
    private readonly Tally _tally = new();
    private readonly Tally _lastWeek = new();
    private readonly int[] _ends;
    private int[] _byCohort = [];

    public AllCustomers(Centre centre, BeliefSet beliefs, ulong seed, int cohortSize, bool empty = false)
    {
        var laws = new CustomerLaws(centre, beliefs, seed);
        int customers = centre.Demand.Customers;
        int cohorts = (customers + cohortSize - 1) / cohortSize;
        _cohorts = new Cohort[cohorts];
        _ends = new int[cohorts + 1];
        for (int i = 0; i < cohorts; i++)
        {
            int first = i * cohortSize;
            _cohorts[i] = new Cohort(laws, i, cohorts, first, Math.Min(cohortSize, customers - first), empty);
        }
    }

    private AllCustomers(AllCustomers other)
    {
        _cohorts = [.. other._cohorts.Select(c => c.Clone())];
        _ends = new int[_cohorts.Length + 1];
    }

    /// <summary>Where to write down the lives of watched customers, if anywhere.</summary>
    public LifeBook? Book { get; set; }

    public AllCustomers Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        _tally.Pass(state);
        Array.ForEach(_cohorts, c => c.Pass(state));
    }

    public ValueTask<Batch<Contact>> Reach(Day day)
    {
        _contacts.Clear();
        foreach (var cohort in _cohorts)
        {
            cohort.Reach(day, _contacts, _tally, Book);
        }

        return new(_contacts);
    }

    public ValueTask Feel(Day day, Batch<Encounter> encounters)
    {
        var items = encounters.Items;
        SortByCohort(items);
        int first = 0;
        for (int i = 0; i < _cohorts.Length; i++)
        {
            _cohorts[i].Feel(day, items, _byCohort.AsSpan(first.._ends[i]), _tally, Book);
            first = _ends[i];
        }

        return default;
    }

    // Indices of encounters, cohort by cohort, those of one cohort in their order.
    private void SortByCohort(ReadOnlySpan<Encounter> encounters)
    {
        _byCohort = _byCohort.Length < encounters.Length ? new int[Slack.For(encounters.Length)] : _byCohort;
        Array.Clear(_ends);
        foreach (ref readonly var e in encounters)
        {
            _ends[e.Contact.Cohort + 1]++;
        }

        for (int i = 1; i < _ends.Length; i++)
        {
            _ends[i] += _ends[i - 1];
        }

        for (int i = 0; i < encounters.Length; i++)
        {
            _byCohort[_ends[encounters[i].Contact.Cohort]++] = i;
        }
    }

    public ValueTask<CustomerWeek> EndWeek(Day day)
    {
        var stocks = default(Stocks);
        long edge = 0;
        int week = day.Index / Clock.DaysAWeek;
        foreach (var cohort in _cohorts)
        {
            stocks.Add(cohort.Stocks, 1);
            edge += cohort.ReferralEdge(week);
        }

        _lastWeek.TakeOver(_tally);
        return new(CustomerReport.Of(_lastWeek, stocks, edge));
    }

    /// <summary>The customers there are: identity, standing satisfaction, week joined.</summary>
    public IEnumerable<(ulong Customer, double Satisfaction, int Joined)> Read() =>
        _cohorts.SelectMany(c => c.Customers).Select(c => (c.Key, (double)c.Satisfaction, (int)c.Joined));

    public ulong Digest() => _cohorts.Aggregate(0UL, (sum, c) => sum + c.Digest());
}
