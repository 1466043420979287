namespace CxSim.Architecture.Tests.Tidy;

/// <summary>Each rule on something broken, to show that it can fail, and on its like that is sound.</summary>
public class CanaryTests
{
    [Theory]
    [InlineData("var t = DateTime.UtcNow;", "Time.Clock")]
    [InlineData("var t = DateTimeOffset.Now;", "Time.Clock")]
    [InlineData("var w = Stopwatch.StartNew();", "simulated time")]
    [InlineData("long t = Environment.TickCount64;", "simulated time")]
    [InlineData("var r = new Random(1);", "Chance.Draws")]
    [InlineData("double u = Random.Shared.NextDouble();", "Chance.Draws")]
    [InlineData("void M(System.Random r)", "Chance.Draws")]
    [InlineData("var id = Guid.NewGuid();", "an id")]
    [InlineData("int h = name.GetHashCode();", "Chance.Draws.Mix")]
    [InlineData("int h = HashCode.Combine(a, b);", "Chance.Draws.Mix")]
    [InlineData("double y = Math.Log(x);", "Chance.Kernel")]
    [InlineData("double y = Math.Log2(x);", "Chance.Kernel")]
    [InlineData("double y = Math.Exp(x);", "Chance.Kernel")]
    [InlineData("double y = Math.Pow(x, 2);", "Chance.Kernel")]
    [InlineData("double y = Math.Sin(x);", "Chance.Kernel")]
    [InlineData("double y = Math.Tanh(x);", "Chance.Kernel")]
    [InlineData("double y = double.Exp(x);", "Chance.Kernel")]
    [InlineData("TensorPrimitives.Exp(x, y);", "Chance.Kernel")]
    [InlineData("double y = Math.FusedMultiplyAdd(a, b, c);", "a product and a sum")]
    [InlineData("double s = TensorPrimitives.Sum(x);", "a sum in order")]
    [InlineData("var t = new Thread(Run);", "hosts own threads")]
    [InlineData("Thread.Sleep(1);", "hosts own threads")]
    [InlineData("await Task.Run(Work);", "side by side")]
    [InlineData("Parallel.For(0, 9, Work);", "side by side")]
    [InlineData("Console.WriteLine(x);", "no input or output")]
    public void BannedSymbols_InTheModel_AreFoundWithWhatToUse(string line, string use)
    {
        var finding = Assert.Single(BannedSymbols.Check(Model($"class C\n{{\n    {line}\n}}\n")));
        Assert.Equal(3, finding.Line);
        Assert.Contains(use, finding.What, StringComparison.Ordinal);
        Assert.StartsWith("src/CxSim.Model/C.cs:3: ", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("double y = Math.Sqrt(Math.Abs(x)) + Math.Min(a, b);")]
    [InlineData("// Math.Log(x) would differ between machines.")]
    [InlineData("""throw new ArgumentException("not Math.Log(x)");""")]
    [InlineData("double y = Kernel.Log(x) + Kernel.Exp(x);")]
    [InlineData("public override int GetHashCode() => 1;")]
    public void BannedSymbols_SoundCommentedOrQuoted_AreLeftAlone(string line) => Assert.Empty(BannedSymbols.Check(Model(line)));

    [Fact]
    public void BannedSymbols_OutsideTheModel_AreAllowed() =>
        Assert.Empty(BannedSymbols.Check(new("src/CxSim.Experiments/C.cs", "double y = Math.Log(x);")));

    [Theory]
    [InlineData("public void M()\n    {", "    }")]
    [InlineData("internal static async Task<int> M<T>(int a,\n        int b)\n    {", "    }")]
    [InlineData("public C(int a)\n        : base(a)\n    {", "    }")]
    [InlineData("private static int M(int a) => a switch\n    {", "    };")]
    [InlineData("public static (int A, int B) M()\n    {", "    }")]
    [InlineData("private static Dictionary<string, int> M()\n    {", "    }")]
    public void CodeShape_MethodTooLong_IsFoundAtItsFirstLine(string start, string end)
    {
        int head = start.Count(c => c == '\n') + 1;
        string body = string.Concat(Enumerable.Repeat("        x++;\n", CodeShape.LongestMethod - head));
        var finding = Assert.Single(CodeShape.Check(new("tests/C.cs", $"class C\n{{\n    {start}\n{body}{end}\n}}\n")));
        Assert.Equal(3, finding.Line);
        Assert.Contains($"{CodeShape.LongestMethod + 1} lines", finding.What, StringComparison.Ordinal);

        string shorter = body[(body.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        Assert.Empty(CodeShape.Check(new("tests/C.cs", $"class C\n{{\n    {start}\n{shorter}{end}\n}}\n")));
    }

    [Fact]
    public void CodeShape_ManyShortMethods_AreFine()
    {
        string methods = string.Concat(Enumerable.Repeat("    public int M(int a) => a;\n\n    public void N()\n    {\n    }\n\n", 40));
        Assert.Empty(CodeShape.Check(new("tests/C.cs", $"class C\n{{\n{methods}}}\n")));
    }

    [Fact]
    public void CodeShape_LongListOfData_IsNotAMethod()
    {
        string rows = string.Concat(Enumerable.Repeat("        new Row(1),\n        new(2),\n", CodeShape.LongestMethod));
        Assert.Empty(CodeShape.Check(new("tests/C.cs", $"class C\n{{\n    public static readonly Row[] All =\n    [\n{rows}    ];\n}}\n")));
    }

    [Theory]
    [InlineData("tests/C.cs")]
    [InlineData("build.sh")]
    public void CodeShape_LineTooWide_IsFound(string path)
    {
        string widest = new('x', CodeShape.LongestLine);
        Assert.Equal(2, Assert.Single(CodeShape.Check(new(path, $"{widest}\n{widest}x\n"))).Line);
    }

    [Fact]
    public void CodeShape_FileTooLong_IsFound() =>
        Assert.Single(CodeShape.Check(new("tests/C.cs", new string('\n', CodeShape.LongestFile))));

    [Theory]
    [InlineData("public class C;")]
    [InlineData("public sealed record C(int A);")]
    [InlineData("public readonly record struct C(int A);")]
    [InlineData("public static class C\n{\n}")]
    [InlineData("/// <remarks>Not a summary.</remarks>\npublic interface IC;")]
    [InlineData("[Flags]\npublic enum C")]
    public void CodeShape_PublicTypeWithoutSummary_IsFound(string type)
    {
        var finding = Assert.Single(CodeShape.Check(new("src/C.cs", $"namespace N;\n\n{type}\n")));
        Assert.Contains("summary", finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/// <summary>A thing.</summary>\npublic class C;")]
    [InlineData("/// <summary>A thing.</summary>\n/// <remarks>Old.</remarks>\n[Flags]\npublic enum C")]
    [InlineData("public static partial class C\n{\n}")]
    [InlineData("internal class C;")]
    public void CodeShape_PublicTypeWithSummary_IsFine(string type) =>
        Assert.Empty(CodeShape.Check(new("src/C.cs", $"namespace N;\n\n{type}\n")));

    [Theory]
    [InlineData("// TO" + "DO! later", "left over")]
    [InlineData("// FIX" + "ME", "left over")]
    [InlineData("// a HA" + "CK", "left over")]
    [InlineData("throw new NotImplemented" + "Exception();", "left over")]
    [InlineData("var p = \"/" + "home/me/x\";", "one machine")]
    [InlineData("cd /" + "work/main", "one machine")]
    [InlineData("ls /" + "root/.nuget", "one machine")]
    [InlineData("[Fact(Skip" + " = \"\")]", "without a reason")]
    [InlineData("[Theory(Skip" + "=null)]", "without a reason")]
    [InlineData("int a; ", "white space")]
    [InlineData("int a;\r", "carriage return")]
    public void Leftovers_OfEachKind_AreFound(string line, string what)
    {
        var finding = Assert.Single(Leftovers.Check(new("tests/C.cs", $"\n{line}\n")));
        Assert.Equal(2, finding.Line);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Fact(Skip" + " = \"needs a browser\")]")]
    [InlineData("// see https://example.org/home/page")]
    [InlineData("// customers at work/home")]
    public void Leftovers_SoundLine_IsLeftAlone(string line) => Assert.Empty(Leftovers.Check(new("tests/C.cs", line)));

    [Theory]
    [InlineData("see [a page](missing.md)", "docs/missing.md")]
    [InlineData("see [a part](../gone.md#part)", "gone.md")]
    [InlineData("![a chart](img/x.svg \"title\")", "docs/img/x.svg")]
    [InlineData("<img src=\"img/y.svg\">", "docs/img/y.svg")]
    public void Links_ToAMissingFile_AreFound(string line, string target)
    {
        var finding = Assert.Single(Links.CheckBroken(new("docs/a.md", $"# A\n{line}\n"), _ => false));
        Assert.Equal(2, finding.Line);
        Assert.Contains(target, finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("see [a site](https://example.org/x)")]
    [InlineData("see [below](#part)")]
    [InlineData("```\n[not a link](x.md)\n```")]
    [InlineData("as in `[text](target)`")]
    public void Links_ElsewhereOrQuoted_AreLeftAlone(string text) =>
        Assert.Empty(Links.CheckBroken(new("docs/a.md", text), _ => false));

    [Fact]
    public void Orphans_PageAndPicture_AreFound()
    {
        SourceFile[] texts =
        [
            new("README.md", "[docs](docs)"),
            new("docs/README.md", "[a](a.md)"),
            new("docs/a.md", "[models](../models/) ![](used.svg)"),
            new("models/README.md", "linked as a folder"),
            new("docs/lonely.md", "[itself](lonely.md)"),
        ];
        string[] paths = [.. texts.Select(t => t.Path), "docs/used.svg", "docs/unused.svg"];
        Assert.Equal(["docs/lonely.md", "docs/unused.svg"], Links.CheckOrphans(texts, paths).Select(f => f.Path));
    }

    private static SourceFile Model(string code) => new("src/CxSim.Model/C.cs", code);
}
