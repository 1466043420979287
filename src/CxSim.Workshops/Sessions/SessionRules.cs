namespace CxSim.Workshops.Sessions;

/// <summary>What may happen next in a session, and what may not.</summary>
public static class SessionRules
{
    /// <summary>Most phones in a session.</summary>
    public const int MostSeats = 60;

    /// <summary>Most events of a session: far more than a room makes in a day, far fewer than fill a disk.</summary>
    public const int MostEvents = 20_000;

    private const int ShortestOp = 4;
    private const int LongestOp = 40;
    private const int LongestExtension = 3600;

    /// <summary>Why something cannot happen now, in words for whoever wanted it; null when it can.</summary>
    /// <param name="state">The session.</param>
    /// <param name="wanted">What is to happen.</param>
    public static string? Refuses(SessionState state, SessionEvent wanted)
    {
        if (wanted.Op.Length is < ShortestOp or > LongestOp || !wanted.Op.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return $"An id needs {ShortestOp} to {LongestOp} letters and digits.";
        }

        // The host can always end a session.
        if (state.Count >= MostEvents && wanted is not Moved)
        {
            return "This session has taken in all that it can.";
        }

        return wanted switch
        {
            Joined e => OfJoining(state, e),
            Answered e => OfAnswer(state, e),
            Locked e => OfLock(state, e),
            Moved e => OfMove(state, e),
            Extended { Seconds: < 1 or > LongestExtension } => $"1 to {LongestExtension} seconds can be added.",
            Extended or Nudged or Replayed or Another => state.IsClosed ? "The session is over." : null,
            Found e => state.Plan.Stages.Any(s => s.Id == e.Stage) ? null : "There is no such stage.",
            Blanked => null,
            _ => "A session is opened once.",
        };
    }

    /// <summary>Whether answers are taken just now.</summary>
    public static bool IsOpen(SessionState state) =>
        state.Stage.Question is not null && !state.IsClosed && state.Place.View < state.Stage.OpenViews;

    private static string? OfJoining(SessionState state, Joined e) =>
        state.IsClosed ? "The session is over."
        : e.Team < 0 || e.Team >= state.Plan.Teams.Count ? "There is no such team."
        : state.Seats.ContainsKey(e.Seat) ? "This seat is taken."
        : state.Seats.Count >= MostSeats ? $"There are {MostSeats} phones in this session already: share one."
        : null;

    private static string? OfAnswer(SessionState state, Answered e)
    {
        if (OfTurn(state, e.Seat, e.Stage) is { } why)
        {
            return why;
        }

        var question = state.Stage.Question!;
        return IsLocked(state, e.Seat) ? "Your team has locked this. Unlock it first." : question.Refuses(e.Fields);
    }

    private static string? OfLock(SessionState state, Locked e)
    {
        if (OfTurn(state, e.Seat, e.Stage) is { } why)
        {
            return why;
        }

        var question = state.Stage.Question!;
        return !question.CanLock ? "There is nothing to lock here."
            : e.On ? question.Overdraws(state.AnswerOf(e.Stage, state.Seats[e.Seat].Team))
            : null;
    }

    private static string? OfTurn(SessionState state, string seat, string stage) =>
        !state.Seats.ContainsKey(seat) ? "This phone has not joined."
        : stage != state.Stage.Id ? "The session has moved on."
        : !IsOpen(state) ? "Nothing is asked just now."
        : null;

    private static bool IsLocked(SessionState state, string seat) => state.Locks.Contains((state.Stage.Id, state.Seats[seat].Team));

    private static string? OfMove(SessionState state, Moved e)
    {
        if (e.From != state.Place)
        {
            return "The session has moved already.";
        }

        bool exists = e.To.Stage >= 0 && e.To.Stage <= state.Plan.Last
            && e.To.View >= 0 && e.To.View < state.Plan.Stages[e.To.Stage].Views;
        return !exists ? "There is nothing there." : e.To == e.From ? "The session stands there." : null;
    }
}
