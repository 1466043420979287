using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>A centre as a block of keys.</summary>
internal static class CentreShape
{
    internal static readonly Shape<Centre> Whole = new Shape<Centre>("key", "a centre", new Centre())
        .Takes("from", new FullCentreKind(), (_, parent) => parent,
            "The centre this one builds on: a name, or a file beside this one. What is not said here is as it is there.")
        .Has("id", new IdKind(), c => c.Id, (c, v) => c with { Id = v }, "The word used in files and on the command line.", required: true)
        .Has("title", new TextKind(), c => c.Title, (c, v) => c with { Title = v }, "The name on screen.")
        .Has("source", new TextKind(2000, lines: true), c => c.Source, (c, v) => c with { Source = v },
            "Where its numbers come from: what is fitted, what borrowed, what assumed.")
        .Has("currency", new TextKind(8), c => c.Currency, (c, v) => c with { Currency = v }, "Symbol or code of the currency.")
        .Has("days", new ListKind<DayProfile>(DayShapes.Day, 1, 7), c => c.Days, (c, v) => c with { Days = v },
            "Opening hours and the shape of volume, one entry per kind of day; a weekday without an entry is closed.")
        .Has("demand", DemandShapes.Demand, c => c.Demand, (c, v) => c with { Demand = v },
            "How many customers, how often they have an issue, how volume swings.")
        .Has("workflows", new ListKind<WorkflowKind>(WorkflowShapes.Workflow, 1, 32), c => c.Workflows, (c, v) => c with { Workflows = v },
            "Kinds of issue and what each calls for; shares sum to 1.")
        .Has("teams", new ListKind<TeamPlan>(TeamShapes.Team, 1, 64), c => c.Teams, (c, v) => c with { Teams = v },
            "Agents that share queues; each workflow is worked by exactly one team.")
        .Has("patience", PatienceShapes.Patience, c => c.Patience, (c, v) => c with { Patience = v }, "How long callers wait.")
        .Has("handling", HandlingShapes.Handling, c => c.Handling, (c, v) => c with { Handling = v }, "What a contact takes.")
        .Has("people", PeopleShapes.People, c => c.People, (c, v) => c with { People = v }, "Agents at the start.")
        .Has("loyalty", PeopleShapes.Loyalty, c => c.Loyalty, (c, v) => c with { Loyalty = v },
            "Customers at the start, and how they leave.")
        .Has("economics", PeopleShapes.Economics, c => c.Economics, (c, v) => c with { Economics = v }, "Money.")
        .Has("reference", ReferenceShapes.Reference, c => c.Reference, (c, v) => c with { Reference = v },
            "Constants solved so that today stands still; cxsim calibrate --today solves them again.")
        .Checked(CentreRules.Days)
        .Checked(CentreRules.Demand)
        .Checked(CentreRules.Workflows)
        .Checked(CentreRules.Teams)
        .Checked(CentreRules.Patience);
}
