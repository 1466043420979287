using System.Diagnostics;
using CxSim.Cli.Errors;
using CxSim.Cli.Reporting;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration.Weeks;
using CxSim.Experiments.Inference;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Calibrating;

/// <summary>Fits beliefs to a centre's weekly figures, and predicts the weeks it kept from the fit.</summary>
/// <param name="Data">Figures by week; or null.</param>
/// <param name="People">One row an agent and week; or null.</param>
/// <param name="Map">What their columns mean; null where columns have the figures' own names.</param>
/// <param name="Centre">The centre, by name or file.</param>
/// <param name="BeliefSet">The beliefs to start from; null: the base ones.</param>
/// <param name="Id">What the fitted beliefs are called.</param>
/// <param name="Out">Folder of the report.</param>
/// <param name="Draws">Worlds simulated to fit.</param>
internal sealed record WeekCalibration(
    string? Data, string? People, string? Map, string Centre, string? BeliefSet, string Id, string Out, int Draws)
{
    /// <summary>Worlds simulated unless told otherwise.</summary>
    public const int UsualDraws = 400;

    /// <summary>Fewer make no posterior.</summary>
    public const int FewestDraws = 60;

    /// <summary>Where sets of beliefs are looked up, below the working folder.</summary>
    public const string Shelf = "beliefs";

    /// <summary>Reads, fits, predicts, writes and reports.</summary>
    public int Run(Shell shell)
    {
        var library = new Library(shell.Here.Folder);
        if (library.Centre(Centre) is not FullCentre { Centre: var centre })
        {
            throw Refusal.Invalid($"{Centre} is a plain queue: there are no people in it to hold beliefs about.");
        }

        var start = new Hypothesis(centre, BeliefSet is null ? Model.Policies.BeliefSet.Base : library.Beliefs(BeliefSet));
        var map = ReadMap(shell);
        var data = ReadData(shell, map);
        var unknowns = Unknowns.Of(map, data, centre, Map ?? "the figures at hand");
        if (unknowns.Count == 0)
        {
            throw Refusal.Invalid("these figures inform no belief that is fitted unasked.", "Name some under fit: in the map.");
        }

        var beliefFile = new NewFiles(shell.Here.Folder, Shelf);
        var reports = new NewFiles(shell.Here.Folder, Out);
        string beliefs = beliefFile.Reserve($"{Id}.yaml");
        string report = reports.Reserve($"{Id}.html");
        string? centreFile = unknowns.Any(u => u.OfCentre) ? reports.Reserve($"{Id}.yaml") : null;
        shell.Say(WeekView.Matched(data, unknowns));
        var settings = new WeekFitSettings { Abc = new AbcSettings { Draws = Draws } };
        var clock = Stopwatch.StartNew();
        var fit = ProgressDisplay.During(shell, "fitting", tell => WeekFit.Of(
            data, map, start, unknowns, settings, (done, all) => Tell(tell, clock, done, all), shell.Here.Stop));
        var fitted = fit.Fitted(start);
        File.WriteAllText(beliefs, BeliefsText.Of(this, fit, fitted.Beliefs));
        File.WriteAllText(report, WeekPage.Of(Id, fit, centre));
        if (centreFile is not null)
        {
            File.WriteAllText(centreFile, ResolvedWriter.Centre(fitted.Centre with { Id = Id }, comments: true));
        }

        WeekView.Write(shell, this, fit, centreFile is not null);
        return fit.Holds ? ExitCode.Ok : ExitCode.NotCalibrated;
    }

    // The display takes one report at a time.
    private static void Tell(Action<StudyProgress> tell, Stopwatch clock, int done, int all)
    {
        lock (clock)
        {
            tell(new StudyProgress(done, all, 0, 0, 0, clock.Elapsed.TotalSeconds * (all - done) / done));
        }
    }

    private WeekMap ReadMap(Shell shell)
    {
        if (Map is not null)
        {
            return WeekMap.Read(Text(shell, Map), Map);
        }

        using var reader = new StringReader(Text(shell, Data ?? throw Refusal.Usage("--people needs --map, which names its columns.")));
        return WeekMap.Of(WeekReader.Header(reader));
    }

    private WeekData ReadData(Shell shell, WeekMap map)
    {
        var weeks = Read(Data, WeekReader.Weeks);
        var people = Read(People, WeekReader.People);
        return weeks is not null && people is not null ? weeks.And(people) : weeks ?? people!;

        WeekData? Read(string? file, Func<TextReader, WeekMap, string, WeekData> read)
        {
            using var reader = new StringReader(file is null ? "" : Text(shell, file));
            return file is null ? null : read(reader, map, file);
        }
    }

    private static string Text(Shell shell, string file)
    {
        string path = Path.GetFullPath(file, shell.Here.Folder);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw Refusal.Usage($"there is no file {file}.", "See:  cxsim calibrate --help");
    }
}
