namespace CxSim.Architecture.Tests;

/// <summary>Something to put right, where it is, and what to use in its place.</summary>
internal sealed record Finding(string Path, int Line, string What)
{
    public override string ToString() => $"{Path}:{Line}: {What}";

    public static void AssertNone(IEnumerable<Finding> findings)
    {
        Finding[] found = [.. findings];
        Assert.True(found.Length == 0, $"{found.Length} to put right:\n{string.Join('\n', found.Select(f => f.ToString()))}");
    }
}
