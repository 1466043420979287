namespace CxSim.Model.Measures;

/// <summary>The registry of measures.</summary>
public static class AllMeasures
{
    /// <summary>Share of surveyed customers in the top box.</summary>
    public static readonly Measure Csat = Percent("csat", "CSAT", Better.Up, 1, Count.TopBox, Count.Surveyed,
        "Top-box share of surveyed encounters.", "Who answers is not who leaves; a good recovery lifts it without lifting loyalty.", true);

    /// <summary>Share of contacts after which the customer felt understood.</summary>
    public static readonly Measure Understood = Percent("felt_understood", "Felt understood", Better.Up, 1,
        Count.Understood, Count.Served, "Share of served contacts after which the customer felt understood.",
        "Nobody asks for it, so few centres know it.", true);

    /// <summary>Service level.</summary>
    public static readonly Measure ServiceLevel = Percent("service_level", "Service level", Better.Up, 2, Count.InTime, Count.Offered,
        "Contacts answered within the threshold over all contacts offered; who hung up counts as not answered.",
        "At least three formulas are in use; this one counts abandoned contacts against the centre.", true);

    /// <summary>Average speed of answer.</summary>
    public static readonly Measure Asa = new()
    {
        Id = "asa",
        Name = "ASA",
        Unit = "s",
        Better = Better.Down,
        Margin = 5,
        Decimals = 1,
        Definition = "Mean wait of served contacts.",
        Trap = "It hides the tail, and those who hung up are not in it.",
        Of = t => Ratio(t[Count.WaitServed], t[Count.Served], 1e-6),
    };

    /// <summary>Abandonment.</summary>
    public static readonly Measure Abandonment = new()
    {
        Id = "abandonment",
        Name = "Abandonment",
        Unit = "%",
        Better = Better.Down,
        Margin = 0.5,
        Decimals = 1,
        Definition = "Contacts that hung up, left at once or were turned away at closing, over contacts offered.",
        Trap = "A good service level can hide a high abandonment.",
        Of = t => Ratio(t[Count.Abandoned] + t[Count.Balked] + t[Count.TurnedAway], t[Count.Offered], 100),
    };

    /// <summary>True first-contact resolution.</summary>
    public static readonly Measure Fcr = Percent("fcr", "FCR (true)", Better.Up, 1, Count.FirstResolved, Count.FirstServed,
        "Share of issues' first served contacts that truly resolved the issue.",
        "No centre sees it: some unresolved customers never call again.", true);

    /// <summary>Measured first-contact resolution.</summary>
    public static readonly Measure FcrMeasured = Percent("fcr_measured", "FCR (measured)", Better.Up, 1,
        Count.FirstQuiet, Count.FirstServed, "Share of issues' first served contacts not raised again within seven days.",
        "It counts customers who gave up as resolved.");

    /// <summary>Average handle time.</summary>
    public static readonly Measure Aht = Seconds("aht", "AHT", Count.Handle, "Mean handling time (talk, hold, wrap) of served contacts.");

    /// <summary>Quick part of handle time.</summary>
    public static readonly Measure AhtQuick = Seconds("aht_quick", "AHT, quick parts", Count.Quick,
        "Mean seconds on history, identity, tools, steps.");

    /// <summary>Slow part of handle time.</summary>
    public static readonly Measure AhtSlow = Seconds("aht_slow", "AHT, slow parts", Count.Slow,
        "Mean seconds on rapport, context, the next problem, partnership.");

    /// <summary>Occupancy.</summary>
    public static readonly Measure Occupancy = new()
    {
        Id = "occupancy",
        Name = "Occupancy",
        Unit = "%",
        Better = Better.Neither,
        Margin = 1,
        Decimals = 1,
        Definition = "Handling time and breathers over agents' time on duty.",
        Trap = "Not utilisation; what is healthy depends on the size of the team.",
        Of = t => Ratio(t[Count.Handle] + t[Count.Breather], t[Count.Duty], 100),
    };

