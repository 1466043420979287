using CxSim.Model.Chance;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <content>Newcomers, many at a time: in passes, each of which is short and does the same to all.</content>
internal sealed partial class Cohort
{
    private const int MostAtOnce = 1024;

    private readonly Batch<Newcomer> _newcomers = new();
    private readonly Batch<Look> _newLooks = new();
    private ulong[] _newStreams = [];
    private ulong[] _newKeys = [];
    private double[] _newDraws = [];
    private double[] _newHazards = [];

    // Those there at the start.
    private void Populate(int first, int count)
    {
        var loyalty = _laws.Centre.Loyalty;
        for (int i = 0; i < count; i++)
        {
            ulong key = Draws.Of(_laws.CustomerStream, (ulong)(first + i));
            double spread = Draws.Normal(key, Luck.Satisfaction) * loyalty.SatisfactionSd;
            _newcomers.Add() = new() { Key = key, Satisfaction = (float)Math.Clamp(loyalty.Satisfaction + spread, 0, 1) };
            if (_newcomers.Count == MostAtOnce || i == count - 1)
            {
                Welcome(joined: -1, tomorrow: 0);
                _newcomers.Clear();
            }
        }
    }

    // All newcomers of a day get a place, a departure and a first issue of each kind.
    private void Welcome(int joined, int tomorrow)
    {
        var newcomers = _newcomers.Items;
        ReserveNewcomers(newcomers.Length);
        var streams = _newStreams.AsSpan(0, newcomers.Length);
        var keys = _newKeys.AsSpan(0, newcomers.Length);
        var draws = _newDraws.AsSpan(0, newcomers.Length);
        var hazards = _newHazards.AsSpan(0, newcomers.Length);
        for (int i = 0; i < newcomers.Length; i++)
        {
            streams[i] = newcomers[i].Key;
            hazards[i] = newcomers[i].Satisfaction;
        }

        Draws.Of(_laws.BudgetStream, streams, streams);
        Draws.Exponential(streams, Luck.Departure, draws);
        _laws.Hazard(hazards, hazards);
        _newLooks.Clear();
        for (int i = 0; i < newcomers.Length; i++)
        {
            MoveIn(ref newcomers[i], joined, hazards[i], draws[i], tomorrow);
        }

        _looks.Add(_newLooks.Items);
        _coming.Clear();
        var firsts = _coming.AddMany(newcomers.Length);
        for (int w = 0; w < _issues.Length; w++)
        {
            Draws.Of(streams, IssueBudgets(w), keys);
            Draws.Exponential(keys, 0, draws);
            for (int i = 0; i < newcomers.Length; i++)
            {
                ref readonly Newcomer n = ref newcomers[i];
                firsts[i] = new() { Reading = _clocks[w] + (draws[i] / n.Frequency), Item = new Errand(n.Slot, n.Tenant, 0) };
            }

            _issues[w].Add(firsts);
        }
    }

    private void ReserveNewcomers(int count)
    {
        if (_newStreams.Length < count)
        {
            int size = Slack.For(count);
            (_newStreams, _newKeys) = (new ulong[size], new ulong[size]);
            (_newDraws, _newHazards) = (new double[size], new double[size]);
        }
    }

    private void MoveIn(ref Newcomer newcomer, int joined, double ofSatisfaction, double budget, int tomorrow)
    {
        int slot = _vacant.Count > 0 ? _vacant.Pop() : _slots++;
        if (slot == _customers.Length)
        {
            Array.Resize(ref _customers, slot + (slot / 16) + 4);
        }

        var centre = _laws.Centre;
        ulong key = newcomer.Key;
        ref Customer c = ref _customers[slot];
        c = new Customer
        {
            Key = key,
            Standing = newcomer.Referred ? Standing.Active | Standing.Referred | Standing.ReferrerStays : Standing.Active,
            Joined = (short)joined,
            Tenant = (ushort)(c.Tenant + 1),
            Satisfaction = newcomer.Satisfaction,
            Expectation = (float)centre.Loyalty.Expectation,
            Sentiment = (float)centre.Reference.Sentiment,
            Value = (float)Draws.LogNormal(key, Luck.Value, centre.Economics.ValueSigma),
            Tier = TierOf(key),
            Frequency = (float)Draws.LogNormal(key, Luck.Frequency, centre.Demand.FrequencySigma),
        };
        newcomer.Slot = slot;
        newcomer.Tenant = c.Tenant;
        newcomer.Frequency = c.Frequency;
        float hazard = Hazard(c, ofSatisfaction);
        c.Departure = (tomorrow * _laws.ChurnADay) + (budget / hazard);
        _newLooks.Add() = LookAgain(ref c, slot, tomorrow);
        Move(Stocks.Of(c, hazard, _laws), 1);
    }

    private byte TierOf(ulong key)
    {
        double u = Draws.Uniform(key, Luck.Tier);
        for (int i = 0; i < _laws.Centre.Demand.Tiers.Count; i++)
        {
            u -= _laws.Centre.Demand.Tiers[i].Share;
            if (u < 0)
            {
                return (byte)(i + 1);
            }
        }

        return 0;
    }

    /// <summary>Somebody who is about to be a customer; from <see cref="Slot"/> on, what moving in sets.</summary>
    private record struct Newcomer
    {
        public ulong Key;
        public float Satisfaction;

        /// <summary>Who brought this one; only set of those who were brought.</summary>
        public Referral? Referral;

        public int Slot;
        public ushort Tenant;
        public float Frequency;

        public readonly bool Referred => Referral is not null;
    }
}
