namespace CxSim.Model.Policies;

/// <summary>The registry of levers: fourteen, and two side settings. Ranges and effects after the project's model notes.</summary>
public static class Levers
{
    /// <summary>Speed pressure: handle-time target against natural time.</summary>
    public static readonly Lever Aht = new()
    {
        Id = "aht",
        Name = "Speed pressure",
        Meaning = "How far the handle-time target lies below (−) or above (+) the time the work takes today.",
        Group = LeverGroup.Speed,
        Unit = "%",
        Min = -25,
        Default = 0,
        Max = 15,
        Step = 1,
        Bands = [new(-25, "hard cap"), new(-12, "target"), new(-3, "watched"), new(3, "not managed")],
        Enters = "pace g = d·p^α·(1+compliance·aht); gaming; role conflict; a share of a commanded cut becomes habit",
        Cost = "none in the budget",
        Carrier = "customers (less care, fewer resolved) and agents (conflict)",
        Articles = "A2 A3",
        Grade = Grade.C,
        OnCard = true,
    };

    /// <summary>Script strictness outside judgment zones.</summary>
    public static readonly Lever Script = new()
    {
        Id = "script",
        Name = "Script strictness",
        Meaning = "How closely agents must follow the script outside judgment zones.",
        Group = LeverGroup.Speed,
        Unit = "0–100",
        Min = 0,
        Default = 60,
        Max = 100,
        Step = 5,
        Bands = [new(0, "free"), new(25, "guide"), new(55, "script"), new(85, "verbatim")],
        Enters = "z = script/100 outside zones: care and resolution of grey contacts, autonomy, surface acting, rater noise",
        Cost = "none in the budget",
        Carrier = "agents (autonomy) and customers with unusual needs",
        Articles = "A4",
        Grade = Grade.B,
        OnCard = true,
    };

    /// <summary>Friction removed from tools and workflow.</summary>
    public static readonly Lever Friction = new()
    {
        Id = "friction",
        Name = "Friction removed",
        Meaning = "Share of the quick seconds (search, identify, document) that better tools and workflow take away.",
        Group = LeverGroup.Speed,
        Unit = "% of quick seconds",
        Min = 0,
        Default = 0,
        Max = 40,
        Step = 1,
        Bands = [new(0, "none"), new(3, "fixes"), new(15, "new desktop"), new(30, "re-engineered")],
        Enters = "T_quick × (1 − friction/100) over 12 weeks; friction in job demands",
        Cost = "0.10 × labour × (friction/40)²; tools budget",
        Carrier = "the tools budget",
        Articles = "A2 A3",
        Grade = Grade.C,
        OnCard = true,
    };

    /// <summary>Share of freed time given back to contacts.</summary>
    public static readonly Lever Reinvest = new()
    {
        Id = "reinvest",
        Name = "Reinvest share",
        Meaning = "Of the time that removed friction frees: how much goes back to customers (100) and how much is cut as heads (0).",
        Group = LeverGroup.Care,
        Unit = "%",
        Min = 0,
        Default = 0,
        Max = 100,
        Step = 5,
        Bands = [new(0, "bank it"), new(35, "half"), new(70, "give it back")],
        Enters = "extra slow seconds = reinvest/100 × freed quick seconds, in the pace and in the plan",
        Cost = "the labour kept",
        Carrier = "the savings plan",
        Articles = "A0 A2",
        Grade = Grade.D,
        OnCard = true,
    };

    /// <summary>Slow-part allowance per judgment-zone contact.</summary>
    public static readonly Lever Slow = new()
    {
        Id = "slow",
        Name = "Slow-part allowance",
        Meaning = "Extra seconds an agent may take on a contact in the judgment zone.",
        Group = LeverGroup.Care,
        Unit = "s",
        Min = 0,
        Default = 0,
        Max = 180,
        Step = 5,
        Bands = [new(0, "none"), new(5, "a breath"), new(60, "a conversation")],
        Enters = "extra seconds in the care share u of zone contacts (u ≤ 1.5)",
        Cost = "its own seconds",
        Carrier = "everyone who waits, if heads do not follow",
        Articles = "A3",
        Grade = Grade.C,
        OnCard = true,
    };

