using CxSim.Figures.Colours;
using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Draws a note: a small picture of a mark, then its words.</summary>
internal static class SvgKeys
{
    public static void Draw(SvgCanvas canvas, Figure figure, Note note)
    {
        double y = note.Y - (note.Style.Size * 0.36);
        string look = note.Series < 0 ? "n" : note.Series.ToString("0");
        switch (note.Key)
        {
            case KeyGlyph.Marker:
                MarkerShape shape = note.Series < 0 ? MarkerShape.Circle : Palette.Series[note.Series].Marker;
                canvas.Open("path").Set("class", $"f{look}").Set("d", MarkerPath.Of(shape, note.X + (note.KeyLength / 2), y, 5)).Close();
                break;
            case KeyGlyph.Line:
                canvas.Segment($"line s{look} d{look}", (note.X, y), (note.X + note.KeyLength, y), 2);
                break;
            case KeyGlyph.Thick:
                canvas.Segment($"s{look}", (note.X, y), (note.X + note.KeyLength, y), Whisker.Thick);
                break;
            case KeyGlyph.Thin:
                canvas.Segment($"s{look}", (note.X, y), (note.X + note.KeyLength, y), Whisker.Thin);
                break;
            case KeyGlyph.Zone:
                Rect("zone", "", 1);
                break;
            case KeyGlyph.Band:
                Rect($"f{look}", "", 0.25);
                break;
            case KeyGlyph.Bar:
                Rect($"f{look}", "", 1);
                break;
            case KeyGlyph.Hatch:
                Rect($"s{look}", $"url(#{SvgRects.HatchId(figure, note.Series)})", 1);
                break;
            case KeyGlyph.Outline:
                Rect($"s{look}", "none", 1);
                break;
            default:
                break;
        }

        canvas.Text(note.TextX, note.Y, note.Text, note.Style, note.Key == KeyGlyph.None ? note.Anchor : Anchor.Start);

        void Rect(string classes, string fill, double opacity) =>
            canvas.Open("rect").Set("class", classes).Set("fill", fill).Set("fill-opacity", opacity)
                .Place(new Box(note.X, y - 5, note.KeyLength, 10)).Close();
    }
}
