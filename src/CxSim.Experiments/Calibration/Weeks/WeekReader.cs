using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>Reads a centre's weekly figures, and its agents' weeks, by their column map.</summary>
public static class WeekReader
{
    /// <summary>The fewest weeks worth fitting.</summary>
    public const int Fewest = 8;

    /// <summary>The columns of a file.</summary>
    /// <param name="csv">The file's text.</param>
    public static IReadOnlyList<string> Header(TextReader csv) => WeekTable.Header(csv);

    /// <summary>Reads a file with one row a week.</summary>
    /// <param name="csv">The file's text.</param>
    /// <param name="map">What its columns mean.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="InputException">A mapped column is missing, or fewer than eight weeks can be used.</exception>
    public static WeekData Weeks(TextReader csv, WeekMap map, string file)
    {
        var table = WeekTable.Read(csv, file);
        int week = table.Column(map.Columns.Week, "week");
        var columns = map.Columns.Kpis.Select(k => (Kpi: WeekKpi.Find(k.Key)!, Name: k.Value, At: table.Column(k.Value, k.Key))).ToList();
        if (columns.Count == 0)
        {
            throw new InputException(new Problem(
                file, 1, 1, "no column with a figure that the model knows",
                $"a map, or columns named {string.Join(", ", WeekKpi.All.Select(k => k.Id))}", null, Problem.Usage));
        }

        var rows = new Dictionary<int, double[]>();
        table.Each(row =>
        {
            int at = WeekTable.Week(row.Fields[week].Trim());
            double[] values = [.. columns.Select(c => WeekTable.Number(row.Fields[c.At], c.Name))];
            if (!rows.TryAdd(at, values))
            {
                throw new RowRefusedException("the week stands there twice");
            }
        });
        table.Need(rows.Keys, Fewest);
        int first = rows.Keys.Min();
        int weeks = rows.Keys.Max() - first + 1;
        var series = columns.Select((c, i) => (c.Kpi, Values: Enumerable.Range(first, weeks)
            .Select(w => rows.TryGetValue(w, out double[]? values) ? values[i] : double.NaN).ToArray()));
        return new WeekData(weeks, series.ToDictionary(s => s.Kpi, s => s.Values), null)
        {
            First = first, Refused = table.Refused, UnusedColumns = table.Unused, UsedColumns = table.Used,
        };
    }

    /// <summary>
    /// Reads a file with one row an agent and week: heads, leavers and attrition of the centre, and the exhaustion of those who were
    /// there throughout (asked in nine of ten weeks at least).
    /// </summary>
    /// <param name="csv">The file's text.</param>
    /// <param name="map">What its columns mean.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="InputException">A mapped column is missing, or fewer than eight weeks can be used.</exception>
    public static WeekData People(TextReader csv, WeekMap map, string file)
    {
        var table = WeekTable.Read(csv, file);
        int week = table.Column(map.People.Week, "week");
        int agent = table.Column(map.People.Agent, "agent");
        int score = map.People.Exhaustion.Length > 0 ? table.Column(map.People.Exhaustion, "exhaustion") : -1;
        int left = map.People.Left.Length > 0 ? table.Column(map.People.Left, "left") : -1;
        var agents = new Dictionary<string, Dictionary<int, (double Score, bool Left)>>(StringComparer.Ordinal);
        table.Each(row =>
        {
            int at = WeekTable.Week(row.Fields[week].Trim());
            double exhaustion = score < 0 ? double.NaN : WeekTable.Number(row.Fields[score], map.People.Exhaustion);
            bool gone = left >= 0 && WeekTable.Number(row.Fields[left], map.People.Left) > 0;
            if (exhaustion < 0 || exhaustion > map.Scale)
            {
                throw new RowRefusedException($"exhaustion is outside its scale, 0 to {map.Scale}");
            }

            string who = row.Fields[agent].Trim();
            agents.TryAdd(who, []);
            if (!agents[who].TryAdd(at, (exhaustion, gone)))
            {
                throw new RowRefusedException("the agent's week stands there twice");
            }
        });
        int[] seen = [.. agents.Values.SelectMany(a => a.Keys).Distinct()];
        table.Need(seen, Fewest);
        var data = Gathered([.. agents.Values], seen.Min(), seen.Max() - seen.Min() + 1, score >= 0, left >= 0);
        return data with { Refused = table.Refused, UnusedColumns = table.Unused, UsedColumns = table.Used };
    }

    private static WeekData Gathered(
        IReadOnlyList<Dictionary<int, (double Score, bool Left)>> agents, int first, int weeks, bool scores, bool leavers)
    {
        var series = new Dictionary<WeekKpi, double[]>();
        double[] Each(Func<int, double> of) => [.. Enumerable.Range(first, weeks).Select(of)];
        if (leavers)
        {
            double[] gone = Each(w => agents.Count(a => a.TryGetValue(w, out var state) && state.Left));
            double[] heads = Each(w => agents.Count(a => a.ContainsKey(w)) is > 0 and var n ? n : double.NaN);
            series[WeekKpi.Attrition] = [.. gone.Zip(heads, (g, h) => 5200 * g / h)];
        }

        if (!scores)
        {
            return new WeekData(weeks, series, null) { First = first };
        }

        double[][] rows = [.. agents.Select(a => Each(w => a.TryGetValue(w, out var state) ? state.Score : double.NaN))];
        int asked = Enumerable.Range(0, weeks).Count(w => rows.Any(r => double.IsFinite(r[w])));
        double[][] throughout = [.. rows.Where(r => r.Count(double.IsFinite) >= 0.9 * asked)];
        var panel = new Panel(throughout);
        series[WeekKpi.Exhaustion] = PanelFigures.Means(panel, weeks);
        return new WeekData(weeks, series, throughout.Length > 1 ? panel : null) { First = first };
    }
}
