using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

public class LibraryTests
{
    private static readonly Library Library = new(AppContext.BaseDirectory);

    [Fact]
    public void The_main_experiment_is_what_its_file_says()
    {
        var experiment = Library.Experiment("efficiency-vs-empathy");

        Assert.Equal("efficiency-vs-empathy", experiment.Name);
        Assert.Equal("today", experiment.Policies[0].Id);
        Assert.Equal(7, experiment.Policies.Count);
        Assert.All(experiment.Policies, p => Assert.Same(Presets.Find(p.Id), p));
        Assert.Equal(8, experiment.Seeds.Count);
        Assert.Equal((104, 156), (experiment.Weeks, experiment.WarmUpWeeks));
        Assert.True(experiment.Beliefs.SameAs(BeliefSet.Base));
    }

    [Fact]
    public void The_file_of_the_reference_centre_is_the_reference_centre()
    {
        var centre = Assert.IsType<FullCentre>(Library.Centre(Repository.File("experiments/centres/std-40.yaml"))).Centre;

        Assert.Equal(ResolvedWriter.Centre(new Centre()), ResolvedWriter.Centre(centre));
    }

    [Fact]
    public void A_baseline_that_is_not_listed_comes_first()
    {
        var experiment = Library.Compare("quick-slow");

        Assert.Equal(["today", "quick-slow"], experiment.Policies.Select(p => p.Id));
        Assert.Equal("today", experiment.BaselineId);
    }
}
