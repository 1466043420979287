namespace CxSim.Experiments.Validation;

/// <summary>
/// The simulator against theory: the exact value must lie in the interval of the mean over at least 20 replications with fixed
/// seeds, and the interval may be no wider than ±1 % of that value. The error of all intervals together is 1 % (Bonferroni).
/// </summary>
public static class GoldenSystems
{
    private const double FamilyError = 0.01;

    /// <summary>The queues as data; the ratchet V13 stands apart, since it is no queue.</summary>
    public static IReadOnlyList<GoldenSystem> Systems => GoldenList.Systems;

    /// <summary>Names of the systems, and whether each is part of the quick family.</summary>
    public static IReadOnlyList<(string Name, bool Quick)> Names { get; } =
        [.. GoldenList.Systems.Select(system => (system.Name, !system.Slow)), (RatchetChecks.Name, true)];

    /// <summary>Share of cases in which each single interval covers the truth; the same for the quick family and the full one.</summary>
    public static double Level { get; } = 1.0 - (FamilyError / GoldenList.Systems.Sum(system => system.Expected.Count));

    /// <summary>Contacts that the quick or the full family simulates, about.</summary>
    public static double Contacts(bool quick) =>
        GoldenList.Systems.Where(system => !quick || !system.Slow).Sum(system => system.Study.Contacts);

    /// <summary>Runs the family.</summary>
    /// <param name="quick">Leave out the slow systems. Those that run are judged by the same rule.</param>
    /// <param name="threads">Replications side by side, at least 1; results do not depend on it.</param>
    /// <param name="progress">Told the name of each system before it runs, if given.</param>
    public static IReadOnlyList<Check> Run(bool quick, int? threads = null, IProgress<string>? progress = null)
    {
        List<Check> checks = [];
        foreach ((string name, bool isQuick) in Names)
        {
            if (!quick || isQuick)
            {
                progress?.Report(name);
                checks.AddRange(Run(name, threads));
            }
        }

        return checks;
    }

    /// <summary>Runs one system.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="threads">Replications side by side, at least 1.</param>
    /// <exception cref="ArgumentException">No system has this name.</exception>
    public static IReadOnlyList<Check> Run(string name, int? threads = null)
    {
        if (name == RatchetChecks.Name)
        {
            return RatchetChecks.Run();
        }

        GoldenSystem system = GoldenList.Systems.FirstOrDefault(one => one.Name == name)
            ?? throw new ArgumentException($"no golden system is called '{name}'", nameof(name));
        return system.Run(Level, threads ?? Environment.ProcessorCount);
    }
}
