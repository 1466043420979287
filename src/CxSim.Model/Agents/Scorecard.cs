using CxSim.Model.Chance;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>
/// The two-part scorecard: four quick questions and four slow ones, each 0–100, by a rater who is not quite steady. Scripts
/// make raters agree more.
/// </summary>
/// <param name="Quick">Mean of: resolved, verified knowledge used, documented well, no needless wait for next steps.</param>
/// <param name="Slow">Mean of: welcome, understanding beyond the fix, help ahead of the next need, partnership at the close.</param>
internal readonly record struct Scorecard(double Quick, double Slow)
{
    /// <summary>Scores one served contact.</summary>
    public static Scorecard Of(in Encounter e, in Case c, in Worked w, Agent agent, AgentLaws laws)
    {
        double wait = Kernel.Log(1 + (e.Wait / (60.0 * Clock.Second)));
        double rushed = 1 - Math.Min(1, w.Given / w.Required);
        double quick = Mean(
            e.Resolved ? 1 : 0,
            0.55 + (0.4 * agent.Learned) - (0.5 * c.Debt),
            0.95 - (0.4 * agent.Cynicism) - rushed,
            1 - (wait / 3) - (e.Transferred ? 0.3 : 0));
        double slow = Mean(
            0.4 + (0.6 * e.Care) - (0.3 * agent.Surface),
            e.Care * (0.6 + (0.4 * (1 - c.Script))),
            w.Share * (1 - (0.5 * c.Script)),
            w.Share * (1 - (0.3 * agent.Cynicism)));
        double noise = laws[Beliefs.RaterNoise] * (1 - (0.5 * c.Script));
        ulong issue = e.Contact.Issue;
        int attempt = e.Contact.Attempt;
        double quickNoise = noise * Draws.Normal(Draws.OfAttempt(issue, attempt), WorkLuck.RaterQuick);
        double slowNoise = noise * Draws.Normal(Draws.OfAttempt(issue, attempt), WorkLuck.RaterSlow);
        return new Scorecard(Math.Clamp((100 * quick) + quickNoise, 0, 100), Math.Clamp((100 * slow) + slowNoise, 0, 100));
    }

    private static double Mean(double a, double b, double c, double d) =>
        (Math.Clamp(a, 0, 1) + Math.Clamp(b, 0, 1) + Math.Clamp(c, 0, 1) + Math.Clamp(d, 0, 1)) / 4;
}
