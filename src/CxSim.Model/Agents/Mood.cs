using System.Runtime.CompilerServices;
using CxSim.Model.Chance;
using CxSim.Model.Policies;

namespace CxSim.Model.Agents;

/// <summary>What the day's conditions and the beliefs make of resolution and care.</summary>
internal readonly struct Mood
{
    private static readonly double ScriptToday = Levers.Script.Default / 100;
    private readonly AgentLaws _laws;
    private readonly double _time;
    private readonly double _script;
    private readonly double _debt;
    private readonly double _zone;
    private readonly double _scriptCare;
    private readonly double _rolePlay;
    private readonly double _over;
    private readonly double _chat;
    private readonly double _chatSquare;
    private readonly double _today;
    private readonly double _resolve;
    private readonly bool _timeLinked;
    private readonly bool _scriptLinked;
    private readonly bool _scriptCareLinked;

    public Mood(AgentLaws laws, Conditions conditions, double reviewShare)
    {
        _laws = laws;
        _time = laws[Beliefs.ResolveTime];
        _script = laws[Beliefs.ResolveScript];
        _debt = laws.If(Beliefs.LinkDebtResolution, Beliefs.ResolveDebt);
        _zone = laws[Beliefs.ZoneGrey];
        _scriptCare = laws[Beliefs.ScriptCare];
        _rolePlay = laws.RolePlayed(conditions);
        _over = laws[Beliefs.OverCare];
        _chat = laws[Beliefs.ChatFcr];
        _chatSquare = laws[Beliefs.ChatFcrSquare];
        _today = Kernel.Log(laws.Centre.People.Standard);
        _resolve = laws.Centre.Reference.Resolve;
        _timeLinked = laws.On(Beliefs.LinkTimeResolution);
        _scriptLinked = laws.On(Beliefs.LinkScriptResolution);
        _scriptCareLinked = laws.On(Beliefs.LinkScriptCare);
        SlowWeight = conditions[Levers.Qa] / 100;
        ReviewShare = reviewShare;
    }

    /// <summary>Weight of the slow half of the scorecard.</summary>
    public double SlowWeight { get; }

    /// <summary>Share of contacts reviewed.</summary>
    public double ReviewShare { get; }

    /// <summary>Log-odds that a contact resolves its issue. A link that is off keeps today's value of its term.</summary>
    /// <param name="c">The case.</param>
    /// <param name="time">Logarithm of the time given over the time called for, at most 0.</param>
    /// <param name="hand">The agent's hand.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double LogOdds(in Case c, double time, in Hand hand)
    {
        int workflow = c.Contact.Workflow;
        return _resolve + hand.Resolve
            + (_time * (_timeLinked ? time : _today))
            - (_script * _laws.Complexity[workflow] * (_scriptLinked ? c.Script : ScriptToday))
            - (_debt * c.Debt)
            + (_laws.Grey[workflow] && c.Zone ? _zone : 0);
    }

    /// <summary>Care given, cynicism apart: u(2 − u), falling beyond u = 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Care(in Case c, in Worked w, bool grey)
    {
        double u = w.Share;
        double care = u <= 1 ? u * (2 - u) : 1 - (_over * (u - 1) * (u - 1));
        if (!grey)
        {
            return care;
        }

        double script = _scriptCareLinked ? c.Script : ScriptToday;
        return care * (1 - (_scriptCare * script)) * _rolePlay;
    }

    /// <summary>Chance of resolution lost to chats worked at once.</summary>
    public double LostToChats(double chats) => (_chat * (chats - 1)) + (_chatSquare * (chats - 1) * (chats - 1));
}
