using System.Globalization;
using System.Text;
using System.Xml;

namespace CxSim.Figures.Writing;

/// <summary>Writes SVG elements with rounded coordinates, so that the same figure is the same text everywhere.</summary>
internal sealed class SvgCanvas : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    public SvgCanvas() => _xml = XmlWriter.Create(_text, new XmlWriterSettings
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    });

    /// <summary>A coordinate: at most two decimals.</summary>
    public static string Round(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public SvgCanvas Open(string name)
    {
        _xml.WriteStartElement(name, "http://www.w3.org/2000/svg");
        return this;
    }

    public SvgCanvas Set(string attribute, string value)
    {
        if (value.Length > 0)
        {
            _xml.WriteAttributeString(attribute, value);
        }

        return this;
    }

    public SvgCanvas Set(string attribute, double value) => Set(attribute, Round(value));

    public SvgCanvas Place(Box box) => Set("x", box.Left).Set("y", box.Top).Set("width", box.Width).Set("height", box.Height);

    public SvgCanvas Words(string text)
    {
        _xml.WriteString(text);
        return this;
    }

    public SvgCanvas Close()
    {
        _xml.WriteEndElement();
        return this;
    }

    public void Segment(string classes, (double X, double Y) from, (double X, double Y) to, double width) =>
        Open("line").Set("class", classes).Set("stroke-width", width)
            .Set("x1", from.X).Set("y1", from.Y).Set("x2", to.X).Set("y2", to.Y).Close();

    public void Text(double x, double y, string text, TextStyle style, Anchor anchor = Anchor.Start, bool halo = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        Open("text").Set("class", (style.Muted ? "muted" : "ink") + (halo ? " halo" : ""))
            .Set("x", x).Set("y", y).Set("font-size", style.Size).Set("font-weight", style.Bold ? "bold" : "")
            .Set("text-anchor", anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => "" })
            .Words(text).Close();
    }

    public string Finish()
    {
        _xml.Flush();
        return _text.Append('\n').ToString();
    }

    public void Dispose() => _xml.Dispose();
}
