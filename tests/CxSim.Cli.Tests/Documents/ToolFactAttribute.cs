namespace CxSim.Cli.Tests.Documents;

/// <summary>A test that runs a program of this machine: skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Looks for the program.</summary>
    /// <param name="needs">What has to be on the machine, in words.</param>
    /// <param name="name">The program's file.</param>
    /// <param name="trial">Arguments that it must accept.</param>
    public ToolFactAttribute(string needs, string name, params string[] trial)
    {
        if (Tool.Find(name, trial) is null)
        {
            Skip = $"needs {needs}";
        }
    }
}
