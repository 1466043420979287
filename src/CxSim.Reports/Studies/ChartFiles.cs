using CxSim.Figures;
using CxSim.Figures.Writing;

namespace CxSim.Reports.Studies;

/// <summary>Writes figures as files.</summary>
public static class ChartFiles
{
    /// <summary>Writes each into the folder's folder of pictures, as SVG and as Vega-Lite.</summary>
    public static void Write(string folder, IEnumerable<Figure> figures)
    {
        string charts = Directory.CreateDirectory(Path.Combine(folder, ReportFiles.Charts)).FullName;
        foreach (var drawn in figures.AsParallel().Select(f => (f.Id, Svg: SvgWriter.Write(f), VegaLite: VegaLiteWriter.Write(f))))
        {
            File.WriteAllText(Path.Combine(charts, $"{drawn.Id}.svg"), drawn.Svg);
            File.WriteAllText(Path.Combine(charts, $"{drawn.Id}.vl.json"), drawn.VegaLite);
        }
    }
}
