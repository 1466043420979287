using System.CommandLine;
using System.CommandLine.Invocation;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Verbs;

namespace CxSim.Cli;

/// <summary>The whole program as one function of its command line and surroundings.</summary>
internal static class CliApp
{
    /// <summary>Runs one command line of cxsim.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Surroundings here) =>
        Run(CommandTree.Build(), args, output, error, here);

    /// <summary>Runs one command line.</summary>
    /// <param name="commands">The commands there are.</param>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where talk and errors go.</param>
    /// <param name="here">The machine.</param>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(RootCommand commands, IReadOnlyList<string> args, TextWriter output, TextWriter error, Surroundings here)
    {
        var parsed = commands.Parse(args);
        var shell = new Shell(here, output, error, Manner.Of(parsed));
        try
        {
            return Dispatch(parsed, shell);
        }
        catch (Exception e)
        {
            return Report.Write(e, shell);
        }
    }

    private static int Dispatch(ParseResult parsed, Shell shell)
    {
        // --help and --version act on whatever line they stand in, even an incomplete one.
        if (parsed.Action is not (null or ParseErrorAction))
        {
            return parsed.Invoke(new InvocationConfiguration { Output = shell.Out, Error = shell.Error });
        }

        Usage.RefuseUnreadFlags(parsed);
        if (parsed.UnmatchedTokens.Count == 0 && parsed.CommandResult.Command is RootCommand)
        {
            return Doors.Show(shell);
        }

        return parsed.Errors.Count > 0 ? throw Usage.Of(parsed) : ((Verb)parsed.CommandResult.Command).Run(parsed, shell);
    }
}
