using System.Net;

namespace CxSim.Workshops;

/// <summary>Small helps for writing HTML.</summary>
internal static class Html
{
    /// <summary>Text as it may stand in an element or an attribute.</summary>
    public static string E(string text) => WebUtility.HtmlEncode(text);

    /// <summary>All items' markup, one after the other.</summary>
    public static string All<T>(IEnumerable<T> items, Func<T, string> write) => string.Concat(items.Select(write));

    /// <summary>All items' markup with their place, counted from 1.</summary>
    public static string All<T>(IEnumerable<T> items, Func<T, int, string> write) => string.Concat(items.Select((t, i) => write(t, i + 1)));
}
