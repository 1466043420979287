using CxSim.Model.Centres;

namespace CxSim.Model.Agents;

/// <summary>Patience by inversion of its hazard: exponential, or constant on stretches of waiting.</summary>
/// <param name="patience">The centre's setting.</param>
internal sealed class PatienceLaw(Patience patience)
{
    private readonly HazardStretch[] _hazard = patience.Hazard.Count > 0
        ? [.. patience.Hazard]
        : [new HazardStretch(0, 1 / patience.MeanSeconds)];

    /// <summary>Chance of leaving at once when nobody is free.</summary>
    public double Balking => patience.Balking;

    /// <summary>Seconds a caller stands waiting.</summary>
    /// <param name="luck">An exponential number, mean 1.</param>
    public double Seconds(double luck)
    {
        double left = luck;
        for (int i = 0; i < _hazard.Length - 1; i++)
        {
            double stretch = (_hazard[i + 1].FromSeconds - _hazard[i].FromSeconds) * _hazard[i].PerSecond;
            if (left < stretch)
            {
                return _hazard[i].FromSeconds + (left / _hazard[i].PerSecond);
            }

            left -= stretch;
        }

        return _hazard[^1].FromSeconds + (left / _hazard[^1].PerSecond);
    }
}
