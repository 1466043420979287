using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace CxSim.Orleans.Silos;

/// <summary>How a silo is set up; nothing here can change a number.</summary>
internal sealed record SiloSetup
{
    /// <summary>Name of the cluster; silos and clients of one name find each other.</summary>
    public string Cluster { get; init; } = "cxsim";

    /// <summary>PostgreSQL's connection string; null keeps membership and results in the memory of the one silo there is.</summary>
    public string? Postgres { get; init; }

    /// <summary>The address at which other silos and clients find this one; beyond this machine only with a certificate.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The certificate, with its key, that all silos and clients share; null leaves traffic as it is.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Port for other silos.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>Port for clients.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>Port for health and dashboard, on loopback only; 0 takes any free one.</summary>
    public int HttpPort { get; init; } = 8080;

    /// <summary>Runs computed side by side, at least 1.</summary>
    public int Lanes { get; init; } = Environment.ProcessorCount;
}
