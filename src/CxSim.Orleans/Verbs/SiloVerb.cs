using System.CommandLine;
using System.Net;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Verbs;
using CxSim.Orleans.Silos;
using Microsoft.Extensions.Hosting;

namespace CxSim.Orleans.Verbs;

/// <summary>cxsim-cluster silo: computes runs for whoever asks, until it is told to end.</summary>
internal sealed class SiloVerb : Verb
{
    private readonly Option<string?> _address = new("--address")
    {
        Description = "Address at which others find this silo; this machine only unless said.", HelpName = "address",
    };

    private readonly Option<int> _siloPort = Number("--silo-port", "Port for other silos.", new SiloSetup().SiloPort);
    private readonly Option<int> _gatewayPort = Number("--gateway-port", "Port for clients.", new SiloSetup().GatewayPort);
    private readonly Option<int> _httpPort = Number("--http-port", "Port for health and dashboard, on loopback.", new SiloSetup().HttpPort);
    private readonly Option<int> _lanes = Number("--lanes", "Runs computed side by side.", Environment.ProcessorCount);

    /// <summary>The command.</summary>
    public SiloVerb()
        : base("silo", "Run a silo of a cluster until it is told to end.")
    {
        Option[] all = [_address, _siloPort, _gatewayPort, _httpPort, _lanes];
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
        options = options with { Address = Address(given, options) };
        if (options.Lanes < 1)
        {
            throw Refusal.Invalid($"--lanes {options.Lanes} is not possible.", "Give 1 or more.");
        }

        using var silo = SiloHost.Build(options);
        silo.Start();
        shell.Say($"Silo at {options.Address}:{options.SiloPort}, clients at {options.GatewayPort}, health at {silo.Urls.First()}/health, "
            + $"{options.Lanes} lanes. End it with Ctrl+C.");
        shell.Here.Stop.WaitHandle.WaitOne();
        silo.StopAsync().GetAwaiter().GetResult();
        return ExitCode.Ok;
    }

    // Whoever can talk to a silo can have it run anything: beyond this machine only those who hold the certificate may.
    private IPAddress Address(ParseResult given, SiloSetup options)
    {
        if (given.GetValue(_address) is not { } word)
        {
            return options.Address;
        }

        if (!IPAddress.TryParse(word, out var address))
        {
            throw Refusal.Invalid($"--address \"{word}\" is no address.", "Give one like 10.0.0.7.");
        }

        return IPAddress.IsLoopback(address) || options is { Certificate: not null, Postgres: not null }
            ? address
            : throw Refusal.Invalid(
                "a silo that others than this machine can reach needs credentials.", "Set CXSIM_CERTIFICATE and CXSIM_POSTGRES.");
    }

    private static Option<int> Number(string name, string description, int usual) =>
        new(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => usual };
}
