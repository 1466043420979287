using CxSim.Model.Centres;

namespace CxSim.Cli.Calibrating;

/// <summary>The numbers of a centre that are solved on today.</summary>
internal static class Constants
{
    /// <summary>Each by name, in the order of the centre's file.</summary>
    public static IEnumerable<(string Name, double Value)> Of(Centre centre) =>
        [.. Of("reference", centre.Reference), .. Of("people", centre.People), .. Of("loyalty", centre.Loyalty)];

    private static IEnumerable<(string Name, double Value)> Of(string block, object part) => part.GetType().GetProperties()
        .Where(p => p.PropertyType == typeof(double))
        .Select(p => ($"{block}.{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}", (double)p.GetValue(part)!));
}
