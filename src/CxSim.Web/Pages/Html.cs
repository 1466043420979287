using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CxSim.Web.Lab;

namespace CxSim.Web.Pages;

/// <summary>Small pieces of markup. Every text that is not markup goes through <see cref="E"/>.</summary>
internal static partial class Html
{
    /// <summary>A text as markup shows it.</summary>
    public static string E(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>A sentence whose intervals are not torn apart at the end of a line.</summary>
    public static string Sentence(string text) => Interval().Replace(E(text), "<span class=\"interval\">$0</span>");

    /// <summary>A number as a form holds it.</summary>
    public static string N(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The ends of a number field.</summary>
    public static string Range(Limits limits) => $"min=\"{limits.Least}\" max=\"{limits.Most}\"";

    /// <summary>An option of a select.</summary>
    public static string Option(string value, string chosen, string? text = null) =>
        $"<option value=\"{E(value)}\"{(value == chosen ? " selected" : "")}>{E(text ?? value)}</option>";

    /// <summary>Options of a select of centres.</summary>
    public static string Centres(LabBench bench, string chosen = RunOrder.UsualCentre) => All(bench.CentreNames, c => Option(c, chosen));

    /// <summary>A word with a link to its explanation.</summary>
    public static string Term(string word, string text) => $"<a class=\"term\" href=\"/help/{E(word)}\">{E(text)}</a>";

    /// <summary>Pieces in a row.</summary>
    public static string All<T>(IEnumerable<T> items, Func<T, string> write) => string.Concat(items.Select(write));

    [GeneratedRegex(@"\([^()]*…[^()]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interval();
}
