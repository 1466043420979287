using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Model.Customers;

/// <summary>
/// A cohort of customers, down to one. Nobody is looked at on a day on which nothing happens to them: the next issue of each
/// kind and the departure are exponential budgets on clocks that run as fast as the day demands.
/// </summary>
internal sealed partial class Cohort
{
    // Beyond it, who was brought gets room as they come: where customers are many and seldom in touch they would be few.
    private const int MostBroughtExpected = 1 << 15;

    private readonly CustomerLaws _laws;
    private readonly int _number;
    private readonly int _cohorts;
    private readonly double[] _clocks;
    private readonly Calendar<Errand>[] _issues;
    private readonly Looks _looks;
    private readonly Calendar<Recall> _recalls;
    private readonly Calendar<Referral> _referrals;
    private readonly Brought _brought;
    private readonly Batch<(int Slot, ushort Tenant)> _bereft = new();
    private readonly Stack<int> _vacant;
    private readonly Batch<Due<Errand>> _due = new();
    private readonly Batch<Due<Errand>> _coming = new();
    private readonly Batch<Look> _staying = new();
    private readonly Batch<int> _leaving = new();
    private readonly Batch<Due<Recall>> _dueRecalls = new();
    private readonly Batch<Due<Referral>> _dueReferrals = new();

    // Of one week, by day: no part of the state, since worlds are copied and kept between weeks.
    private readonly Batch<ulong>[] _prospects = [.. Enumerable.Range(0, Clock.DaysAWeek).Select(_ => new Batch<ulong>())];
    private Customer[] _customers;
    private Stocks _stocks;
    private int _slots;

    /// <summary>The customers [first, first + count) of those there at the start.</summary>
    /// <param name="laws">How customers answer.</param>
    /// <param name="number">Number of the cohort.</param>
    /// <param name="cohorts">How many there are.</param>
    /// <param name="first">The first customer.</param>
    /// <param name="count">How many customers.</param>
    /// <param name="empty">Whether to leave them out, because a state is about to be loaded.</param>
    public Cohort(CustomerLaws laws, int number, int cohorts, int first, int count, bool empty = false)
    {
        _laws = laws;
        _number = number;
        _cohorts = cohorts;
        _customers = new Customer[count + (count / 64) + 4];
        _clocks = new double[laws.Centre.Workflows.Count];
        double perHalfDay = laws.Centre.Demand.ContactsPerYear / 520;
        _issues = [.. laws.Centre.Workflows.Select(w => new Calendar<Errand>(perHalfDay * w.Share, count))];
        _looks = new Looks(count);
        _recalls = new Calendar<Recall>(1, count / 64);
        _referrals = new Calendar<Referral>(1, count / 64);
        _brought = new Brought(Math.Min(count / 8, MostBroughtExpected));
        _vacant = new Stack<int>();
        if (!empty)
        {
            Populate(first, count);
        }
    }

    private Cohort(Cohort other)
    {
        _laws = other._laws;
        _number = other._number;
        _cohorts = other._cohorts;
        _clocks = (double[])other._clocks.Clone();
        _issues = [.. other._issues.Select(c => c.Clone())];
        _looks = other._looks.Clone();
        _recalls = other._recalls.Clone();
        _referrals = other._referrals.Clone();
        _brought = other._brought.Clone();
        _vacant = new Stack<int>(other._vacant.Reverse());
        _customers = (Customer[])other._customers.Clone();
        _slots = other._slots;
        _stocks = other._stocks;
        _referredMargin = (long[]?)other._referredMargin?.Clone();
    }

    /// <summary>Sums over the cohort's customers.</summary>
    public Stocks Stocks => _stocks;

    /// <summary>A deep copy: a world forks into policies.</summary>
    public Cohort Clone() => new(this);

    /// <summary>The customers there are, for reading.</summary>
    public IEnumerable<Customer> Customers => _customers.Take(_slots).Where(c => c.Active);

    /// <summary>A sum over customers of a hash of each one's state, which does not depend on how the world is cut.</summary>
    public ulong Digest()
    {
        ulong sum = 0;
        for (int i = 0; i < _slots; i++)
        {
            ref Customer c = ref _customers[i];
            if (c.Active)
            {
                ulong h = Draws.Of(c.Key, BitConverter.DoubleToUInt64Bits(c.Departure));
                h = Draws.Of(h, (ulong)_laws.WeeklyMargin(c));
                h = Draws.Of(h, Bits(c.Satisfaction, c.Expectation));
                sum += Draws.Of(h, Bits(c.Sentiment, Hazard(c, _laws.Hazard(c.Satisfaction))));
            }
        }

        return sum;
    }

    private static ulong Bits(float a, float b) =>
        ((ulong)BitConverter.SingleToUInt32Bits(a) << 32) | BitConverter.SingleToUInt32Bits(b);

    /// <summary>What names a customer in a calendar: the slot, and which of its tenants; for an issue, its number.</summary>
    private readonly record struct Errand(int Slot, ushort Tenant, ushort Number);

    /// <summary>Somebody whom a customer brings: who it will be, and who brings.</summary>
    private readonly record struct Referral(ulong Key, ulong By, int Slot, ushort Tenant);

    /// <summary>A call-back that is due.</summary>
    private readonly record struct Recall(
        ulong Issue, int Slot, float Emotion, ushort Tenant, byte Workflow, byte Attempt, Traits Traits);
}

/// <summary>Sums over customers, whole numbers, kept up to date as each one changes.</summary>
internal record struct Stocks
{
    /// <summary>Active customers.</summary>
    public long Customers;

    /// <summary>Standing satisfaction, millionths.</summary>
    public long Satisfaction;

    /// <summary>(S − 0.75)⁺, millionths.</summary>
    public long GoodWord;

    /// <summary>(0.4 − S)⁺, millionths.</summary>
    public long BadWord;

    /// <summary>Margin a week, millionths of a currency unit.</summary>
    public long Margin;

    /// <summary>Lifetime value at present hazards, currency units.</summary>
    public long LifetimeValue;

    /// <summary>Adds or takes away another sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Stocks other, int sign)
    {
        Customers += sign * other.Customers;
        Satisfaction += sign * other.Satisfaction;
        GoodWord += sign * other.GoodWord;
        BadWord += sign * other.BadWord;
        Margin += sign * other.Margin;
        LifetimeValue += sign * other.LifetimeValue;
    }

    /// <summary>What one customer contributes.</summary>
    /// <param name="c">The customer.</param>
    /// <param name="hazard">The customer's departure hazard relative to the base one.</param>
    /// <param name="laws">How customers answer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Stocks Of(in Customer c, float hazard, CustomerLaws laws)
    {
        long margin = laws.WeeklyMargin(c);
        return new()
        {
            Customers = 1,
            Satisfaction = Tally.Micro(c.Satisfaction),
            GoodWord = Tally.Micro(double.MaxNative(0, c.Satisfaction - 0.75)),
            BadWord = Tally.Micro(double.MaxNative(0, 0.4 - c.Satisfaction)),
            Margin = margin,
            LifetimeValue = Kernel.Whole(laws.LifetimeValue(margin, hazard)),
        };
    }
}