    /// <summary>Share of contacts in which the agent decides.</summary>
    public static readonly Lever Zone = new()
    {
        Id = "zone",
        Name = "Judgment zone",
        Meaning = "Share of contacts in which the agent, not the script, decides.",
        Group = LeverGroup.Care,
        Unit = "% of contacts",
        Min = 0,
        Default = 5,
        Max = 60,
        Step = 1,
        Bands = [new(0, "exceptions"), new(10, "the grey 20 %"), new(35, "most")],
        Enters = "z = 0.1 in the zone; grey contacts covered = min(1, accuracy·zone/20), the rest falls on others",
        Cost = "misplaced seconds; +5 % time in the zone",
        Carrier = "the queue",
        Articles = "A0 A4",
        Grade = Grade.D,
        OnCard = true,
    };

    /// <summary>Goodwill authority per contact.</summary>
    public static readonly Lever Auth = new()
    {
        Id = "auth",
        Name = "Goodwill authority",
        Meaning = "What an agent may give away on a contact without asking.",
        Group = LeverGroup.Care,
        Unit = "currency",
        Min = 0,
        Default = 0,
        Max = 50,
        Step = 1,
        Bands = [new(0, "none"), new(1, "small"), new(15, "real")],
        Enters = "satisfaction with unresolved grey contacts + 0.15(1 − e^(−auth/15)); autonomy + 0.05",
        Cost = "auth × (30 % of unresolved grey contacts + 0.5 % leakage)",
        Carrier = "the goodwill budget",
        Articles = "A4",
        Grade = Grade.D,
    };

    /// <summary>Scorecard balance between quick and slow parts.</summary>
    public static readonly Lever Qa = new()
    {
        Id = "qa",
        Name = "Scorecard balance",
        Meaning = "Weight of the slow questions (welcome, understanding, next need, partnership) in the quality score.",
        Group = LeverGroup.Speed,
        Unit = "0–100",
        Min = 0,
        Default = 15,
        Max = 100,
        Step = 5,
        Bands = [new(0, "speed only"), new(30, "balanced"), new(75, "care only")],
        Enters = "pull of the inner standard towards d_QA = 0.944 + 0.0025(qa − 15); role conflict; what is recognised",
        Cost = "ten minutes a reviewed contact, four per agent and month",
        Carrier = "team leaders",
        Articles = "A3",
        Grade = Grade.C,
    };

    /// <summary>Staffing against the requirement.</summary>
    public static readonly Lever Staff = new()
    {
        Id = "staff",
        Name = "Staffing vs requirement",
        Meaning = "Heads above (+) or below (−) what the plan asks for.",
        Group = LeverGroup.People,
        Unit = "%",
        Min = -15,
        Default = 0,
        Max = 20,
        Step = 1,
        Bands = [new(-15, "lean"), new(-3, "to plan"), new(3, "slack")],
        Enters = "plan × (1 + staff/100) over 12 weeks",
        Cost = "wages",
        Carrier = "agents and waiting customers when lean",
        Articles = "A2",
        Grade = Grade.B,
        OnCard = true,
    };

    /// <summary>Breather after hard contacts.</summary>
    public static readonly Lever Breather = new()
    {
        Id = "breather",
        Name = "Breather",
        Meaning = "Seconds of rest after a hard contact.",
        Group = LeverGroup.People,
        Unit = "s",
        Min = 0,
        Default = 0,
        Max = 120,
        Step = 5,
        Bands = [new(0, "none"), new(5, "short"), new(45, "long")],
        Enters = "busy seconds after grey contacts; recovery × (1 + 0.25·min(breather, 60)/60)",
        Cost = "its own seconds, in the plan",
        Carrier = "the staffing budget",
        Articles = "A2",
        Grade = Grade.D,
    };

    /// <summary>Coaching and growth.</summary>
    public static readonly Lever Coach = new()
    {
        Id = "coach",
        Name = "Coaching and growth",
        Meaning = "Hours of coaching per agent and week.",
        Group = LeverGroup.People,
        Unit = "h/week",
        Min = 0,
        Default = 0.5,
        Max = 4,
        Step = 0.25,
        Bands = [new(0, "none"), new(0.25, "some"), new(1.5, "serious")],
        Enters = "resources + 0.25(1 − e^(−coach/1.5)); skill + 0.15·tanh((coach − 0.5)/2); shrinkage",
        Cost = "coach/40 of paid time",
        Carrier = "the staffing budget",
        Articles = "A2 A3",
        Grade = Grade.C,
        OnCard = true,
    };

