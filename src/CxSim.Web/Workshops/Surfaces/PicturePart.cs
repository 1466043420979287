using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>The picture the room looks at, as markup: a figure, a question, a tally.</summary>
internal static class PicturePart
{
    private const double Tall = 330;

    /// <summary>The picture.</summary>
    /// <param name="room">The room.</param>
    /// <param name="state">The session.</param>
    /// <param name="isLarge">Whether it is read from the back row: then what is small in a figure stands below it.</param>
    public static string Of(Room room, SessionState state, bool isLarge = false)
    {
        var step = room.Script.Steps[state.Place.Stage];
        var picture = room.PictureOf(state);
        return picture.Figure switch
        {
            "" => QuestionPart.Of(room, state, step),
            Pictures.Votes => TallyPart.RealOrLuck(state, step),
            Pictures.Shift => TallyPart.Shift(room.Script, state, step),
            Pictures.Theirs => TheirsPart.Of(room, state, step),
            _ => Drawn(room, state, step, picture, isLarge),
        };
    }

    private static string Drawn(Room room, SessionState state, Step step, Picture picture, bool isLarge)
    {
        string strip = picture.Figure == "G2" ? Strip(room, state) : "";
        string bets = picture.Figure == "G19" ? TallyPart.Bets(room, state, step, picture.Part) : "";
        return room.FigureOf(state) is { } figure
            ? strip + (isLarge ? Large(figure) : BlockWriter.Write(new FigureBlock(figure))) + bets
            : $"<p class=\"waiting\">{E(Missing(room, state, picture))}</p>";
    }

    // A tall figure is drawn smaller to fit, so its letters are set larger.
    private static string Large(Figure figure) =>
        $"<div class=\"{(figure.BodyHeight > Tall ? "tall" : "wide-figure")}\">"
        + BlockWriter.Write(new FigureBlock(figure with { Subtitle = "" }, figure.Subtitle)) + "</div>";

    private static string Missing(Room room, SessionState state, Picture picture) =>
        room.Agenda.IsReady(state, state.Place.Stage) ? Nothing(picture)
            : "The worlds are being simulated. This comes by itself.";

    private static string Nothing(Picture picture) => picture.Figure switch
    {
        "G21" => "Nobody made a prediction.",
        "G11" => "No customer's weeks differ enough to be told.",
        _ => "No team has made a policy yet.",
    };

    // Levels before and after, for "replay last change": the script of the page turns them back and forth.
    private static string Strip(Room room, SessionState state)
    {
        var policies = room.Reveals.PoliciesOf(state, state.Place.Stage, anonymous: false);
        if (policies.Count != 2 || room.Reveals.Report(room.Reveals.Scenes.Own, policies) is not { } report)
        {
            return "";
        }

        var step = room.Script.Steps[state.Place.Stage];
        Measure[] measures = step.State == StepState.Reveal
            ? [.. room.Script.Step(step.Of).Measures]
            : [AllMeasures.Csat, AllMeasures.CostPerResolved];
        string levels = All(measures, m => Level(report.Comparisons[0][m], new(m, room.Script.Centre.Currency)));
        return $"<ul class=\"levels\" data-replay>{levels}</ul>";
    }

    private static string Level(PairedDifference d, Kpi kpi)
    {
        string before = E(kpi.Level(d.Baseline.Mean));
        string after = E(kpi.Level(d.Policy.Mean));
        return $"<li><span>{E(d.Measure.Name)}</span> <strong data-before=\"{before}\" data-after=\"{after}\">{after}</strong></li>";
    }
}
