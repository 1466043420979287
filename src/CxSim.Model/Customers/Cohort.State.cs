using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <content>The state, to keep it and to go on from it.</content>
internal sealed partial class Cohort
{
    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(_clocks.AsSpan());
        foreach (var issues in _issues)
        {
            issues.Pass(state);
        }

        _departures.Pass(state);
        _recalls.Pass(state);
        _referrals.Pass(state);
        state.Pass(ref _slots);
        state.Pass(ref _customers, _slots);
        state.Pass(ref _stocks);
        long[] margins = state.Passed<long>(_referredMargin ?? []);
        _referredMargin = margins.Length > 0 ? margins : null;
        int[] vacant = state.Passed<int>(_vacant.Reverse());
        _vacant.Clear();
        Array.ForEach(vacant, _vacant.Push);
        PassReferred(state);
    }

    private void PassReferred(StateStream state)
    {
        ulong[] referrers = state.Passed<ulong>(_referred.Keys);
        foreach (ulong referrer in referrers)
        {
            _referred[referrer] = [.. state.Passed<Errand>(state.Loads ? [] : _referred[referrer])];
        }
    }
}
