using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;
using CxSim.Web.Serving;
using CxSim.Workshops.Exporting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Cli.Workshops;

/// <summary>Opens sessions, exports them, and says which scripts there are.</summary>
/// <param name="shell">Where it is said.</param>
/// <param name="library">Where scripts are found.</param>
/// <param name="root">The folder of results, in which sessions are kept.</param>
internal sealed class Room(Shell shell, Library library, ResultsRoot root)
{
    private readonly SessionShelf _shelf = Workshop.Shelf(root.Folder, library);

    /// <summary>Opens a session and says by which links it is hosted and joined.</summary>
    /// <param name="script">The script.</param>
    /// <param name="teams">How many teams; null for as many as the script has.</param>
    /// <param name="rehearse">Whether robots play.</param>
    /// <param name="port">The port of the server that will serve it; null for the usual one.</param>
    public int Open(Script script, int? teams, bool rehearse, int? port)
    {
        var (session, secret) = Workshop.Open(_shelf, script, teams, rehearse, shell.Here.Clock.GetUtcNow());
        session.Dispose();
        var opened = session.State.Opened;
        string server = $"http://localhost:{port ?? ServeOptions.UsualPort}";
        string code = JoinCode.Shown(opened.Code);
        if (shell.Json)
        {
            JsonText.Write(shell, new
            {
                JsonText.Schema,
                Session = opened.Id,
                Script = script.Id,
                opened.Teams,
                Code = code,
                Host = server + Workshop.HostPath(secret),
                Join = server + Workshop.JoinPath(opened.Code),
                Screen = server + Workshop.ScreenPath(opened.Code),
            });
            return ExitCode.Ok;
        }

        shell.Print($"{script.Title}: session {opened.Id}, {opened.Teams.Count} teams, {script.Minutes} minutes"
            + (rehearse ? ", a rehearsal" : ""));
        var grid = new Grid(new Column(""), new Column(""));
        grid.Add("Code", code);
        grid.Add("Host", server + Workshop.HostPath(secret));
        grid.Add("Projector", server + Workshop.ScreenPath(opened.Code));
        grid.Add("Phones", server + Workshop.JoinPath(opened.Code));
        grid.Write(shell, 2);
        shell.Warn("the host's link is a secret and is shown once; whoever has it leads the session.");
        string serve = port is { } p ? $"cxsim serve --lan --port {p}" : "cxsim serve --lan";
        shell.Next($"{serve}   (phones then use this machine's name in place of localhost)", $"cxsim workshop kit --script {script.Id}");
        return ExitCode.Ok;
    }

    /// <summary>Writes a session's page and table.</summary>
    /// <param name="asked">Its id or code; null for the newest.</param>
    /// <param name="keep">Whether a closed session is kept.</param>
    public int Export(string? asked, bool keep)
    {
        var state = _shelf.Read(asked is null ? Newest() : IdOf(asked));
        var script = Workshop.ScriptOf(state.Opened, library);
        string folder = Directory.CreateDirectory(Path.Combine(root.Folder, "workshops", ExportArchive.NameOf(state, script))).FullName;
        File.WriteAllText(
            Path.Combine(folder, ExportArchive.Page),
            CxSim.Workshops.Exporting.Export.Html(state, script, ClaimTitles.Of(script, library)));
        File.WriteAllText(Path.Combine(folder, ExportArchive.Table), CxSim.Workshops.Exporting.Export.Csv(state, script));
        bool delete = state.IsClosed && !keep;
        if (delete)
        {
            _shelf.Delete(state.Opened.Id);
        }

        string shown = Paths.Shown(shell.Here.Folder, folder);
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Session = state.Opened.Id, Folder = shown, Deleted = delete });
            return ExitCode.Ok;
        }

        shell.Print($"Saved  {shown}/   {ExportArchive.Page} · {ExportArchive.Table}");
        shell.Say(delete ? $"Session {state.Opened.Id} is deleted; a server under way closes its screens within seconds."
            : state.IsClosed ? $"Session {state.Opened.Id} is kept until a day has passed."
            : $"Session {state.Opened.Id} stands at \"{state.Stage.Id}\" and goes on; export again when it is closed.");
        shell.Next($"open {shown}/{ExportArchive.Page}");
        return ExitCode.Ok;
    }

    /// <summary>Lists the scripts, and the sessions that are kept.</summary>
    public int Scripts()
    {
        var scripts = ScriptShelf.All(library);
        var sessions = _shelf.Ids();
        if (shell.Json)
        {
            JsonText.Write(shell, new
            {
                JsonText.Schema,
                Scripts = scripts.Select(s => new { s.Id, s.Call, s.Title, s.Minutes, Teams = s.Teams.Count, s.Room }),
                Sessions = sessions,
            });
            return ExitCode.Ok;
        }

        var grid = new Grid(new Column("script"), new Column("or"), new Column("minutes", Right: true), new Column("room"));
        foreach (var script in scripts)
        {
            grid.Add(script.Id, script.Call, $"{script.Minutes}", script.Room);
        }

        grid.Write(shell);
        if (sessions.Count > 0)
        {
            shell.Print($"Sessions kept: {string.Join(", ", sessions)}");
        }

        shell.Next("cxsim workshop new --rehearse", "cxsim workshop kit", "cxsim workshop bundle --price");
        return ExitCode.Ok;
    }

    private string Newest() => _shelf.Ids().Select(id => _shelf.Read(id).Opened).MaxBy(o => o.At)?.Id
        ?? throw Refusal.Usage("there is no workshop session here.", "Open one:  cxsim workshop new");

    // A code is what a facilitator remembers; ids are lower case, codes upper.
    private string IdOf(string asked) => JoinCode.Read(asked) is { } code
        ? _shelf.Ids().FirstOrDefault(id => _shelf.Read(id).Opened.Code == code) ?? asked
        : asked;
}
