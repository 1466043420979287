using CxSim.Model.Chance;
using CxSim.Model.Policies;

namespace CxSim.Model.Agents;

/// <summary>What the day's conditions and the beliefs make of resolution and care.</summary>
internal readonly struct Mood
{
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
        SlowWeight = conditions[Levers.Qa] / 100;
        ReviewShare = reviewShare;
    }

    /// <summary>Weight of the slow half of the scorecard.</summary>
    public double SlowWeight { get; }

    /// <summary>Share of contacts reviewed.</summary>
    public double ReviewShare { get; }

    /// <summary>Log-odds that a contact resolves its issue. A link that is off keeps today's value of its term.</summary>
    public double LogOdds(in Case c, in Worked w, in Hand hand, bool grey)
    {
        double time = _laws.On(Beliefs.LinkTimeResolution) ? Kernel.Log(Math.Min(1, w.Given / w.Required)) : _today;
        double script = _laws.On(Beliefs.LinkScriptResolution) ? c.Script : Levers.Script.Default / 100;
        return _laws.Centre.Reference.Resolve + hand.Resolve
            + (_time * time)
            - (_script * _laws.Complexity[c.Contact.Workflow] * script)
            - (_debt * c.Debt)
            + (grey && c.Zone ? _zone : 0);
    }

    /// <summary>Care given, cynicism apart: u(2 − u), falling beyond u = 1.</summary>
    public double Care(in Case c, in Worked w, bool grey)
    {
        double u = w.Share;
        double care = u <= 1 ? u * (2 - u) : 1 - (_over * (u - 1) * (u - 1));
        if (!grey)
        {
            return care;
        }

        double script = _laws.On(Beliefs.LinkScriptCare) ? c.Script : Levers.Script.Default / 100;
        return care * (1 - (_scriptCare * script)) * _rolePlay;
    }

    /// <summary>Chance of resolution lost to chats worked at once.</summary>
    public double LostToChats(double chats) => (_chat * (chats - 1)) + (_chatSquare * (chats - 1) * (chats - 1));
}
