using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
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
        : this(null)
    {
    }

    /// <summary>Starts it with TLS.</summary>
    internal OneSilo(X509Certificate2? certificate)
    {
        Setup = new SiloSetup
        {
            Cluster = $"test-{Guid.NewGuid():N}", SiloPort = FreePort(), GatewayPort = FreePort(), HttpPort = 0, Lanes = Lanes,
            Certificate = certificate,
        };
        _silo = SiloHost.Build(Setup, Worlds);
        _silo.Start();
        _client = new ClusterClient(Setup);
    }

    /// <summary>Lanes of the silo.</summary>
    internal const int Lanes = 2;

    /// <summary>How it is set up.</summary>
    internal SiloSetup Setup { get; }

    /// <summary>Where the silo's runs come from.</summary>
    internal Watched Worlds { get; } = new();

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
