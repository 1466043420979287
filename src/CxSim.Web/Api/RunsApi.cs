using System.Runtime.CompilerServices;
using CxSim.Web.Lab;
using CxSim.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxSim.Web.Api;

/// <summary>Runs of the lab: submit, follow, fetch, stop. The pages use nothing else.</summary>
internal static class RunsApi
{
    private const string Crowded = "Too many follow runs just now; ask for the run itself instead.";

    /// <summary>Adds the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/runs").WithTags("Runs");
        group.MapPost("", (RunRequest request, LabRuns runs) =>
            {
                var run = runs.Submit(request);
                return Results.Json(RunStatus.Of(run), statusCode: run.HasEnded ? StatusCodes.Status200OK : StatusCodes.Status202Accepted);
            })
            .WithSummary("Submit a run. The same request has the same id and is simulated once.")
            .Produces<RunStatus>().Produces<RunStatus>(StatusCodes.Status202Accepted);
        group.MapGet("", (LabRuns runs) => runs.InHand().Select(RunStatus.Of)).WithSummary("Runs in hand, newest first.");
        group.MapGet("{id}", (string id, LabRuns runs) => Asked(id, runs) is not { } run ? Unknown(id)
                : run.Report is null ? Results.Json(new { Status = RunStatus.Of(run) }) : Results.Json(RunResult.Of(run)))
            .WithSummary("What came of a run so far.").Produces<RunResult>();
        group.MapGet("{id}/events", (string id, LabRuns runs, Followers followers, HttpContext context) =>
                runs.Find(id) is { } run ? followers.Events(Follow(run, context.RequestAborted), "status", Crowded) : Unknown(id))
            .WithSummary("Follow a run: server-sent events \"status\", the last one when it has ended.");
        group.MapGet("{id}/parts", (string id, string? over, string? was, LabRuns runs) => runs.Find(id) is not { } run ? Unknown(id)
                : Results.Json(new { run.Version, Parts = Shown(run, over, was is null ? null : runs.Find(was)) }))
            .WithSummary("A run as markup for the lab's page.");
        group.MapGet("{id}/kpis.csv", (string id, LabRuns runs) => runs.Find(id) is { Report: not null } run
                ? Results.Text(RunResult.Csv(run), "text/csv; charset=utf-8") : Unknown(id))
            .WithSummary("Every measure of every seed.");
        group.MapDelete("{id}", (string id, LabRuns runs) =>
            {
                if (runs.Find(id) is not { } run)
                {
                    return Unknown(id);
                }

                run.Stop();
                return Results.Json(RunStatus.Of(run));
            })
            .WithSummary("Stop a run; what is done is kept, and the same request takes it up again.");
    }

    /// <summary>There is no such run.</summary>
    public static IResult Unknown(string id) => Results.Json(
        new Serving.Guard.Refusal($"There is no run \"{(id.Length > 20 ? id[..20] + "…" : id)}\"."),
            statusCode: StatusCodes.Status404NotFound);

    private static LabRun? Asked(string id, LabRuns runs)
    {
        var run = runs.Find(id);
        run?.Attention.Asked();
        return run;
    }

    private static Dictionary<string, string> Shown(LabRun run, string? over, LabRun? was) => new RunParts(run, PageRoutes.Over(over),
        was).All();

    private static async IAsyncEnumerable<RunStatus> Follow(LabRun run, [EnumeratorCancellation] CancellationToken gone)
    {
        try
        {
            run.Attention.Enter();
            while (!gone.IsCancellationRequested)
            {
                // Asked before the status is taken, so that the last one says how the run ended.
                var (hasEnded, version) = (run.HasEnded, run.Version);
                yield return RunStatus.Of(run);
                if (hasEnded && run.Version == version)
                {
                    yield break;
                }

                await Followers.Wait(run.Since(version), gone);
            }
        }
        finally
        {
            run.Attention.Leave();
        }
    }
}
