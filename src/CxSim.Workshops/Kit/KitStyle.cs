namespace CxSim.Workshops.Kit;

/// <summary>The style sheet of the pack: A4 on paper, readable on screen, black on white so that any printer will do.</summary>
internal static class KitStyle
{
    public const string Css = """
        @page{size:A4;margin:12mm}
        *{box-sizing:border-box}
        :root{color-scheme:light}
        body{margin:0 auto;padding:1rem;max-width:190mm;background:#fff;color:#1a1a1a;
        font:10pt/1.4 system-ui,'Segoe UI',Roboto,Arial,'DejaVu Sans',sans-serif}
        h1{font-size:24pt;line-height:1.2;margin:0 0 2mm}
        h2{font-size:15pt;line-height:1.25;margin:0 0 3mm}
        h3{font-size:11pt;margin:3mm 0 1mm}
        p,ul,ol,dl,table,blockquote{margin:0 0 2mm}
        .lead{font-size:13pt}
        .purpose{border:1px solid #595959;padding:2mm 3mm;font-weight:bold}
        .sheet{break-before:page;padding-top:6mm;border-top:1px dashed #bbb}
        .sheet:first-child{break-before:auto;border:0;padding:0}
        .cover h2,.guide h3{margin-top:5mm}
        .state,small{color:#595959;font-weight:normal}
        .state{font-size:10pt;float:right}
        small{font-size:8pt}
        em{font-style:normal;color:#595959}
        code{font-size:9pt}
        .tight{padding-left:5mm}
        .tight li{margin:0 0 .6mm}
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;padding:.8mm 2mm .8mm 0;border-bottom:1px solid #bbb;font-weight:normal}
        thead th{font-weight:bold;border-bottom-width:2px}
        .number{text-align:right;white-space:nowrap;padding-right:4mm}
        .course{font-size:9pt;line-height:1.25}
        dl div{display:grid;gap:3mm;padding:.6mm 0}
        dt{font-weight:bold}
        dd{margin:0}
        .drills div{grid-template-columns:52mm 1fr}
        .step{break-inside:avoid;border-top:2px solid #1a1a1a;padding-top:1mm;margin-top:4mm}
        .step h3{margin:0 0 1mm}
        .minute{display:inline-block;min-width:11mm}
        .screens{background:#f3f5f7;padding:1mm 2mm}
        .screens div{grid-template-columns:18mm 1fr}
        blockquote{margin-left:4mm;padding-left:3mm;border-left:3px solid #595959}
        blockquote p{margin:0;font-size:11pt}
        .backed{font-size:8.5pt!important;color:#595959}
        .words div{display:block;padding:0 0 1.2mm}
        .words dt,.words dd{display:inline}
        .words dt::after{content:". "}
        .role p{font-size:11pt}
        .role h3{margin-top:2.4mm}
        .card{table-layout:fixed}
        .card th{width:76mm;padding-right:4mm;font-weight:bold}
        .card thead th+th{width:auto}
        .card small{display:block;line-height:1.3;margin-top:.5mm}
        .stops{display:flex;flex-wrap:wrap;gap:1mm 1.5mm;list-style:none;padding:0;margin:0}
        .stops li{width:19.4mm;font-size:8pt;line-height:1.25}
        .stops strong,.stops span,.stops em{display:block}
        .stops strong{font-size:9.5pt;white-space:nowrap;letter-spacing:-.02em}
        .box,.stops .box{display:inline-block;width:4.6mm;height:4.6mm;border:1.2px solid #1a1a1a;border-radius:.6mm;vertical-align:-1mm}
        .marks th,.marks td{padding:.5mm 1.5mm .5mm 0;font-size:9pt;line-height:1.3}
        .marks td{white-space:nowrap;width:24mm}
        .marks .box{width:3.8mm;height:3.8mm}
        .predictions{font-size:9pt}
        .predictions h3{font-size:10pt}
        .predictions .marks th,.predictions .marks td{font-size:8.5pt;padding:.35mm 1.5mm .35mm 0;line-height:1.2}
        .part{margin-bottom:2.5mm}
        .part h3{margin-top:2mm}
        .part .write{margin-top:1mm}
        .write{margin-top:4mm;line-height:9mm}
        .line{display:block;border-bottom:1px solid #595959;height:7mm}
        .line.short{display:inline-block;width:30mm}
        .columns{columns:2;column-gap:8mm;font-size:8.5pt;line-height:1.32}
        .columns h3:first-child{margin-top:0}
        .halves{display:grid;gap:6mm}
        .half{border:1px dashed #595959;border-radius:2mm;padding:5mm 6mm}
        .grid{display:grid;grid-template-columns:repeat(4,1fr);list-style:none;padding:0;margin:0;border:1px solid #595959}
        .grid li{border:1px solid #595959;min-height:24mm;padding:1mm 1.5mm;font-size:8.5pt;line-height:1.25}
        @media print{
        body{max-width:none;padding:0}
        .sheet{border:0;padding:0}
        h2,h3{break-after:avoid}
        tr,blockquote,.screens,li,.half,.part,.words div,.drills div,.grid li{break-inside:avoid}
        thead{display:table-header-group}
        .halves{gap:8mm}
        .half{height:132mm;overflow:hidden}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }

        """;
}
