using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CxSim.Experiments.Running;
using CxSim.Orleans.Client;
using CxSim.Orleans.Silos;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace CxSim.Orleans.Benchmarks;

/// <summary>A silo in this process, its client, and seeds that nobody has run.</summary>
internal sealed class Bench : IDisposable
{
    private readonly WebApplication _silo;
    private readonly ClusterClient _client;
    private ulong _seed;

    public Bench()
    {
        var setup = new SiloSetup { SiloPort = FreePort(), GatewayPort = FreePort(), HttpPort = 0 };
        _silo = SiloHost.Build(setup);
        _silo.Start();
        _client = new ClusterClient(setup);
    }

    /// <summary>Some seeds, never the same twice.</summary>
    public ulong[] Seeds(int count) => [.. Enumerable.Range(0, count).Select(_ => ++_seed)];

    /// <summary>The silo as a client sees it.</summary>
    public IGrainFactory Grains() => _client.Grains();

    /// <summary>Processor seconds and wall seconds of some work, all threads of this process.</summary>
    public static (double Processor, double Wall) Time(Action work)
    {
        GC.Collect();
        var processor = Environment.CpuUsage.TotalTime;
        long wall = Stopwatch.GetTimestamp();
        work();
        return ((Environment.CpuUsage.TotalTime - processor).TotalSeconds, Stopwatch.GetElapsedTime(wall).TotalSeconds);
    }

    /// <summary>Times a plan here and on the silo, in turn, each time on new seeds, and prints both and their ratio.</summary>
    public void Compare(string what, StudyPlan plan, int threads, int blocks, int times)
    {
        Run(plan with { Weeks = 1, WarmUpWeeks = 0, Seeds = Seeds(1) }, threads, blocks);
        double[] ratios = new double[times];
        for (int i = 0; i < times; i++)
        {
            ulong[] seeds = Seeds(plan.Seeds.Count);
            var local = Time(() => new LocalHost(new SimulatedWorlds(), new() { Threads = threads }).Run(plan with { Seeds = seeds }));
            var silo = Time(() => Run(plan with { Seeds = seeds }, threads, blocks));
            ratios[i] = silo.Processor / local.Processor;
            Console.WriteLine(
                $"{what}: here {local.Processor:0.00} c {local.Wall:0.00} w, silo {silo.Processor:0.00} c {silo.Wall:0.00} w, "
                + $"silo/here {ratios[i]:0.000} c {silo.Wall / local.Wall:0.000} w");
        }

        Array.Sort(ratios);
        Console.WriteLine($"{what}: median ratio of processor time {ratios[times / 2]:0.000}");
    }

    public void Dispose()
    {
        _client.Dispose();
        _silo.StopAsync().GetAwaiter().GetResult();
    }

    private void Run(StudyPlan plan, int threads, int blocks)
    {
        using var worlds = new ClusterWorlds(_client.Grains, blocks);
        new LocalHost(worlds, new() { Threads = threads }).Run(plan);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
