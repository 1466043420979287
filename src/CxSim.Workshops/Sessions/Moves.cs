namespace CxSim.Workshops.Sessions;

/// <summary>Where Next and Back lead.</summary>
public static class Moves
{
    /// <summary>The next picture of the stage, or else the next stage; null at the end.</summary>
    public static Place? Next(SessionState state) =>
        state.Place.View + 1 < state.Stage.Views ? state.Place with { View = state.Place.View + 1 }
        : state.IsClosed ? null
        : new(state.Place.Stage + 1, 0);

    /// <summary>The picture before, or the last one of the stage before; null at the beginning.</summary>
    public static Place? Back(SessionState state) =>
        state.Place.View > 0 ? state.Place with { View = state.Place.View - 1 }
        : state.Place.Stage == 0 ? null
        : new(state.Place.Stage - 1, state.Plan.Stages[state.Place.Stage - 1].Views - 1);
}
