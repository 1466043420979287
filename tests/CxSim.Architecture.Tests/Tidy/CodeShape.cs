using System.Text.RegularExpressions;

namespace CxSim.Architecture.Tests.Tidy;

/// <summary>Sizes that a reader can take in, and a summary on what others may use.</summary>
internal static partial class CodeShape
{
    public const int LongestLine = 140;
    public const int LongestMethod = 70;
    public const int LongestFile = 400;

    public static IEnumerable<Finding> Check(SourceFile file)
    {
        if (file.Extension == ".cs")
        {
            return [.. WideLines(file), .. LongFile(file), .. LongMethods(file), .. BareTypes(file)];
        }

        return file.Extension == ".sh" || file.Text.StartsWith("#!", StringComparison.Ordinal) ? WideLines(file) : [];
    }

    private static IEnumerable<Finding> WideLines(SourceFile file) => file.Lines
        .Select((line, i) => (line, number: i + 1))
        .Where(x => x.line.Length > LongestLine)
        .Select(x => new Finding(file.Path, x.number, $"{x.line.Length} characters, use at most {LongestLine}"));

    private static IEnumerable<Finding> LongFile(SourceFile file) => file.Lines.Length > LongestFile
        ? [new(file.Path, 1, $"{file.Lines.Length} lines, use files of one idea, at most {LongestFile}")]
        : [];

    private static IEnumerable<Finding> LongMethods(SourceFile file)
    {
        string code = file.Code;
        foreach (Match match in MethodStart().Matches(code))
        {
            int last = EndOfMember(code, match.Index + match.Length - 1);
            int length = code.AsSpan(match.Index, last - match.Index).Count('\n') + 1;
            if (length > LongestMethod)
            {
                string what = $"{match.Groups["name"].Value} has {length} lines, use at most {LongestMethod}";
                yield return new(file.Path, code.AsSpan(0, match.Index).Count('\n') + 1, what);
            }
        }
    }

    // From a parameter list's opening bracket to the end of the body, be it a block, an expression or nothing.
    private static int EndOfMember(string code, int start)
    {
        int depth = 0;
        bool arrow = false;
        for (int i = start; i < code.Length; i++)
        {
            depth += code[i] is '(' or '{' or '[' ? 1 : code[i] is ')' or '}' or ']' ? -1 : 0;
            arrow |= depth == 0 && code[i] == '=' && i + 1 < code.Length && code[i + 1] == '>';
            if (depth == 0 && (code[i] == ';' || (code[i] == '}' && !arrow)))
            {
                return i;
            }
        }

        return code.Length - 1;
    }

    // A partial type has its summary in one of its parts; that there is one, the compiler sees to.
    private static IEnumerable<Finding> BareTypes(SourceFile file)
    {
        string[] lines = file.Lines;
        string[] code = file.CodeLines;
        for (int i = 0; i < lines.Length && file.IsIn("src"); i++)
        {
            if (PublicType().IsMatch(code[i]) && !HasSummary(lines, i))
            {
                yield return new(file.Path, i + 1, "a public type without a summary, use /// <summary> with its meaning and units");
            }
        }
    }

    private static bool HasSummary(string[] lines, int type)
    {
        for (int i = type - 1; i >= 0; i--)
        {
            string line = lines[i].Trim();
            if (line.StartsWith("///", StringComparison.Ordinal) && (line.Contains("<summary>") || line.Contains("<inheritdoc")))
            {
                return true;
            }

            if (!line.StartsWith("///", StringComparison.Ordinal) && !line.StartsWith('[') && !line.StartsWith('#'))
            {
                return false;
            }
        }

        return false;
    }

    // Modifiers, a return type unless it is a constructor, the name, and the bracket; a type with a primary constructor is no method.
    [GeneratedRegex("""
        (?x) (?<=\n) [ \t]+
        (?:public|private|protected|internal|static|override) \s+
        (?: (?:public|private|protected|internal|static|override|virtual|sealed|async|partial|unsafe|new|readonly) \s+ )*
        (?! \S* \s* (?:class|record|struct|interface|enum|delegate|event) \b )
        (?: [\w<>\[\]?,.]+ (?: ,[ ][\w<>\[\]?,.\ ]+ )? \s+ | \( [^()\n]* \) \s* )?
        (?<name>\w+) (?: <[\w,\ ]+> )? \(
        """)]
    private static partial Regex MethodStart();

    [GeneratedRegex("""
        (?x) ^ \s* public \s+ (?: (?:static|sealed|abstract|readonly|ref|unsafe) \s+ )*
        (?:class|record|struct|interface|enum|delegate) \b
        """)]
    private static partial Regex PublicType();
}
