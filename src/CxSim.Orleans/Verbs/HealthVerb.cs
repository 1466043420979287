using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Verbs;
using CxSim.Orleans.Silos;

namespace CxSim.Orleans.Verbs;

/// <summary>cxsim-cluster health: whether the silo on this machine is well, for whoever restarts it if it is not.</summary>
internal sealed class HealthVerb : Verb
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly Option<int> _httpPort = new("--http-port")
    {
        Description = "Port for health of the silo.", HelpName = "n", DefaultValueFactory = _ => new SiloSetup().HttpPort,
    };

    /// <summary>The command.</summary>
    public HealthVerb()
        : base("health", "Say whether the silo on this machine is well.") => Add(_httpPort);

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        using var client = new HttpClient { Timeout = Longest };
        string url = $"http://127.0.0.1:{given.GetValue(_httpPort)}/health";
        try
        {
            using var answer = client.GetAsync(url, shell.Here.Stop).GetAwaiter().GetResult();
            shell.Print(answer.Content.ReadAsStringAsync(shell.Here.Stop).GetAwaiter().GetResult());
            return answer.IsSuccessStatusCode ? ExitCode.Ok : ExitCode.CheckFailed;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw Refusal.Failed($"no silo answers at {url}: {e.Message}", "Start one:  cxsim-cluster silo");
        }
    }
}
