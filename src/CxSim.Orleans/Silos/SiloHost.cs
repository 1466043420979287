using System.Net;
using CxSim.Experiments.Running;
using CxSim.Model;
using CxSim.Orleans.Runs;
using CxSim.Orleans.Split;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Dashboard;
using Orleans.Runtime.MembershipService.SiloMetadata;
using Orleans.Serialization;
using Orleans.Serialization.Configuration;
using Orleans.Storage;

namespace CxSim.Orleans.Silos;

/// <summary>Builds a silo: Orleans, lanes, storage, and a small web server on loopback for health.</summary>
internal static class SiloHost
{
    private const string Npgsql = "Npgsql";

    // Grains share the pool; it grows slowly on machines with few cores.
    private const int LeastPoolThreads = 16;

    /// <summary>A silo that is ready to start.</summary>
    /// <param name="options">How it is set up.</param>
    /// <param name="worlds">Where runs come from; null simulates them.</param>
    public static WebApplication Build(SiloSetup options, IWorldSource? worlds = null)
    {
        ThreadPool.SetMinThreads(LeastPoolThreads, LeastPoolThreads);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Orleans", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, options.HttpPort));
        builder.Services.AddHealthChecks();
        Add(builder.Services, options, worlds ?? new SimulatedWorlds());
        builder.Host.UseOrleans(silo => Configure(silo, options, worlds ?? new SimulatedWorlds()));
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapOrleansDashboard("/dashboard");
        var lanes = app.Services.GetRequiredService<Lanes>();
        app.Lifetime.ApplicationStopping.Register(lanes.Stop);
        return app;
    }

    /// <summary>What grains need besides Orleans.</summary>
    public static void Add(IServiceCollection services, SiloSetup options, IWorldSource worlds)
    {
        services.AddSingleton(worlds);
        services.AddSingleton(_ => new Lanes(options.Lanes));
        services.AddSingleton<ClusterMeter>();
        services.AddSingleton<ISiloRooms, SiloRooms>();
    }

    /// <summary>Membership, storage, traffic and time limits of a silo.</summary>
    public static void Configure(ISiloBuilder silo, SiloSetup options, IWorldSource worlds)
    {
        silo.Services.Configure<TypeManifestOptions>(o =>
        {
            // The records that sheets carry are the model's, which knows nothing of Orleans.
            o.AddAllowedType(typeof(Sheet<Contact>));
            o.AddAllowedType(typeof(Sheet<Case>));
            o.AddAllowedType(typeof(Sheet<Encounter>));
        });
        silo.AddDashboard();
        silo.UseSiloMetadata(SiloRooms.Say(worlds.Engine, options.Lanes));
        silo.Configure<ClusterMembershipOptions>(o => (o.ProbeTimeout, o.NumMissedProbesLimit) = (TimeSpan.FromSeconds(2), 3));
        if (options.Certificate is { } certificate)
        {
            var tls = new Tls(certificate);
            silo.Configure<SiloConnectionOptions>(o =>
            {
                o.ConfigureSiloInboundConnection(tls.Accept);
                o.ConfigureGatewayInboundConnection(tls.Accept);
                o.ConfigureSiloOutboundConnection(tls.Open);
            });
        }

        if (options.Postgres is not { } postgres)
        {
            silo.UseLocalhostClustering(options.SiloPort, options.GatewayPort, null, options.Cluster, options.Cluster);
            silo.AddMemoryGrainStorage(Storage.Name);
            return;
        }

        silo.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (options.Cluster, options.Cluster));
        silo.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Npgsql, postgres));
        silo.ConfigureEndpoints(options.Address, options.SiloPort, options.GatewayPort);
        silo.AddAdoNetGrainStorage(Storage.Name, store => store.Configure<Serializer>((o, serializer) =>
        {
            (o.Invariant, o.ConnectionString) = (Npgsql, postgres);
            o.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
        }));
    }
}
