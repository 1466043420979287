using CxSim.Experiments.Running;
using CxSim.Orleans.Silos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace CxSim.Orleans.Client;

/// <summary>A connection to the silos, made when it is first needed.</summary>
/// <param name="options">Where the silos are: what they were set up with.</param>
/// <param name="patience">How long to try; half a minute unless said.</param>
internal sealed class ClusterClient(SiloSetup options, TimeSpan? patience = null) : IDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private IHost? _host;

    /// <summary>The grains of the cluster.</summary>
    /// <exception cref="StudyException">No silo answers (1).</exception>
    public IGrainFactory Grains()
    {
        lock (_lock)
        {
            return (_host ??= Connect()).Services.GetRequiredService<IClusterClient>();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _host?.StopAsync().GetAwaiter().GetResult();
        _host?.Dispose();
    }

    private IHost Connect()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(Configure);
        var host = builder.Build();
        try
        {
            using var limit = new CancellationTokenSource(patience ?? Usual);
            host.StartAsync(limit.Token).WaitAsync(limit.Token).GetAwaiter().GetResult();
            return host;
        }
        catch (Exception e)
        {
            host.Dispose();
            string where = options.Postgres is null ? $"on this machine at port {options.GatewayPort}" : "in the database";
            throw new StudyException($"No silo answers {where}: {e.Message} Start one:  cxsim-cluster silo", 1, e);
        }
    }

    private void Configure(IClientBuilder client)
    {
        if (options.Certificate is { } certificate)
        {
            client.Configure<ClientConnectionOptions>(o => o.ConfigureConnection(new Tls(certificate).Open));
        }

        if (options.Postgres is not { } postgres)
        {
            client.UseLocalhostClustering(options.GatewayPort, options.Cluster, options.Cluster);
            return;
        }

        client.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (options.Cluster, options.Cluster));
        client.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", postgres));
    }
}
