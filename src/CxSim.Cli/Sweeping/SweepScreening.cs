using System.Globalization;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Sensitivity;

namespace CxSim.Cli.Sweeping;

/// <summary>What walks of a sweep tell of its axes.</summary>
internal static class SweepScreening
{
    private const string Walks = "morris:";

    /// <summary>How each axis moves net value, or null when the sweep's points are no walks.</summary>
    public static IReadOnlyList<ScreenedFactor>? Of(SweepResult result)
    {
        var design = result.Study.Design;
        if (!design.Kind.StartsWith(Walks, StringComparison.Ordinal))
        {
            return null;
        }

        int count = int.Parse(design.Kind.AsSpan(Walks.Length), CultureInfo.InvariantCulture);
        var walks = new MorrisTrajectories(count, design.Axes.Count, Design.UsualKey);
        return Screening.Of(walks, [.. result.Rows.Select(r => r.Net)]);
    }
}
