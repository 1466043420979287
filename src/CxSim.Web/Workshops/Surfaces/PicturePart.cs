using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>The picture the room looks at, as markup: a figure, a question, a tally.</summary>
internal static class PicturePart
{
    // Up to here a drawing as wide as the screen has letters for the back row; above, they are set larger; the tallest get all the height.
    private const double Flat = 315;
    private const double Tall = 380;

    private const string NotDrawn =
        "<p class=\"waiting\">This picture could not be drawn. Everything else goes on; the server’s log says what went wrong.</p>";

    /// <summary>The picture.</summary>
    /// <param name="room">The room.</param>
    /// <param name="state">The session.</param>
    /// <param name="isLarge">Whether it is read from the back row: then what is small in a figure stands below it.</param>
    public static string Of(Room room, SessionState state, bool isLarge = false) =>
        room.Drawn(state, () => Whole(room, state, isLarge), NotDrawn);

    private static string Whole(Room room, SessionState state, bool isLarge)
    {
        var step = room.Script.Steps[state.Place.Stage];
        var picture = room.PictureOf(state);
        return picture.Figure switch
        {
            "" => QuestionPart.Of(room, state, step),
            Pictures.Votes => TallyPart.RealOrLuck(state, step),
            Pictures.Shift => TallyPart.Shift(room.Script, state, step),
            Pictures.Theirs => TheirsPart.Of(room, state, step),
            Pictures.Rounds => RoundsPart.Of(room, state, step),
            Pictures.Most => MostPart.Of(room, state, step),
            _ => Drawn(room, state, step, picture, isLarge),
        };
    }

    private static string Drawn(Room room, SessionState state, Step step, Picture picture, bool isLarge)
    {
        if (room.FigureOf(state) is not { } figure)
        {
            return $"<p class=\"waiting\">{E(Missing(room, state, picture))}</p>";
        }

        var spot = room.SpotOf(state);
        string strip = picture is { Figure: "G2", Part: 0 } && step.State == StepState.Reveal ? Strip(room, state) : "";
        string bets = picture.Figure == "G19" ? TallyPart.Bets(room, state, step, picture.Part) : "";
        string drawn = isLarge ? Large(figure, spot?.Says ?? figure.Title) : BlockWriter.Write(new FigureBlock(figure));
        return strip + (spot is null ? drawn : Toured(spot, drawn, isLarge)) + bets;
    }

    // On a tour all but one element is dimmed by the page's script.
    private static string Toured(Spot spot, string drawn, bool isLarge) =>
        $"<div class=\"spot\" data-lit=\"{E(spot.Lit)}\">{(isLarge ? "" : $"<p class=\"big\">{E(spot.Says)}</p>")}{drawn}</div>";

    // Title and context are read from the page, so that the drawing has all the room.
    private static string Large(Figure figure, string heading) => $"""
        <figure class="{(figure.BodyHeight < Flat ? "flat" : figure.BodyHeight < Tall ? "high" : "tall")}"><h2>{E(heading)}</h2>
        <div class="drawing" role="group" tabindex="0" aria-label="{E(figure.Title)}">{Svg(figure)}</div>
        <figcaption>{E(figure.Subtitle)}</figcaption></figure>
        """;

    private static string Svg(Figure figure) => SvgWriter.Write(figure, standalone: false, headed: false);

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

        var measures = room.Script.Step(room.Script.Steps[state.Place.Stage].Of).Measures;
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
