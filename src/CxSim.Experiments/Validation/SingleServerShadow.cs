using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Theory;
using CxSim.Model.Time;

namespace CxSim.Experiments.Validation;

/// <summary>
/// A control variate: one server as fast as all agents together, fed the same contacts with the same patience. Its mean wait is
/// known exactly (Erlang C or A with one agent), and it is long when the agents' queue is long.
/// </summary>
internal sealed class SingleServerShadow
{
    private readonly double _agents;
    private readonly double _meanWait;
    private double _backlog;
    private double _sum;
    private long _last;
    private long _count;

    private SingleServerShadow(double agents, double meanWaitSeconds)
    {
        _agents = agents;
        _meanWait = meanWaitSeconds * Clock.Second;
    }

    /// <summary>Mean wait measured ÷ expected.</summary>
    public double RelativeWait => _sum / _count / _meanWait;

    /// <summary>The shadow of a queue; null if its mean is not known exactly.</summary>
    public static SingleServerShadow? Of(QueueStudy study)
    {
        double rate = study.ArrivalsPerHour / 3600.0;
        double service = study.Service.MeanSeconds / study.Agents;
        bool simple = study.Service is ExponentialDuration && study.BalkProbability == 0.0 && study.RepeatProbability == 0.0
            && study.ChatStretch is null;
        return (simple, study.Patience) switch
        {
            (true, null) when rate * service < 1.0 =>
                new SingleServerShadow(study.Agents, new ErlangC(1, rate, service).MeanWaitSeconds),
            (true, ExponentialDuration patience) =>
                new SingleServerShadow(study.Agents, new ErlangA(1, rate, service, patience.MeanSeconds).MeanWaitSeconds),
            _ => null,
        };
    }

    /// <summary>The next contact (Lindley's recursion; who would wait past patience adds no work).</summary>
    public void Arrive(long micros, long work, long patience, bool measured)
    {
        _backlog = Math.Max(0.0, _backlog - (micros - _last));
        _last = micros;
        if (measured)
        {
            _sum += Math.Min(_backlog, patience);
            _count++;
        }

        if (_backlog <= patience)
        {
            _backlog += work / _agents;
        }
    }

    public void EndDay() => _last -= Clock.Day;
}
