using CxSim.Model;
using CxSim.Model.Chance;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>Lives a hypothesis and reads off it what the data have.</summary>
/// <param name="like">The data: the same figures are read, over as many weeks.</param>
/// <param name="scale">The exhaustion questionnaire's highest score.</param>
/// <param name="warmUp">Weeks lived before the first one read.</param>
public sealed class WeekWorld(WeekData like, double scale, int warmUp)
{
    // Scores of a scale this long are whole numbers.
    private const double Counted = 5;
    private const ulong ReadingPurpose = 0x52454144;

    /// <summary>The figures of one world under today.</summary>
    /// <param name="world">What the world is like.</param>
    /// <param name="seed">Its luck.</param>
    /// <param name="stop">Stops between weeks.</param>
    public WeekData Live(Hypothesis world, ulong seed, CancellationToken stop = default)
    {
        var lived = World.Create(world.Centre, world.Beliefs, seed);
        lived.WarmUp(warmUp, stop);
        var book = like.Panel is null ? null : new LifeBook(new HashSet<ulong>()) { Agents = true };
        var weeks = lived.Run(Policy.Today, [], like.Weeks, book, stop).Weeks;
        var series = like.Kpis.ToDictionary(k => k, k => weeks.Select(k.Of).ToArray());
        if (series.TryGetValue(WeekKpi.Exhaustion, out double[]? mean))
        {
            series[WeekKpi.Exhaustion] = [.. mean.Select(m => scale * m)];
        }

        if (book is null)
        {
            return new WeekData(like.Weeks, series, null);
        }

        var panel = Read(book, world.ReadingError);
        series[WeekKpi.Exhaustion] = PanelFigures.Means(panel, like.Weeks);
        return new WeekData(like.Weeks, series, panel);
    }

    // Those who were there throughout, asked in the weeks in which the data's agents were.
    private Panel Read(LifeBook book, double error)
    {
        bool[] asked = [.. Enumerable.Range(0, like.Weeks).Select(w => like.Panel!.Scores.Any(s => double.IsFinite(s[w])))];
        var throughout = book.States.GroupBy(s => s.Agent).Where(a => a.Count() >= like.Weeks);
        return new Panel([.. throughout.Select(a => a.OrderBy(s => s.Week).Take(like.Weeks)
            .Select((s, w) => asked[w] ? Score(s, error) : double.NaN).ToArray())]);
    }

    private double Score(AgentState state, double error)
    {
        double luck = Draws.Normal(Draws.Of(state.Agent, ReadingPurpose), (ulong)state.Week);
        double score = Math.Clamp(scale * (state.Exhaustion + (error * luck)), 0, scale);
        return scale >= Counted ? Math.Round(score) : score;
    }
}
