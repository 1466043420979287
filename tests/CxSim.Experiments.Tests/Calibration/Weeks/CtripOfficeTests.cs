using CxSim.Experiments.Calibration.Weeks;
using CxSim.Experiments.Inference;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Tests.Scenarios;
using CxSim.Model.Policies;
using Xunit.Abstractions;

namespace CxSim.Experiments.Tests.Calibration.Weeks;

/// <summary>Exhaustion and quits of the Ctrip office arm: fitted on the first two thirds of the weeks, the rest predicted.</summary>
public sealed class CtripOfficeTests(ITestOutputHelper output)
{
    [RealDataFact(CtripOffice.AgentsFile, CtripOffice.WeeksFile)]
    public void The_files_give_the_known_figures()
    {
        var data = CtripOffice.Read();
        var figures = PanelFigures.Of(data.Panel!, 0, data.Weeks);

        Assert.Equal((37, 48, 57), (data.Weeks, data.First, data.Panel!.Scores.Count));
        Assert.Empty(data.Refused);
        Assert.InRange(figures.NextWeek, 0.32, 0.35);
        Assert.InRange(figures.Between, 6.9, 7.1);
        double leavers = data.Series[WeekKpi.Attrition].Average() / 5200;
        Assert.InRange(leavers, 0.0105, 0.0125);
    }

    // About ten minutes of a core.
    [RealDataFact(CtripOffice.AgentsFile, CtripOffice.WeeksFile)]
    [Trait("Category", "Nightly")]
    public void Exhaustion_and_quits_lie_within_their_intervals_but_for_what_the_model_cannot_do()
    {
        var centre = ((FullCentre)new Library(Repository.Root).Centre("ctrip-office")).Centre;
        var data = CtripOffice.Read();
        var settings = new WeekFitSettings { Abc = new AbcSettings { Draws = 150, Keep = 0.6 }, Predictions = 24, WarmUp = 12 };
        var fit = WeekFit.Of(
            data, CtripOffice.Map, new Hypothesis(centre, BeliefSet.Base), Unknowns.Of(CtripOffice.Map, data, centre, "map"), settings);
        foreach (var (unknown, marginal) in fit.Unknowns.Zip(fit.Posterior.Marginals))
        {
            var i = marginal.Central(0.8);
            output.WriteLine($"{unknown.Id}: {marginal.Median:G3} ({i.Low:G3} … {i.High:G3}), shrunk by {marginal.Shrinkage:P0}");
        }

        foreach (var f in fit.Figures)
        {
            string simulated = $"{f.Median:G3} ({f.Outer.Low:G3} … {f.Outer.High:G3})";
            output.WriteLine($"{(f.HeldOut ? "held out" : "fitted")} {f.Name}: {f.Observed:G3}, simulated {simulated}");
        }

        output.WriteLine($"held-out weeks: {fit.HeldOut.Covered} of {fit.HeldOut.All}");
        Assert.Equal(25, fit.FitWeeks);
        string[] within = ["Attrition, mean", "Exhaustion, sd of an agent's weeks", "Exhaustion, next week on this week"];
        Assert.All(fit.Figures.Where(f => within.Contains(f.Name)), f => Assert.True(f.Covered, f.Name));
        Assert.True(fit.Figures.Single(f => f.Name == "Exhaustion, mean" && !f.HeldOut).Covered);

        // What does not fit, so that a change of the model that mends it is noticed: people differ more than the belief's range allows.
        Assert.True(fit.Posterior.Marginals[2].Median > 0.95 * Beliefs.Sensitivity.High);
        Assert.Contains(fit.Figures, f => f.Name == "Exhaustion, sd between agents" && !f.Covered);
    }
}
