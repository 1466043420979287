namespace CxSim.Model.Measures;

/// <summary>
/// What is counted, week by week. Everything is a whole number (counts, microseconds, millionths), so that sums do not
/// depend on order or on how the world is cut.
/// </summary>
public enum Count
{
    /// <summary>Weeks in the tally.</summary>
    Weeks,

    /// <summary>Contacts offered to the queue, repeats included.</summary>
    Offered,

    /// <summary>Offered contacts that open a new issue.</summary>
    Fresh,

    /// <summary>Offered contacts that call back about an unresolved issue.</summary>
    Callbacks,

    /// <summary>Offered contacts that try again on the day they hung up.</summary>
    Redials,

    /// <summary>Contacts answered by an agent.</summary>
    Served,

    /// <summary>Contacts that hung up in the queue, short ones included.</summary>
    Abandoned,

    /// <summary>Contacts that hung up within five seconds.</summary>
    ShortAbandoned,

    /// <summary>Contacts that left at once because nobody was free.</summary>
    Balked,

    /// <summary>Contacts still waiting when the centre closed.</summary>
    TurnedAway,

    /// <summary>Contacts that had to wait.</summary>
    Queued,

    /// <summary>Contacts that waited longer than 10 s, however their wait ended.</summary>
    WaitedOver10,

    /// <summary>Contacts that waited longer than 20 s, however their wait ended.</summary>
    WaitedOver20,

    /// <summary>Contacts that waited longer than 30 s, however their wait ended.</summary>
    WaitedOver30,

    /// <summary>Contacts that waited longer than 60 s, however their wait ended.</summary>
    WaitedOver60,

    /// <summary>Contacts that waited longer than 90 s, however their wait ended.</summary>
    WaitedOver90,

    /// <summary>Contacts that waited longer than 120 s, however their wait ended.</summary>
    WaitedOver120,

    /// <summary>Contacts that waited longer than 180 s, however their wait ended.</summary>
    WaitedOver180,

    /// <summary>Contacts that waited longer than 300 s, however their wait ended.</summary>
    WaitedOver300,

    /// <summary>Contacts that waited longer than 600 s, however their wait ended.</summary>
    WaitedOver600,

    /// <summary>Contacts answered within the service-level threshold.</summary>
    InTime,

    /// <summary>Waiting time of served contacts, microseconds.</summary>
    WaitServed,

    /// <summary>Waiting time of all contacts, microseconds.</summary>
    WaitAll,

    /// <summary>Handling time, microseconds of agents' time.</summary>
    Handle,

    /// <summary>Handling time spent on quick parts, microseconds.</summary>
    Quick,

    /// <summary>Handling time spent on slow parts, microseconds.</summary>
    Slow,

    /// <summary>Handling time that the contacts called for, microseconds.</summary>
    Required,

    /// <summary>Breathers after hard contacts, microseconds.</summary>
    Breather,

    /// <summary>Agents' time on duty (logged in), microseconds.</summary>
    Duty,

    /// <summary>Agents' paid time, microseconds.</summary>
    Paid,

    /// <summary>Served contacts whose issue was resolved.</summary>
    Resolved,

    /// <summary>Served contacts that are the first of their issue.</summary>
    FirstServed,

    /// <summary>First contacts that resolved their issue: true first-contact resolution.</summary>
    FirstResolved,

    /// <summary>First contacts not followed by another within seven days: measured first-contact resolution.</summary>
    FirstQuiet,

    /// <summary>Issues given up unresolved.</summary>
    GivenUp,

    /// <summary>Served contacts of the grey kind.</summary>
    GreyServed,

    /// <summary>Grey contacts resolved.</summary>
    GreyResolved,

    /// <summary>Grey contacts after which the customer felt understood.</summary>
    GreyUnderstood,

    /// <summary>Served contacts in the judgment zone.</summary>
    ZoneServed,

    /// <summary>Contacts ended early to meet a handle-time target.</summary>
    Gamed,

    /// <summary>Served contacts about the same product fault again.</summary>
    FaultServed,

    /// <summary>Served contacts that follow a failed self-service attempt.</summary>
    FailedSelfService,

    /// <summary>Issues that self-service contained.</summary>
    Contained,

    /// <summary>Satisfaction with encounters, millionths.</summary>
    Utility,

    /// <summary>Encounters that ended in satisfaction (abandoned ones included).</summary>
    Encounters,

    /// <summary>Customers surveyed.</summary>
    Surveyed,

    /// <summary>Surveyed customers in the top box.</summary>
    TopBox,

    /// <summary>Served contacts after which the customer felt understood.</summary>
    Understood,

    /// <summary>Care given in served contacts, millionths.</summary>
    Care,

    /// <summary>Share of the slow part given, served contacts, millionths.</summary>
    CareShare,

    /// <summary>Effort that encounters cost the customer, millionths.</summary>
    Effort,

