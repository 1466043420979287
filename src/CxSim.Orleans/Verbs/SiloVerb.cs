using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Verbs;
using CxSim.Orleans.Silos;
using Microsoft.Extensions.Hosting;

namespace CxSim.Orleans.Verbs;

/// <summary>cxsim-cluster silo: computes runs for whoever asks, until it is told to end.</summary>
internal sealed class SiloVerb : Verb
{
    private readonly Option<int> _siloPort = Number("--silo-port", "Port for other silos.", new SiloSetup().SiloPort);
    private readonly Option<int> _gatewayPort = Number("--gateway-port", "Port for clients.", new SiloSetup().GatewayPort);
    private readonly Option<int> _httpPort = Number("--http-port", "Port for health and dashboard, on loopback.", new SiloSetup().HttpPort);
    private readonly Option<int> _lanes = Number("--lanes", "Runs computed side by side.", Environment.ProcessorCount);

    /// <summary>The command.</summary>
    public SiloVerb()
        : base("silo", "Run a silo of a cluster until it is told to end.")
    {
        Option[] all = [_siloPort, _gatewayPort, _httpPort, _lanes];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        var options = Settings.OfEnvironment() with
        {
            SiloPort = given.GetValue(_siloPort),
            GatewayPort = given.GetValue(_gatewayPort),
            HttpPort = given.GetValue(_httpPort),
            Lanes = given.GetValue(_lanes),
        };
        if (options.Lanes < 1)
        {
            throw Refusal.Invalid($"--lanes {options.Lanes} is not possible.", "Give 1 or more.");
        }

        using var silo = SiloHost.Build(options);
        silo.Start();
        shell.Say($"Silo at port {options.SiloPort}, clients at {options.GatewayPort}, health at {silo.Urls.First()}/health, "
            + $"{options.Lanes} lanes. End it with Ctrl+C.");
        shell.Here.Stop.WaitHandle.WaitOne();
        silo.StopAsync().GetAwaiter().GetResult();
        return ExitCode.Ok;
    }

    private static Option<int> Number(string name, string description, int usual) =>
        new(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => usual };
}
