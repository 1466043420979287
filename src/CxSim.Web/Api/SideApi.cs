using CxSim.Model.Policies;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using CxSim.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxSim.Web.Api;

/// <summary>How far work beside the lab's runs is.</summary>
/// <param name="Id">By what it is found.</param>
/// <param name="State">queued, running, done, stopped or failed.</param>
/// <param name="Done">Runs done.</param>
/// <param name="Of">Runs it takes; 0 where that is not known.</param>
/// <param name="Report">The page of what came of it, or null.</param>
/// <param name="Html">What came of it as markup, or null.</param>
/// <param name="Error">Why it failed, or null.</param>
internal sealed record SideStatus(string Id, JobState State, int Done, int Of, string? Report, string? Html, string? Error);

/// <summary>Work beside the lab's runs: save and report, why, sweep, one life, which belief, other worlds, claims.</summary>
internal static class SideApi
{
    /// <summary>Adds the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api").WithTags("Beside");
        group.MapPost("runs/{id}/save", (string id, LabRuns runs, SideJobs jobs, LabBench bench) => runs.Find(id) is not { } run
                ? RunsApi.Unknown(id)
                : Results.Json(Of(jobs.Submit($"save-{id}", () => new SaveRun($"save-{id}", run, bench))),
                    statusCode: StatusCodes.Status202Accepted))
            .WithSummary("Make a results folder with a report of a run.").Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapPost("runs/{id}/why", (string id, LabRuns runs, SideJobs jobs, LabBench bench) => runs.Find(id) is not { } run
                ? RunsApi.Unknown(id)
                : run.Order.IsTodayOnly ? Results.Json(
                    new Serving.Guard.Refusal("Nothing differs from today, so there is nothing to explain."),
                        statusCode: StatusCodes.Status409Conflict)
                : Results.Json(Of(jobs.Submit($"why-{id}", () => new WhyJob($"why-{id}", run, bench))),
                    statusCode: StatusCodes.Status202Accepted))
            .WithSummary("Ask why a run's policy does what it does.").Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapPost("sweeps", (SweepRequest request, SideJobs jobs, LabBench bench) =>
            {
                var order = SweepOrder.Of(request, bench.Library);
                return Results.Json(Of(jobs.Submit(order.Id, () => new SweepJob(order, bench))), statusCode: StatusCodes.Status202Accepted);
            })
            .WithSummary("Try one or two levers at many settings.").Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapPost("traces", (TraceRequest request, SideJobs jobs, LabBench bench) =>
            {
                var job = request.Job(bench);
                return Results.Json(Of(jobs.Submit(job.Id, () => job)), statusCode: StatusCodes.Status202Accepted);
            })
            .WithSummary("Follow one customer under today and a policy.").Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapPost("tornados", (TornadoRequest request, SideJobs jobs, LabBench bench) =>
            {
                var job = request.Job(bench);
                return Results.Json(Of(jobs.Submit(job.Id, () => job)), statusCode: StatusCodes.Status202Accepted);
            })
            .WithSummary("Move every belief alone and see what becomes of a difference.")
            .Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapPost("robustness", (RobustnessRequest request, LabRuns runs, SideJobs jobs, LabBench bench) =>
            {
                var job = request.Job(runs, bench);
                return Results.Json(Of(jobs.Submit(job.Id, () => job)), statusCode: StatusCodes.Status202Accepted);
            })
            .WithSummary("Try policies in other worlds than expected.").Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapPost("claims", (ClaimRequest request, SideJobs jobs, LabBench bench) =>
            {
                var order = request.Order(bench.Library);
                return Results.Json(Of(jobs.Submit(order.Id, () => new ClaimJob(order, bench))), statusCode: StatusCodes.Status202Accepted);
            })
            .WithSummary("Test a claim of the articles.").Produces<SideStatus>(StatusCodes.Status202Accepted);
        group.MapGet("jobs/{id}/points.csv", (string id, SideJobs jobs) => jobs.Find(id) is SweepJob { Answer: { } answer }
                ? Results.Text(SweepCsv.Of(answer), "text/csv; charset=utf-8") : RunsApi.Unknown(id))
            .WithSummary("A sweep's points.");
        group.MapGet("presets", () => Presets.All.ToDictionary(p => p.Id, p => p.Moved().ToDictionary(l => l.Id, l => p[l])))
            .WithSummary("Ready policies: the levers each moves.");
        group.MapGet("jobs/{id}", (string id, SideJobs jobs) => jobs.Find(id) is { } job ? Results.Json(Of(job)) : RunsApi.Unknown(id))
            .WithSummary("How far such work is.").Produces<SideStatus>();
        group.MapDelete("jobs/{id}", (string id, SideJobs jobs) =>
            {
                if (jobs.Find(id) is not { } job)
                {
                    return RunsApi.Unknown(id);
                }

                job.Stop();
                return Results.Json(Of(job));
            })
            .WithSummary("Stop it.");
    }

    /// <summary>The status of a job.</summary>
    public static SideStatus Of(Job job) => job switch
    {
        SaveRun save => New(job, 0, 0) with { Report = save.Results is { } id ? $"/report/{id}" : null },
        WhyJob why => New(job, why.Done, why.Of) with { Html = why.Figures is null ? null : WhyParts.Of(why) },
        SweepJob sweep => New(job, sweep.Done, sweep.Of) with { Html = sweep.Answer is null ? null : SideParts.Of(sweep) },
        TornadoJob tornado => New(job, tornado.Done, tornado.Of) with { Html = tornado.Figure is null ? null : SideParts.Of(tornado) },
        RobustnessJob robust => New(job, robust.Done, robust.Of) with { Html = robust.Figure is null ? null : SideParts.Of(robust) },
        ClaimJob claim => New(job, claim.Done, claim.Of) with { Html = claim.Outcome is null ? null : SideParts.Of(claim) },
        TraceJob trace => New(job, 0, 0) with { Html = trace.Figure is null ? null : SideParts.Of(trace) },
        _ => New(job, 0, 0),
    };

    private static SideStatus New(Job job, int done, int of) =>
        new(job.Id, job.State, done, of, null, null, job.Error.Length > 0 ? job.Error : null);
}