    /// <summary>Shrinkage.</summary>
    public static readonly Measure Shrinkage = new()
    {
        Id = "shrinkage",
        Name = "Shrinkage",
        Unit = "%",
        Better = Better.Neither,
        Margin = 1,
        Decimals = 1,
        Definition = "Paid time not on duty: breaks, meetings, coaching, reviews, absence.",
        Trap = "Coaching lives here: it looks like a cost at once.",
        Of = t => 100 - Ratio(t[Count.Duty], t[Count.Paid], 100),
    };

    /// <summary>Share of contacts that are repeats.</summary>
    public static readonly Measure Repeats = new()
    {
        Id = "repeats",
        Name = "Repeat contacts",
        Unit = "%",
        Better = Better.Down,
        Margin = 1,
        Decimals = 1,
        Definition = "Call-backs and redials over contacts offered.",
        Trap = "Counted as volume, they look like demand.",
        Of = t => Ratio(t[Count.Callbacks] + t[Count.Redials], t[Count.Offered], 100),
    };

    /// <summary>Contacts a week.</summary>
    public static readonly Measure Contacts = PerWeek("contacts", "Contacts", "contacts/week", Better.Neither, Count.Offered,
        "Contacts offered a week.", "Repeats inflate it.", 0.01);

    /// <summary>Attrition of agents.</summary>
    public static readonly Measure Attrition = new()
    {
        Id = "attrition",
        Name = "Attrition",
        Unit = "%/year",
        Better = Better.Down,
        Margin = 2,
        Decimals = 1,
        Headline = true,
        Definition = "Agents who left of their own will over average heads, a year.",
        Trap = "Early leavers cost less and tell more.",
        Of = t => Ratio(t[Count.Quits], t[Count.Agents], 52 * 100),
    };

    /// <summary>Burnout share.</summary>
    public static readonly Measure BurnoutShare = Percent("burnout_share", "Burnout share", Better.Down, 2,
        Count.BurnedOut, Count.Agents, "Agent-weeks with a burnout index above 50. Not a clinical measure.", "Averages hide people.");

    /// <summary>Burnout index.</summary>
    public static readonly Measure Burnout = new()
    {
        Id = "burnout",
        Name = "Burnout index",
        Unit = "points",
        Better = Better.Down,
        Margin = 1,
        Decimals = 1,
        Headline = true,
        Definition = "100·(0.5·exhaustion + 0.3·cynicism + 0.2·(1 − efficacy)), mean over agents. Not a clinical measure.",
        Trap = "Averages hide people.",
        Of = t => Ratio(t[Count.Burnout], t[Count.Agents], 1e-6),
    };

    /// <summary>Inner standard.</summary>
    public static readonly Measure Standard = Micro("standard", "Inner standard", Better.Up, 0.01, Count.Standard, Count.Agents,
        "Share of the time a contact calls for that agents think right, mean over agents.", "It erodes unseen.");

    /// <summary>Absence.</summary>
    public static readonly Measure Absence = Percent("absence", "Absence", Better.Down, 0.5, Count.AbsentDays, Count.RosteredDays,
        "Rostered agent-days absent.", "It follows strain with a delay.");

    /// <summary>Heads on the payroll.</summary>
    public static readonly Measure Heads = PerWeek("heads", "Heads", "agents", Better.Neither, Count.Agents,
        "Agents on the payroll, mean over weeks.", "Newcomers count in full.", 0.01);

    /// <summary>CX debt.</summary>
    public static readonly Measure Debt = PerWeekMicro("cx_debt", "CX debt", "0–1", Better.Down, 0.01, Count.Debt,
        "Stock of rework left by quick fixes, 0 to 1, mean over weeks.", "It is on no balance sheet.");

    /// <summary>Work pressure.</summary>
    public static readonly Measure Pressure = PerWeekMicro("pressure", "Work pressure", "1", Better.Down, 0.02, Count.Pressure,
        "Required over available capacity; 1 is as planned.", "One means planned, not idle.");

    /// <summary>Quality score of the quick half.</summary>
    public static readonly Measure QaQuick = Points("qa_quick", "QA, quick half", Count.QuickScore,
        "Mean score of reviewed contacts on resolution, knowledge, documentation, next steps; 0–100.");

