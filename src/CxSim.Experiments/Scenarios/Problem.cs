using System.Text;

namespace CxSim.Experiments.Scenarios;

/// <summary>One thing wrong with what a user wrote.</summary>
/// <param name="File">The file as the user would name it, or the flag ("--set").</param>
/// <param name="Line">Line from 1, or 0 where there is none.</param>
/// <param name="Column">Column from 1, or 0 where there is none.</param>
/// <param name="What">What is wrong, without a full stop: unknown lever "reinvst".</param>
/// <param name="Expected">What would be right, without a full stop; empty where nothing can be said.</param>
/// <param name="Nearest">The valid name or value it was probably meant to be, or null.</param>
/// <param name="ExitCode">2: unknown name, syntax or flag; 3: a known name with an impossible or incomparable value.</param>
public sealed record Problem(string File, int Line, int Column, string What, string Expected, string? Nearest, int ExitCode)
{
    /// <summary>Unknown name, syntax or flag.</summary>
    public const int Usage = 2;

    /// <summary>Known name, impossible or incomparable value.</summary>
    public const int Invalid = 3;

    /// <summary>The whole sentence, as shown to the user.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("Error: ").Append(What).Append(" in ").Append(File);
        if (Line > 0)
        {
            text.Append($", line {Line}, column {Column}");
        }

        text.Append('.');
        if (Expected.Length > 0)
        {
            text.Append($" Expected {Expected}.");
        }

        if (Nearest is not null)
        {
            text.Append($" Did you mean \"{Nearest}\"?");
        }

        return text.ToString();
    }
}
