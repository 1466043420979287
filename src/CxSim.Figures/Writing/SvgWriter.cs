using System.Globalization;
using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Draws a figure as SVG: the same figure always gives the same text.</summary>
public static class SvgWriter
{
    private const string Fonts = "system-ui, 'Segoe UI', Roboto, Arial, 'DejaVu Sans', sans-serif";

    /// <summary>The drawing.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="standalone">
    /// True for a file of its own, with its style sheet inside; false for a page that holds <see cref="SvgStyle.Css"/> itself.
    /// </param>
    /// <param name="headed">False for a page that says title and context itself, and the place they were drawn from.</param>
    public static string Write(Figure figure, bool standalone = true, bool headed = true)
    {
        Sheet sheet = Sheet.Of(figure, headed);
        using SvgCanvas canvas = new();
        canvas.Open("svg").Set("class", "cx-figure").Set("id", figure.ElementId).Set("role", "img")
            .Set("aria-labelledby", $"{figure.ElementId}-title {figure.ElementId}-desc")
            .Set("viewBox", $"0 0 {Figure.Width:0} {SvgCanvas.Round(sheet.Height)}")
            .Set("width", Figure.Width).Set("height", sheet.Height).Set("font-family", Fonts)
            .Set("data-frames", figure.Frames > 0 ? figure.Frames.ToString(CultureInfo.InvariantCulture) : "");
        canvas.Open("title").Set("id", $"{figure.ElementId}-title").Words(figure.Title).Close();
        canvas.Open("desc").Set("id", $"{figure.ElementId}-desc").Words(figure.Description).Close();
        if (standalone)
        {
            canvas.Open("style").Words("\n" + SvgStyle.Css).Close();
        }

        Hatches(canvas, figure);
        canvas.Open("rect").Set("class", "paper").Set("width", Figure.Width).Set("height", sheet.Height).Close();
        Header(canvas, sheet);
        canvas.Open("g").Set("class", "body").Set("transform", $"translate(0 {SvgCanvas.Round(sheet.BodyTop)})");
        for (int i = 0; i < figure.Panels.Count; i++)
        {
            new SvgPanel(canvas, figure, figure.Panels[i]).Draw(i);
        }

        foreach (Note note in figure.Notes)
        {
            SvgKeys.Draw(canvas, figure, note);
        }

        canvas.Close();
        if (headed)
        {
            Footer(canvas, figure, sheet);
        }

        canvas.Close();
        return canvas.Finish();
    }

    private static void Header(SvgCanvas canvas, Sheet sheet)
    {
        double y = Sheet.Top;
        foreach (string line in sheet.TitleLines)
        {
            y += Sheet.TitleStep;
            canvas.Text(Figure.Margin, y - 5, line, TextStyle.Title);
        }

        foreach (string line in sheet.SubtitleLines)
        {
            y += Sheet.SubtitleStep;
            canvas.Text(Figure.Margin, y - 3, line, TextStyle.Subtitle);
        }
    }

    private static void Footer(SvgCanvas canvas, Figure figure, Sheet sheet)
    {
        TextStyle style = TextStyle.Tick;
        string link = Wrap.Fit(figure.Permalink, Figure.Width - (2 * Figure.Margin), style.Size);
        canvas.Text(Figure.Width - Figure.Margin, sheet.Height - 8, link, style, Anchor.End);
    }

    private static void Hatches(SvgCanvas canvas, Figure figure)
    {
        Mark[] marks = [.. figure.Panels.SelectMany(p => p.Marks)];
        IEnumerable<int> bars = marks.OfType<Bar>().Where(b => b.Hatched).Select(b => b.Series);
        IEnumerable<int> cells = marks.OfType<HeatCell>().Where(c => c.Hatch is not null).Select(_ => Mark.Neutral);
        IEnumerable<int> keys = figure.Notes.Where(n => n.Key == KeyGlyph.Hatch).Select(n => n.Series);
        int[] series = [.. bars.Concat(cells).Concat(keys).Distinct().Order()];
        if (series.Length == 0)
        {
            return;
        }

        canvas.Open("defs");
        foreach (int s in series)
        {
            canvas.Open("pattern").Set("id", SvgRects.HatchId(figure, s)).Set("width", 6).Set("height", 6)
                .Set("patternUnits", "userSpaceOnUse").Set("patternTransform", "rotate(45)");
            canvas.Segment(s < 0 ? "sn" : $"s{s}", (3, 0), (3, 6), 2);
            canvas.Close();
        }

        canvas.Close();
    }
}
