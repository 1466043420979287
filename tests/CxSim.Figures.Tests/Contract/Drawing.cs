using System.Globalization;
using System.Xml.Linq;
using CxSim.Figures.Writing;

namespace CxSim.Figures.Tests.Contract;

/// <summary>A written SVG, read back.</summary>
internal sealed class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public Drawing(Figure figure) => Root = XDocument.Parse(SvgWriter.Write(figure)).Root!;

    public XElement Root { get; }

    public IEnumerable<XElement> Of(string name) => Root.Descendants(Svg + name);

    public IEnumerable<XElement> Panels => Of("g").Where(g => (string?)g.Attribute("class") == "panel");

    public Box ViewBox
    {
        get
        {
            double[] v = Numbers((string)Root.Attribute("viewBox")!);
            return new Box(v[0], v[1], v[2], v[3]);
        }
    }

    /// <summary>Shows one frame and hides the others, as a page does.</summary>
    public void Show(int frame)
    {
        foreach (XElement g in Of("g").Where(g => g.Attribute("data-frame") is not null))
        {
            g.SetAttributeValue("display", (int)g.Attribute("data-frame")! == frame ? null : "none");
        }
    }

    /// <summary>Every text that is seen, with the rectangle that its letters fill.</summary>
    public IEnumerable<(string Text, Box Box)> Texts()
    {
        foreach (XElement text in Of("text").Where(t => t.Ancestors().All(a => (string?)a.Attribute("display") != "none")))
        {
            double size = Number(text, "font-size");
            bool bold = (string?)text.Attribute("font-weight") == "bold";
            double width = Figures.Lettering.TextWidth.Of(text.Value, size, bold);
            double shift = (string?)text.Attribute("text-anchor") switch { "middle" => width / 2, "end" => width, _ => 0 };
            double top = text.Ancestors(Svg + "g").Select(g => (string?)g.Attribute("transform"))
                .Sum(t => t is null ? 0 : Numbers(t["translate(".Length..^1])[1]);
            double y = Number(text, "y") + top;
            yield return (text.Value, new Box(
                Number(text, "x") - shift, y - (size * Figures.Lettering.TextWidth.Ascent), width, size));
        }
    }

    /// <summary>Texts that leave the drawing.</summary>
    public IEnumerable<string> Clipped() => Texts()
        .Where(t => t.Box.Left < 0 || t.Box.Right > ViewBox.Width || t.Box.Top < 0 || t.Box.Bottom > ViewBox.Height)
        .Select(t => t.Text);

    /// <summary>Pairs of texts that overlap.</summary>
    public IEnumerable<string> Clashes()
    {
        (string Text, Box Box)[] texts = [.. Texts()];
        return texts.SelectMany((a, i) => texts.Skip(i + 1).Where(b => b.Box.Overlaps(a.Box, 0.5)).Select(b => $"{a.Text} | {b.Text}"));
    }

    public static double Number(XElement element, string attribute) =>
        double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    public static double[] Numbers(string text) =>
        [.. text.Split([' ', 'M', 'L', 'Z', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
}
