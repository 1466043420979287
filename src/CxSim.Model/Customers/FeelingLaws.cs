using CxSim.Model.Chance;
using CxSim.Model.Policies;
using static CxSim.Model.Policies.Beliefs;

namespace CxSim.Model.Customers;

/// <summary>What an encounter does to a customer, in numbers read once from the beliefs. Numbers C1–C4 and Q10.</summary>
internal sealed class FeelingLaws(CustomerLaws laws)
{
    private readonly bool _care = laws.On(LinkCare);
    private readonly bool _effort = laws.On(LinkEffort);
    private readonly bool _wait = laws.On(LinkWait);
    private readonly double _careToday = laws.Centre.Reference.Care;
    private readonly double _effortToday = laws.Centre.Reference.Effort;
    private readonly double _waitToday = laws.Centre.Reference.Wait;
    private readonly double _comfort = laws[AuthComfort];
    private readonly double _referral = laws.Centre.Reference.Referral;
    private readonly double _wordToday = laws.Centre.Reference.GoodWord;
    private readonly double _joining = laws.If(LinkReferral, WomJoin);

    /// <summary>Share of its worth that care keeps when the issue stays unresolved.</summary>
    public double UnresolvedCare { get; } = laws[Beliefs.UnresolvedCare];

    /// <summary>Effort added by a failed self-service attempt.</summary>
    public double FailedEffort { get; } = laws[Beliefs.FailedEffort];

    /// <summary>Satisfaction with an encounter before its terms.</summary>
    public double BaseUtility { get; } = laws[Beliefs.BaseUtility];

    /// <summary>Weight of effort.</summary>
    public double WeightEffort { get; } = laws[Beliefs.WeightEffort];

    /// <summary>Weight of waiting.</summary>
    public double WeightWait { get; } = laws[Beliefs.WeightWait];

    /// <summary>Weight of resolution and care together.</summary>
    public double WeightResolution { get; } = laws[Beliefs.WeightResolution];

    /// <summary>What a good recovery adds to reported satisfaction.</summary>
    public double RecoveryBonus { get; } = laws[Beliefs.RecoveryBonus];

    /// <summary>Share of a good recovery that stays.</summary>
    public double LastingRecovery { get; } = laws.On(LinkRecovery) ? 1 : 0;

    /// <summary>Speed at which satisfaction follows encounters, η.</summary>
    public double Eta { get; } = laws[Beliefs.Eta];

    /// <summary>Extra weight of a pleasant surprise.</summary>
    public double GainWeight { get; } = laws[Beliefs.GainWeight];

    /// <summary>Extra weight of an unpleasant surprise.</summary>
    public double LossWeight { get; } = laws[Beliefs.LossWeight];

    /// <summary>Speed at which expectations follow.</summary>
    public double ExpectSpeed { get; } = laws[Beliefs.ExpectSpeed];

    /// <summary>Speed at which sentiment follows.</summary>
    public double SentimentSpeed { get; } = laws[Beliefs.SentimentSpeed];

    /// <summary>Share of surveys answered by those of middling satisfaction.</summary>
    public double SurveyResponse { get; } = laws[Beliefs.SurveyResponse];

    /// <summary>What is added to that share at either extreme.</summary>
    public double SurveyExtremes { get; } = laws[Beliefs.SurveyExtremes];

    /// <summary>Chance of calling back about an unresolved issue.</summary>
    public double Callback { get; } = laws[Beliefs.Callback];

    /// <summary>Mean days until a call-back.</summary>
    public double CallbackDays { get; } = laws[Beliefs.CallbackDays];

    /// <summary>Felt care where its link is on, else today's.</summary>
    public double Care(double felt) => _care ? felt : _careToday;

    /// <summary>Effort where its link is on, else today's.</summary>
    public double Effort(double effort) => _effort ? effort : _effortToday;

    /// <summary>Waiting where its link is on, else today's.</summary>
    public double Wait(double wait) => _wait ? wait : _waitToday;

    /// <summary>What an agent's authority adds for an issue that stays unresolved.</summary>
    public double Comfort(Conditions conditions) => _comfort * (1 - Kernel.Exp(-conditions[Levers.Auth] / 15));

    /// <summary>Chance that an encounter makes a customer of this satisfaction bring another.</summary>
    public double Referral(double satisfaction) =>
        _referral * (1 + (_joining * ((double.MaxNative(0, satisfaction - 0.75) / _wordToday) - 1)));
}