    /// <summary>Quality score of the slow half.</summary>
    public static readonly Measure QaSlow = Points("qa_slow", "QA, slow half", Count.SlowScore,
        "Mean score of reviewed contacts on welcome, understanding, next need, partnership; 0–100.");

    /// <summary>Customer effort.</summary>
    public static readonly Measure Effort = Micro("effort", "Customer effort", Better.Down, 0.01, Count.Effort, Count.Encounters,
        "Effort an encounter cost the customer, 0 to 1: attempts, transfers, failed self-service.", "Scales differ by vendor.");

    /// <summary>Sentiment.</summary>
    public static readonly Measure Sentiment = Micro("sentiment", "Sentiment", Better.Up, 0.01, Count.Sentiment, Count.Served,
        "Tone of served contacts, 0 to 1: warmth more than outcome.", "Read by machines from words; warmth is not resolution.");

    /// <summary>Standing satisfaction.</summary>
    public static readonly Measure Satisfaction = Micro("satisfaction", "Standing satisfaction", Better.Up, 0.005,
        Count.Satisfaction, Count.Customers, "Satisfaction customers carry with them, 0 to 1, mean over customers.",
        "Most customers had no contact lately.");

    /// <summary>Churn.</summary>
    public static readonly Measure Churn = new()
    {
        Id = "churn",
        Name = "Churn",
        Unit = "%/year",
        Better = Better.Down,
        Margin = 0.25,
        Decimals = 2,
        Headline = true,
        Definition = "Leavers per 100 customer-years.",
        Trap = "It lags by months, and service moves only a part of it.",
        Of = t => Ratio(t[Count.Left], t[Count.Customers], 52 * 100),
    };

    /// <summary>Lifetime value of a customer.</summary>
    public static readonly Measure Clv = new()
    {
        Id = "clv",
        Name = "CLV",
        Unit = "currency",
        Better = Better.Up,
        Margin = 0.005,
        MarginRelative = true,
        Decimals = 0,
        Definition = "Discounted margin over the expected life at the present hazard, mean over customers.",
        Trap = "It rests on beliefs about churn.",
        Of = t => Ratio(t[Count.LifetimeValue], t[Count.Customers], 1),
    };

    /// <summary>Share of joiners who were referred.</summary>
    public static readonly Measure ReferredShare = Percent("referred", "Referred joiners", Better.Up, 1, Count.Referred, Count.Joined,
        "Share of joiners whom another customer brought.", "Real, but uneven between customers.");

    /// <summary>Cost per contact.</summary>
    public static readonly Measure CostPerContact = new()
    {
        Id = "cost_per_contact",
        Name = "Cost per contact",
        Unit = "currency",
        Better = Better.Down,
        Margin = 0.01,
        MarginRelative = true,
        Decimals = 2,
        Definition = "Wages, tools and goodwill over served contacts.",
        Trap = "Blind to benefit; repeats make it look better.",
        Of = t => Ratio(Running(t), t[Count.Served], 1e-6),
    };

    /// <summary>Cost per resolved issue.</summary>
    public static readonly Measure CostPerResolved = new()
    {
        Id = "cost_per_resolved",
        Name = "Cost per resolved issue",
        Unit = "currency",
        Better = Better.Down,
        Margin = 0.01,
        MarginRelative = true,
        Decimals = 2,
        Headline = true,
        Definition = "Wages, tools, goodwill and replacement of leavers over resolved issues.",
        Trap = "The honest one, and still blind to loyalty.",
        Of = t => Ratio(Cost(t), t[Count.Resolved], 1e-6),
    };

    /// <summary>Cost a year.</summary>
    public static readonly Measure CostPerYear = Yearly("cost", "Cost", Better.Down, Cost,
        "Wages, tools, goodwill, replacement and fixing causes, a year.");

    /// <summary>Margin a year.</summary>
    public static readonly Measure MarginPerYear = Yearly("margin", "Margin", Better.Up, t => t[Count.Margin],
        "Margin earned from customers, a year.");

