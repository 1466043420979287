using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Verbs;
using CxSim.Orleans.Silos;

namespace CxSim.Orleans.Verbs;

/// <summary>cxsim-cluster init: prepares the database of a cluster.</summary>
internal sealed class InitVerb : Verb
{
    /// <summary>The command.</summary>
    public InitVerb()
        : base("init", "Prepare the database of CXSIM_POSTGRES for silos; what is there already stays.")
    {
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string postgres = Settings.OfEnvironment().Postgres ?? throw Refusal.Invalid(
            "CXSIM_POSTGRES is not set.", "Set it to a connection string:  Host=…;Database=…;Username=…;Password=…");
        Schema.Apply(postgres);
        shell.Print("The database is ready.");
        shell.Next("cxsim-cluster silo");
        return ExitCode.Ok;
    }
}
