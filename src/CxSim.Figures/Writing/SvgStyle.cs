using System.Text;
using CxSim.Figures.Colours;

namespace CxSim.Figures.Writing;

/// <summary>The style sheet of drawings: variables for themes, and a plain value before each for viewers without variables.</summary>
public static class SvgStyle
{
    private const string LightGrid = "#e3e5e8";
    private const string DarkGrid = "#31363e";
    private const string LightZone = "#e2e4e7";
    private const string DarkZone = "#3a3f47";

    /// <summary>The rules, to be put once on a page or into a drawing that stands alone.</summary>
    public static string Css { get; } = Build();

    private static string Build()
    {
        StringBuilder css = new();
        css.Append(".cx-figure{").Append(Light()).Append("}\n");
        css.Append("@media screen and (prefers-color-scheme:dark){.cx-figure{").Append(Dark()).Append("}}\n");
        css.Append("@media (forced-colors:active){.cx-figure{").Append(Forced()).Append("}.cx-figure .zone{fill-opacity:.3}}\n");
        Rule(css, ".paper", "fill", Palette.LightPaper, "paper");
        Rule(css, ".ink", "fill", Palette.LightInk, "ink");
        Rule(css, ".muted", "fill", Palette.LightMuted, "muted");
        Rule(css, ".zone", "fill", LightZone, "zone");
        Rule(css, ".grid", "stroke", LightGrid, "grid");
        Rule(css, ".axis", "stroke", Palette.LightMuted, "muted");
        Rule(css, ".edge", "stroke", Palette.LightPaper, "paper");
        css.Append(".cx-figure .halo{paint-order:stroke;stroke:#ffffff;stroke:var(--cx-paper);stroke-width:3px;stroke-linejoin:round}\n");
        css.Append(".cx-figure .line{fill:none;stroke-linejoin:round;stroke-linecap:butt}\n");
        Rule(css, ".sn", "stroke", Palette.LightMuted, "muted");
        Rule(css, ".fn", "fill", Palette.LightMuted, "muted");
        css.Append(".cx-figure .dn{stroke-dasharray:").Append(Palette.NeutralDash).Append("}\n");
        for (int i = 0; i < Palette.Series.Count; i++)
        {
            Rule(css, $".s{i}", "stroke", Palette.Series[i].Light, $"s{i}");
            Rule(css, $".f{i}", "fill", Palette.Series[i].Light, $"s{i}");
            if (Palette.Series[i].Dash.Length > 0)
            {
                css.Append(".cx-figure .d").Append(i).Append("{stroke-dasharray:").Append(Palette.Series[i].Dash).Append("}\n");
            }
        }

        Rule(css, ".hollow", "fill", Palette.LightPaper, "paper");
        return css.ToString();
    }

    private static void Rule(StringBuilder css, string selector, string property, string plain, string variable) =>
        css.Append(".cx-figure ").Append(selector).Append('{').Append(property).Append(':').Append(plain).Append(';')
            .Append(property).Append(":var(--cx-").Append(variable).Append(")}\n");

    private static string Light() => Variables(
        Palette.LightPaper, Palette.LightInk, Palette.LightMuted, LightGrid, LightZone, Palette.Series.Select(s => s.Light));

    private static string Dark() => Variables(
        Palette.DarkPaper, Palette.DarkInk, Palette.DarkMuted, DarkGrid, DarkZone, Palette.Series.Select(s => s.Dark));

    private static string Forced() => Variables(
        "Canvas", "CanvasText", "CanvasText", "GrayText", "GrayText", Palette.Series.Select(_ => "CanvasText"));

    private static string Variables(string paper, string ink, string muted, string grid, string zone, IEnumerable<string> series) =>
        $"--cx-paper:{paper};--cx-ink:{ink};--cx-muted:{muted};--cx-grid:{grid};--cx-zone:{zone}"
        + string.Concat(series.Select((colour, i) => $";--cx-s{i}:{colour}"));
}
