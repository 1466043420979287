using CxSim.Experiments.Calibration.Weeks;
using CxSim.Experiments.Inference;
using CxSim.Model.Centres;
using CxSim.Model.Policies;
using Xunit.Abstractions;

namespace CxSim.Experiments.Tests.Calibration.Weeks;

/// <summary>Weeks that the model itself made under known beliefs, read blind.</summary>
public sealed class WeekFitTests(ITestOutputHelper output)
{
    private static readonly Centre Small = new()
    {
        Id = "test-6",
        Demand = new Demand { Customers = 20_000 },
        Teams = [new TeamPlan { Heads = 8 }],
    };

    [Fact]
    public void Known_beliefs_are_recovered_and_the_one_the_figures_do_not_tell_is_said_to_be_untold()
    {
        const double Absence = 0.072;
        const double Build = 0.42;
        var truth = new Hypothesis(Small, BeliefSet.Base.With(Beliefs.AbsenceBase, Absence).With(Beliefs.Build, Build));
        string[] known = ["aht", "absence", "exhaustion"];
        var like = new WeekData(24, known.ToDictionary(k => WeekKpi.Find(k)!, _ => new double[24]), null);
        var data = new WeekWorld(like, scale: 36, warmUp: 6).Live(truth, seed: 4321);
        var map = new WeekMap { Scale = 36, Fit = [Beliefs.AbsenceBase.Id, Beliefs.Build.Id, Beliefs.SpendUplift.Id] };
        var settings = new WeekFitSettings { Abc = new AbcSettings { Draws = 120 }, Predictions = 16, WarmUp = 6 };

        var fit = WeekFit.Of(
            data, map, new Hypothesis(Small, BeliefSet.Base), Unknowns.Of(map, data, Small, "map"), settings);

        var (absence, build, idle) = (fit.Posterior.Marginals[0], fit.Posterior.Marginals[1], fit.Posterior.Marginals[2]);
        foreach (var (marginal, name) in new[] { (absence, "absence"), (build, "build"), (idle, "idle") })
        {
            var i = marginal.Central(0.9);
            output.WriteLine($"{name}: {marginal.Median:G3} ({i.Low:G3} … {i.High:G3}), shrunk by {marginal.Shrinkage:P0}");
        }

        output.WriteLine($"held out: {fit.HeldOut.Covered} of {fit.HeldOut.All}");
        Assert.True(absence.Learned && build.Learned);
        Assert.InRange(Absence, absence.Central(0.95).Low, absence.Central(0.95).High);
        Assert.InRange(Build, build.Central(0.95).Low, build.Central(0.95).High);
        Assert.False(idle.Learned);
        Assert.Equal(16, fit.FitWeeks);
        Assert.Equal(24, fit.HeldOut.All);
        Assert.True(fit.Holds);

        var kept = fit.Fitted(new Hypothesis(Small, BeliefSet.Base)).Beliefs;
        Assert.Equal(Beliefs.SpendUplift.Base, kept[Beliefs.SpendUplift]);
        Assert.Equal(build.Median, kept[Beliefs.Build]);
    }

    [Fact]
    public void A_panel_is_read_from_the_same_agents_every_week()
    {
        var panel = new Panel([[.. Enumerable.Repeat(1.0, 10)]]);
        var like = new WeekData(10, new Dictionary<WeekKpi, double[]> { [WeekKpi.Exhaustion] = new double[10] }, panel);
        var world = new WeekWorld(like, scale: 36, warmUp: 4);
        var sure = world.Live(new Hypothesis(Small, BeliefSet.Base), seed: 1);
        var unsure = world.Live(new Hypothesis(Small, BeliefSet.Base, ReadingError: 0.1), seed: 1);

        Assert.InRange(sure.Panel!.Scores.Count, 5, 8);
        Assert.All(sure.Panel.Scores.SelectMany(row => row), s => Assert.True(s >= 0 && s <= 36 && s == Math.Round(s)));
        Assert.Equal(sure.Panel.Scores.Count, unsure.Panel!.Scores.Count);
        Assert.True(PanelFigures.Of(unsure.Panel, 0, 10).Within > PanelFigures.Of(sure.Panel, 0, 10).Within + 1);
    }
}
