using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <summary>Whom each referrer has brought, until the referrer leaves: chains in one array that keeps its memory.</summary>
internal sealed class Brought
{
    private const int None = -1;

    private readonly Dictionary<ulong, int> _lasts;
    private Link[] _links;
    private int _used;
    private int _free = None;

    /// <summary>Nobody has brought anyone.</summary>
    /// <param name="expected">About how many customers will be there who were brought.</param>
    public Brought(int expected)
    {
        _lasts = new(expected);
        _links = new Link[expected];
    }

    private Brought(Brought other)
    {
        _lasts = new(other._lasts);
        _links = (Link[])other._links.Clone();
        _used = other._used;
        _free = other._free;
    }

    /// <summary>A deep copy.</summary>
    public Brought Clone() => new(this);

    /// <summary>Notes that a referrer has brought the tenant of a slot.</summary>
    public void Add(ulong referrer, int slot, ushort tenant)
    {
        int place = _free;
        if (place != None)
        {
            _free = _links[place].Before;
        }
        else
        {
            place = _used++;
            if (place == _links.Length)
            {
                Array.Resize(ref _links, (2 * place) + 16);
            }
        }

        _links[place] = new Link { Slot = slot, Tenant = tenant, Before = _lasts.GetValueOrDefault(referrer, None) };
        _lasts[referrer] = place;
    }

    /// <summary>Forgets a referrer and hands out the slots and tenants of those brought, in no particular order.</summary>
    public void Take(ulong referrer, Batch<(int Slot, ushort Tenant)> into)
    {
        into.Clear();
        int place = _lasts.Remove(referrer, out int last) ? last : None;
        while (place != None)
        {
            ref Link link = ref _links[place];
            into.Add() = (link.Slot, link.Tenant);
            int before = link.Before;
            link.Before = _free;
            _free = place;
            place = before;
        }
    }

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        ulong[] referrers = state.Passed<ulong>(_lasts.Keys);
        int[] lasts = state.Passed<int>(_lasts.Values);
        for (int i = 0; i < referrers.Length; i++)
        {
            _lasts[referrers[i]] = lasts[i];
        }

        state.Pass(ref _used);
        state.Pass(ref _free);
        state.Pass(ref _links, _used);
    }

    private struct Link
    {
        public int Slot;
        public int Before;
        public ushort Tenant;
    }
}
