using CxSim.Figures.Reports;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Reports;

/// <summary>Writes the example report to the folder named by CXSIM_SAMPLES, for people who want to look at it.</summary>
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
        }
    }
}
