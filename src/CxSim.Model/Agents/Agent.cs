using CxSim.Model.Chance;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.States;
using static CxSim.Model.Policies.Beliefs;

namespace CxSim.Model.Agents;

/// <summary>One agent: the n-th occupant of a seat. Slow states change once a week (A1–A9).</summary>
internal sealed class Agent
{
    private readonly AgentLaws _laws;
    private readonly double _sensitivity;
    private double _noise;

    /// <summary>A newcomer, or one of those there at the start.</summary>
    /// <param name="laws">How agents answer.</param>
    /// <param name="key">Identity: team, seat, occupant.</param>
    /// <param name="tenureWeeks">Weeks on the floor.</param>
    /// <param name="standard">Inner standard brought along.</param>
    public Agent(AgentLaws laws, ulong key, double tenureWeeks, double standard)
    {
        _laws = laws;
        Key = key;
        Tenure = tenureWeeks;
        Standard = standard;
        var people = laws.Centre.People;
        OwnPace = Draws.LogNormal(key, WorkLuck.Pace, people.PaceSigma);
        _sensitivity = Kernel.Exp(laws[Sensitivity] * Draws.Normal(key, WorkLuck.Sensitivity));
        Exhaustion = people.Exhaustion;
        Cynicism = people.Cynicism;
        Efficacy = people.Efficacy;
        Recognition = laws.Centre.Reference.Recognition;
        Occupancy = 0.8;
    }

    private Agent(Agent other)
    {
        _laws = other._laws;
        _sensitivity = other._sensitivity;
        _noise = other._noise;
        Key = other.Key;
        OwnPace = other.OwnPace;
        Tenure = other.Tenure;
        Standard = other.Standard;
        Exhaustion = other.Exhaustion;
        Cynicism = other.Cynicism;
        Efficacy = other.Efficacy;
        Recognition = other.Recognition;
        Autonomy = other.Autonomy;
        Surface = other.Surface;
        Occupancy = other.Occupancy;
        Week = other.Week;
    }

    /// <summary>What the agent meets this week.</summary>
    public AgentWeek Week;

    public ulong Key { get; }

    /// <summary>Quick time relative to others', 1 in the mean.</summary>
    public double OwnPace { get; }

    /// <summary>Weeks on the floor.</summary>
    public double Tenure { get; private set; }

    /// <summary>Inner standard d: share of required time the agent thinks right.</summary>
    public double Standard { get; private set; }

    public double Exhaustion { get; private set; }

    public double Cynicism { get; private set; }

    public double Efficacy { get; private set; }

    /// <summary>Recognition: how well the scorecard sees the agent, 0–1.</summary>
    public double Recognition { get; private set; }

    public double Autonomy { get; private set; } = 0.4;

    /// <summary>Share of surface acting, 0–1.</summary>
    public double Surface { get; private set; }

    /// <summary>Seven-day occupancy.</summary>
    public double Occupancy { get; private set; }

    /// <summary>Burnout index, 0–100.</summary>
    public double Burnout => 100 * ((0.5 * Exhaustion) + (0.3 * Cynicism) + (0.2 * (1 - Efficacy)));

    /// <summary>Burnout in standard deviations from today's mean.</summary>
    public double Z => (Burnout - _laws.Centre.Reference.BurnoutMean) / _laws.Centre.Reference.BurnoutSd;

    /// <summary>How far learning has come, 0–1.</summary>
    public double Learned => 1 - Kernel.Exp(-Tenure / _laws[LearningWeeks]);

    /// <summary>Quick time relative to an experienced agent of middling pace (A8).</summary>
    public double Pace => OwnPace * (1 + (_laws[Learning] * (1 - Learned)));

    /// <summary>Slow-down by long overload (Q6).</summary>
    public double Overwork => 1 + (_laws.If(LinkOverwork, Beliefs.Overwork) * Math.Max(0, Occupancy - _laws[OverworkAt]));

