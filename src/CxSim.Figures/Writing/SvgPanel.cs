using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Writing;

/// <summary>Draws a panel: grid, marks, axes.</summary>
/// <param name="Canvas">Where to.</param>
/// <param name="Figure">The figure, for its table and id.</param>
/// <param name="Panel">The panel.</param>
internal sealed record SvgPanel(SvgCanvas Canvas, Figure Figure, Panel Panel)
{
    private const double Gap = 6;

    public void Draw(int number)
    {
        Box p = Panel.Plot;
        Canvas.Open("g").Set("class", "panel").Set("data-panel", number)
            .Set("data-plot", $"{SvgCanvas.Round(p.Left)} {SvgCanvas.Round(p.Top)} {SvgCanvas.Round(p.Width)} {SvgCanvas.Round(p.Height)}")
            .Set("data-scale-x", Panel.X.Describe()).Set("data-scale-y", Panel.Y.Describe());
        Marks(Panel.Marks.Where(m => m is Zone));
        Grid();
        Marks(Panel.Marks.Where(m => m is not Zone));
        Axes();
        Canvas.Close();
    }

    public double X(Channel channel, int row) => Panel.PlaceX(channel.Of(Figure.Table, row, Panel.X));

    public double Y(Channel channel, int row) => Panel.PlaceY(channel.Of(Figure.Table, row, Panel.Y));

    public double Value(Channel channel, int row) => channel.Of(Figure.Table, row, Panel.X);

    public Rows RowsOf(Mark mark) => mark.Rows ?? new Rows(0, Figure.Table.Rows.Count);

    /// <summary>Opens an element that says which rows and columns it encodes.</summary>
    public SvgCanvas Open(string element, string name, Mark mark, params (string Name, Channel Channel)[] channels)
    {
        Rows rows = RowsOf(mark);
        Canvas.Open(element).Set("data-mark", name).Set("data-rows", $"{rows.Start} {rows.Count}");
        foreach ((string channelName, Channel channel) in channels)
        {
            Canvas.Set("data-" + channelName, channel.Column ?? "");
        }

        return Canvas;
    }

    /// <summary>A group that says which rows and columns it encodes, with one drawing a row.</summary>
    public void Each(Mark mark, string name, Action<int> draw, params (string Name, Channel Channel)[] channels)
    {
        Rows rows = RowsOf(mark);
        Open("g", name, mark, channels);
        for (int row = rows.Start; row < rows.End; row++)
        {
            draw(row);
        }

        Canvas.Close();
    }

    /// <summary>The class of a mark's colour or dash: s for strokes, f for fills, d for dashes.</summary>
    public static string Look(string kind, Mark mark) => kind + (mark.Series < 0 ? "n" : mark.Series.ToString("0"));

    private void Marks(IEnumerable<Mark> marks)
    {
        SvgCurves curves = new(this);
        SvgShapes shapes = new(this);
        SvgRects rects = new(this);
        SvgReferences references = new(this);
        SvgLinks links = new(this);
        foreach (Mark mark in marks)
        {
            if (mark.Frame is { } frame)
            {
                Canvas.Open("g").Set("data-frame", frame).Set("display", frame == Figure.Frames ? "" : "none");
            }

            if (!curves.Draw(mark) && !shapes.Draw(mark) && !rects.Draw(mark) && !references.Draw(mark) && !links.Draw(mark))
            {
                throw new NotSupportedException($"no drawing for {mark.GetType().Name}");
            }

            if (mark.Frame is not null)
            {
                Canvas.Close();
            }
        }
    }

    private void Grid()
    {
        Box p = Panel.Plot;
        foreach (Tick tick in Panel.XAxis is { Grid: true } x ? x.Ticks : [])
        {
            double at = Panel.PlaceX(tick.Value);
            Canvas.Segment("grid", (at, p.Top), (at, p.Bottom), 1);
        }

        foreach (Tick tick in Panel.YAxis is { Grid: true } y ? y.Ticks : [])
        {
            double at = Panel.PlaceY(tick.Value);
            Canvas.Segment("grid", (p.Left, at), (p.Right, at), 1);
        }
    }

    private void Axes()
    {
        Box p = Panel.Plot;
        if (Panel.XAxis is { } x)
        {
            Canvas.Segment("axis", (p.Left, p.Bottom), (p.Right, p.Bottom), 1);
            LevelLabels(x.Ticks);
            double middle = p.Left + (p.Width / 2);
            string title = Wrap.Fit(x.Title, 2 * Math.Min(middle, Figure.Width - middle) - 8, TextStyle.Quiet.Size);
            Canvas.Text(middle, p.Bottom + 33, title, TextStyle.Quiet, Anchor.Middle);
        }

        if (Panel.YAxis is { } y)
        {
            TextStyle style = Panel.Y is BandScale ? TextStyle.Label : TextStyle.Tick;
            foreach (Tick tick in y.Ticks)
            {
                string label = Wrap.Fit(tick.Text, p.Left - 12, style.Size);
                Canvas.Text(p.Left - 8, Panel.PlaceY(tick.Value) + (style.Size * 0.36), label, style, Anchor.End);
            }

            double left = Math.Max(Figure.Margin, p.Left - 40);
            Canvas.Text(left, p.Top - 10, Wrap.Fit(y.Title, p.Right - left, TextStyle.Quiet.Size), TextStyle.Quiet);
        }

        double above = Panel.YAxis is { Title.Length: > 0 } ? 27 : 9;
        Canvas.Text(Math.Max(Figure.Margin, p.Left - 40), p.Top - above, Panel.Title, TextStyle.Heading);
    }

    private void LevelLabels(IReadOnlyList<Tick> ticks)
    {
        double free = double.NegativeInfinity;
        foreach ((double at, string text) in ticks.Select(t => (Panel.PlaceX(t.Value), t.Text)).OrderBy(t => t.Item1))
        {
            double half = TextWidth.Of(text, TextStyle.Tick.Size) / 2;
            double centre = Math.Clamp(at, half + 2, Figure.Width - half - 2);
            if (centre - half < free)
            {
                continue;
            }

            Canvas.Text(centre, Panel.Plot.Bottom + 15, text, TextStyle.Tick, Anchor.Middle);
            free = centre + half + Gap;
        }
    }
}
