using CxSim.Figures.Colours;

namespace CxSim.Figures.Reports;

/// <summary>The style sheet of reports: light and dark, forced colours, A4.</summary>
public static class ReportStyle
{
    /// <summary>The rules.</summary>
    public const string Css = $$$"""
        :root{color-scheme:light dark;
        --paper:{{{Palette.LightPaper}}};--ink:{{{Palette.LightInk}}};--muted:{{{Palette.LightMuted}}};
        --line:#c9ccd1;--soft:#f3f5f7;--link:#005a8e}
        @media screen and (prefers-color-scheme:dark){:root{
        --paper:{{{Palette.DarkPaper}}};--ink:{{{Palette.DarkInk}}};--muted:{{{Palette.DarkMuted}}};
        --line:#4a505a;--soft:#1e2229;--link:#7cc4f2}}
        @media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText;
        --line:CanvasText;--soft:Canvas;--link:LinkText}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.2rem;max-width:50rem;background:var(--paper);color:var(--ink);
        font:1rem/1.5 system-ui,'Segoe UI',Roboto,Arial,'DejaVu Sans',sans-serif}
        h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 .5rem}
        h2{font-size:1.3rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:1px solid var(--line)}
        h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
        p,ul,dl,figure,pre{margin:.6rem 0}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-99rem}
        .skip:focus{position:static}
        .context,figcaption,caption,small,footer{color:var(--muted);font-size:.875rem}
        .lead{font-size:1.15rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;list-style:none}
        nav a{display:inline-block;padding:.2rem 0}
        .callout{padding:.7rem 1rem;background:var(--soft);border:1px solid var(--line);border-left:.35rem solid var(--muted)}
        .callout.decision{border-left-color:var(--link);font-size:1.08rem}
        .callout.warning{border-left-style:double;border-left-width:.6rem}
        .checks{list-style:none;padding:0}
        .checks .failed{border:2px solid var(--ink);padding:.2rem .5rem}
        .wide,.drawing{overflow-x:auto}
        .cx-figure{display:block;width:100%;height:auto;min-width:34rem}
        table{border-collapse:collapse;width:100%;font-size:.875rem}
        caption{text-align:left;padding:.3rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);font-weight:normal}
        thead th{font-weight:bold;border-bottom-width:2px}
        .data th[scope=col]:not(.words),.data td:not(.words){text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .data th:not(.words)+th.words,.data td:not(.words)+td.words{padding-left:.6rem}
        .verdict{font-weight:bold;white-space:nowrap}
        .grade{display:inline-block;min-width:1.6em;text-align:center;font-weight:bold;border-radius:.25em;border:2px solid var(--ink);
        background:var(--ink);color:var(--paper)}
        .grade-D{background:var(--paper);color:var(--ink);border-style:dashed}
        .facts div{display:grid;grid-template-columns:minmax(7rem,13rem) 1fr;gap:.8rem;border-bottom:1px solid var(--line);padding:.2rem 0}
        .glossary div{padding:.2rem 0}
        dt{font-weight:bold}
        dd{margin:0;overflow-wrap:anywhere}
        details{margin:.2rem 0 1.2rem}
        summary{cursor:pointer;color:var(--link);padding:.3rem 0;font-size:.875rem}
        .question>summary{color:var(--ink);font-size:1.05rem;font-weight:bold}
        pre{background:var(--soft);border:1px solid var(--line);padding:.6rem .8rem;overflow-x:auto}
        footer{margin-top:2.5rem;border-top:1px solid var(--line)}
        @page{size:A4;margin:14mm 14mm 16mm}
        @media print{
        body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4}
        nav,.skip,details{display:none}
        h2{margin-top:1.2rem}
        footer{margin-top:.6rem}
        h2,h3{break-after:avoid}
        figure,tr,.callout,.checks li,dl div{break-inside:avoid}
        thead{display:table-header-group}
        .wide,.drawing{overflow:visible}
        .checks,.glossary{columns:2;column-gap:6mm;font-size:8.5pt}
        .cx-figure{min-width:0;width:78%;max-height:235mm}
        pre{white-space:pre-wrap;overflow-wrap:anywhere}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }

        """;
}
