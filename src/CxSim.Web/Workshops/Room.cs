using CxSim.Figures;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using CxSim.Web.Workshops.Reveals;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using Microsoft.Extensions.Logging;

namespace CxSim.Web.Workshops;

/// <summary>A session with its script, the work that runs ahead of it, and what its pictures are made of.</summary>
internal sealed class Room : IDisposable
{
    private readonly JobQueue _queue;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private readonly RevealFigures _figures;
    private readonly Seen _seen;
    private RunAhead? _now;
    private RunAhead? _later;
    private int _pieces;
    private Place? _undrawn;
    private ((Place Place, int Customer, int Pieces) At, Figure? Figure) _drawn = ((new(-1, 0), 0, 0), null);

    /// <summary>A room.</summary>
    public Room(LiveSession session, Script script, LabBench bench, RunPool pool, JobQueue queue, ILogger log)
    {
        Session = session;
        Script = script;
        _queue = queue;
        _log = log;
        _clock = bench.Options.Clock;
        Claims = ClaimTitles.Of(script, bench.Library);
        Reveals = new(script, bench, pool, session.State.Opened.IsRehearsal);
        Agenda = new(Reveals);
        _figures = new(Reveals);
        _seen = new(Reveals);
    }

    /// <summary>The session.</summary>
    public LiveSession Session { get; }

    /// <summary>Its script.</summary>
    public Script Script { get; }

    /// <summary>What its claims say.</summary>
    public ClaimTitles Claims { get; }

    /// <summary>What its pictures are made of.</summary>
    public RevealBench Reveals { get; }

    /// <summary>What is still to be simulated.</summary>
    public Agenda Agenda { get; }

    /// <summary>Robots that play, in a rehearsal.</summary>
    public Robots? Robots { get; set; }

    /// <summary>The time.</summary>
    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>Whether a session's next stage can be shown at once.</summary>
    public bool IsReady(int stage) => Agenda.IsReady(Session.State, stage);

    /// <summary>The picture the room looks at.</summary>
    public Picture PictureOf(SessionState state) => Pictures.Of(Script, Script.Steps[state.Place.Stage])[state.Place.View];

    /// <summary>The element that a tour of the figure has come to; null when it is shown as a whole.</summary>
    public Spot? SpotOf(SessionState state)
    {
        var picture = PictureOf(state);
        bool isTour = Script.Steps[state.Place.Stage].State == StepState.Tour;
        return isTour && picture.Part > 0 ? Tours.Of(picture.Figure)[picture.Part - 1] : null;
    }

    /// <summary>The figure the room looks at; null while it is being simulated, or when there is none.</summary>
    public Figure? FigureOf(SessionState state)
    {
        // Whatever phones say while a figure is on screen, it is drawn from what was said before, and from what is simulated.
        var now = (state.Place, state.Customer, Volatile.Read(ref _pieces));
        lock (_lock)
        {
            if (_drawn.At == now)
            {
                return _drawn.Figure;
            }
        }

        var figure = _figures.Of(state, state.Place.Stage, PictureOf(state));
        lock (_lock)
        {
            _drawn = (now, figure);
        }

        return figure;
    }

    /// <summary>
    /// What is made of a place's results to be looked at; something else where that fails. A room goes on without one picture, and the log
    /// says once what is wrong with it.
    /// </summary>
    /// <param name="state">The session.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="otherwise">What stands in its place.</param>
    public T Drawn<T>(SessionState state, Func<T> make, T otherwise)
    {
        try
        {
            return make();
        }
        catch (Exception e)
        {
            bool isNew;
            lock (_lock)
            {
                isNew = _undrawn != state.Place;
                _undrawn = state.Place;
            }

            if (isNew)
            {
                _log.LogError(e, "The picture at {Place} of session {Session} cannot be drawn.", state.Place, Session.Id);
            }

            return otherwise;
        }
    }

    /// <summary>Takes an event and sets to work on what it makes necessary. Returns why it is refused, or null.</summary>
    public string? Take(SessionEvent wanted)
    {
        if (Session.Take(wanted) is { } why)
        {
            return why;
        }

        if (wanted is Moved)
        {
            Note();
        }

        WorkAhead();
        return null;
    }

    /// <summary>Sees to it that what is missing is being simulated: what is on screen first, what comes next after it.</summary>
    public void WorkAhead()
    {
        if (Session.IsGone)
        {
            return;
        }

        lock (_lock)
        {
            _now = Started(_now, 0);
            _later = Started(_later, Session.State.Plan.Stages.Count);
        }
    }

    /// <summary>A piece of work is done: screens may have something new to show.</summary>
    public void Advance()
    {
        Interlocked.Increment(ref _pieces);
        Note();
        Session.Tell();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Robots?.Dispose();
        _now?.Stop();
        _later?.Stop();
        Session.Dispose();
    }

    // What the room is being shown is written down, so that the export needs no simulation.
    private void Note()
    {
        var state = Session.State;
        var results = Drawn(state, () => _seen.Of(state, state.Place.Stage), []);
        string id = state.Stage.Id;
        if (results.Count > 0 && !(state.Results.TryGetValue(id, out var known) && known.SequenceEqual(results)))
        {
            Session.Take(new Found(Now, Secret.New(), id, results));
        }
    }

    private RunAhead? Started(RunAhead? job, int within)
    {
        if (job is { HasEnded: false } || Agenda.Next(Session.State, within) is null)
        {
            return job;
        }

        var next = new RunAhead(this, within);
        return _queue.TryAdd(next) ? next : null;
    }
}
