using System.Reflection;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>What the program writes about its files is what the repository holds. CXSIM_ACCEPT=1 writes it anew.</summary>
public class GeneratedFilesTests
{
    public static TheoryData<string> Schemas => new(JsonSchemas.All.Keys);

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_is_up_to_date(string name) => UpToDate("experiments/schema/" + name, JsonSchemas.All[name]);

    [Fact]
    public void The_reference_page_is_up_to_date() => UpToDate("docs/reference/experiment-files.md", ReferencePage.Text);

    [Fact]
    public void The_reference_centre_is_up_to_date() => UpToDate("experiments/centres/std-40.yaml",
        """
        # yaml-language-server: $schema=../schema/centre.schema.json
        # The reference centre, every value written out. It is the program's default: leaving this file away changes nothing.
        # To make a centre of your own, copy what differs into a new file that begins with  from: std-40

        """ + ResolvedWriter.Centre(new Centre(), comments: true));

    [Fact]
    public void The_base_beliefs_are_up_to_date() => UpToDate("experiments/beliefs/base.yaml",
        """
        # yaml-language-server: $schema=../schema/beliefs.schema.json
        # How the world works unless an experiment says otherwise, every belief written out. It is the program's default.
        # Ranges are what is plausible; cxsim explain <belief> gives the evidence and its grade.
        # To hold other beliefs, copy what differs into a new file that begins with  from: base

        """ + ResolvedWriter.Beliefs(BeliefSet.Base, comments: true));

    [Fact]
    public void A_centre_file_can_say_everything_a_centre_is()
    {
        string text = ResolvedWriter.Centre(RandomCentre.Full(), comments: false);

        Assert.All(Settable(typeof(Centre)).Distinct(), name => Assert.Contains($"{char.ToLowerInvariant(name[0])}{name[1..]}:", text));
    }

    // The names of all properties that can be set, in a record and in the records it holds.
    private static IEnumerable<string> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.SetMethod is not null)
        .SelectMany(p => Settable(Held(p.PropertyType)).Prepend(p.Name));

    private static Type Held(Type type) => type.IsGenericType ? type.GetGenericArguments()[0]
        : type.Namespace == typeof(Centre).Namespace ? type
        : typeof(object);

    private static void UpToDate(string path, string expected)
    {
        string file = Repository.File(path);
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"{path} is missing; run with CXSIM_ACCEPT=1");
        Assert.Equal(expected, File.ReadAllText(file));
    }
}
