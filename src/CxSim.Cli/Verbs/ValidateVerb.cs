using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Validating;
using CxSim.Experiments.Validation;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim validate: the engine against what is known.</summary>
internal sealed class ValidateVerb : Verb
{
    private readonly Option<bool> _quick = new("--quick") { Description = "Leave out the queues that take longest." };
    private readonly Option<string?> _modes = new("--reference-modes")
    {
        Description = "Instead: draw erosion and overwork, by agents and by equations, into a folder.", HelpName = "folder",
    };

    /// <summary>The command.</summary>
    public ValidateVerb()
        : base("validate", "The engine against queueing theory and against itself; prints every check.")
    {
        Add(_quick);
        Add(_modes);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        if (given.GetValue(_modes) is { } folder)
        {
            return ReferenceModes.Run(shell, folder.TrimEnd('/'));
        }

        bool quick = given.GetValue(_quick);
        shell.Say($"CxSim {ProductVersion.Text} · about {GoldenSystems.Contacts(quick) / 1e6:0} million contacts to simulate");
        var checks = new List<Check>();
        foreach (var (name, run) in Parts(quick, shell.Here))
        {
            shell.Here.Stop.ThrowIfCancellationRequested();
            shell.Say($"checking {name}");
            checks.AddRange(run());
        }

        int failed = checks.Count(c => !c.Passed);
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Passed = failed == 0, Checks = checks });
        }
        else
        {
            CheckTable.Write(shell, checks);
            shell.Print();
            shell.Print(failed == 0 ? $"{checks.Count} checks passed" : $"{failed} of {checks.Count} checks failed");
            shell.Next(failed == 0 ? "cxsim run quick-slow" : "do not use results; report what failed");
        }

        return failed == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
    }

    private static IEnumerable<(string Name, Func<IReadOnlyList<Check>> Run)> Parts(bool quick, Surroundings here) =>
    [
        .. GoldenSystems.Names.Where(n => n.Quick || !quick)
            .Select(n => (n.Name, (Func<IReadOnlyList<Check>>)(() => GoldenSystems.Run(n.Name)))),
        ("intervals and verdicts", CoverageChecks.Run),
        ("directions", () => DirectionChecks.Run(here.Stop)),
        ("the world", () => WorldChecks.Run(here.Worlds, here.Stop)),
    ];
}
