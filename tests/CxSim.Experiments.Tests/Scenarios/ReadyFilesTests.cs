using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Every file under experiments/ can be used, is named as it calls itself, and survives being written out.</summary>
public class ReadyFilesTests
{
    private static readonly Library Library = new(Repository.Root);

    public static TheoryData<string> Experiments => Files("");

    public static TheoryData<string> Centres => Files("centres");

    public static TheoryData<string> Policies => Files("policies");

    public static TheoryData<string> BeliefSets => Files("beliefs");

    [Theory]
    [MemberData(nameof(Experiments))]
    public void An_experiment_is_named_as_its_file(string name)
    {
        var experiment = Library.Experiment($"experiments/{name}.yaml");

        Assert.Equal(name, experiment.Name);
        Assert.NotEmpty(experiment.Question);
        Assert.Contains(experiment.Policies, p => p.Id == experiment.BaselineId);
    }

    [Theory]
    [MemberData(nameof(Centres))]
    public void A_centre_is_named_as_its_file_and_says_where_its_numbers_come_from(string name)
    {
        var centre = Library.Centre($"experiments/centres/{name}.yaml");

        Assert.Equal(name, centre.Id);
        Assert.NotEmpty(centre.Title);
        Assert.True(name == "std-40" || centre is not FullCentre full || full.Centre.Source.Contains("Assumed:"), "say what is assumed");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_is_named_as_its_file(string name) =>
        Assert.Equal(name, Library.Policy($"experiments/policies/{name}.yaml").Id);

    [Theory]
    [MemberData(nameof(BeliefSets))]
    public void A_belief_set_is_named_as_its_file(string name) =>
        Assert.Equal(name, Library.Beliefs($"experiments/beliefs/{name}.yaml").Id);

    [Theory]
    [InlineData("base")]
    [InlineData("null-world")]
    public void A_belief_set_that_is_also_in_the_program_is_the_same_there(string name) =>
        Assert.True(Library.Beliefs(name).SameAs(Library.Beliefs($"experiments/beliefs/{name}.yaml")));

    [Fact]
    public void The_sceptics_world_keeps_every_link_on() =>
        Assert.All(
            Beliefs.All.Where(b => b.IsSwitch),
            link => Assert.Equal(BeliefSet.Base[link], Library.Beliefs("saving-wins")[link]));

    private static TheoryData<string> Files(string folder) =>
        new(Directory.EnumerateFiles(Repository.File("experiments/" + folder), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!));
}
