using System.Text.RegularExpressions;

namespace CxSim.Architecture.Tests.Tidy;

/// <summary>What would make the model's bits depend on a clock, a process, a processor or a thread, and what to use instead.</summary>
internal static class BannedSymbols
{
    private const string Transcendental =
        @"(?:Log\w*|Exp\w*|Pow|Sin\w*|Cos\w*|Tan\w*|Asin\w*|Acos\w*|Atan\w*|Sigmoid|SoftMax|Cbrt|RootN|Hypot)";

    private static readonly (Regex Symbol, string Use)[] Banned =
    [
        Ban(@"\bDateTime(?:Offset)?\s*\.\s*(?:Now|UtcNow|Today)\b", "simulated time: a day's number and Time.Clock's microseconds"),
        Ban(@"\bStopwatch\b|\bEnvironment\s*\.\s*TickCount|\bTimeProvider\b", "simulated time; the runner measures wall time"),
        Ban(@"\bSystem\.Random\b|\bnew\s+Random\b|\bRandom\s*\.|\bRandom\s+\w+\s*[,;)=]|\bRandomNumberGenerator\b", "Chance.Draws"),
        Ban(@"\bGuid\s*\.\s*(?:NewGuid|CreateVersion7)\b", "an id that follows from what the thing is"),
        Ban(@"\.\s*GetHashCode\s*\(|\bHashCode\s*\.", "Chance.Draws.Mix: hash codes differ from process to process"),
        Ban($@"\b(?:Math|MathF|double|float|TensorPrimitives|Vector(?:64|128|256|512)?)\s*\.\s*{Transcendental}\b",
            "Chance.Kernel: the platform's own differ from machine to machine"),
        Ban(@"\b(?:FusedMultiplyAdd|MultiplyAddEstimate|ReciprocalEstimate|ReciprocalSqrtEstimate)\b",
            "a product and a sum: not every processor rounds this one alike"),
        Ban(@"\bTensorPrimitives\s*\.\s*(?:Sum\w*|Dot|Norm|Average|Distance|CosineSimilarity|Product\w*)\b",
            "a sum in order, or whole numbers: a vector's sum depends on its width"),
        Ban(@"\bnew\s+Thread\b|\bThread\s*\.|\bThreadPool\b|\bThreadStatic\b|\bThreadLocal\b|\bAsyncLocal\b", "nothing: hosts own threads"),
        Ban(@"\bTask\s*\.\s*(?:Run|Delay|Factory)\b|\bParallel\s*\.|\bAsParallel\b", "nothing: hosts run things side by side"),
        Ban(@"\b(?:Console|File|Directory)\s*\.\s*[A-Z]", "nothing: the model does no input or output"),
    ];

    public static IEnumerable<Finding> Check(SourceFile file)
    {
        if (!file.IsIn("src/CxSim.Model") || file.Extension != ".cs")
        {
            yield break;
        }

        string[] lines = file.CodeLines;
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (var (symbol, use) in Banned)
            {
                if (symbol.Match(lines[i]) is { Success: true } match)
                {
                    yield return new(file.Path, i + 1, $"{match.Value.Trim()} in the model, use {use}");
                }
            }
        }
    }

    private static (Regex Symbol, string Use) Ban(string pattern, string use) => (new Regex(pattern, RegexOptions.CultureInvariant), use);
}
