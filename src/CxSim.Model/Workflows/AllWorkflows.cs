using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;

namespace CxSim.Model.Workflows;

/// <summary>All workflows in one place: the local host's workflows.</summary>
internal sealed class AllWorkflows : IWorkflows
{
    // Draws of one block stay in the cache from pass to pass.
    private const int AdmittedAtOnce = 256;

    private readonly WorkflowLaws _laws;
    private readonly WorkWeek _week;
    private readonly Workflow[] _workflows;
    private readonly ulong _dayStream;
    private readonly ulong _outageStream;
    private readonly QuantileTable? _dayFactor;
    private readonly Batch<Case> _cases = new();
    private readonly Tally _tally = new();
    private readonly Tally _lastWeek = new();
    private readonly long[] _fresh;
    private readonly ulong[] _attempts = new ulong[AdmittedAtOnce];
    private readonly double[] _sigmas = new double[AdmittedAtOnce];
    private readonly double[] _noise = new double[AdmittedAtOnce];
    private readonly double[] _zones = new double[AdmittedAtOnce];

    public AllWorkflows(Centre centre, BeliefSet beliefs, WorkWeek week, ulong seed)
    {
        _laws = new WorkflowLaws(centre, beliefs);
        _week = week;
        _workflows = [.. centre.Workflows.Select(k => new Workflow(k, _laws))];
        _fresh = new long[_workflows.Length];
        _dayStream = Draws.Stream(seed, Purpose.Day);
        _outageStream = Draws.Stream(seed, Purpose.Outage);
        double cv = centre.Demand.DayFactorCv;
        _dayFactor = cv > 0 ? QuantileTable.Gamma(1 / (cv * cv), cv * cv) : null;
    }

    private AllWorkflows(AllWorkflows other)
    {
        _laws = other._laws;
        _week = other._week;
        _workflows = [.. other._workflows.Select(w => w.Clone())];
        _fresh = new long[_workflows.Length];
        _dayStream = other._dayStream;
        _outageStream = other._outageStream;
        _dayFactor = other._dayFactor;
        _tally.Add(other._tally);
    }

    public AllWorkflows Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        _tally.Pass(state);
        Array.ForEach(_workflows, w => w.Pass(state));
    }

    public ValueTask Announce(Day day)
    {
        double factor = _dayFactor?.Quantile(Draws.Uniform(_dayStream, (ulong)day.Index)) ?? 1;
        double share = _week.ShareOfYear(day.Index) * factor;
        day.Rates = [.. _workflows.Select(w => w.Rate(day.Conditions, share))];
        day.FaultShare = _laws.FaultShareOf(day.Conditions);
        return default;
    }

    public ValueTask<Batch<Case>> Admit(Day day, Batch<Contact> contacts)
    {
        var handling = _laws.Centre.Handling;
        bool down = Draws.Uniform(_outageStream, (ulong)day.Index) < handling.OutageChance;
        var caseDay = _laws.CaseDayOf(day.Conditions, day.Conditions.Outage + (down ? handling.OutageSize : 0));
        _cases.Clear();
        Array.Clear(_fresh);
        for (int from = 0; from < contacts.Count; from += AdmittedAtOnce)
        {
            AdmitBlock(contacts.Items.Slice(from, Math.Min(AdmittedAtOnce, contacts.Count - from)), caseDay);
        }

        double contained = 0;
        for (int w = 0; w < _workflows.Length; w++)
        {
            contained += _fresh[w] * _workflows[w].ContainedPerLive(day.Conditions);
        }

        _tally.Add(Count.Contained, (long)(contained + 0.5));
        return new(_cases);
    }

    private void AdmitBlock(ReadOnlySpan<Contact> block, in CaseDay caseDay)
    {
        DrawFor(block);
        var cases = _cases.AddMany(block.Length);
        for (int i = 0; i < block.Length; i++)
        {
            ref readonly Contact contact = ref block[i];
            _workflows[contact.Workflow].Admit(contact, caseDay, _noise[i], _zones[i], ref cases[i]);
            _fresh[contact.Workflow] += contact.Attempt == 1 ? 1 : 0;
        }
    }

    private void DrawFor(ReadOnlySpan<Contact> contacts)
    {
        var attempts = _attempts.AsSpan(0, contacts.Length);
        for (int i = 0; i < attempts.Length; i++)
        {
            attempts[i] = Draws.OfAttempt(contacts[i].Issue, contacts[i].Attempt);
            _sigmas[i] = _workflows[contacts[i].Workflow].NoiseSigma;
        }

        Draws.Uniform(attempts, CaseLuck.Zone, _zones);
        Draws.LogNormal(attempts, CaseLuck.Noise, _sigmas, _noise);
    }

    public ValueTask Learn(Day day, Batch<Encounter> encounters)
    {
        foreach (ref readonly var e in encounters.Items)
        {
            if (e.Ending == Ending.Served)
            {
                _workflows[e.Contact.Workflow].Learn(e);
            }
        }

        return default;
    }

    public ValueTask<WorkflowWeek> EndWeek(Conditions conditions)
    {
        for (int w = 0; w < _workflows.Length; w++)
        {
            _workflows[w].EndWeek(conditions, _tally, _laws.Centre.Workflows[w].Share);
        }

        _tally.AddMicro(Count.FrictionLeft, 1 - conditions.FrictionRemoved);
        _lastWeek.TakeOver(_tally);
        return new(new WorkflowWeek(_lastWeek, [.. _workflows.Select(w => w.Debt)]));
    }

    public ulong Digest() => _workflows.Aggregate(0UL, (hash, w) => Draws.Of(hash, w.Digest()));
}
