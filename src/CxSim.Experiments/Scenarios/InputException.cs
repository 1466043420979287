namespace CxSim.Experiments.Scenarios;

/// <summary>What a user wrote cannot be used. Carries every problem found; its message is what to show.</summary>
public sealed class InputException : Exception
{
    /// <summary>Most problems that are spelt out.</summary>
    public const int Shown = 20;

    /// <summary>Everything that is wrong; at least one problem.</summary>
    public InputException(IReadOnlyList<Problem> problems)
        : base(Text(problems))
    {
        Problems = problems;
    }

    /// <summary>A single problem.</summary>
    public InputException(Problem problem)
        : this([problem])
    {
    }

    /// <summary>The problems, in the order in which they were met.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The exit code of the command: 2 if anything was not understood, else 3.</summary>
    public int ExitCode => Problems.Min(p => p.ExitCode);

    private static string Text(IReadOnlyList<Problem> problems)
    {
        var lines = problems.Take(Shown).Select(p => p.ToString());
        string more = problems.Count > Shown ? $"\n… and {problems.Count - Shown} more." : "";
        return string.Join('\n', lines) + more;
    }
}
