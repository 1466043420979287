using System.ComponentModel;
using System.Globalization;

namespace CxSim.Benchmarks;

/// <summary>The bare queue in C++, built here and run beside with the same parameters.</summary>
internal sealed class CompiledLimit
{
    private readonly string _program;

    private CompiledLimit(string program) => _program = program;

    /// <summary>Builds it; null where there is no compiler.</summary>
    public static CompiledLimit? Build()
    {
        string source = Path.Combine(Places.Root, "benchmarks", "limit", "queue_limit.cpp");
        string program = Path.Combine(AppContext.BaseDirectory, "queue_limit");
        try
        {
            Places.Output("g++", "-O3", "-march=native", "-o", program, source);
            return new CompiledLimit(program);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs it; contacts a second of processor time, and its counts as shares and handle times.</summary>
    public (double PerSecond, double Lost, double Waited, double Wait) Run(BareQueue queue, int contacts)
    {
        string[] words = [.. new object[] { queue.Agents, contacts, queue.Load, queue.Leaving }
            .Select(w => string.Format(CultureInfo.InvariantCulture, "{0}", w))];
        double[] found = [.. Places.Output(_program, words).Split(' ').Select(w => double.Parse(w, CultureInfo.InvariantCulture))];
        return (found[3], found[0], found[1], found[2]);
    }
}