    /// <summary>Net value a year.</summary>
    public static readonly Measure NetValue = Yearly("net_value", "Net value", Better.Up,
        t => t[Count.Margin] + t[Count.BaseValue] - Cost(t),
        "Margin plus the value of customers joined less customers left (at today's lifetime value) less all cost, a year.", headline: true);

    /// <summary>All measures, headline order first.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Csat, Understood, ServiceLevel, Fcr, CostPerResolved, Attrition, Burnout, Churn, NetValue, Asa, Abandonment, FcrMeasured, Aht,
        AhtQuick, AhtSlow, Occupancy, Shrinkage, Repeats, Contacts, BurnoutShare, Standard, Absence, Heads, Debt, Pressure, QaQuick,
        QaSlow, Effort, Sentiment, Satisfaction, Clv, ReferredShare, CostPerContact, CostPerYear, MarginPerYear,
    ];

    /// <summary>The measure of this id, or null.</summary>
    public static Measure? Find(string id) => All.FirstOrDefault(m => m.Id == id);

    /// <summary>All cost, millionths.</summary>
    public static long Cost(Tally t) => Running(t) + t[Count.Replacement] + t[Count.Fixing];

    private static long Running(Tally t) => t[Count.Labour] + t[Count.Tools] + t[Count.Goodwill];

    private static double Ratio(long numerator, long denominator, double scale) =>
        denominator == 0 ? double.NaN : numerator * scale / denominator;

    private static Measure Percent(
        string id, string name, Better better, double margin, Count part, Count whole, string definition, string trap,
        bool headline = false) => new()
        {
            Id = id,
            Name = name,
            Unit = "%",
            Better = better,
            Margin = margin,
            Decimals = 1,
            Definition = definition,
            Trap = trap,
            Headline = headline,
            Of = t => Ratio(t[part], t[whole], 100),
        };

    private static Measure Micro(
        string id, string name, Better better, double margin, Count part, Count whole, string definition, string trap) => new()
        {
            Id = id,
            Name = name,
            Unit = "0–1",
            Better = better,
            Margin = margin,
            Decimals = 3,
            Definition = definition,
            Trap = trap,
            Of = t => Ratio(t[part], t[whole], 1e-6),
        };

    private static Measure Seconds(string id, string name, Count part, string definition) => new()
    {
        Id = id,
        Name = name,
        Unit = "s",
        Better = Better.Neither,
        Margin = 3,
        Decimals = 1,
        Definition = definition,
        Trap = "Longer is not better by itself, nor is shorter.",
        Of = t => Ratio(t[part], t[Count.Served], 1e-6),
    };

    private static Measure Points(string id, string name, Count part, string definition) => new()
    {
        Id = id,
        Name = name,
        Unit = "points",
        Better = Better.Up,
        Margin = 1,
        Decimals = 1,
        Definition = definition,
        Trap = "It can improve without customers noticing.",
        Of = t => Ratio(t[part], t[Count.Reviewed], 1e-6),
    };

    private static Measure PerWeek(
        string id, string name, string unit, Better better, Count part, string definition, string trap, double relative) => new()
        {
            Id = id,
            Name = name,
            Unit = unit,
            Better = better,
            Margin = relative,
            MarginRelative = true,
            Decimals = 1,
            Definition = definition,
            Trap = trap,
            Of = t => Ratio(t[part], t[Count.Weeks], 1),
        };

    private static Measure PerWeekMicro(
        string id, string name, string unit, Better better, double margin, Count part, string definition, string trap) => new()
        {
            Id = id,
            Name = name,
            Unit = unit,
            Better = better,
            Margin = margin,
            Decimals = 3,
            Definition = definition,
            Trap = trap,
            Of = t => Ratio(t[part], t[Count.Weeks], 1e-6),
        };

    private static Measure Yearly(
        string id, string name, Better better, Func<Tally, long> micro, string definition, bool headline = false) => new()
        {
            Id = id,
            Name = name,
            Unit = "currency/year",
            Better = better,
            Margin = 0.005,
            MarginRelative = true,
            Decimals = 0,
            Headline = headline,
            Definition = definition,
            Trap = "Retention rests on beliefs; labour does not.",
            Of = t => Ratio(micro(t), t[Count.Weeks], 52e-6),
        };
}
