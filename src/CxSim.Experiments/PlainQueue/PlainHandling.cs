using CxSim.Model.Chance;
using CxSim.Model.Queue;

namespace CxSim.Experiments.PlainQueue;

/// <summary>Answers the queue from each contact's own stream: who serves it, or when, changes nothing about it.</summary>
internal readonly struct PlainHandling(DayBatch batch, PlainWorkflow[] workflows) : IHandling
{
    public const ulong Gap = 0;
    public const ulong Work = 1;
    public const ulong Patience = 2;
    public const ulong Balk = 3;
    public const ulong Class = 4;
    public const ulong Repeat = 5;
    public const ulong RepeatDelay = 6;
    private const ulong Redials = 16; // four draws an attempt

    public long WorkMicros(int contact, int agent) =>
        workflows[batch.Workflow[contact]].Service.Micros(batch.Key[contact], Work);

    public long BreatherMicros(int contact, int agent) => 0;

    public long RedialMicros(int contact, long now)
    {
        PlainWorkflow workflow = workflows[batch.Workflow[contact]];
        if (workflow.RedialProbability == 0.0)
        {
            return -1;
        }

        ulong counter = Redials + (4UL * batch.AttemptToday[contact]);
        bool again = Draws.Uniform(batch.Key[contact], counter) < workflow.RedialProbability;
        long delay = again ? workflow.RedialDelay.Micros(batch.Key[contact], counter + 1) : long.MaxValue;
        return delay < long.MaxValue - now ? now + delay : -1;
    }

    public long PatienceMicros(int contact)
    {
        PlainWorkflow workflow = workflows[batch.Workflow[contact]];
        ulong counter = Redials + (4UL * batch.AttemptToday[contact]) + 2;
        bool balks = Draws.Uniform(batch.Key[contact], counter) < workflow.BalkProbability;
        return balks ? 0 : workflow.Patience?.Micros(batch.Key[contact], counter + 1) ?? long.MaxValue;
    }
}