    public Agent Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        Tenure = state.Passed(Tenure);
        Standard = state.Passed(Standard);
        Exhaustion = state.Passed(Exhaustion);
        Cynicism = state.Passed(Cynicism);
        Efficacy = state.Passed(Efficacy);
        Recognition = state.Passed(Recognition);
        Autonomy = state.Passed(Autonomy);
        Surface = state.Passed(Surface);
        Occupancy = state.Passed(Occupancy);
        state.Pass(ref _noise);
        state.Pass(ref Week);
    }

    /// <summary>Whether the agent stays away on a day (A7).</summary>
    public bool Absent(int day, Conditions conditions)
    {
        double chance = _laws[AbsenceBase] * Kernel.Exp(_laws.If(LinkAbsence, AbsenceGamma) * Z) + conditions.ExtraAbsence;
        return Draws.Uniform(Draws.Of(_laws.DayStream, Key), (ulong)day) < chance;
    }

    /// <summary>Whether the agent gives notice this week (A7).</summary>
    public bool Quits(int week)
    {
        double early = Tenure < 26 ? _laws[QuitEarly] : 1;
        double hazard = _laws.Centre.Reference.Quit * early * Kernel.Exp(_laws.If(LinkQuits, QuitGamma) * Z);
        return Draws.Uniform(Draws.Of(_laws.WeekStream, Key), WorkLuck.OfWeek(week, WorkLuck.Quit)) < hazard;
    }

    /// <summary>Order in which agents are released when the plan shrinks: by lot.</summary>
    public double Lot(int week) => Draws.Uniform(Draws.Of(_laws.WeekStream, Key), WorkLuck.OfWeek(week, WorkLuck.Release));

    /// <summary>Ends a week: standard, strain, attitude, recognition, tenure.</summary>
    public void Recover(int week, Conditions conditions)
    {
        double conflict = AgentLaws.Conflict(conditions);
        Occupancy = Week.Duty > 0 ? Math.Min(1.2, Week.Busy / (double)Week.Duty) : Occupancy;
        if (Week.Served > 0)
        {
            double goodwill = _laws[AuthAutonomy] * Math.Min(1, conditions[Levers.Auth] / 15);
            Autonomy = Math.Clamp(1 - (Week.Script * 1e-6 / Week.Served) + goodwill, 0, 1);
            Recognize();
            MoveStandard(conditions);
        }

        double meaning = _laws.On(LinkMeaning) && Week.Grey > 0 ? Week.GreyResolved / (double)Week.Grey : 0;
        Strain(week, conditions, conflict, meaning);
        MoveAttitude(conflict, meaning);
        Tenure++;
        Week = default;
    }

    /// <summary>Adds the agent's state to the week's counts.</summary>
    public void Count(Tally tally, double conflict)
    {
        tally.AddMicro(Measures.Count.Exhaustion, Exhaustion);
        tally.AddMicro(Measures.Count.Cynicism, Cynicism);
        tally.AddMicro(Measures.Count.Efficacy, Efficacy);
        tally.AddMicro(Measures.Count.Burnout, Burnout);
        tally.Add(Measures.Count.BurnedOut, Burnout > 50 ? 1 : 0);
        tally.Add(Bands.OfBurnout(Burnout), 1);
        tally.AddMicro(Measures.Count.Standard, Standard);
        tally.AddMicro(Measures.Count.Autonomy, Autonomy);
        tally.AddMicro(Measures.Count.Conflict, conflict);
        tally.AddMicro(Measures.Count.SurfaceActing, Surface);
        tally.AddMicro(Measures.Count.Recognition, Recognition);
        tally.Add(Measures.Count.Newcomers, Tenure < 26 ? 1 : 0);
    }

    /// <summary>The state as a life book takes it.</summary>
    public AgentState Read(int team, int seat, int week) =>
        new(Key, team, seat, week, Burnout, Exhaustion, Occupancy, Standard);

    /// <summary>A hash of the state.</summary>
    public ulong Digest()
    {
        ulong hash = Key;
        foreach (double state in new[] { Tenure, Standard, Exhaustion, Cynicism, Efficacy, Recognition, Autonomy, Occupancy, _noise })
        {
            hash = Draws.Of(hash, BitConverter.DoubleToUInt64Bits(state));
        }

        return hash;
    }

    // A1: the standard follows practice, fast down and slow up; the slow half of the scorecard pulls it back.
    private void MoveStandard(Conditions conditions)
    {
        double practice = Week.Given / (double)Week.Required;
        double commanded = 1 + ((1 - _laws[CommandHabit]) * (_laws.Command(conditions) - 1));
        double gap = (practice / commanded) - Standard;
        double weeks = gap < 0 ? _laws[ErosionWeeks] : _laws[HealingWeeks];
        double step = _laws.On(LinkErosion) ? gap * (1 - Kernel.Exp(-1 / weeks)) : 0;
        if (_laws.On(LinkQuality))
        {
            double right = _laws.Centre.Reference.QualityStandard + (0.0025 * (conditions[Levers.Qa] - Levers.Qa.Default));
            step += _laws[QaPull] * conditions[Levers.Qa] / 100 * (right - Standard) / 26;
        }

        Standard = Math.Clamp(Standard + step, 0.3, 1.3);
    }

    // A2, A3, A6: demands build exhaustion, resources buffer it, rest removes it.
    private void Strain(int week, Conditions conditions, double conflict, double meaning)
    {
        double script = 1 - Autonomy;
        Surface = Math.Clamp(_laws[SurfaceBase] + (_laws[SurfaceGain] * Exhaustion * script), 0, 1);
        double drain = 1 + (_laws.If(LinkSurfaceStrain, SurfaceDrain) * (Surface - 0.35));
        double resources = _laws[ResourceBase] + _laws.CoachResource(conditions)
            + (_laws.If(LinkAutonomy, ResourceAutonomy) * Autonomy)
            + (_laws[ResourceMeaning] * meaning)
            + (_laws[ResourceRecognition] * Recognition);
        double rest = 1 + (_laws[RestGain] * Math.Min(conditions[Levers.Breather], 60) / 60);
        double built = _laws[Build] * _sensitivity * Demands(conditions, conflict) * drain * (1 - Exhaustion) / (1 + resources);
        double ar = _laws[NoiseAr];
        double shock = Draws.Normal(Draws.Of(_laws.WeekStream, Key), WorkLuck.OfWeek(week, WorkLuck.Noise));
        _noise = (ar * _noise) + (_laws[NoiseSd] * Math.Sqrt(1 - (ar * ar)) * shock);
        Exhaustion = Math.Clamp(Exhaustion + built - (_laws[Recovery] * Exhaustion * rest) + _noise, 0, 1);
    }

    private double Demands(Conditions conditions, double conflict)
    {
        double served = Math.Max(1, Week.Served);
        double load = Math.Clamp((Occupancy - 0.5) / 0.5, 0, 1.2);
        double emotion = 0.5 * (Week.Emotion * 1e-6 / served) / 0.325;
        double friction = 0.5 * (1 - (conditions.FrictionRemoved * 100 / 50));
        double juggling = Week.Juggling * 1e-6 / served / 3;
        double faults = Week.Faults / served / _laws[FaultShare];
        return (_laws.If(LinkLoadStrain, LoadDemand) * load)
            + (_laws.If(LinkEmotionStrain, EmotionDemand) * emotion)
            + (_laws.If(LinkEmotionStrain, ApologyDemand) * (Math.Min(faults, 4) - 1))
            + (_laws.If(LinkFrictionStrain, FrictionDemand) * friction)
            + (_laws.If(LinkConflictStrain, ConflictDemand) * conflict)
            + (_laws[ConcurrencyDemand] * juggling);
    }

    // A4: autonomy and meaning act mainly on cynicism and efficacy.
    private void MoveAttitude(double conflict, double meaning)
    {
        double resolved = Week.Served > 0 ? Week.Resolved / (double)Week.Served : Efficacy;
        double cynicism = 0.10 + (_laws[CynicismExhaustion] * Exhaustion)
            + (_laws.If(LinkAutonomy, CynicismAutonomy) * (1 - Autonomy))
            + (_laws.If(LinkConflictStrain, CynicismConflict) * conflict)
            - (_laws[CynicismMeaning] * meaning);
        double efficacy = 0.35 + (_laws[EfficacyFcr] * resolved)
            + (_laws.If(LinkAutonomy, EfficacyAutonomy) * Autonomy)
            - (_laws[EfficacyExhaustion] * Exhaustion);
        double weeks = _laws[AttitudeWeeks];
        Cynicism += (Math.Clamp(cynicism, 0, 1) - Cynicism) / weeks;
        Efficacy += (Math.Clamp(efficacy, 0, 1) - Efficacy) / weeks;
    }

    private void Recognize()
    {
        if (Week.Reviews > 0)
        {
            double score = Week.Score * 1e-8 / Week.Reviews;
            Recognition += (score - Recognition) / 8;
        }
    }
}
