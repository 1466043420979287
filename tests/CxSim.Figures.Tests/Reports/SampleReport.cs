using CxSim.Figures.Reports;
using CxSim.Figures.Tests.Examples;
using CxSim.Figures.Writing;

namespace CxSim.Figures.Tests.Reports;

/// <summary>
/// Writes the example report and every figure's specification to the folder named by CXSIM_SAMPLES,
/// for people who want to look at them.
/// </summary>
public sealed class SampleReport
{
    [Fact]
    public void Write_Whole_StaysSmallEnoughToMail()
    {
        string page = ReportPage.Write(ReportExample.Quick);
        Assert.InRange(page.Length, 50_000, 1_000_000);
        if (Environment.GetEnvironmentVariable("CXSIM_SAMPLES") is { } folder)
        {
            File.WriteAllText(Path.Combine(folder, "report.html"), page);
            foreach ((string name, Figure figure) in Gallery.All)
            {
                File.WriteAllText(Path.Combine(folder, name + ".vl.json"), VegaLiteWriter.Write(figure));
            }
        }
    }
}