    /// <summary>Emotion brought to served contacts, millionths.</summary>
    Emotion,

    /// <summary>Sentiment of served encounters, millionths.</summary>
    Sentiment,

    /// <summary>Care as encounters felt it, beside what emotion called for, millionths.</summary>
    FeltCare,

    /// <summary>ln(1 + wait/60 s) of encounters, millionths.</summary>
    WaitFelt,

    /// <summary>Customers at the week's end, summed over weeks.</summary>
    Customers,

    /// <summary>Standing satisfaction over customers at the week's end, millionths.</summary>
    Satisfaction,

    /// <summary>Customers who left.</summary>
    Left,

    /// <summary>Customers who joined, referred ones included.</summary>
    Joined,

    /// <summary>Customers who joined because another brought them.</summary>
    Referred,

    /// <summary>Satisfied talk, millionths.</summary>
    GoodWord,

    /// <summary>Dissatisfied talk, millionths.</summary>
    BadWord,

    /// <summary>Margin earned, millionths of a currency unit.</summary>
    Margin,

    /// <summary>Lifetime value of the customers at the week's end at their present hazard, currency units.</summary>
    LifetimeValue,

    /// <summary>Value of customers joined less customers left, at today's lifetime value, millionths.</summary>
    BaseValue,

    /// <summary>Agents on the payroll as the week begins, newcomers in and released agents out, summed over weeks.</summary>
    Agents,

    /// <summary>Heads the plan asks for, millionths, summed over weeks.</summary>
    Planned,

    /// <summary>Agents who left of their own will.</summary>
    Quits,

    /// <summary>Agents released because the plan shrank.</summary>
    Released,

    /// <summary>Agents who started.</summary>
    Hired,

    /// <summary>Agent-days rostered.</summary>
    RosteredDays,

    /// <summary>Rostered agent-days absent.</summary>
    AbsentDays,

    /// <summary>Exhaustion over agents, millionths.</summary>
    Exhaustion,

    /// <summary>Cynicism over agents, millionths.</summary>
    Cynicism,

    /// <summary>Efficacy over agents, millionths.</summary>
    Efficacy,

    /// <summary>Burnout index over agents, millionths of a point.</summary>
    Burnout,

    /// <summary>Agent-weeks with a burnout index above 50.</summary>
    BurnedOut,

    /// <summary>Agent-weeks with a burnout index from 0 to below 10.</summary>
    BurnoutFrom0,

    /// <summary>Agent-weeks with a burnout index from 10 to below 20.</summary>
    BurnoutFrom10,

    /// <summary>Agent-weeks with a burnout index from 20 to below 30.</summary>
    BurnoutFrom20,

    /// <summary>Agent-weeks with a burnout index from 30 to below 40.</summary>
    BurnoutFrom30,

    /// <summary>Agent-weeks with a burnout index from 40 to below 50.</summary>
    BurnoutFrom40,

    /// <summary>Agent-weeks with a burnout index from 50 to below 60.</summary>
    BurnoutFrom50,

    /// <summary>Agent-weeks with a burnout index from 60 to below 70.</summary>
    BurnoutFrom60,

    /// <summary>Agent-weeks with a burnout index from 70 to below 80.</summary>
    BurnoutFrom70,

    /// <summary>Agent-weeks with a burnout index from 80 to below 90.</summary>
    BurnoutFrom80,

    /// <summary>Agent-weeks with a burnout index of 90 or more.</summary>
    BurnoutFrom90,

    /// <summary>Inner standard over agents, millionths.</summary>
    Standard,

    /// <summary>Autonomy over agents, millionths.</summary>
    Autonomy,

    /// <summary>Role conflict over agents, millionths.</summary>
    Conflict,

    /// <summary>Surface acting over agents, millionths.</summary>
    SurfaceActing,

    /// <summary>Recognition over agents, millionths.</summary>
    Recognition,

    /// <summary>Agent-weeks within the learning time.</summary>
    Newcomers,

    /// <summary>Work pressure, millionths, teams weighted by heads, summed over weeks.</summary>
    Pressure,

    /// <summary>CX debt, millionths, summed over weeks.</summary>
    Debt,

    /// <summary>Friction left in quick work, millionths, summed over weeks.</summary>
    FrictionLeft,

    /// <summary>Contacts reviewed for quality.</summary>
    Reviewed,

    /// <summary>Scores of the quick half over reviewed contacts, millionths of a point.</summary>
    QuickScore,

    /// <summary>Scores of the slow half over reviewed contacts, millionths of a point.</summary>
    SlowScore,

    /// <summary>Wages, millionths of a currency unit.</summary>
    Labour,

    /// <summary>Tools and self-service, millionths.</summary>
    Tools,

    /// <summary>Goodwill given, millionths.</summary>
    Goodwill,

    /// <summary>Replacing agents who left, millionths.</summary>
    Replacement,

    /// <summary>Fixing causes, another team's money, millionths.</summary>
    Fixing,
}
