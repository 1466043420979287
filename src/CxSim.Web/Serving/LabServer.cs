using System.Net;
using CxSim.Web.Api;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using CxSim.Web.Pages;
using CxSim.Web.Workshops;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxSim.Web.Serving;

/// <summary>The lab as a web server on this machine.</summary>
public static class LabServer
{
    private const int MostConnections = 200;
    private const int LongestBody = 64 * 1024;

    /// <summary>A server that is ready to start; stopping it keeps what was under way.</summary>
    /// <param name="options">How it serves.</param>
    public static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "CxSim.Web" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bound(kestrel, options));
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddResponseCompression(o => o.MimeTypes = ["text/html", "application/json", "text/csv"]);
        builder.Services.AddRoutingCore();
        builder.Services.AddOpenApi("v1", o => o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "CxSim", Version = "v1", Description = "Submit, follow, fetch and stop what-if runs." };
            return Task.CompletedTask;
        }));
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json => AppJson.Set(json.SerializerOptions));
        builder.Services.AddSingleton(options).AddSingleton<LabBench>().AddSingleton<LabRuns>().AddSingleton<Followers>();
        builder.Services.AddSingleton(_ => new JobQueue(options.MostQueued));
        builder.Services.AddSingleton<SideJobs>();
        builder.Services.AddSingleton<Rooms>().AddSingleton<Doors>().AddSingleton(_ => new CodeGuard(options.Clock));
        var app = builder.Build();
        Guard.Use(app, options);
        app.UseResponseCompression();
        app.UseRouting();
        app.MapOpenApi("/api/openapi/{documentName}.json");
        app.MapGet("/assets/{name}", Assets.Get).ExcludeFromDescription();
        RunsApi.Map(app);
        SideApi.Map(app);
        PageRoutes.Map(app);
        WorkshopRoutes.Map(app);
        app.MapFallback("{*path}", context => Guard.Refuse(context, StatusCodes.Status404NotFound, "There is no such page. Start at /."));
        app.Lifetime.ApplicationStarted.Register(() => Begin(app.Services, options));
        return app;
    }

    private static void Begin(IServiceProvider services, ServeOptions options)
    {
        services.GetRequiredService<LabRuns>().GoOn();
        services.GetRequiredService<Rooms>().Recall();
        if (options.Preheat)
        {
            services.GetRequiredService<JobQueue>().TryAdd(new Preheat(services.GetRequiredService<LabBench>()));
        }
    }

    private static void Bound(KestrelServerOptions kestrel, ServeOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.MaxRequestBodySize = LongestBody;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Listen(options.Lan ? IPAddress.Any : IPAddress.Loopback, options.Port);
    }
}
