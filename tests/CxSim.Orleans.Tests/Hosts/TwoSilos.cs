using CxSim.Orleans.Client;
using CxSim.Orleans.Silos;

namespace CxSim.Orleans.Tests.Hosts;

/// <summary>Two silo processes of one lane each, with PostgreSQL.</summary>
public sealed class TwoSilos : IDisposable
{
    private readonly string _cluster = $"test-{Guid.NewGuid():N}";
    private readonly List<SiloProcess> _silos = [];
    private readonly ClusterClient _client;

    /// <summary>Starts them.</summary>
    public TwoSilos()
    {
        Add();
        Add();
        _client = new ClusterClient(new SiloSetup { Cluster = _cluster, Postgres = Postgres.ConnectionString });
    }

    /// <summary>Their database.</summary>
    internal Postgres Postgres { get; } = new();

    /// <summary>The silos that run.</summary>
    internal IReadOnlyList<SiloProcess> Silos => _silos;

    /// <summary>The cluster as a client sees it.</summary>
    internal IGrainFactory Grains() => _client.Grains();

    /// <summary>Starts one more.</summary>
    internal void Add() => _silos.Add(new SiloProcess(Postgres.ConnectionString, _cluster));

    /// <summary>Kills one.</summary>
    internal void Kill(int silo)
    {
        _silos[silo].Dispose();
        _silos.RemoveAt(silo);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _silos.ForEach(s => s.Dispose());
        Postgres.Dispose();
    }
}
