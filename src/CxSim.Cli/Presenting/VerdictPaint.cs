using CxSim.Cli.Terminal;
using CxSim.Experiments.Statistics;

namespace CxSim.Cli.Presenting;

/// <summary>Colours a verdict; its symbol and word say the same without colour.</summary>
internal static class VerdictPaint
{
    /// <summary>The colour of a verdict.</summary>
    public static Func<string, string>? Of(Verdict verdict, Paint paint) => verdict switch
    {
        Verdict.Better => paint.Good,
        Verdict.Worse => paint.Bad,
        Verdict.CannotTell or Verdict.Depends => paint.Doubt,
        _ => null,
    };
}
