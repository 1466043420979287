using System.Collections.Concurrent;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using CxSim.Web.Workshops.Reveals;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using Microsoft.Extensions.Logging;

namespace CxSim.Web.Workshops;

/// <summary>
/// All rooms of this server: opened here or on the command line, found by code or by the host's secret, over after a day.
/// </summary>
internal sealed class Rooms : IDisposable
{
    private const int Most = 20;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Room> _rooms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _over = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly LabBench _bench;
    private readonly JobQueue _queue;
    private readonly RunPool _pool;
    private readonly SessionShelf _shelf;
    private readonly ILogger _log;
    private readonly ITimer _sweeper;

    /// <summary>The rooms.</summary>
    public Rooms(LabBench bench, JobQueue queue, ILogger<Rooms> log)
    {
        _log = log;
        _bench = bench;
        _queue = queue;
        _pool = new(bench);
        _shelf = Workshop.Shelf(bench.Options.Results, bench.Library);
        _sweeper = bench.Options.Clock.CreateTimer(_ => Sweep(), null, Round, Round);
    }

    /// <summary>Opens a session and gives its room with the host's secret.</summary>
    /// <exception cref="InputException">The script or the number of teams is not to be had.</exception>
    /// <exception cref="StudyException">Too many sessions are open (1), or it could not be saved (1).</exception>
    public (Room Room, string HostSecret) Open(string script, int? teams, bool isRehearsal)
    {
        Sweep();
        if (_rooms.Count >= Most)
        {
            throw new StudyException($"There are {Most} open sessions already. Export or delete one first.", 1);
        }

        var found = ScriptShelf.Find(_bench.Library, script);
        var (session, secret) = Workshop.Open(_shelf, found, teams, isRehearsal, _bench.Options.Clock.GetUtcNow());
        return (Enter(session), secret);
    }

    /// <summary>Whether a code was one of a session that has ended since this server started.</summary>
    public bool WasCode(string code) => _over.ContainsKey(code);

    /// <summary>Whether a secret was a host's of such a session.</summary>
    public bool WasHost(string secret) => _over.Values.Any(key => Secret.Opens(secret, key));

    /// <summary>The room of a code as it is kept; null when there is none.</summary>
    public Room? ByCode(string code) => Find(r => r.Session.State.Opened.Code == code);

    /// <summary>The room whose host knows a secret; null when there is none.</summary>
    public Room? ByHost(string secret) => Find(r => Secret.Opens(secret, r.Session.State.Opened.HostKey));

    /// <summary>Ends a session and deletes all that was kept of it.</summary>
    public void Delete(Room room)
    {
        _rooms.TryRemove(room.Session.Id, out _);
        _over[room.Session.State.Opened.Code] = room.Session.State.Opened.HostKey;
        try
        {
            _shelf.Delete(room.Session);
        }
        finally
        {
            room.Dispose();
        }
    }

    /// <summary>Takes up the sessions that are on the disk, and deletes those whose time is over.</summary>
    public void Recall()
    {
        lock (_lock)
        {
            foreach (var session in _shelf.Recall(_bench.Options.Clock.GetUtcNow(), _rooms.Keys.ToHashSet(StringComparer.Ordinal)))
            {
                Enter(session);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sweeper.Dispose();
        foreach (var room in _rooms.Values)
        {
            room.Dispose();
        }
    }

    // A session the command line has opened is on the disk only.
    private Room? Find(Func<Room, bool> fits)
    {
        if (_rooms.Values.FirstOrDefault(fits) is { } known)
        {
            if (_shelf.Keeps(known.Session))
            {
                return known;
            }

            Delete(known);
            return null;
        }

        if (_shelf.Ids().All(_rooms.ContainsKey))
        {
            return null;
        }

        Recall();
        return _rooms.Values.FirstOrDefault(fits);
    }

    private Room Enter(LiveSession session)
    {
        var room = new Room(session, Workshop.ScriptOf(session.State.Opened, _bench.Library), _bench, _pool, _queue, _log);
        _rooms[session.Id] = room;
        room.WorkAhead();
        if (session.State.Opened.IsRehearsal)
        {
            room.Robots = new(room, _bench.Options.Clock);
        }

        return room;
    }

    private void Sweep()
    {
        var now = _bench.Options.Clock.GetUtcNow();
        foreach (var room in _rooms.Values.Where(r => SessionShelf.IsOver(r.Session, now) || !_shelf.Keeps(r.Session)))
        {
            try
            {
                Delete(room);
            }
            catch (StudyException)
            {
                // The disk does not let go of it now: the next recall tries again, and nobody waits for this round's answer.
            }
        }
    }
}
