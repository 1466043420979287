using CxSim.Experiments.Scenarios;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Experiments.Tests.Scenarios;

public class ResolvedWriterTests
{
    private static readonly Library Library = new(Repository.Root);

    [Theory]
    [InlineData("quick-look")]
    [InlineData("efficiency-vs-empathy")]
    [InlineData("null-world")]
    [InlineData("captive")]
    [InlineData("sceptic")]
    public void What_is_written_out_reads_back_the_same_without_any_other_file(string name)
    {
        var experiment = Library.Experiment(name);
        string folder = Directory.CreateTempSubdirectory("cxsim-resolved-").FullName;
        try
        {
            ResolvedWriter.Write(experiment, folder);
            var again = new Library(folder).Experiment(ResolvedWriter.ScenarioFile);

            Assert.Equal(Flatten.Text(experiment), Flatten.Text(again));
            Assert.Equal(Hashes.Scenario(experiment), Hashes.Scenario(again));
            Assert.Equal(Hashes.Beliefs(experiment.Beliefs), Hashes.Beliefs(again.Beliefs));
            Assert.True(experiment.SameAs(ReadBack(experiment)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Any_valid_experiment_reads_back_the_same_to_the_bit() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var experiment = RandomExperiment.Of(new Random(seed));
            var again = ReadBack(experiment);

            Assert.Equal(Flatten.Text(experiment), Flatten.Text(again));
            Assert.True(experiment.SameAs(again));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comments_change_nothing_that_is_read() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var beliefs = RandomExperiment.Of(new Random(seed)).Beliefs;
            string scenario = ResolvedWriter.Scenario(new Experiment { Name = "x", Beliefs = beliefs, AllowExtrapolation = true });

            Assert.True(Library.Resolved(scenario, ResolvedWriter.Beliefs(beliefs, comments: true)).Beliefs.SameAs(beliefs));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hashes_tell_experiments_apart_that_differ_in_one_bit()
    {
        var experiment = Library.Experiment("quick-look");
        var centre = ((FullCentre)experiment.Centres[0]).Centre;
        var nearly = centre with { Handling = centre.Handling with { SlowSeconds = Math.BitIncrement(centre.Handling.SlowSeconds) } };

        Assert.NotEqual(Hashes.Scenario(experiment), Hashes.Scenario(experiment with { Centres = [new FullCentre(nearly)] }));
    }

    private static Experiment ReadBack(Experiment experiment) =>
        Library.Resolved(ResolvedWriter.Scenario(experiment), ResolvedWriter.Beliefs(experiment.Beliefs));
}
