using System.Diagnostics;

namespace CxSim.Orleans.Tests.Hosts;

/// <summary>A silo as a process of its own, which can be killed.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _health;

    /// <summary>Starts it and waits until it is healthy.</summary>
    /// <param name="postgres">The database.</param>
    /// <param name="cluster">The cluster's name.</param>
    /// <param name="lanes">Its lanes.</param>
    public SiloProcess(string postgres, string cluster, int lanes = 1)
    {
        int http = OneSilo.FreePort();
        _health = $"http://127.0.0.1:{http}/health";
        string[] words =
        [
            Path.Combine(AppContext.BaseDirectory, "cxsim-cluster.dll"), "silo", "--silo-port", $"{OneSilo.FreePort()}",
            "--gateway-port", $"{OneSilo.FreePort()}", "--http-port", $"{http}", "--lanes", $"{lanes}", "--quiet",
        ];
        var start = new ProcessStartInfo("dotnet", words)
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["CXSIM_POSTGRES"] = postgres;
        start.Environment["CXSIM_CLUSTER"] = cluster;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Said.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => Said.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        AwaitHealth();
    }

    /// <summary>What it wrote.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Said { get; } = [];

    /// <summary>Kills it: SIGKILL, no word to anybody.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void AwaitHealth()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var limit = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (client.GetAsync(_health).GetAwaiter().GetResult().IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                Assert.False(_process.HasExited, string.Join('\n', Said));
            }

            Assert.True(limit.Elapsed.TotalSeconds < 120, string.Join('\n', Said));
            Thread.Sleep(100);
        }
    }
}
