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

        _looks.Pass(state);
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
        _brought.Pass(state);
    }
}
