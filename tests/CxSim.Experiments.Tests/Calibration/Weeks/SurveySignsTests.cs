using System.Globalization;
using CxSim.Experiments.Calibration;
using CxSim.Model.Policies;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;
using Xunit.Abstractions;

namespace CxSim.Experiments.Tests.Calibration.Weeks;

/// <summary>Signs and sizes that surveys give, beside the beliefs that stand for them. The files are not part of the project.</summary>
public sealed class SurveySignsTests(ITestOutputHelper output)
{
    private const string RatingsFile = "csat_ecommerce_2023_aug01_20.csv";
    private const string FrontLineFile = "frontline_productivity_quality_burnout_305.csv";

    // Ratings 1–5 of an online shop's service, as 0–1 over the logarithm of minutes until the answer.
    [RealDataFact(RatingsFile)]
    public void Satisfaction_falls_with_the_log_of_delay_at_the_low_end_of_the_belief()
    {
        var rows = Numbers(RatingsFile, "response_min", "csat").Where(r => r[0] >= 0).ToList();
        double Slope(double longest)
        {
            var within = rows.Where(r => r[0] <= longest).ToList();
            return Fit.Line([.. within.Select(r => Math.Log(1 + r[0]))], [.. within.Select(r => (r[1] - 1) / 4)]).B;
        }

        double quick = -Slope(30);
        double all = -Slope(double.MaxValue);
        output.WriteLine($"lost per log of minutes: {quick:F3} within half an hour, {all:F3} over all delays");
        Assert.InRange(quick, Beliefs.WeightWait.Low, Beliefs.WeightWait.Base);
        Assert.InRange(all, 0.02, Beliefs.WeightWait.Low);
    }

    // Fact 5 in the model: burnout leaves contacts per hour as they are and takes care.
    [RealDataFact(FrontLineFile)]
    public void Burnout_from_customers_goes_with_lost_attention_twice_as_strongly_as_with_lost_output()
    {
        string[] columns = ["burnout_from_customers", "q_individual_attention", "quality", "productivity"];
        var rows = Numbers(FrontLineFile, columns).ToList();
        double Pearson(int column) => Correlation.Pearson(rows.Select(r => r[0]), rows.Select(r => r[column]));
        double attention = Pearson(1);
        double quality = Pearson(2);
        double productivity = Pearson(3);
        output.WriteLine($"attention {attention:F2}, quality {quality:F2}, productivity {productivity:F2}");
        Assert.InRange(attention / productivity, 1.8, 2.6);
        Assert.InRange(quality / productivity, 1.6, 2.6);
        Assert.True(productivity < 0);
    }

    private static IEnumerable<double[]> Numbers(string file, params string[] columns)
    {
        using var csv = new StreamReader(RealDataFactAttribute.PathOf(file));
        var rows = Csv.Read(csv).ToList();
        int[] at = [.. columns.Select(c => rows[0].Fields.ToList().IndexOf(c))];
        return rows.Skip(1).Where(r => at.All(i => r.Fields[i].Length > 0))
            .Select(r => at.Select(i => double.Parse(r.Fields[i], CultureInfo.InvariantCulture)).ToArray()).ToList();
    }
}
