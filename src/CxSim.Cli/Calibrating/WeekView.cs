using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration.Weeks;
using CxSim.Experiments.Inference;

namespace CxSim.Cli.Calibrating;

/// <summary>Prints what weekly figures gave.</summary>
internal static class WeekView
{
    private const int RefusalsShown = 5;

    /// <summary>Which columns were read, and what is fitted to what.</summary>
    public static string Matched(WeekData data, IReadOnlyList<Unknown> unknowns)
    {
        string unused = data.UnusedColumns.Count > 0 ? $" (unused: {string.Join(", ", data.UnusedColumns)})" : "";
        return $"Matched {data.UsedColumns} of {data.UsedColumns + data.UnusedColumns.Count} columns{unused}. "
            + $"Fitting {unknowns.Count} unknowns to {string.Join(", ", data.Kpis.Select(k => k.Name))}.";
    }

    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, WeekCalibration asked, WeekFit fit, bool centre)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, Document(asked, fit, centre));
            return;
        }

        Learned(shell, fit);
        shell.Print();
        Figures(shell, fit);
        shell.Print();
        shell.PrintText(HeldOut(fit));
        foreach (var row in fit.Data.Refused.Take(RefusalsShown))
        {
            shell.Say($"refused line {row.Line}: {row.Reason}");
        }

        string more = centre ? $" · {asked.Out}/{asked.Id}.yaml" : "";
        shell.Print($"{shell.Paint.Strong("Saved")}   {WeekCalibration.Shelf}/{asked.Id}.yaml · {asked.Out}/{asked.Id}.html{more}"
            + "   Personal columns were not stored.");
        shell.Next($"cxsim run quick-slow --centre {(centre ? $"{asked.Out}/{asked.Id}.yaml" : asked.Centre)} --belief-set {asked.Id}");
    }

    /// <summary>What the data did with an unknown, in words.</summary>
    public static string Verdict(Unknown unknown, Marginal marginal) => marginal.Learned
        ? "learned"
        : unknown.Belief is not null ? "not informed by your data: keep as belief" : "hardly informed by your data";

    private static void Learned(Shell shell, WeekFit fit)
    {
        var grid = new Grid(
            new Column("unknown"), new Column("fitted", Right: true), new Column("80 %"), new Column("prior"),
            new Column("spread", Right: true), new Column(""));
        foreach (var (unknown, marginal) in fit.Unknowns.Zip(fit.Posterior.Marginals))
        {
            var inner = marginal.Central(0.8);
            grid.Add(
                unknown.Id, $"{marginal.Median:G3}", $"({inner.Low:G3} … {inner.High:G3})",
                $"{marginal.Prior.Low:G3} … {marginal.Prior.High:G3}", $"−{100 * Math.Max(0, marginal.Shrinkage):0} %",
                Verdict(unknown, marginal));
        }

        grid.Write(shell);
        shell.Say($"learned: spread shrunk by {100 * Marginal.LearnedFrom:0} % or more, measured in chance under the prior");
    }

    private static void Figures(Shell shell, WeekFit fit)
    {
        var grid = new Grid(
            new Column("figure"), new Column("weeks"), new Column("observed", Right: true), new Column("simulated", Right: true),
            new Column("95 %"), new Column(""));
        foreach (var figure in fit.Figures)
        {
            grid.Add(
                figure.Name, figure.HeldOut ? "held out" : "fitted", $"{figure.Observed:G3}", $"{figure.Median:G3}",
                $"({figure.Outer.Low:G3} … {figure.Outer.High:G3})", figure.Covered ? "" : "outside");
        }

        grid.Write(shell);
    }

    private static string HeldOut(WeekFit fit)
    {
        var (covered, all) = fit.HeldOut;
        if (all == 0)
        {
            return "No week was held out: nothing says how well this predicts.";
        }

        var parts = fit.Weeks.Select(k =>
        {
            var held = k.Value.Where(w => w.HeldOut && double.IsFinite(w.Observed)).ToList();
            return $"{k.Key.Name} covered in {held.Count(w => w.Covered)} of {held.Count}";
        });
        string verdict = fit.Holds ? "" : $" Fewer than {100 * WeekFit.CoveredFrom:0} %: do not trust this fit.";
        return $"Held-out weeks: {string.Join(", ", parts)} (80 % intervals, {covered} of {all} in all).{verdict}";
    }

    private static object Document(WeekCalibration asked, WeekFit fit, bool centre) => new
    {
        JsonText.Schema,
        Beliefs = $"{WeekCalibration.Shelf}/{asked.Id}.yaml",
        Centre = centre ? $"{asked.Out}/{asked.Id}.yaml" : null,
        fit.Data.Weeks,
        fit.FitWeeks,
        fit.Data.UnusedColumns,
        Refused = fit.Data.Refused.Select(r => new { r.Line, r.Reason }),
        Unknowns = fit.Unknowns.Zip(fit.Posterior.Marginals).Select(u => new
        {
            u.First.Id,
            u.Second.Median,
            u.Second.Central(0.8).Low,
            u.Second.Central(0.8).High,
            PriorLow = u.Second.Prior.Low,
            PriorHigh = u.Second.Prior.High,
            u.Second.Shrinkage,
            u.Second.Learned,
        }),
        Figures = fit.Figures.Select(f => new { f.Name, f.Unit, f.Observed, f.Median, f.Outer.Low, f.Outer.High, f.HeldOut, f.Covered }),
        HeldOut = new { fit.HeldOut.Covered, fit.HeldOut.All },
        WithinTolerance = fit.Holds,
    };
}
