using System.IO.Compression;
using System.Text;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Exporting;

/// <summary>Page and table of a session in one file.</summary>
public static class ExportArchive
{
    /// <summary>Name of the page.</summary>
    public const string Page = "session.html";

    /// <summary>Name of the table.</summary>
    public const string Table = "session.csv";

    /// <summary>The archive, as ZIP.</summary>
    /// <param name="state">The session.</param>
    /// <param name="script">The script it was opened with.</param>
    /// <param name="claims">What its claims say.</param>
    public static byte[] Of(SessionState state, Script script, ClaimTitles claims)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(archive, Page, Export.Html(state, script, claims));
            Add(archive, Table, Export.Csv(state, script));
        }

        return bytes.ToArray();
    }

    /// <summary>What a session's export is called: its day, its script and its id.</summary>
    public static string NameOf(SessionState state, Script script) => FormattableString.Invariant(
        $"{state.Opened.At.UtcDateTime:yyyy-MM-dd}-{script.Id}-{state.Opened.Id}");

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
