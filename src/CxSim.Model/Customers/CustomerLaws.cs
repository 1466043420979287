using System.Runtime.CompilerServices;
using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using static CxSim.Model.Policies.Beliefs;

namespace CxSim.Model.Customers;

/// <summary>How customers of a centre answer, worked out once from the centre and the beliefs. Numbers C1–C6, Q8 and Q10.</summary>
internal sealed class CustomerLaws
{
    private const double YearWeeks = 52;
    private const byte NoTier = 3;

    private readonly BeliefSet _beliefs;
    private readonly double _careScale;
    private readonly double _convexFloor;
    private readonly double _churnAYear;
    private readonly double _discount;
    private readonly double _satisfaction;
    private readonly double _churnBeta;
    private readonly bool _convex;
    private readonly double _spendFrom;
    private readonly double _spendUplift;
    private readonly double _sentimentSpend;
    private readonly double _sentiment;

    public CustomerLaws(Centre centre, BeliefSet beliefs, ulong seed)
    {
        Centre = centre;
        _beliefs = beliefs;
        CustomerStream = Draws.Stream(seed, Purpose.Customer);
        BudgetStream = Draws.Stream(seed, Purpose.Budget);
        ContactStream = Draws.Stream(seed, Purpose.Contact);
        ProspectStream = Draws.Stream(seed, Purpose.Prospect);
        ReferralStream = Draws.Stream(seed, Purpose.Referral);
        Emotion = [.. centre.Workflows.Select(w => QuantileTable.Beta(4 * w.Emotion, 4 * (1 - w.Emotion)))];
        LevelOfTier = [NoTier, .. centre.Demand.Tiers.Select(t => (byte)t.Level)];
        PatienceOfTier = [1, .. centre.Demand.Tiers.Select(t => (float)t.Patience)];
        Warmth = [.. centre.Workflows.Select(w => w.Warmth)];
        Simple = [.. centre.Workflows.Select(w => w.Simple)];
        Grey = [.. centre.Workflows.Select(w => w.Grey)];
        _careScale = 1 / (0.3 + (0.7 * centre.Reference.Emotion));
        Service = beliefs[ServiceShare] * centre.Loyalty.Freedom * beliefs[LinkChurn];
        ChurnADay = centre.Loyalty.ChurnPerYear / (YearWeeks * 7);
        DaysPerChurn = 1 / ChurnADay;
        MarginAWeek = centre.Economics.Margin / YearWeeks;
        _churnAYear = centre.Loyalty.ChurnPerYear;
        _discount = centre.Economics.Discount;
        _satisfaction = centre.Loyalty.Satisfaction;
        _churnBeta = beliefs[ChurnBeta];
        _convex = beliefs.On(LinkConvex);
        _spendFrom = beliefs[SpendFrom];
        _spendUplift = beliefs[SpendUplift] * beliefs[LinkSpend];
        _sentimentSpend = beliefs[SentimentSpend] * beliefs[LinkSentiment];
        _sentiment = centre.Reference.Sentiment;
        double stay = Kernel.Exp(-centre.Loyalty.ChurnPerYear);
        double power = Kernel.Pow(centre.Loyalty.Satisfaction, beliefs[ConvexPower]);
        _convexFloor = (stay - (0.95 * power)) / (1 - power);
        double leavers = centre.Demand.Customers * centre.Loyalty.ChurnPerYear / YearWeeks;
        JoinersAWeek = leavers * (1 - beliefs[ReferralShare]);
        Feeling = new FeelingLaws(this);
        CallbackSigma = Math.Sqrt(Kernel.Log(1 + (beliefs[CallbackDaysCv] * beliefs[CallbackDaysCv])));
    }

    public Centre Centre { get; }

    public ulong CustomerStream { get; }

    public ulong BudgetStream { get; }

    public ulong ContactStream { get; }

    public ulong ProspectStream { get; }

    public ulong ReferralStream { get; }

    /// <summary>Emotion brought, by workflow.</summary>
    public QuantileTable[] Emotion { get; }

    /// <summary>Place in the queue by tier; entry 0 is for customers without one.</summary>
    public byte[] LevelOfTier { get; }

    /// <summary>Patience by tier, relative; entry 0 is for customers without one.</summary>
    public float[] PatienceOfTier { get; }

    public double[] Warmth { get; }

    public bool[] Simple { get; }

    public bool[] Grey { get; }

    /// <summary>Share of churn that service can move here, ν.</summary>
    public double Service { get; }

