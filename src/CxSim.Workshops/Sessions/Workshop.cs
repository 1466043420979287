using System.Text;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Sessions;

/// <summary>Opens sessions of scripts, and reads the script of a session.</summary>
public static class Workshop
{
    private const int LongestId = 8;

    /// <summary>The shelf of sessions in a folder of results; the command line and the web server use the same.</summary>
    /// <param name="results">The folder of results.</param>
    /// <param name="library">Where names in scripts are looked up.</param>
    public static SessionShelf Shelf(string results, Library library) =>
        new(Path.Combine(results, ".workshops"), opened => ScriptPlan.Of(ScriptOf(opened, library), opened.Teams));

    /// <summary>Opens a session and gives it with its host's secret, which is kept nowhere.</summary>
    /// <param name="shelf">Where sessions are kept.</param>
    /// <param name="script">The script.</param>
    /// <param name="teams">How many teams, 1 to as many as the script has; null for all of them.</param>
    /// <param name="isRehearsal">Whether robots play.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="InputException">There cannot be so many teams.</exception>
    public static (LiveSession Session, string HostSecret) Open(
        SessionShelf shelf, Script script, int? teams, bool isRehearsal, DateTimeOffset now)
    {
        int count = teams ?? script.Teams.Count;
        if (count < 1 || count > script.Teams.Count)
        {
            throw new InputException(new Problem(
                "--teams", 0, 0, $"{count} teams", $"1 to {script.Teams.Count}, as many as the script names", null, Problem.Invalid));
        }

        string secret = Secret.New();
        var opened = new Opened(
            now, Secret.New(), Secret.New()[..LongestId], JoinCode.New(), Secret.KeyOf(secret), TextOf(script),
            [.. script.Teams.Take(count).Select(t => t.Title)], isRehearsal);
        return (shelf.Begin(opened), secret);
    }

    /// <summary>The script a session was opened with, whatever became of its file.</summary>
    /// <param name="opened">How it was opened.</param>
    /// <param name="library">Where names in it are looked up.</param>
    /// <exception cref="InputException">This build does not understand it.</exception>
    public static Script ScriptOf(Opened opened, Library library) =>
        ScriptShelf.Parse(library, Encoding.UTF8.GetBytes(opened.Script), $"session {opened.Id}");

    /// <summary>The host's page of a session on a server.</summary>
    /// <param name="secret">The host's secret.</param>
    public static string HostPath(string secret) => $"/w/host/{secret}";

    /// <summary>The page by which phones join.</summary>
    /// <param name="code">The session's code.</param>
    public static string JoinPath(string code) => $"/w/{code}";

    /// <summary>The projector's page.</summary>
    /// <param name="code">The session's code.</param>
    public static string ScreenPath(string code) => $"/w/{code}/screen";

    private static string TextOf(Script script) => YamlText.Of((Mapping)Without(ScriptShape.Whole.Write(script)));

    // What says nothing is left out, as it is in a file that somebody wrote.
    private static Node Without(Node node) => node switch
    {
        Mapping map => new Mapping(map.Entries.Where(e => !IsNothing(e.Value)).Select(e => e with { Value = Without(e.Value) })),
        Sequence list => new Sequence(list.Items.Select(Without)),
        _ => node,
    };

    private static bool IsNothing(Node value) =>
        value is Scalar { Text.Length: 0 } or Scalar { IsNull: true } or Sequence { Items.Count: 0 };
}
