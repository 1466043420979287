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
        Beginning(group);
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

    private static void Beginning(RouteGroupBuilder group)
    {
        Begin("runs/{id}/save", "Make a results folder with a report of a run.", (string id, LabRuns runs, SideJobs jobs, LabBench bench) =>
            runs.Find(id) is { } run ? Taken(jobs, new SaveJob($"save-{id}", run.Saved(), bench)) : RunsApi.Unknown(id));
        Begin("compared/save", "Make a results folder with a report of runs beside each other.",
            (ComparedRequest request, LabRuns runs, SideJobs jobs, LabBench bench) => Taken(jobs, request.Save(runs, bench)));
        Begin("runs/{id}/why", "Ask why a run's policy does what it does.", (string id, LabRuns runs, SideJobs jobs, LabBench bench) =>
            runs.Find(id) is not { } run ? RunsApi.Unknown(id)
                : run.Order.IsTodayOnly ? Results.Json(
                    new Serving.Guard.Refusal("Nothing differs from today, so there is nothing to explain."),
                    statusCode: StatusCodes.Status409Conflict)
                : Taken(jobs, WhyJob.Of(run, bench)));
        Begin("sweeps", "Try one to three levers at many settings.", (SweepRequest request, SideJobs jobs, LabBench bench) =>
            Taken(jobs, new SweepJob(SweepOrder.Of(request, bench.Library), bench)));
        Begin("sweeps/price", "Ask what a sweep would take, and for the command that does the same.",
            (SweepRequest request, SideJobs jobs, LabBench bench) =>
                Taken(jobs, new PriceJob(SweepOrder.Of(request, bench.Library), bench)));
        Begin("traces", "Follow one customer, agent or issue under today and a policy.",
            (TraceRequest request, SideJobs jobs, LabBench bench) => Taken(jobs, request.Job(bench)));
        Begin("tornados", "Move every belief alone and see what becomes of a difference.",
            (TornadoRequest request, SideJobs jobs, LabBench bench) => Taken(jobs, request.Job(bench)));
        Begin("shares", "Split the variance of a difference among some beliefs.",
            (SharesRequest request, SideJobs jobs, LabBench bench) => Taken(jobs, request.Job(bench)));
        Begin("robustness", "Try policies in other worlds than expected.",
            (ComparedRequest request, LabRuns runs, SideJobs jobs, LabBench bench) => Taken(jobs, request.Try(runs, bench)));
        Begin("claims", "Test a claim of the articles.", (ClaimRequest request, SideJobs jobs, LabBench bench) =>
            Taken(jobs, new ClaimJob(request.Order(bench.Library), bench)));

        void Begin(string path, string summary, Delegate handler) =>
            group.MapPost(path, handler).WithSummary(summary).Produces<SideStatus>(StatusCodes.Status202Accepted);
    }

    private static IResult Taken(SideJobs jobs, Job job) => Results.Json(Of(jobs.Submit(job)), statusCode: StatusCodes.Status202Accepted);

    private static SideStatus Of(Job job) => new(
        job.Id, job.State, job.Progress.Done, job.Progress.Of, job is SaveJob { Results: { } results } ? $"/report/{results}" : null,
        SideParts.Of(job), job.Error.Length > 0 ? job.Error : null);
}
