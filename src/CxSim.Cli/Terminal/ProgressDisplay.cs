using CxSim.Experiments.Running;
using Spectre.Console;

namespace CxSim.Cli.Terminal;

/// <summary>Shows how far a study is: a bar for a person at a terminal, one line per 10 % for a log, nothing when quiet.</summary>
internal static class ProgressDisplay
{
    private const int StepPercent = 10;

    /// <summary>Does some work that reports its progress.</summary>
    /// <param name="shell">Where to show it, on standard error.</param>
    /// <param name="what">What is done, in a word or two.</param>
    /// <param name="work">The work.</param>
    public static T During<T>(Shell shell, string what, Func<Action<StudyProgress>, T> work)
    {
        if (shell.Manner.Quiet)
        {
            return work(_ => { });
        }

        return shell.Here.ErrorIsTerminal && !shell.Plain ? Bar(shell, what, work) : Lines(shell, what, work);
    }

    private static T Lines<T>(Shell shell, string what, Func<Action<StudyProgress>, T> work)
    {
        int told = 0;
        return work(p =>
        {
            int percent = (int)(100 * p.Fraction) / StepPercent * StepPercent;
            if (percent > told)
            {
                told = percent;
                shell.Say($"{what}: {percent} %, {p.RunsDone} of {p.Runs} runs{Left(p)}");
            }
        });
    }

    private static T Bar<T>(Shell shell, string what, Func<Action<StudyProgress>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = shell.Here.NoColour ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(shell.Error),
        });
        return console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what));
                return work(p =>
                {
                    task.MaxValue = p.Runs;
                    task.Value = p.RunsDone;
                    task.Description = Markup.Escape($"{what} · {p.RunsDone}/{p.Runs} runs{Left(p)} · Ctrl-C keeps what is done");
                });
            });
    }

    private static string Left(StudyProgress p) =>
        double.IsFinite(p.SecondsLeft) && p.RunsDone < p.Runs ? $", about {Math.Ceiling(p.SecondsLeft)} s left" : "";
}
