namespace CxSim.Web.Pages;

/// <summary>What the API is and where its description lies.</summary>
internal static class ApiPage
{
    /// <summary>The page.</summary>
    public static string Of() => Layout.Page("/api", "API", """
        <h1>The API</h1>
        <p>The pages use nothing else. Its description is <a href="/api/openapi/v1.json">OpenAPI</a>.</p>
        <p>Submit a run, fetch what is there so far, follow it, stop it:</p>
        <pre tabindex="0"><code>curl -X POST localhost:5080/api/runs -H 'Content-Type: application/json' \
          -d '{"levers":{"friction":20,"reinvest":80}}'
        curl localhost:5080/api/runs/ID
        curl -N localhost:5080/api/runs/ID/events
        curl -X DELETE localhost:5080/api/runs/ID</code></pre>
        """);
}
