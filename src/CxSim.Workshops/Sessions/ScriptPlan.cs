using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Sessions;

/// <summary>A script as the stages of a session.</summary>
public static class ScriptPlan
{
    /// <summary>The stages and teams.</summary>
    /// <param name="script">The script.</param>
    /// <param name="teams">Names of the teams, in the script's order; a session may have fewer.</param>
    public static SessionPlan Of(Script script, IReadOnlyList<string> teams) =>
        new([.. script.Steps.Select(s => StageOf(script, s))], teams);

    private static Stage StageOf(Script script, Step step)
    {
        var pictures = Pictures.Of(script, step);
        return new(step.Id, TimeSpan.FromMinutes(step.Minutes), pictures.Count, Questions.Of(script, step))
        {
            OpenViews = pictures.TakeWhile(p => p.Anonymous || p.Figure is "" or Pictures.Votes or Pictures.Shift).Count(),
        };
    }
}
