using System.CommandLine;
using System.Runtime.InteropServices;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Theory;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim doctor: whether this machine and folder are fit to work in.</summary>
internal sealed class DoctorVerb : Verb
{
    private const int LeastRuntime = 10;

    /// <summary>The command.</summary>
    public DoctorVerb()
        : base("doctor", "Check this machine and folder: runtime, cores, writable results, files at hand, a self-test.")
    {
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        IReadOnlyList<Finding> findings = [Runtime(), Cores(), Results(shell.Here.Folder), Files(shell.Here.Folder), SelfTest()];
        bool well = findings.All(f => f.Passed);
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Passed = well, Findings = findings });
            return well ? ExitCode.Ok : ExitCode.CheckFailed;
        }

        foreach (var finding in findings)
        {
            shell.Print($"{Mark(shell, finding.Passed)} {finding.Name}: {finding.Detail}");
        }

        shell.Next(well ? "cxsim run quick-look" : "mend what failed, then:  cxsim doctor");
        return well ? ExitCode.Ok : ExitCode.CheckFailed;
    }

    private static string Mark(Shell shell, bool passed) => shell.Plain
        ? passed ? "passed," : "failed,"
        : passed ? shell.Paint.Good("✓") : shell.Paint.Bad("✗");

    private static Finding Runtime() => new(
        "runtime", Environment.Version.Major >= LeastRuntime,
        $"{RuntimeInformation.FrameworkDescription}; {LeastRuntime} or later is needed");

    private static Finding Cores() => new("cores", true, $"{Environment.ProcessorCount}; that many seeds run side by side");

    private static Finding Results(string folder)
    {
        string results = Path.Combine(folder, "results");
        try
        {
            Directory.CreateDirectory(results);
            string probe = Path.Combine(results, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new("results", true, "the folder results can be written");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("results", false, $"the folder results cannot be written: {e.Message} Use --out elsewhere.");
        }
    }

    private static Finding Files(string folder)
    {
        var library = new Library(folder);
        int experiments = library.ExperimentNames.Count;
        return new(
            "experiments", experiments > 0,
            experiments > 0
                ? $"{experiments} experiments, {library.CentreNames.Count} centres at hand"
                : "none found; work in a folder with experiments/ in it, or below one");
    }

    // A queue whose answer is known to many digits.
    private static Finding SelfTest()
    {
        double wait = new ErlangC(agents: 5, arrivalsPerSecond: 4.0 / 300, serviceSeconds: 300).WaitProbability;
        bool theory = Math.Abs(wait - 0.5541) < 0.0001;
        return new("self-test", theory, $"Erlang C, 5 agents at 4 erlangs: {wait:0.0000} wait, 0.5541 expected");
    }

    private sealed record Finding(string Name, bool Passed, string Detail);
}
