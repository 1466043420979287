using System.Reflection;
using System.Runtime.Loader;
using CxSim.Model.Centres;

namespace CxSim.Benchmarks;

/// <summary>
/// This build's model against another's: worlds of both live in one process, some weeks in turns, so that what else the machine does
/// happens to both. Tells differences of a hundredth, where the same program run twice may differ by a tenth.
/// </summary>
internal static class Against
{
    private const int Worlds = 4; // of each build: where a world lies in memory makes some hundredths
    private const int Rounds = 60;
    private const int Weeks = 2;

    /// <summary>Prints nanoseconds a contact of both builds, medians over rounds, and how they compare world by world.</summary>
    /// <param name="folder">Where the other build's benchmarks lie.</param>
    public static void Print(string folder)
    {
        string other = Path.Combine(Path.GetFullPath(folder), "CxSim.Benchmarks.dll");
        if (!File.Exists(other))
        {
            Console.Error.WriteLine($"no CxSim.Benchmarks.dll in '{folder}'; expected the folder of another build, such as "
                + "benchmarks/CxSim.Benchmarks/bin/Release/net10.0 in a worktree of another commit");
            Environment.ExitCode = 2;
            return;
        }

        Func<ulong, Func<double>>[] builds = [StartLives, LivesOf(new Build(other).LoadFromAssemblyPath(other))];
        Func<double>[] lives = [.. Enumerable.Range(0, Worlds).SelectMany(w => builds.Select(b => b((ulong)w + 1)))];
        double[][] laps = [.. lives.Select(_ => new double[Rounds])];
        for (int r = 0; r < Rounds; r++)
        {
            for (int i = 0; i < lives.Length; i++)
            {
                int turn = (i + r) % lives.Length;
                laps[turn][r] = lives[turn]();
            }
        }

        double[] medians = [.. laps.Select(l => l.Order().ElementAt(Rounds / 2))];
        double[] ratios = [.. Enumerable.Range(0, Worlds).Select(w => medians[2 * w] / medians[(2 * w) + 1]).Order()];
        Console.WriteLine(FormattableString.Invariant($"this build {medians.Where((_, i) => i % 2 == 0).Average():F0} ns a contact, ")
            + FormattableString.Invariant($"the other {medians.Where((_, i) => i % 2 == 1).Average():F0}: ")
            + FormattableString.Invariant($"{ratios.Average():F3} of it ({ratios[0]:F3} to {ratios[^1]:F3} world by world)"));
    }

    // Called by name in the other build: gives a life whose every call lives on and says nanoseconds a contact.
    private static Func<double> StartLives(ulong seed)
    {
        var world = WholeModel.Warm(new Centre(), seed);
        return () =>
        {
            long started = ThreadTime.Nanoseconds();
            long contacts = WholeModel.Live(world, Weeks);
            return (ThreadTime.Nanoseconds() - started) / (double)contacts;
        };
    }

    private static Func<ulong, Func<double>> LivesOf(Assembly build) =>
        build.GetType(typeof(Against).FullName!)?.GetMethod(nameof(StartLives), BindingFlags.NonPublic | BindingFlags.Static)
            ?.CreateDelegate<Func<ulong, Func<double>>>()
        ?? throw new NotSupportedException("the other build is older than this comparison");

    /// <summary>Another build's assemblies beside this one's.</summary>
    private sealed class Build(string program) : AssemblyLoadContext
    {
        private readonly AssemblyDependencyResolver _resolver = new(program);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
