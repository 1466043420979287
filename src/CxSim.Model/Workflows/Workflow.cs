using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;
using CxSim.Model.Time;

namespace CxSim.Model.Workflows;

/// <summary>One kind of issue and how it is handled: its friction, its script, its CX debt (Q1, Q2, Q4, W1, W2).</summary>
internal sealed class Workflow
{
    private readonly WorkflowKind _kind;
    private readonly WorkflowLaws _laws;
    private long _given;
    private long _required;

    public Workflow(WorkflowKind kind, WorkflowLaws laws)
    {
        _kind = kind;
        _laws = laws;
        double cv = kind.NoiseCv ?? laws.Centre.Handling.NoiseCv;
        NoiseSigma = Math.Sqrt(Kernel.Log(1 + (cv * cv)));
        Debt = laws.Centre.Reference.Debt;
    }

    private Workflow(Workflow other)
    {
        _kind = other._kind;
        _laws = other._laws;
        NoiseSigma = other.NoiseSigma;
        _given = other._given;
        _required = other._required;
        Debt = other.Debt;
    }

    /// <summary>CX debt: rework left by quick fixes, 0–1.</summary>
    public double Debt { get; private set; }

    public Workflow Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(ref _given);
        state.Pass(ref _required);
        Debt = state.Passed(Debt);
    }

    /// <summary>Fresh issues of this kind per customer on a day of the given share of the year's volume.</summary>
    public double Rate(Conditions conditions, double share)
    {
        double debt = _laws.On(Beliefs.LinkDebtVolume) ? _laws[Beliefs.KappaDebt] * (Debt - _laws.Centre.Reference.Debt) : 0;
        double live = _kind.Simple ? _laws.Live(conditions) / _laws.LiveToday : 1;
        return _laws.Centre.Demand.ContactsPerYear * _kind.Share * share * live * (1 + debt) * _laws.FaultFactor(conditions);
    }

    /// <summary>Issues that self-service keeps away for every live one of this kind.</summary>
    public double ContainedPerLive(Conditions conditions)
    {
        double contained = _laws.Contained(conditions);
        return _kind.Simple ? contained / (1 - contained) : 0;
    }

    /// <summary>Standard deviation of the logarithm of luck on quick time.</summary>
    public double NoiseSigma { get; }

    /// <summary>What a contact calls for on a day.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="day">What the day's levers and outages make of it.</param>
    /// <param name="noise">Luck on quick time, mean 1.</param>
    /// <param name="place">Below the share of contacts in the judgment zone: in it.</param>
    /// <param name="result">The case to fill.</param>
    public void Admit(in Contact contact, in CaseDay day, double noise, double place, ref Case result)
    {
        var handling = _laws.Centre.Handling;
        double zoneShare = _kind.Grey ? day.ZoneGrey : day.ZoneOther;
        bool zone = place < zoneShare;
        double quick = handling.QuickSeconds * _kind.QuickMultiple * (1 + handling.Friction) / handling.Tools;
        double need = 1 + (_kind.Grey ? handling.GreyWeight : 0) + (handling.EmotionWeight * contact.Emotion);
        double lane = (contact.Traits & Traits.SlowLane) == Traits.None ? 1 : SlowLaneTime;
        result.Contact = contact;
        result.Quick = (float)(quick * (1 - day.FrictionRemoved) * (1 + day.Outage));
        result.Slow = (float)(handling.SlowSeconds * need * lane);
        result.Extra = (float)((day.Reinvest * quick * day.FrictionRemoved) + (zone ? day.SlowAllowance : 0));
        result.Script = (float)(zone ? double.MinNative(ZoneScript, day.Script) : day.Script);
        result.Noise = (float)noise;
        result.Debt = (float)(Debt - _laws.Centre.Reference.Debt);
        result.Zone = zone;
    }

    /// <summary>Notes how much of the time it called for an encounter got.</summary>
    public void Learn(in Encounter e)
    {
        _given += Clock.FromSeconds(e.Given);
        _required += Clock.FromSeconds(e.Required);
    }

    /// <summary>Ends a week: cut corners add to the debt, it feeds itself, and everyday work and fixes repay it.</summary>
    public void EndWeek(Conditions conditions, Tally tally, double weight)
    {
        var reference = _laws.Centre.Reference;
        double growth = _laws[Beliefs.DebtGrowth];
        double repair = _laws[Beliefs.DebtRepair];
        double inflow = (repair * reference.Debt) - (growth * reference.Debt * (1 - reference.Debt));
        double cut = _required > 0 ? Math.Max(0, 1 - (_given / (double)_required)) : 0;
        double today = 1 - _laws.Centre.People.Standard;
        double faster = 1 + (0.5 * conditions[Levers.Fix] / 60);
        Debt += (inflow * cut / today) + (growth * Debt * (1 - Debt)) - (repair * faster * Debt);
        Debt = Math.Clamp(Debt, 0, 1);
        tally.AddMicro(Count.Debt, Debt * weight);
        _given = 0;
        _required = 0;
    }

    /// <summary>A hash of the state.</summary>
    public ulong Digest() => Draws.Of(BitConverter.DoubleToUInt64Bits(Debt), (ulong)_given ^ ((ulong)_required << 1));

    private const double SlowLaneTime = 1.4;
    private const double ZoneScript = 0.1;
}

/// <summary>Which draw of an issue's stream is for what, in a block per attempt. Part of every result: never renumber.</summary>
internal static class CaseLuck
{
    public const ulong Zone = 32;
    public const ulong Noise = 33;
}
