using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Tests.Sessions;

/// <summary>What the host turns through in a step.</summary>
public class PicturesTests
{
    private static readonly Script Script = ScriptShelf.Find(new Library(Repository.Root), "ninety");

    [Fact]
    public void Tour_ShowsTheWhole_ThenOneElementAfterTheOther()
    {
        var step = Script.Steps.First(s => s.State == StepState.Tour && s.Figures.Any(f => f.Id == "G2"));
        var pictures = Pictures.Of(Script, step).Where(p => p.Figure == "G2").ToList();
        Assert.Equal(Enumerable.Range(0, Tours.Of("G2").Count + 1), pictures.Select(p => p.Part));
        Assert.Empty(Tours.Of("G22"));
    }

    [Fact]
    public void Prediction_IsRevealedMeasureByMeasure_AndThenWhichMovedMost()
    {
        var step = Script.Steps.First(s => s.State == StepState.Reveal && Script.Step(s.Of).State == StepState.Predict);
        string[] figures = [.. Pictures.Of(Script, step).Select(p => p.Figure).Distinct()];
        Assert.Equal(["G21", Pictures.Most, "G2", "G22", "G11"], figures);
        var of = Script.Step(step.Of);
        Assert.Equal((of.Measures.Count + 1) / Pictures.MeasuresOnAPage, Pictures.Of(Script, step).Count(p => p.Figure == "G21"));
        Assert.False(new Picture(Pictures.Most).IsDrawn);
    }

    [Fact]
    public void SecondRound_IsSetBesideTheFirst()
    {
        var script = ScriptShelf.Find(new Library(Repository.Root), "three-hours");
        Assert.DoesNotContain(Pictures.Of(script, script.Step("reveal-2")), p => p.Figure == Pictures.Rounds);
        Assert.Equal(Pictures.Rounds, Pictures.Of(script, script.Step("reveal-again"))[^1].Figure);
    }
}
