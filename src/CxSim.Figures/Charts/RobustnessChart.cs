using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G9: what is safe if we are wrong? Policies against worlds; a cell is what the policy falls short of the best in that world. The
/// policy with the smallest worst regret stands on top.
/// </summary>
public static class RobustnessChart
{
    private const double Left = 190;
    private const double WorstWidth = 74;
    private const double RowHeight = 30;
    private const string Worst = "at worst";

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measure">The outcome; cells are in its difference unit.</param>
    /// <param name="regrets">One for each policy in each world; worlds appear in order of first mention.</param>
    /// <exception cref="ArgumentException">A policy is missing in some world.</exception>
    public static Figure Build(Caption caption, Measure measure, IReadOnlyList<WorldRegret> regrets)
    {
        string[] worlds = [.. regrets.Select(r => r.World).Distinct()];
        List<IGrouping<string, WorldRegret>> policies =
            [.. regrets.GroupBy(r => r.Policy).OrderBy(g => g.Max(r => r.Regret)).ThenBy(g => g.Average(r => r.Regret))];
        if (policies.Find(p => p.Count() != worlds.Length) is { } short_)
        {
            throw new ArgumentException($"'{short_.Key}' needs one regret in each of {worlds.Length} worlds", nameof(regrets));
        }

        List<WorldRegret> rows = [.. policies.SelectMany(p => p.OrderBy(r => Array.IndexOf(worlds, r.World)))];
        List<WorldRegret> worst = [.. policies.Select(p => new WorldRegret(p.Key, Worst, p.Max(r => r.Regret)))];
        double most = Math.Max(measure.Margin, worst.Max(w => w.Regret));
        double width = Figure.Width - Left - WorstWidth - 18 - Figure.Margin;
        double top = 24 + ColumnHeads.Height(worlds, width);
        Panel grid = PanelOf("regret by world", worlds, policies, new Rows(0, rows.Count), most, new Box(Left, top, width, 0));
        Panel last = PanelOf(
            Worst, [Worst], policies, new Rows(rows.Count, worst.Count), most, new Box(grid.Plot.Right + 18, top, WorstWidth, 0));
        string Amount(double regret) => Numbers.WithUnit(regret, measure.Decimals, measure.DifferenceUnit);
        string finding = $"Safest: “{policies[0].Key}”, at worst {Amount(worst[0].Regret)} behind the best.";
        TextStyle style = TextStyle.Heading;
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A cell says how far the policy falls short of the best one in that world: "
                + $"{measure.Name}, {measure.DifferenceUnit}".TrimEnd(',', ' ') + ".",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding} "
                + string.Join(" ", worst.Select(w => $"{w.Policy}: at worst {Amount(w.Regret)}, in {WorstWorld(rows, w)}.")),
            Table = new DataTable(
                $"Regret in {measure.Name}, {measure.DifferenceUnit}".TrimEnd(',', ' '),
                [new("policy"), new("world"), new("regret"), new("shown")],
                [.. rows.Concat(worst).Select(r => (IReadOnlyList<Cell>)[
                    r.Policy, r.World, Cell.Number(r.Regret, measure.Decimals),
                    r.Regret == 0 ? "best" : Numbers.Fixed(r.Regret, measure.Decimals)])]),
            BodyHeight = grid.Plot.Bottom + 14,
            Panels = [grid with { YAxis = new Axis("", grid.Y.Ticks(0), Grid: false) }, last],
            Notes =
            [
                new Note(Figure.Margin, 8, Wrap.Fit(finding, Figure.Width - (2 * Figure.Margin), style.Size, style.Bold), style),
                .. ColumnHeads.Above(grid, worlds), .. ColumnHeads.Above(last, [Worst]),
            ],
        };
    }

    private static string WorstWorld(List<WorldRegret> rows, WorldRegret worst) =>
        rows.First(r => r.Policy == worst.Policy && r.Regret == worst.Regret).World;

    private static Panel PanelOf(
        string name, string[] columns, List<IGrouping<string, WorldRegret>> policies, Rows rows, double most, Box place) => new()
        {
            Name = name,
            Plot = place with { Height = policies.Count * RowHeight },
            X = new BandScale(columns),
            Y = BandScale.Rows([.. policies.Select(p => p.Key)]),
            Marks = [new HeatCell("world", "policy", "regret") { Rows = rows, Min = 0, Max = most, Label = "shown" }],
        };
}
