using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops;

/// <summary>Robot teams that play a rehearsal, and a robot host that turns the pages until a person does.</summary>
internal sealed class Robots : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Whole = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private readonly Lock _beat = new();
    private readonly Room _room;
    private readonly ITimer _timer;
    private readonly TimeSpan _turn;
    private Place _seen;
    private DateTimeOffset _since;
    private bool _isOver;

    /// <summary>Robots for a room; they begin at once.</summary>
    public Robots(Room room, TimeProvider clock)
    {
        _room = room;
        _since = clock.GetUtcNow();
        _turn = Whole / room.Session.State.Plan.Stages.Sum(s => s.Views);
        _timer = clock.CreateTimer(_ => Play(), null, Beat, Beat);
    }

    /// <summary>Whether the robot host turns the pages.</summary>
    public bool IsHost { get; set; } = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();

        // A beat under way is waited for: it writes into a session that is about to be closed.
        lock (_beat)
        {
            _isOver = true;
        }
    }

    // One beat at a time, however long it takes.
    private void Play()
    {
        if (!_beat.TryEnter())
        {
            return;
        }

        try
        {
            if (_isOver || _room.Session.IsGone || _room.Session.State.IsClosed)
            {
                return;
            }

            foreach (int team in Enumerable.Range(0, _room.Session.State.Plan.Teams.Count))
            {
                Join(team);
                Answer(team);
            }

            Turn();
        }
        finally
        {
            _beat.Exit();
        }
    }

    private static string SeatOf(int team) => $"robot-{team}";

    private void Join(int team)
    {
        if (!_room.Session.State.Seats.ContainsKey(SeatOf(team)))
        {
            _room.Take(new Joined(_room.Now, $"join-robot-{team}", SeatOf(team), Secret.KeyOf(Secret.New()), team));
        }
    }

    // The same answers in every rehearsal, so that what they need is simulated once.
    private void Answer(int team)
    {
        var state = _room.Session.State;
        string stage = state.Stage.Id;
        if (!SessionRules.IsOpen(state) || state.Locks.Contains((stage, team)))
        {
            return;
        }

        var question = state.Stage.Question!;
        if (state.AnswerOf(stage, SessionState.WhoAnswers(question, state.Seats[SeatOf(team)])).Count == 0)
        {
            var fields = RobotAnswers.To(question, _room.Script.Steps[state.Place.Stage], _room.Script, team);
            _room.Take(new Answered(_room.Now, $"say-{state.Place.Stage}", SeatOf(team), stage, fields));
        }

        if (question.CanLock)
        {
            _room.Take(new Locked(_room.Now, $"lock-{state.Place.Stage}", SeatOf(team), stage, On: true));
        }
    }

    // What is still being simulated is waited for, but not for ever.
    private void Turn()
    {
        var state = _room.Session.State;
        var now = _room.Now;
        if (_seen != state.Place)
        {
            (_seen, _since) = (state.Place, now);
        }

        var spent = now - _since;
        bool ready = spent >= LongestWait || !_room.PictureOf(state).IsDrawn
            || _room.Drawn(state, () => _room.FigureOf(state) is not null, otherwise: true);
        if (IsHost && spent >= _turn && ready && Moves.Next(state) is { } next)
        {
            _room.Take(new Moved(now, Secret.New(), state.Place, next));
        }
    }
}
