using CxSim.Experiments.Scenarios;

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
