using System.Collections.Concurrent;
using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using Microsoft.Extensions.Logging;

namespace CxSim.Web.Tests.Workshops;

/// <summary>A picture that cannot be drawn is one picture less, and no more than that.</summary>
public sealed class BrokenPictureTests
{
    [Fact]
    public async Task APictureThatThrows_IsASentence_IsLoggedOnce_AndTheSessionGoesOn()
    {
        using var log = new Errors();
        await using var hall = await Hall.Open(worlds: new BrokenLives());
        hall.Log.AddProvider(log);
        var session = await hall.New();
        await session.GoTo("came");
        for (string figure = ""; figure != "G11"; figure = await Turn(session))
        {
        }

        string screen = $"/w/{session.Code}/screen";
        await Waiting.Until(async () => (await Shown(session, screen, "main")).Contains("could not be drawn", StringComparison.Ordinal));
        Assert.Contains("could not be drawn", await Shown(session, session.Host, "picture"), StringComparison.Ordinal);
        Assert.Contains("could not be drawn", await hall.Client.GetStringAsync(screen), StringComparison.Ordinal);
        Assert.Contains("cannot be drawn", Assert.Single(log.Told), StringComparison.Ordinal);

        await session.GoTo("decide");
        Assert.Contains("100 points", await Shown(session, screen, "main"), StringComparison.Ordinal);
    }

    // The next picture, and by which figure the host's page calls it.
    private static async Task<string> Turn(Hall.Session session)
    {
        string next = await Shown(session, session.Host, "next");
        Assert.Equal(System.Net.HttpStatusCode.OK, await session.Do("next"));
        return next.Contains("G11", StringComparison.Ordinal) ? "G11" : "";
    }

    private static async Task<string> Shown(Hall.Session session, string path, string part) =>
        (string)(await session.View(path))["parts"]![part]!;

    // Real runs, but lives under a policy without a name, for which no chart has words.
    private sealed class BrokenLives : IWorldSource
    {
        private readonly SimulatedWorlds _worlds = new();

        public string Engine => _worlds.Engine;

        public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop) =>
            _worlds.Replicate(setting, seed, policies, stop);

        public IReadOnlyList<Followed> Follow(
            Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop)
        {
            var lives = _worlds.Follow(setting, seed, policies, watch, stop);
            return [.. lives.Select(l => l with { Policy = null! })];
        }
    }

    private sealed class Errors : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Told { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Told.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