    /// <summary>Self-service aim for simple contacts.</summary>
    public static readonly Lever Deflect = new()
    {
        Id = "deflect",
        Name = "Self-service aim",
        Meaning = "Share of simple contacts that self-service should take.",
        Group = LeverGroup.Demand,
        Unit = "%",
        Min = 0,
        Default = 10,
        Max = 50,
        Step = 1,
        Bands = [new(0, "none"), new(5, "some"), new(25, "digital first")],
        Enters = "simple volume × (1 − s + λ·a·(1 − design)) over today's, a = deflect/100, s = a·(0.4 + 0.6·design); failed: +0.3 effort",
        Cost = "0.03 × labour × (deflect/50)² × (0.5 + design)",
        Carrier = "customers whose attempt fails",
        Articles = "A1 A2",
        Grade = Grade.B,
    };

    /// <summary>Repeat product issues removed at their source.</summary>
    public static readonly Lever Fix = new()
    {
        Id = "fix",
        Name = "Fix at source",
        Meaning = "Repeat product faults removed per year.",
        Group = LeverGroup.Demand,
        Unit = "%/year",
        Min = 0,
        Default = 0,
        Max = 60,
        Step = 5,
        Bands = [new(0, "none"), new(5, "the worst"), new(30, "most")],
        Enters = "fresh volume × (1 − 0.15·fix/100) over 26 weeks; repair of CX debt × (1 + 0.5·fix/60)",
        Cost = "0.15 × labour × (fix/60)²",
        Carrier = "another team: product",
        Articles = "A2",
        Grade = Grade.D,
    };

    /// <summary>Slow lane for high-value customers.</summary>
    public static readonly Lever Vip = new()
    {
        Id = "vip",
        Name = "Slow lane for high-value customers",
        Meaning = "Top share of customers by value who go to the head of the line and get more time.",
        Group = LeverGroup.Value,
        Unit = "% of customers",
        Min = 0,
        Default = 0,
        Max = 20,
        Step = 1,
        Bands = [new(0, "none"), new(1, "a few"), new(8, "a tier")],
        Enters = "top share by value (tagging 90 % right): head of the line, slow time × 1.4",
        Cost = "its own seconds",
        Carrier = "the others' wait",
        Articles = "A3",
        Grade = Grade.B,
    };

    /// <summary>Design quality of self-service.</summary>
    public static readonly Lever Design = new()
    {
        Id = "design",
        Name = "Self-service design",
        Meaning = "Built from the firm's needs (0, inside-out) or from the customer's (1, outside-in).",
        Group = LeverGroup.Demand,
        Unit = "0–1",
        Min = 0,
        Default = 0.5,
        Max = 1,
        Step = 0.05,
        Bands = [new(0, "inside-out"), new(0.4, "mixed"), new(0.7, "outside-in")],
        Enters = "contained share of attempts = 0.4 + 0.6·design; what is ambiguous creates contacts",
        Cost = "see deflect",
        Carrier = "see deflect",
        Articles = "A1",
        Grade = Grade.B,
        SettingOf = "deflect",
    };

    /// <summary>Share of coaching done by role-play rather than by script.</summary>
    public static readonly Lever RolePlay = new()
    {
        Id = "roleplay",
        Name = "Coaching by role-play",
        Meaning = "Share of coaching that practises judgment by role-play (1) rather than the script by heart (0).",
        Group = LeverGroup.People,
        Unit = "0–1",
        Min = 0,
        Default = 0.3,
        Max = 1,
        Step = 0.1,
        Bands = [new(0, "by script"), new(0.4, "mixed"), new(0.7, "by role-play")],
        Enters = "care in grey contacts, with hours of coaching; the rest sharpens the quick parts",
        Cost = "none beyond coach",
        Carrier = "see coach",
        Articles = "A4",
        Grade = Grade.D,
        SettingOf = "coach",
    };

    /// <summary>All levers in the order of the registry; the two side settings last.</summary>
    public static IReadOnlyList<Lever> All { get; } = Number(
        Aht, Script, Friction, Reinvest, Slow, Zone, Auth, Qa, Staff, Breather, Coach, Deflect, Fix, Vip, Design, RolePlay);

    /// <summary>The lever of this id, or null.</summary>
    public static Lever? Find(string id) => All.FirstOrDefault(l => l.Id == id);

    private static Lever[] Number(params Lever[] levers)
    {
        for (int i = 0; i < levers.Length; i++)
        {
            levers[i].Ordinal = i;
        }

        return levers;
    }
}
