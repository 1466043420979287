using System.CommandLine;
using CxSim.Cli.Terminal;

namespace CxSim.Cli.Verbs;

/// <summary>One command of the program.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Does what the command line asks and gives the exit code.</summary>
    public abstract int Run(ParseResult given, Shell shell);
}
