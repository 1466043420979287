using CxSim.Cli.Terminal;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Errors;

/// <summary>Says on standard error what went wrong: what, where, why and the way out.</summary>
internal static class Report
{
    /// <summary>Writes the error and gives the exit code.</summary>
    public static int Write(Exception error, Shell shell)
    {
        int code = error switch
        {
            Refusal refusal => Say(shell, refusal.Message, refusal.WayOut, refusal.Code),
            InputException input => Say(shell, input),
            StoppedException stopped => Stopped(shell, stopped),
            StudyException study => Say(shell, study.Message, null, study.ExitCode),
            OperationCanceledException => Say(shell, "stopped before the end; nothing was saved.", null, ExitCode.Stopped),
            IOException or UnauthorizedAccessException => Say(shell, error.Message, null, ExitCode.Unexpected),
            _ => Unexpected(error, shell),
        };
        if (shell.Debug)
        {
            shell.Error.WriteLine(error);
        }

        return code;
    }

    private static int Stopped(Shell shell, StoppedException stopped)
    {
        shell.Error.WriteLine(stopped.Message);
        return ExitCode.Stopped;
    }

    private static int Unexpected(Exception error, Shell shell) => Say(
        shell, $"unexpected: {error.Message} ({error.GetType().Name})",
        shell.Debug ? null : "Run again with --debug to see where; please report it.", ExitCode.Unexpected);

    // Its message holds one finished sentence a problem.
    private static int Say(Shell shell, InputException input)
    {
        shell.Error.WriteLine(input.Message.Replace("Error:", shell.ErrorPaint.Bad("Error:")));
        return input.ExitCode;
    }

    private static int Say(Shell shell, string message, string? wayOut, int code)
    {
        shell.Error.WriteLine($"{shell.ErrorPaint.Bad("Error:")} {message}");
        if (wayOut is not null)
        {
            shell.Error.WriteLine($"       {wayOut}");
        }

        return code;
    }
}
