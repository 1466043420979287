using System.Globalization;
using CxSim.Cli.Errors;
using CxSim.Orleans.Silos;

namespace CxSim.Orleans.Verbs;

/// <summary>What the environment says of the cluster; passwords stand there and not on a command line, which others can read.</summary>
internal static class Settings
{
    private const string Postgres = "CXSIM_POSTGRES";
    private const string Gateway = "CXSIM_GATEWAY";
    private const string Cluster = "CXSIM_CLUSTER";

    /// <summary>Reads it.</summary>
    public static SiloSetup OfEnvironment()
    {
        var usual = new SiloSetup();
        return usual with
        {
            Cluster = Word(Cluster) ?? usual.Cluster,
            Postgres = Word(Postgres),
            GatewayPort = Word(Gateway) is { } port ? Port(port) : usual.GatewayPort,
        };
    }

    private static string? Word(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } word ? word : null;

    private static int Port(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and < 65536
            ? port
            : throw Refusal.Invalid($"{Gateway} is \"{word}\"; expected a port, 1 to 65535.");
}
