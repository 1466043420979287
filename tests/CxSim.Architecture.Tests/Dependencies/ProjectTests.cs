using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CxSim.Architecture.Tests.Dependencies;

/// <summary>Projects know each other in one direction only, in what they declare and in what was compiled.</summary>
public partial class ProjectTests
{
    /// <summary>Who may know whom. A new project gets a line here, and its place in the layers with it.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["CxSim.Model"] = [],
        ["CxSim.Experiments"] = ["CxSim.Model"],
        ["CxSim.Figures"] = ["CxSim.Model"],
        ["CxSim.Reports"] = ["CxSim.Model", "CxSim.Experiments", "CxSim.Figures"],
        ["CxSim.Workshops"] = ["CxSim.Model", "CxSim.Experiments", "CxSim.Figures", "CxSim.Reports"],
        ["CxSim.Cli"] = ["CxSim.Model", "CxSim.Experiments", "CxSim.Figures", "CxSim.Reports", "CxSim.Workshops", "CxSim.Web"],
        ["CxSim.Web"] = ["CxSim.Model", "CxSim.Experiments", "CxSim.Figures", "CxSim.Reports", "CxSim.Workshops"],
        ["CxSim.Orleans"] = ["CxSim.Model", "CxSim.Experiments", "CxSim.Cli"],
    };

    private static readonly string[] ModelsPackages = ["MathNet.Numerics", "System.Numerics.Tensors"];

    /// <summary>The projects under src, by name.</summary>
    public static TheoryData<string> Projects =>
        [.. Tree.Paths.Where(p => p.StartsWith("src/", StringComparison.Ordinal) && p.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(p => Path.GetFileNameWithoutExtension(p))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_Declared_PointOneWay(string project)
    {
        Assert.True(MayKnow.ContainsKey(project), $"{project} has no line in {nameof(MayKnow)}: say whom it may know");
        var known = Declared(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/')));
        Assert.Empty(known.Except(MayKnow[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_Compiled_PointOneWay(string project)
    {
        // The cluster's assembly is not built with the plain solution; its project file was checked above.
        if (Find(project) is { } assembly)
        {
            string[] allowed = [.. MayKnow[project].Select(AssemblyName)];
            var known = assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(IsOurs);
            Assert.Empty(known.Except(allowed));
        }
        else
        {
            Assert.Contains(project, (string[])["CxSim.Orleans", "CxSim.Web"]);
        }
    }

    [Fact]
    public void Model_PackagesDeclared_AreTheTwoItMayUse() =>
        Assert.Empty(Declared("CxSim.Model", "PackageReference").Except(ModelsPackages));

    [Fact]
    public void Model_AssembliesCompiledIn_AreTheRuntimesAndThoseTwo()
    {
        var foreign = Find("CxSim.Model")!.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name != "System.Numerics.Tensors" && !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(foreign.Except(ModelsPackages));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Orleans_InAnyOtherProject_IsUnknown(string project) => Assert.Equal(
        project == "CxSim.Orleans",
        Declared(project, "PackageReference").Any(p => p.StartsWith("Microsoft.Orleans.", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Tests_OfEachProject_HaveAProject(string project) =>
        Assert.Contains($"tests/{project}.Tests/{project}.Tests.csproj", Tree.Paths);

    [Fact]
    public void FullSolution_HasAllOfThePlainOneAndTheCluster()
    {
        string[] more = ["CxSim.Orleans", "CxSim.Orleans.Benchmarks", "CxSim.Orleans.Tests"];
        Assert.Equal(InSolution("CxSim.sln").Concat(more).Order(StringComparer.Ordinal), InSolution("CxSim.Full.sln"));
    }

    private static string[] InSolution(string solution)
    {
        var projects = SolutionProject().Matches(File.ReadAllText(Tree.Full(solution)));
        return [.. projects.Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("""(?<name>[\w.]+)\.csproj""")]
    private static partial Regex SolutionProject();

    private static string AssemblyName(string project) => project switch
    {
        "CxSim.Cli" => "cxsim",
        "CxSim.Orleans" => "cxsim-cluster",
        _ => project,
    };

    private static bool IsOurs(string assembly) =>
        assembly is "cxsim" or "cxsim-cluster" || assembly.StartsWith("CxSim.", StringComparison.Ordinal);

    private static Assembly? Find(string project)
    {
        string file = Path.Combine(AppContext.BaseDirectory, AssemblyName(project) + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }

    private static IEnumerable<string> Declared(string project, string kind) =>
        XDocument.Load(Tree.Full($"src/{project}/{project}.csproj")).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
