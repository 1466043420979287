using CxSim.Model.Chance;

namespace CxSim.Figures.Tests.Examples;

/// <summary>Reproducible noise for example data.</summary>
internal sealed class Luck(ulong seed)
{
    private readonly ulong _key = Draws.Mix(seed);
    private ulong _next;

    public double Normal() => Draws.Normal(_key, _next++);

    public double Uniform() => Draws.Uniform(_key, _next++);

    public double Exponential() => Draws.Exponential(_key, _next++);
}
