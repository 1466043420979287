using CxSim.Model.Chance;

namespace CxSim.Experiments.Calibration;

/// <summary>One simulated caller, before the queue.</summary>
/// <param name="Key">Key of the caller's own stream.</param>
/// <param name="Type">Index into the fit's service types.</param>
/// <param name="Level">Place in the queue, 0 first.</param>
/// <param name="Patience">Seconds the caller waits at most.</param>
/// <param name="Balks">Whether the caller leaves at once when nobody is free.</param>
internal readonly record struct MadeCall(ulong Key, int Type, int Level, double Patience, bool Balks);

/// <summary>Draws callers and their service from a fit. What a caller is depends on the key alone, whatever the staffing.</summary>
internal sealed class CallMaker
{
    private const ulong MixDraw = 0;
    private const ulong PatienceDraw = 1;
    private const ulong BalkDraw = 2;
    private const ulong ServiceDraw = 3;
    private const ulong ShortDraw = 4;

    private readonly CentreFit _fit;
    private readonly (double UpTo, int Type, int Level, double Multiplier)[] _mix;
    private readonly ServiceOfType[] _services;
    private readonly double[] _withinSd;

    public CallMaker(CentreFit fit)
    {
        _fit = fit;
        _services = [.. fit.Services.ByType];
        double agents = fit.Services.AgentLogSd * fit.Services.AgentLogSd;
        _withinSd = [.. _services.Select(s => Math.Sqrt(Math.Max(0, (s.LogSd * s.LogSd) - agents)))];
        double total = 0;
        var mix = new List<(double, int, int, double)>();
        foreach (var part in fit.Mix)
        {
            int type = Array.FindIndex(_services, s => string.Equals(s.Type, part.Type, StringComparison.Ordinal));
            total += part.Share.Value;
            mix.Add((total, Math.Max(0, type), fit.Levels[part.Priority], fit.Patience.ByPriority[part.Priority].Value));
        }

        _mix = [.. mix];
    }

    public MadeCall Make(ulong key)
    {
        double u = Draws.Uniform(key, MixDraw) * _mix[^1].UpTo;
        var part = _mix[Array.FindIndex(_mix, m => u <= m.UpTo)];
        double patience = _fit.Patience.Lifetime(Draws.Exponential(key, PatienceDraw) / part.Multiplier);
        return new(key, part.Type, part.Level, patience, Draws.Uniform(key, BalkDraw) < _fit.Patience.Balking.Value);
    }

    /// <summary>Seconds of service by an agent who takes <paramref name="agentLog"/> more in logarithm than the mean agent.</summary>
    public double Service(ulong key, int type, double agentLog)
    {
        var service = _services[type];
        double brief = Draws.Uniform(key, ShortDraw);
        return brief < service.ShortShare.Value
            ? ServiceFit.Shortest * brief / service.ShortShare.Value
            : Math.Exp(service.LogMean + agentLog + (_withinSd[type] * Draws.Normal(key, ServiceDraw)));
    }
}
