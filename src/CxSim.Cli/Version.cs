using System.Reflection;

namespace CxSim.Cli;

/// <summary>The program's version.</summary>
internal static class Version
{
    /// <summary>Three numbers.</summary>
    public static string Text { get; } =
        typeof(Version).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
