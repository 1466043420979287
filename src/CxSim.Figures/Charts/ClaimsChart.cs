using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G19: which of these claims survives? Claims against sets of beliefs; a cell is a symbol and a word on a colour, and beside it stands
/// when the claim flips.
/// </summary>
public static class ClaimsChart
{
    private const double TextWidth = 250;
    private const double Left = Figure.Margin + TextWidth + 10;
    private const double CellWidth = 86;
    private const double FlipGap = 12;
    private const double LineStep = 14;
    private const int MostLines = 4;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="beliefSets">Names of the belief sets, at most three.</param>
    /// <param name="claims">In the order to show, ids unique; an outcome for each belief set.</param>
    /// <param name="beside">What the words beside the outcomes say.</param>
    /// <exception cref="ArgumentException">A claim has too few or too many outcomes.</exception>
    public static Figure Build(
        Caption caption, IReadOnlyList<string> beliefSets, IReadOnlyList<Claim> claims, string beside = "flips when")
    {
        if (claims.FirstOrDefault(c => c.Outcomes.Count != beliefSets.Count) is { } odd)
        {
            throw new ArgumentException($"'{odd.Id}' has {odd.Outcomes.Count} outcomes for {beliefSets.Count} belief sets", nameof(claims));
        }

        double flipLeft = Left + (beliefSets.Count * CellWidth) + FlipGap;
        List<Panel> panels = [];
        List<Note> notes = [];
        double top = ColumnHeads.Height(beliefSets, beliefSets.Count * CellWidth);
        for (int i = 0; i < claims.Count; i++)
        {
            List<string> text = Lines($"{claims[i].Id} {claims[i].Text}", TextWidth);
            List<string> flip = Lines(claims[i].Flip, Figure.Width - Figure.Margin - flipLeft);
            double height = (Math.Max(2, Math.Max(text.Count, flip.Count)) * LineStep) + 6;
            panels.Add(PanelOf(claims[i], i, beliefSets, new Box(Left, top, beliefSets.Count * CellWidth, height)));
            notes.AddRange(Column(text, TextStyle.Quiet with { Muted = false }, Figure.Margin, top, height));
            notes.AddRange(Column(flip, TextStyle.Quiet, flipLeft, top, height));
            top += height + 3;
        }

        string tally = string.Join("; ", beliefSets.Select((set, s) => $"{set}: {Tally(claims, s)}"));
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {tally}.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {tally}.",
            Table = Table(beliefSets, claims),
            BodyHeight = top + 6,
            Panels = panels,
            Notes =
            [
                .. ColumnHeads.Above(panels[0], beliefSets),
                new Note(flipLeft, panels[0].Plot.Top - 7, beside, TextStyle.Quiet),
                .. notes,
            ],
        };
    }

    /// <summary>Symbol and word of an outcome.</summary>
    public static string Word(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Holds => "▲ holds",
        ClaimOutcome.Depends => "◆ depends",
        ClaimOutcome.Fails => "▼ fails",
        ClaimOutcome.CannotTell => "? can’t tell",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static Panel PanelOf(Claim claim, int i, IReadOnlyList<string> beliefSets, Box plot) => new()
    {
        Name = claim.Id,
        Plot = plot,
        X = new BandScale(beliefSets),
        Y = BandScale.Rows([claim.Id]),
        Marks =
        [
            new HeatCell("beliefs", "claim", "colour")
            {
                Rows = new Rows(i * beliefSets.Count, beliefSets.Count), Min = -1.6, Max = 1.6, Diverging = true,
                Label = "outcome", Hatch = "can’t tell",
            },
        ],
    };

    private static List<string> Lines(string text, double width) => Wrap.AtMost(MostLines, text, width, TextStyle.Quiet.Size);

    private static IEnumerable<Note> Column(List<string> lines, TextStyle style, double x, double top, double height)
    {
        double first = top + (height / 2) - ((lines.Count - 1) * LineStep / 2) + 4;
        return lines.Select((line, i) => new Note(x, first + (i * LineStep), line, style));
    }

    private static string Tally(IReadOnlyList<Claim> claims, int set) => string.Join(", ", claims
        .GroupBy(c => c.Outcomes[set]).OrderBy(g => g.Key).Select(g => $"{Word(g.Key)[2..]} {g.Count()}"));

    // A claim that holds is blue, one that fails vermillion, what lies between is white; the words say it without colour.
    private static DataTable Table(IReadOnlyList<string> beliefSets, IReadOnlyList<Claim> claims) => new(
        "Claims and belief sets",
        [new("claim"), new("beliefs"), new("outcome"), new("colour"), new("can’t tell", "1 is yes"), new("text"), new("flips when")],
        [.. claims.SelectMany(c => beliefSets.Select((set, s) => (IReadOnlyList<Cell>)[
            c.Id, set, new Cell(Word(c.Outcomes[s]), double.NaN, CellKind.Verdict), Cell.Number(Colour(c.Outcomes[s]), 0),
            Cell.Number(c.Outcomes[s] == ClaimOutcome.CannotTell ? 1 : 0, 0), c.Text, c.Flip]))]);

    private static double Colour(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Holds => 1,
        ClaimOutcome.Fails => -1,
        _ => 0,
    };
}
