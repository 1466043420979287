using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Queues;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>What must hold between the values of a plain queue.</summary>
internal static class QueueRules
{
    private const double HoursADay = 24;

    internal static void Time(TimeSpec time, Reading reading)
    {
        if (time.Shape == TimeShape.Hazard)
        {
            CentreRules.Forward(time.Stretches, reading.PlaceOf("stretches"), reading);
        }

        if (time.Shape == TimeShape.Never && reading.Name != "patience")
        {
            reading.Invalid(reading.PlaceOf("shape"), $"{reading.Name} cannot be never", "exponential, lognormal, constant or hazard");
        }
    }

    internal static void Names(QueueSpec queue, Reading reading)
    {
        string[] workflows = [.. queue.Workflows.Select(w => w.Id)];
        string[] groups = [.. queue.Groups.Select(g => g.Id)];
        CentreRules.Once(workflows, "workflow", reading, "workflows");
        CentreRules.Once(groups, "group", reading, "groups");
        for (int i = 0; i < queue.Groups.Count; i++)
        {
            Known(queue.Groups[i].Ranks.Keys, workflows, "workflow", "groups", $"groups[{i + 1}]", "ranks");
            if (queue.Groups[i].ChatStretch[0] != 1)
            {
                reading.Invalid(reading.PlaceOf("groups", $"groups[{i + 1}]", "chatStretch"),
                    $"chatStretch begins with {NumberText.Of(queue.Groups[i].ChatStretch[0])}", "1 for a chat alone");
            }
        }

        for (int i = 0; i < queue.Periods.Count; i++)
        {
            Known(queue.Periods[i].PerHour.Keys, workflows, "workflow", "periods", $"periods[{i + 1}]", "perHour");
            Known(queue.Periods[i].Staff.Keys, groups, "group", "periods", $"periods[{i + 1}]", "staff");
        }

        void Known(IEnumerable<string> names, string[] known, string noun, params string[] path)
        {
            foreach (string stranger in names.Where(n => !known.Contains(n, StringComparer.Ordinal)))
            {
                reading.Unknown(reading.PlaceOf([.. path, stranger]), noun, stranger, known);
            }
        }
    }

    internal static void Periods(QueueSpec queue, Reading reading)
    {
        double end = 0;
        for (int i = 0; i < queue.Periods.Count; i++)
        {
            var period = queue.Periods[i];
            string item = $"periods[{i + 1}]";
            if (!WholeMinute(period.From) || !WholeMinute(period.To))
            {
                reading.Invalid(reading.PlaceOf("periods", item), $"{item} begins or ends within a minute", "whole minutes, like 8 or 8.5");
            }
            else if (period.To <= period.From)
            {
                reading.Invalid(reading.PlaceOf("periods", item, "to"),
                    $"{item} ends at {NumberText.Of(period.To)} h, not after it begins at {NumberText.Of(period.From)} h", "to after from");
            }
            else if (period.From < end)
            {
                reading.Invalid(reading.PlaceOf("periods", item, "from"),
                    $"{item} begins at {NumberText.Of(period.From)} h, before the last one ends", $"{NumberText.Of(end)} h or later");
            }
            else if (period.To > queue.CycleDays * HoursADay)
            {
                reading.Invalid(reading.PlaceOf("periods", item, "to"),
                    $"{item} ends at {NumberText.Of(period.To)} h, after the cycle", $"at most {queue.CycleDays * HoursADay} h");
            }

            end = Math.Max(end, period.To);
        }
    }

    internal static void Served(QueueSpec queue, Reading reading)
    {
        var onDuty = queue.Groups.Where(g => queue.Periods.Any(p => p.Staff.GetValueOrDefault(g.Id) > 0)).ToList();
        foreach (string workflow in queue.Workflows.Select(w => w.Id))
        {
            if (!onDuty.Any(g => g.Ranks.ContainsKey(workflow)))
            {
                reading.Invalid(reading.PlaceOf("groups"), $"workflow \"{workflow}\" is served by nobody",
                    "a group that ranks it and is on duty in some period");
            }
        }
    }

    private static bool WholeMinute(double hours) => Math.Abs((hours * 60) - Math.Round(hours * 60)) < 1e-6;
}
