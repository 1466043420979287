using System.Reflection;

namespace CxSim.Reports;

/// <summary>The program's version.</summary>
public static class ProductVersion
{
    /// <summary>Three numbers.</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
