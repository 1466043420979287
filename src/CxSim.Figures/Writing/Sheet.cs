using CxSim.Figures.Lettering;

namespace CxSim.Figures.Writing;

/// <summary>Where header, body and footer of a figure lie.</summary>
/// <param name="TitleLines">The title, wrapped.</param>
/// <param name="SubtitleLines">The subtitle, wrapped.</param>
/// <param name="BodyTop">Top of the body.</param>
/// <param name="Height">Height of everything.</param>
internal sealed record Sheet(IReadOnlyList<string> TitleLines, IReadOnlyList<string> SubtitleLines, double BodyTop, double Height)
{
    public const double TitleStep = 21;
    public const double SubtitleStep = 16;
    public const double Top = 14;
    private const double Gap = 18;
    private const double Footer = 24;

    public static Sheet Of(Figure figure, bool headed)
    {
        double width = Figure.Width - (2 * Figure.Margin);
        if (!headed)
        {
            return new Sheet([], [], Top, Top + figure.BodyHeight + 8);
        }

        IReadOnlyList<string> title = Wrap.Lines(figure.Title, width, TextStyle.Title.Size, bold: true);
        IReadOnlyList<string> subtitle = Wrap.Lines(figure.Subtitle, width, TextStyle.Subtitle.Size);
        double bodyTop = Top + (title.Count * TitleStep) + (subtitle.Count * SubtitleStep) + Gap;
        return new Sheet(title, subtitle, bodyTop, bodyTop + figure.BodyHeight + (figure.Permalink.Length > 0 ? Footer : 8));
    }
}
