using System.Globalization;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;

namespace CxSim.Web.Lab;

/// <summary>A request that was understood: what is simulated, under which address it is shown, and the command that does the
/// same.</summary>
/// <param name="Experiment">One centre, today and at most one policy beside it.</param>
/// <param name="Plan">The same, as it is run.</param>
/// <param name="Request">What was asked, spelt out.</param>
internal sealed record RunOrder(Experiment Experiment, StudyPlan Plan, RunRequest Request)
{
    /// <summary>Id of a policy that is no preset.</summary>
    public const string WhatIf = "what-if";

    /// <summary>The centre unless another is asked for.</summary>
    public const string UsualCentre = "std-40";

    /// <summary>Weeks unless others are asked for.</summary>
    public const int UsualWeeks = 26;

    /// <summary>Weeks of warm-up unless others are asked for.</summary>
    public const int UsualWarmUp = 156;

    /// <summary>Seeds unless others are asked for.</summary>
    public const int UsualSeeds = 40;

    /// <summary>Draws unless others are asked for.</summary>
    public const int UsualDraws = 19;

    /// <summary>Beliefs unless others are asked for.</summary>
    public const string UsualBeliefs = "base";

    /// <summary>Digits of an id.</summary>
    public const int IdDigits = 12;

    private const double MostContacts = 60e6;
    private const int WeeksAYear = 52;

    /// <summary>The policy beside today; today itself when no lever is moved.</summary>
    public Policy Policy => Plan.Policies[^1];

    /// <summary>Whether there is nothing to compare.</summary>
    public bool IsTodayOnly => Plan.Policies.Count == 1;

    /// <summary>Twelve hexadecimal digits: the same order has the same.</summary>
    public string IdFor(string engine) => Fingerprint.OfText($"{Fingerprint.Of(Plan, engine)} {Plan.Draws}")[..IdDigits];

    /// <summary>Understands a request.</summary>
    /// <exception cref="InputException">Something is unknown or impossible.</exception>
    public static RunOrder Of(RunRequest request, Library library)
    {
        var changes = new Overrides
        {
            Centre = request.Centre ?? UsualCentre,
            Weeks = Limits.Weeks.Text(request.Weeks, UsualWeeks),
            WarmUp = Limits.WarmUp.Text(request.WarmUp, UsualWarmUp),
            Seeds = Limits.Seeds.Text(request.Seeds, UsualSeeds),
            Draws = Limits.Draws.Text(request.Draws, UsualDraws),
            BeliefSet = request.BeliefSet ?? UsualBeliefs,
            Sets = Assigned(Moved(request.Levers)),
            Beliefs = Assigned(request.Beliefs),
        };
        var experiment = Named(changes.Apply(library.Compare(), library));
        if (experiment.Centres[0] is not FullCentre { Centre: var centre })
        {
            throw Limits.Refused($"centre \"{changes.Centre}\" is a plain queue, which has no levers", "one with customers and agents");
        }

        double contacts = centre.Demand.Customers * centre.Demand.ContactsPerYear / WeeksAYear
            * (experiment.Seeds.Count + (2 * experiment.Draws)) * experiment.Weeks;
        if (contacts > MostContacts)
        {
            throw Limits.Refused(
                $"a run of about {contacts / 1e6:0} million contacts",
                $"at most {MostContacts / 1e6:0} million: fewer weeks, seeds or draws");
        }

        return new(experiment, Plans.Of(experiment)[0], request);
    }

    /// <summary>Levers or beliefs as a command line sets them.</summary>
    public static IReadOnlyList<string> Assigned(IEnumerable<KeyValuePair<string, double>>? values) =>
        [.. (values ?? []).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={Text(v.Value)}")];

    private static IEnumerable<KeyValuePair<string, double>> Moved(IReadOnlyDictionary<string, double>? levers) =>
        (levers ?? new Dictionary<string, double>()).Where(l => Levers.Find(l.Key)?.Default != l.Value);

    // A policy that is a preset is called so; any other has one name, whatever it moves.
    private static Experiment Named(Experiment experiment)
    {
        if (experiment.Policies.Count == 1)
        {
            return experiment with { Name = Policy.Today.Id, Draws = 0 };
        }

        var policy = experiment.Policies[1];
        var named = Presets.All.FirstOrDefault(p => p.SameAs(policy)) ?? policy.Named(WhatIf, "Your what-if");
        return experiment with { Name = named.Id, Policies = [experiment.Policies[0], named] };
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
