namespace CxSim.Architecture.Tests.Dependencies;

/// <summary>Inside the model too, arrows point one way, and no actor reaches into another.</summary>
public class NamespaceTests
{
    private static readonly SourceFile[] Model =
        [.. Tree.Texts.Where(t => t.Extension == ".cs" && t.IsIn("src/CxSim.Model"))];

    [Fact]
    public void Model_Namespaces_PointOneWay()
    {
        var types = Namespaces.TypesOf(Model);
        Assert.Contains("Draws", types["Chance"]);
        Finding.AssertNone(Model.SelectMany(file => Namespaces.CheckDirection(file, types)));
    }

    [Fact]
    public void Code_Namespaces_AreTheirFolders() =>
        Finding.AssertNone(Tree.Texts.Where(t => t.Extension == ".cs").SelectMany(Namespaces.CheckFolder));

    [Theory]
    [InlineData("using CxSim.Model.Agents;", "Customers refers to Agents")]
    [InlineData("using CxSim.Model.Agents.Queue;", "Customers refers to Agents")]
    [InlineData("private readonly CxSim.Model.Management.Budget _budget;", "Customers refers to Management")]
    [InlineData("private readonly Agents.Team _team;", "Customers refers to Agents")]
    [InlineData("private readonly Agents.Queue.Team _team;", "Customers refers to Agents")]
    public void Direction_ActorToActor_IsFound(string line, string what)
    {
        var finding = Assert.Single(Check("Customers", line));
        Assert.Equal(2, finding.Line);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
        Assert.Contains("the day's batches", finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chance", "using CxSim.Model.Time;")]
    [InlineData("Time", "using CxSim.Model.Chance;")]
    [InlineData("Measures", "using CxSim.Model.Policies;")]
    [InlineData("Policies", "using CxSim.Model.Workflows;")]
    [InlineData("Queue", "using CxSim.Model.Agents;")]
    [InlineData("Customers", "using CxSim.Model.Queue;")]
    [InlineData("Measures", "private Contacts? _today;")]
    [InlineData("Unheard", "private int _x;")]
    public void Direction_Upwards_IsFound(string folder, string line) => Assert.Single(Check(folder, line));

    [Theory]
    [InlineData("Customers", "using CxSim.Model.Policies;")]
    [InlineData("Customers", "private Contacts? _today;")]
    [InlineData("Customers", "int n = Agents.Count;")]
    [InlineData("Customers", "// Agents.Team works them.")]
    [InlineData("Agents", "using CxSim.Model.Agents.Queue;")]
    [InlineData("Agents/Queue", "private readonly Agents.Team _team;")]
    public void Direction_Downwards_IsFine(string folder, string line) => Assert.Empty(Check(folder, line));

    [Fact]
    public void Folder_OtherNamespace_IsFound()
    {
        Assert.Single(Namespaces.CheckFolder(new("src/CxSim.Model/Agents/Queue/A.cs", "namespace CxSim.Model.Agents;")));
        Assert.Empty(Namespaces.CheckFolder(new("src/CxSim.Model/Agents/Queue/A.cs", "namespace CxSim.Model.Agents.Queue;")));
    }

    private static IEnumerable<Finding> Check(string folder, string line)
    {
        SourceFile[] others =
        [
            new("src/CxSim.Model/Agents/Queue/Team.cs", "class Team;"),
            new("src/CxSim.Model/Contacts.cs", "record Contacts;"),
        ];
        return Namespaces.CheckDirection(new($"src/CxSim.Model/{folder}/C.cs", $"namespace N;\n{line}\n"), Namespaces.TypesOf(others));
    }
}
