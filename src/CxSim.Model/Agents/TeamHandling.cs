using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Policies;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>What a day asks of one agent's hand, worked out in the morning.</summary>
internal struct Hand
{
    /// <summary>Quick time relative to an experienced agent of middling pace.</summary>
    public double Pace;

    /// <summary>Pace target g = d·p^α·(1 + compliance·aht): share of required time aimed at.</summary>
    public double Target;

    /// <summary>Slow-down by long overload.</summary>
    public double Overwork;

    /// <summary>Chance of ending a contact over target early.</summary>
    public double Gaming;

    /// <summary>Log-odds of resolution from skill and cynicism.</summary>
    public double Resolve;

    /// <summary>Share of care left by cynicism.</summary>
    public double Care;
}

/// <summary>How a contact was worked, for scoring it after the queue has run.</summary>
internal struct Worked
{
    /// <summary>Share of the slow part given, u, 0–1.5.</summary>
    public float Share;

    /// <summary>Expected seconds given, before luck and overwork.</summary>
    public float Given;

    /// <summary>Expected seconds given without policy's extra time.</summary>
    public float OwnGiven;

    /// <summary>Expected seconds called for from this agent.</summary>
    public float Required;

    /// <summary>Seconds spent on slow parts.</summary>
    public float Slow;

    /// <summary>Whether it was ended early to meet the target.</summary>
    public bool Gamed;
}

/// <summary>Answers the queue's questions about a day's cases (Q3, Q5, Q6, Q11).</summary>
internal readonly struct TeamHandling : IHandling
{
    private readonly AgentLaws _laws;
    private readonly DayBatch _batch;
    private readonly Case[] _cases;
    private readonly Worked[] _worked;
    private readonly Hand[] _hands;
    private readonly double[] _halfHours;
    private readonly long _close;
    private readonly long _breather;
    private readonly double _mostShort;
    private readonly double _zoneTime;
    private readonly double _redial;
    private readonly double _redialSeconds;

    public TeamHandling(
        AgentLaws laws, DayBatch batch, Case[] cases, Worked[] worked, Hand[] hands, double[] halfHours, long close, Conditions conditions)
    {
        _laws = laws;
        _batch = batch;
        _cases = cases;
        _worked = worked;
        _hands = hands;
        _halfHours = halfHours;
        _close = close;
        _breather = Clock.FromSeconds(conditions[Levers.Breather]);
        _mostShort = laws[Beliefs.HardCompression];
        _zoneTime = 1 + laws[Beliefs.ZoneTime];
        _redial = laws[Beliefs.Redial];
        _redialSeconds = 60 * laws[Beliefs.RedialMinutes];
    }

    /// <inheritdoc/>
    public long WorkMicros(int contact, int agent)
    {
        int index = (int)_batch.Issue[contact];
        ref readonly Case c = ref _cases[index];
        ref readonly Hand hand = ref _hands[agent];
        double quick = c.Quick * hand.Pace;
        double required = quick + c.Slow;
        long start = _batch.StartMicros[contact];
        double target = hand.Target * _halfHours[Math.Clamp((int)(start / Clock.HalfHour), 0, Clock.HalfHoursADay - 1)];
        double own = (target * required) - quick;
        double slow = double.ClampNative(own + c.Extra, 0, 1.5 * c.Slow);
        double ownSlow = double.ClampNative(own, 0, 1.5 * c.Slow);
        double missing = double.MinNative(_mostShort * quick, double.MaxNative(0, -(own + c.Extra)));
        double zone = c.Zone ? _zoneTime : 1;
        double seconds = ((quick * c.Noise) + slow) * zone * hand.Overwork;
        ref Worked w = ref _worked[index];
        w.Gamed = hand.Gaming > 0 && seconds > target * required && Games(contact, c, hand);
        w.Share = (float)(slow / c.Slow);
        w.Given = (float)(quick - missing + slow);
        w.OwnGiven = (float)(quick - missing + ownSlow);
        w.Required = (float)required;
        w.Slow = (float)(slow * zone * hand.Overwork);
        if (w.Gamed)
        {
            w.Slow = (float)(w.Slow * (target * required / seconds));
            seconds = target * required;
        }

        return Clock.FromSeconds(seconds);
    }

    /// <inheritdoc/>
    public long BreatherMicros(int contact, int agent) =>
        _breather > 0 && _laws.Grey[_cases[(int)_batch.Issue[contact]].Contact.Workflow] ? _breather : 0;

    /// <inheritdoc/>
    public long RedialMicros(int contact, long now)
    {
        (ulong issue, int attempt) = Of(contact);
        if (Draws.Uniform(Draws.OfAttempt(issue, attempt), WorkLuck.Redial) >= _redial)
        {
            return -1;
        }

        double seconds = 1 + (_redialSeconds * Draws.Exponential(Draws.OfAttempt(issue, attempt), WorkLuck.RedialDelay));
        long at = now + Clock.FromSeconds(seconds);
        return at < _close ? at : -1;
    }

    /// <inheritdoc/>
    public long PatienceMicros(int contact)
    {
        (ulong issue, int attempt) = Of(contact);
        ref readonly Contact c = ref _cases[(int)_batch.Issue[contact]].Contact;
        return PatienceOf(_laws, c, Draws.Exponential(Draws.OfAttempt(issue, attempt), WorkLuck.Patience));
    }

    /// <summary>Patience of a contact, microseconds.</summary>
    /// <param name="laws">How people of the centre answer.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="luck">The contact's exponential number, mean 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long PatienceOf(AgentLaws laws, in Contact contact, double luck) =>
        Clock.FromSeconds(laws.Patience.Seconds(luck) * contact.Patience * laws.PatienceMultiple[contact.Workflow]);

    private bool Games(int contact, in Case c, in Hand hand)
    {
        int attempt = c.Contact.Attempt + _batch.AttemptToday[contact];
        return Draws.Uniform(Draws.OfAttempt(c.Contact.Issue, attempt), WorkLuck.Gaming) < hand.Gaming;
    }

    private (ulong Issue, int Attempt) Of(int contact)
    {
        ref readonly Contact c = ref _cases[(int)_batch.Issue[contact]].Contact;
        return (c.Issue, c.Attempt + _batch.AttemptToday[contact]);
    }
}
