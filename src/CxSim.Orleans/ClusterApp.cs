using CxSim.Cli;
using CxSim.Cli.Verbs;
using CxSim.Orleans.Client;
using CxSim.Orleans.Verbs;

namespace CxSim.Orleans;

/// <summary>cxsim with all its commands, and those of a cluster.</summary>
internal static class ClusterApp
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where talk and errors go.</param>
    /// <param name="here">The machine.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Surroundings here)
    {
        var flags = new ClusterFlags();
        var commands = CommandTree.Build();
        commands.Add(flags.Cluster);
        commands.Add(flags.Split);
        commands.Add(new SiloVerb());
        commands.Add(new InitVerb());
        commands.Add(new HealthVerb());
        var given = commands.Parse(args);
        if (!given.GetValue(flags.Cluster))
        {
            return CliApp.Run(commands, args, output, error, here);
        }

        using var client = new ClusterClient(Settings.OfEnvironment());
        using var worlds = new ClusterWorlds(client.Grains, given.GetValue(flags.Split));
        return CliApp.Run(commands, args, output, error, here with { Worlds = worlds });
    }
}