    /// <summary>Base departure hazard a day.</summary>
    public double ChurnADay { get; }

    /// <summary>Days that the departure clock takes for one unit; infinite where nobody leaves.</summary>
    public double DaysPerChurn { get; }

    /// <summary>Mean margin of a customer a week.</summary>
    public double MarginAWeek { get; }

    /// <summary>Customers who join a week under today's word of mouth, referred ones apart.</summary>
    public double JoinersAWeek { get; }

    /// <summary>What an encounter does to a customer.</summary>
    public FeelingLaws Feeling { get; }

    /// <summary>Standard deviation of the logarithm of the call-back delay.</summary>
    public double CallbackSigma { get; }

    public double this[Belief belief] => _beliefs[belief];

    public bool On(Belief link) => _beliefs.On(link);

    /// <summary>A belief's value where its causal link is on, else 0.</summary>
    public double If(Belief link, Belief size) => _beliefs.On(link) ? _beliefs[size] : 0;

    /// <summary>Today's value of a term, or the term itself if its link is on.</summary>
    public double Linked(Belief link, double term, double today) => _beliefs.On(link) ? term : today;

    /// <summary>
    /// Share of live simple issues that come after a failed self-service attempt: (a − s)/(1 − s) of attempts a and contained s.
    /// </summary>
    public double FailedShare(Conditions conditions)
    {
        double attempts = conditions[Levers.Deflect] / 100;
        double contained = attempts * (_beliefs[ContainInside] + (_beliefs[ContainGain] * conditions[Levers.Design]));
        return (attempts - contained) / (1 - contained);
    }

    /// <summary>Care relative to what the customer's emotion calls for: care·(.3+.7a)/(.3+.7ā).</summary>
    public double FeltCare(double care, double emotion) => care * (0.3 + (0.7 * emotion)) * _careScale;

    /// <summary>Departure hazard relative to the base one, referral apart: the hazard form, or the convex retention curve.</summary>
    public double Hazard(double satisfaction)
    {
        if (!_convex)
        {
            return 1 - Service + (Service * Kernel.Exp(-_churnBeta * (satisfaction - _satisfaction)));
        }

        double power = Kernel.Pow(Math.Max(satisfaction, 1e-9), _beliefs[ConvexPower]);
        double retention = Math.Clamp(_convexFloor + ((0.95 - _convexFloor) * power), 0.01, 0.99);
        double relative = -Kernel.Log(retention) / Centre.Loyalty.ChurnPerYear;
        return On(LinkChurn) ? 1 + (Centre.Loyalty.Freedom * (relative - 1)) : 1;
    }

    /// <summary>Departure hazards relative to the base one, referral apart.</summary>
    /// <param name="satisfaction">Satisfactions, 0–1.</param>
    /// <param name="into">Receives the hazards; as long.</param>
    public void Hazard(ReadOnlySpan<double> satisfaction, Span<double> into)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] = _convex ? Hazard(satisfaction[i]) : -_churnBeta * (satisfaction[i] - _satisfaction);
        }

        if (_convex)
        {
            return;
        }

        Kernel.Exp(into, into);
        for (int i = 0; i < into.Length; i++)
        {
            into[i] = 1 - Service + (Service * into[i]);
        }
    }

    /// <summary>Margin a week of a customer, currency units: value, satisfaction beyond S_hi, sentiment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Margin(in Customer customer)
    {
        double uplift = _spendUplift * double.MaxNative(0, customer.Satisfaction - _spendFrom) / (1 - _spendFrom);
        double tone = _sentimentSpend * (customer.Sentiment - _sentiment);
        return MarginAWeek * customer.Value * (1 + uplift + tone);
    }

    /// <summary>Margin a week of a customer, millionths of a currency unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long WeeklyMargin(in Customer customer) => Tally.Micro(Margin(customer));

    /// <summary>Lifetime value at a hazard: yearly margin over hazard and discount.</summary>
    /// <param name="weeklyMargin">Margin a week, millionths of a currency unit.</param>
    /// <param name="hazard">Departure hazard relative to the base one.</param>
    public double LifetimeValue(long weeklyMargin, double hazard) =>
        weeklyMargin * 1e-6 * YearWeeks / ((_churnAYear * hazard) + _discount);

    /// <summary>What a customer of this value is worth at today's lifetime value.</summary>
    public double TodaysWorth(in Customer customer) =>
        Centre.Economics.Margin * customer.Value / (Centre.Loyalty.ChurnPerYear + Centre.Economics.Discount);
}
