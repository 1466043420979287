using CxSim.Model.States;

namespace CxSim.Model.Agents;

/// <content>The state, to keep it and to go on from it.</content>
internal sealed partial class Team
{
    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        _queue.Pass(state);
        _seats.Pass(state);
        _rostering.Pass(state);
        state.Pass(_offered.AsSpan());
        _tally.Pass(state);
        state.Pass(ref _worked, _worked.Length);
        state.Pass(ref _hands, _hands.Length);
        state.Pass(ref _pressure);
        state.Pass(ref _extra);
        var cases = state.Passed<Case>(_cases.Items.ToArray());
        _cases.Clear();
        foreach (ref readonly var c in cases.AsSpan())
        {
            _cases.Add() = c;
        }
    }
}
