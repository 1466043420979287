namespace CxSim.Architecture.Tests.Tidy;

/// <summary>The rules of the house, over every file of the project. New rules arrive with the incident that taught them.</summary>
public class TidyTests
{
    private const int LargestBinary = 200_000;

    [Fact]
    public void Model_SymbolsThatWouldBreakItsBits_AreNotUsed() => Finding.AssertNone(Tree.Texts.SelectMany(BannedSymbols.Check));

    [Fact]
    public void Code_MethodsLinesFilesAndTypes_KeepTheirShape() => Finding.AssertNone(Tree.Texts.SelectMany(CodeShape.Check));

    [Fact]
    public void Files_Leftovers_AreNone() => Finding.AssertNone(Tree.Texts.SelectMany(Leftovers.Check));

    [Fact]
    public void Pages_Links_LeadSomewhere() => Finding.AssertNone(
        Tree.Texts.Where(t => t.Extension == ".md").SelectMany(page => Links.CheckBroken(page, Exists)));

    [Fact]
    public void Files_Orphans_AreNone() => Finding.AssertNone(Links.CheckOrphans(Tree.Texts, Tree.Paths));

    [Fact]
    public void Files_Binaries_AreSmall() => Finding.AssertNone(Tree.Paths
        .Where(path => Tree.IsBinary(path) && new FileInfo(Tree.Full(path)).Length > LargestBinary)
        .Select(path => new Finding(path, 1, $"a binary of more than {LargestBinary / 1000} kB, use a smaller one or results/reference")));

    [Fact]
    public void Tree_Walk_FindsTheProject()
    {
        Assert.Contains("src/CxSim.Model/Chance/Draws.cs", Tree.Paths);
        Assert.Contains(Tree.Texts, t => t.Path == "test.sh");
        Assert.DoesNotContain(Tree.Paths, p => p.Contains("/obj/", StringComparison.Ordinal));
    }

    private static bool Exists(string path) => File.Exists(Tree.Full(path)) || Directory.Exists(Tree.Full(path));
}
