using CxSim.Experiments.Running;
using CxSim.Model.Policies;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>A team's policy, with the name and the letter it goes by.</summary>
/// <param name="Team">Number of the team.</param>
/// <param name="Name">Its name.</param>
/// <param name="Letter">Its letter while names are held back.</param>
/// <param name="Policy">The policy, called by its team's name.</param>
internal sealed record TeamPolicy(int Team, string Name, string Letter, Policy Policy);

/// <summary>What teams have decided.</summary>
internal static class TeamPolicies
{
    /// <summary>
    /// The policies of a step in which teams decide. While it lasts only those that are locked count; afterwards every one that moves
    /// something within its points. What robots will choose is known beforehand, so that their worlds are ready in two minutes.
    /// </summary>
    public static IReadOnlyList<TeamPolicy> Of(Script script, SessionState state, Step decide)
    {
        int at = script.Steps.ToList().IndexOf(decide);
        var order = Enumerable.Range(0, state.Plan.Teams.Count)
            .OrderBy(t => Fingerprint.OfText($"{state.Opened.Id} {decide.Id} {t}"), StringComparer.Ordinal).ToList();
        return
        [
            .. from team in Enumerable.Range(0, state.Plan.Teams.Count)
               let said = state.AnswerOf(decide.Id, team)
               let isRobots = state.Opened.IsRehearsal && state.Place.Stage <= at && said.Count == 0
               where state.Place.Stage > at || isRobots || state.Locks.Contains((decide.Id, team))
               let name = state.Plan.Teams[team]
               let policy = Questions.PolicyOf(script, name, isRobots ? RobotAnswers.Policy(script, team) : said)
               where !policy.SameAs(Policy.Today) && script.Card.Cost(policy) <= script.Card.Points
               select new TeamPolicy(team, name, $"Policy {(char)('A' + order.IndexOf(team))}", policy),
        ];
    }

    /// <summary>The newest step before a place in which teams decided; null when there was none.</summary>
    public static Step? DecidedBefore(Script script, int stage) =>
        script.Steps.Take(stage).LastOrDefault(s => s.State == StepState.Decide);

    /// <summary>Today and the policies, by name or by letter; letters in their order, so that the order gives nobody away.</summary>
    public static IReadOnlyList<Policy> Beside(IReadOnlyList<TeamPolicy> teams, bool anonymous) => anonymous
        ? [Policy.Today, .. teams.OrderBy(t => t.Letter, StringComparer.Ordinal).Select(t => t.Policy.Named(t.Letter, t.Letter))]
        : [Policy.Today, .. teams.Select(t => t.Policy)];
}
