using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;

namespace CxSim.Reports.Sweeping;

/// <summary>What a sweep found, in sentences.</summary>
public static class SweepWords
{
    private const double Percent = 100;

    /// <summary>The best point, and how wide its plateau is.</summary>
    public static string Best(SweepAnswer answer)
    {
        var (study, best) = (answer.Result.Study, answer.Best);
        var net = new Kpi(AllMeasures.NetValue, study.Setting.Centre.Currency);
        string verdict = best.Verdict.Word();
        string text = $"Highest net value at {At(study.Design.Axes, best.Values)}: {net.Difference(best.Net)} a year beside "
            + $"\"{study.Baseline.Id}\" {net.Range(best.NetInterval)}, {verdict}.";
        return answer.VariesBeliefs ? $"{text} {Signs(answer)}" : $"{text} {PlateauOf(answer)}";
    }

    /// <summary>What good points share, or null when nothing can be said.</summary>
    public static string? Rule(SweepAnswer answer)
    {
        if (answer.Rule is not { } box)
        {
            return null;
        }

        var sides = answer.Result.Study.Design.Axes.Zip(box.Sides).Where(s => s.Second.Touched).Select(s => Side(s.First, s.Second));
        return $"Points with {string.Join(" and ", sides)}: {box.GoodInside} of {box.Inside} are among the best quarter in net value "
            + $"({Numbers.Fixed(Percent * box.GoodInside / box.Inside, 0)} %, over all points "
            + $"{Numbers.Fixed(Percent * box.Good / box.All, 0)} %).";
    }

    /// <summary>A point in words: "reinvest 80, staff −5".</summary>
    public static string At(IReadOnlyList<Axis> axes, IReadOnlyList<double> values) =>
        string.Join(", ", axes.Zip(values, (a, v) => $"{a.Id} {NumberText.Short(v)}"));

    private static string PlateauOf(SweepAnswer answer)
    {
        var plateau = answer.Plateau;
        int all = answer.Result.Rows.Count;
        if (plateau.Count == 1)
        {
            return $"Every other of the {all} points is worse than it by more than the margin.";
        }

        var axes = answer.Result.Study.Design.Axes;
        var spans = axes.Select((a, d) => (a.Id, Low: plateau.Min(r => r.Values[d]), High: plateau.Max(r => r.Values[d])))
            .Select(s => s.Low == s.High
                ? $"{s.Id} {NumberText.Short(s.Low)}"
                : $"{s.Id} {NumberText.Short(s.Low)} … {NumberText.Short(s.High)}");
        return $"{plateau.Count} of {all} points, this one among them, are as good as far as these seeds tell: {string.Join(", ", spans)}.";
    }

    private static string Signs(SweepAnswer answer)
    {
        int better = answer.Result.Rows.Count(r => r.Verdict == Verdict.Better);
        int worse = answer.Result.Rows.Count(r => r.Verdict == Verdict.Worse);
        return $"Better in {better} of {answer.Result.Rows.Count} points, worse in {worse}.";
    }

    private static string Side(Axis axis, BoxSide side) => (double.IsFinite(side.Low), double.IsFinite(side.High)) switch
    {
        (true, false) => $"{axis.Id} at least {NumberText.Short(side.Low)}",
        (false, true) => $"{axis.Id} at most {NumberText.Short(side.High)}",
        _ => $"{axis.Id} {NumberText.Short(side.Low)} … {NumberText.Short(side.High)}",
    };
}
