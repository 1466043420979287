using System.Net;
using System.Net.Sockets;
using CxSim.Orleans.Client;
using CxSim.Orleans.Silos;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace CxSim.Orleans.Tests.Hosts;

/// <summary>A silo in this process, reached over its ports as any other.</summary>
public sealed class OneSilo : IDisposable
{
    private readonly WebApplication _silo;
    private readonly ClusterClient _client;

    /// <summary>Starts it.</summary>
    public OneSilo()
    {
        var setup = new SiloSetup
        {
            Cluster = $"test-{Guid.NewGuid():N}", SiloPort = FreePort(), GatewayPort = FreePort(), HttpPort = 0, Lanes = Lanes,
        };
        _silo = SiloHost.Build(setup, Worlds);
        _silo.Start();
        _client = new ClusterClient(setup);
    }

    /// <summary>Lanes of the silo.</summary>
    internal const int Lanes = 2;

    /// <summary>Where the silo's runs come from.</summary>
    internal Watched Worlds { get; } = new();

    /// <summary>The silo's own services.</summary>
    internal IServiceProvider Services => _silo.Services;

    /// <summary>Where its web server is.</summary>
    internal string Url => _silo.Urls.Single();

    /// <summary>The cluster as a client sees it.</summary>
    internal IGrainFactory Grains() => _client.Grains();

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _silo.StopAsync().GetAwaiter().GetResult();
    }

    /// <summary>A port that nobody uses just now.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
