using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>What the program says when it is started without a command.</summary>
internal static class Doors
{
    /// <summary>Writes it.</summary>
    public static int Show(Shell shell)
    {
        shell.Print($"{shell.Paint.Strong("CxSim")} {ProductVersion.Text}   a flight simulator for service operations, not a forecast");
        shell.Print();
        var grid = new Grid(new Column(""), new Column(""), new Column(""));
        grid.Add("Try a policy", "cxsim run quick-slow", "what it does to waits, burnout and money");
        grid.Add("Look in a browser", "cxsim serve --open", "levers, claims, one customer's life");
        grid.Add("Compare policies", "cxsim compare cut-8 quick-slow", "same customers, same luck");
        grid.Add("Look behind it", "cxsim explain burnout", "any word on screen, its unit and source");
        grid.Add("Check the engine", "cxsim validate --quick", "queueing theory beside simulation");
        grid.Add("Teach", "cxsim workshop", "a session for a room: script, code, cards");
        grid.Write(shell, 2);
        shell.Print();
        shell.Print("All commands:  cxsim --help");
        return ExitCode.Ok;
    }
}
