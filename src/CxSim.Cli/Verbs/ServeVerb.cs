using System.CommandLine;
using System.Diagnostics;
using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Reports;
using CxSim.Web.Serving;
using Microsoft.Extensions.Hosting;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim serve: the lab in a browser.</summary>
internal sealed class ServeVerb : Verb
{
    private const int LastPort = 65535;

    private readonly Option<int> _port = new("--port")
    {
        Description = "Port to listen on; 0 takes any that is free.", HelpName = "n", DefaultValueFactory = _ => ServeOptions.UsualPort,
    };

    private readonly Option<bool> _lan = new("--lan")
    {
        Description = "Let other machines on the network in; anybody there may run "
        + $"things."
    };
    private readonly Option<bool> _open = new("--open") { Description = "Open it in the browser." };
    private readonly Option<int?> _threads = new("--threads") { Description = "Seeds side by side; changes no number.", HelpName = "n" };
    private readonly ResultsFlag _results = new();

    /// <summary>The command.</summary>
    public ServeVerb()
        : base("serve", "The lab in a browser: what-if live, compare, explore, claims, reports.")
    {
        Option[] all = [_port, _lan, _open, _threads, _results.Option];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        int port = given.GetValue(_port);
        int threads = given.GetValue(_threads) ?? Environment.ProcessorCount;
        if (port is < 0 or > LastPort || threads < 1)
        {
            throw Refusal.Invalid($"--port {port} --threads {threads} is not possible.", "Give a port up to 65535 and at least one "
                + $"thread.");
        }

        var app = LabServer.Build(new ServeOptions
        {
            Folder = shell.Here.Folder,
            Results = _results.Root(given, shell).Folder,
            Port = port,
            Lan = given.GetValue(_lan),
            Threads = threads,
            Clock = shell.Here.Clock,
        });
        try
        {
            app.StartAsync(shell.Here.Stop).GetAwaiter().GetResult();
        }
        catch (IOException e) when (e.Message.Contains("in use", StringComparison.Ordinal))
        {
            throw Refusal.Failed($"port {port} is busy.", $"Another cxsim? Try:  cxsim serve --port {port + 1}");
        }

        Greet(app.Urls.First(), given, shell);
        app.WaitForShutdownAsync(shell.Here.Stop).GetAwaiter().GetResult();
        app.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return ExitCode.Ok;
    }

    private void Greet(string address, ParseResult given, Shell shell)
    {
        string here = address.Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        shell.Print($"CxSim {ProductVersion.Text} at {here}   Ctrl-C stops it; what is under way goes on at the next start.");
        if (given.GetValue(_lan))
        {
            shell.Warn("other machines on this network may use it.");
        }

        if (given.GetValue(_open))
        {
            Open(here);
        }
    }

    private static void Open(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or FileNotFoundException)
        {
            // No browser here; the address is on the screen.
        }
    }
}
