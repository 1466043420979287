using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Queues;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>A plain queue as blocks of keys.</summary>
internal static class QueueShapes
{
    /// <summary>The word that tells a plain queue's file from a full centre's.</summary>
    internal const string Kind = "queue";

    private static readonly ChoiceKind<TimeShape> Shapes = new(
        "shape",
        ("exponential", TimeShape.Exponential),
        ("lognormal", TimeShape.Lognormal),
        ("constant", TimeShape.Constant),
        ("hazard", TimeShape.Hazard),
        ("never", TimeShape.Never));

    internal static readonly Shape<TimeSpec> Time = new Shape<TimeSpec>("key", "a distribution of times", new TimeSpec())
        .Has("shape", Shapes, t => t.Shape, (t, v) => t with { Shape = v },
            "Its shape; never is for patience only.", required: true)
        .Has("meanSeconds", new NumberKind("s", 0.001, 1e8), t => t.MeanSeconds, (t, v) => t with { MeanSeconds = v },
            "Mean; not used by hazard and never.")
        .Has("cv", new NumberKind("1", 0.001, 20), t => t.Cv, (t, v) => t with { Cv = v },
            "Standard deviation over mean; used by lognormal.")
        .Has("stretches", new ListKind<HazardStretch>(PatienceShapes.Stretch, 0, 200), t => t.Stretches, (t, v) => t with { Stretches = v },
            "Hazard by stretch of time, the last without end; used by hazard.")
        .Checked(QueueRules.Time);

    internal static readonly Shape<QueueWorkflow> Workflow = new Shape<QueueWorkflow>("key", "a kind of contact", new QueueWorkflow())
        .Has("id", new IdKind(), w => w.Id, (w, v) => w with { Id = v }, "The word used in files.", required: true)
        .Has("channel", WorkflowShapes.ChannelKind, w => w.Channel, (w, v) => w with { Channel = v },
            "Voice is one at a time, chat as many as the group's chatStretch has entries.")
        .Has("service", Time, w => w.Service, (w, v) => w with { Service = v }, "Agent time a contact takes.", required: true)
        .Has("patience", Time, w => w.Patience, (w, v) => w with { Patience = v }, "Longest wait a customer stands; never unless said.")
        .Has("balking", new NumberKind("probability", 0, 1), w => w.Balking, (w, v) => w with { Balking = v },
            "Share of customers who leave at once when nobody is free.")
        .Has("redial", new NumberKind("probability", 0, 0.99), w => w.Redial, (w, v) => w with { Redial = v },
            "Share of lost callers who dial again on the same day.")
        .Has("redialDelay", Time, w => w.RedialDelay, (w, v) => w with { RedialDelay = v }, "Time until a redial.")
        .Has("repeat", new NumberKind("probability", 0, 0.99), w => w.Repeat, (w, v) => w with { Repeat = v },
            "Share of served contacts that come back with the same trouble.")
        .Has("repeatDelay", Time, w => w.RepeatDelay, (w, v) => w with { RepeatDelay = v }, "Time until they come back, beyond one day.")
        .Has("priority", new WholeKind("", 0, 9), w => w.Priority, (w, v) => w with { Priority = v },
            "Priority class; lower is served first.")
        .Has("vipShare", new NumberKind("share", 0, 1), w => w.VipShare, (w, v) => w with { VipShare = v },
            "Share of contacts, drawn by lot, that go into class 0 instead.");

    internal static readonly Shape<QueueGroup> Group = new Shape<QueueGroup>("key", "a group of agents", new QueueGroup())
        .Has("id", new IdKind(), g => g.Id, (g, v) => g with { Id = v }, "The word used in files.", required: true)
        .Has("ranks", new MapKind<int>("workflow: rank, 1–99", new WholeKind("", 1, 99)), g => g.Ranks, (g, v) => g with { Ranks = v },
            "Rank by workflow, 1 is first choice; a workflow not listed is not served.", required: true)
        .Has("chatStretch", new ListKind<double>(new NumberKind("×", 0.1, 10), 1, 6), g => g.ChatStretch,
            (g, v) => g with { ChatStretch = v }, "Handle time of a chat while the agent holds 1, 2, … of them; the first is 1.");

    internal static readonly Shape<QueuePeriod> Period = new Shape<QueuePeriod>("key", "a period", new QueuePeriod())
        .Has("from", new NumberKind("h", 0, 168), p => p.From, (p, v) => p with { From = v },
            "Start, hours since the start of the cycle, whole minutes.", required: true)
        .Has("to", new NumberKind("h", 0, 168), p => p.To, (p, v) => p with { To = v }, "End, after the start.", required: true)
        .Has("perHour", new MapKind<double>("workflow: contacts an hour", new NumberKind("", 0, 1e8)), p => p.PerHour,
            (p, v) => p with { PerHour = v }, "Poisson arrivals an hour; a workflow not listed does not arrive.")
        .Takes("counts", new MapKind<double>("workflow: contacts in the period", new NumberKind("", 0, 1e8)), (p, v) => p.WithCounts(v),
            "Instead of perHour: contacts expected in the whole period.")
        .Has("staff", new MapKind<int>("group: agents on duty", new WholeKind("agents", 0, 1_000_000)), p => p.Staff,
            (p, v) => p with { Staff = v }, "Agents on duty; a group not listed is away.", required: true)
        .Either("perHour", "counts");

    internal static readonly Shape<QueueSpec> Whole = new Shape<QueueSpec>("key", "a plain queue", new QueueSpec())
        .Has("kind", new WordKind(Kind), _ => Kind, (q, _) => q, "Tells a plain queue from a full centre.", required: true)
        .Has("id", new IdKind(), q => q.Id, (q, v) => q with { Id = v }, "The word used in files and on the command line.", required: true)
        .Has("title", new TextKind(), q => q.Title, (q, v) => q with { Title = v }, "The name on screen.")
        .Has("source", new TextKind(2000, lines: true), q => q.Source, (q, v) => q with { Source = v }, "Where its numbers come from.")
        .Has("cycleDays", new WholeKind("days", 1, 7), q => q.CycleDays, (q, v) => q with { CycleDays = v },
            "Length of the cycle that repeats; 7 for a week.")
        .Has("closes", new OptionalKind(new NumberKind("h", 0.5, 24), "open around the clock"), q => q.Closes,
            (q, v) => q with { Closes = v }, "Closing time: later callers are turned away, agents on duty empty the queue.")
        .Has("dayFactorCv", new NumberKind("1", 0, 10), q => q.DayFactorCv, (q, v) => q with { DayFactorCv = v },
            "Coefficient of variation of the day's factor on all rates; 0 is plain Poisson, 0.1 to 0.2 is usual.")
        .Has("thresholdSeconds", new NumberKind("s", 0, 3600), q => q.ThresholdSeconds, (q, v) => q with { ThresholdSeconds = v },
            "Service-level threshold.")
        .Has("workflows", new ListKind<QueueWorkflow>(Workflow, 1, 64), q => q.Workflows, (q, v) => q with { Workflows = v },
            "Kinds of contacts.", required: true)
        .Has("groups", new ListKind<QueueGroup>(Group, 1, 64), q => q.Groups, (q, v) => q with { Groups = v },
            "Kinds of agents.", required: true)
        .Has("periods", new ListKind<QueuePeriod>(Period, 1, 2000), q => q.Periods, (q, v) => q with { Periods = v },
            "Stretches of time with constant rates and staffing, in order; outside them nobody calls and nobody works.", required: true)
        .Checked(QueueRules.Names)
        .Checked(QueueRules.Periods)
        .Checked(QueueRules.Served);
}
