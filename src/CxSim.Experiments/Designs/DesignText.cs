using System.Globalization;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Designs;

/// <summary>A design as comma-separated values: a column an axis, a row a point, every digit kept.</summary>
public static class DesignText
{
    /// <summary>The text.</summary>
    public static string Write(Design design)
    {
        var writer = new StringWriter();
        CsvText.Row(writer, [.. design.Axes.Select(a => a.Id)]);
        foreach (double[] point in design.Points)
        {
            CsvText.Row(writer, [.. point.Cast<object>()]);
        }

        return writer.ToString();
    }

    /// <summary>The design in a text.</summary>
    /// <param name="text">As written above; columns are levers and beliefs by their ids.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="StudyException">A column is no lever and no belief, or stands twice (2); a value is no number (3).</exception>
    public static Design Read(string text, string name)
    {
        var lines = text.Split('\n').Select((l, i) => (Text: l.TrimEnd('\r'), Number: i + 1)).Where(l => l.Text.Length > 0).ToList();
        if (lines.Count < 2)
        {
            throw new StudyException($"{name} holds no points; expected a line of levers or beliefs and a line for each point.", 3);
        }

        string[] ids = lines[0].Text.Split(',');
        if (ids.GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new StudyException($"{name}: column \"{twice.Key}\" stands twice.", 2);
        }

        double[][] points = [.. lines.Skip(1).Select(l => Point(l.Text, ids.Length, $"{name}, line {l.Number}"))];
        return new(name, [.. ids.Select((id, d) => AxisOf(id, points.Min(p => p[d]), points.Max(p => p[d]), name))], points);
    }

    /// <summary>The axis of a lever or belief.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="low">The lowest value.</param>
    /// <param name="high">The highest value.</param>
    /// <returns>Null when there is no lever or belief of this id.</returns>
    public static Axis? AxisOf(string id, double low, double high) =>
        Levers.Find(id) is { } lever ? new LeverAxis(lever, low, high)
        : Beliefs.Find(id) is { } belief ? new BeliefAxis(belief, low, high)
        : null;

    private static Axis AxisOf(string id, double low, double high, string name) =>
        AxisOf(id, low, high) ?? throw new StudyException($"{name}: \"{id}\" is no lever and no belief.{Hint(id)}", 2);

    private static string Hint(string id) =>
        Nearest.To(id, Levers.All.Select(l => l.Id).Concat(Beliefs.All.Select(b => b.Id))) is { } near ? $" Did you mean \"{near}\"?" : "";

    private static double[] Point(string line, int columns, string where)
    {
        string[] fields = line.Split(',');
        return fields.Length == columns
            ? [.. fields.Select(f => Number(f, where))]
            : throw new StudyException($"{where}: {fields.Length} values for {columns} columns.", 3);
    }

    private static double Number(string field, string where) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new StudyException($"{where}: \"{field}\" is no number.", 3);
}
