using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>What must hold between the values of a centre.</summary>
internal static class CentreRules
{
    private const double Rounding = 1e-6;

    internal static void Days(Centre centre, Reading reading)
    {
        var days = centre.Days;
        var taken = new HashSet<int>();
        for (int i = 0; i < days.Count; i++)
        {
            string item = $"days[{i + 1}]";
            foreach (int weekday in days[i].Weekdays.Where(w => !taken.Add(w)))
            {
                reading.Invalid(reading.PlaceOf("days", item, "weekdays"), $"weekday {weekday} twice", "each weekday in one kind of day");
            }

            Hours(days[i], item, reading);
        }
    }

    internal static void Demand(Centre centre, Reading reading)
    {
        var tiers = centre.Demand.Tiers;
        double sum = tiers.Sum(t => t.Share);
        if (sum > 1 + Rounding)
        {
            reading.Invalid(reading.PlaceOf("demand", "tiers"), $"tiers' shares sum to {NumberText.Of(Math.Round(sum, 9))}", "at most 1");
        }

        Once(tiers.Select(t => t.Name), "tier", reading, "demand", "tiers");
    }

    internal static void Workflows(Centre centre, Reading reading)
    {
        Once(centre.Workflows.Select(w => w.Id), "workflow", reading, "workflows");
        SumToOne(centre.Workflows.Select(w => w.Share), reading, "workflows");
    }

    internal static void Teams(Centre centre, Reading reading)
    {
        var place = reading.PlaceOf("teams");
        string[] workflows = [.. centre.Workflows.Select(w => w.Id)];
        Once(centre.Teams.Select(t => t.Id), "team", reading, "teams");
        for (int i = 0; i < centre.Teams.Count; i++)
        {
            Groups(centre.Teams[i], workflows, reading, $"teams[{i + 1}]");
        }

        foreach (string workflow in workflows)
        {
            string[] teams = [.. centre.Teams.Where(t => Serves(t, workflow)).Select(t => t.Id)];
            if (teams.Length == 0)
            {
                reading.Invalid(place, $"workflow \"{workflow}\" is served by no team", "a skill group that ranks it");
            }
            else if (teams.Length > 1)
            {
                reading.Invalid(place, $"workflow \"{workflow}\" is served by {teams.Length} teams: {string.Join(", ", teams)}",
                    "one team a workflow; what must pool is one team");
            }
        }
    }

    internal static void Patience(Centre centre, Reading reading)
    {
        if (centre.Patience.Hazard.Count > 0)
        {
            Forward(centre.Patience.Hazard, reading.PlaceOf("patience", "hazard"), reading);
        }
    }

    /// <summary>A hazard by stretches must begin at 0, run forward and end above 0.</summary>
    internal static void Forward(IReadOnlyList<HazardStretch> hazard, Place place, Reading reading)
    {
        if (hazard.Count == 0)
        {
            reading.Invalid(place, "hazard without stretches", "at least one stretch, from 0 s");
            return;
        }

        if (hazard[0].FromSeconds != 0 || hazard.Zip(hazard.Skip(1)).Any(pair => pair.Second.FromSeconds <= pair.First.FromSeconds))
        {
            reading.Invalid(place, "hazard that does not run forward from 0", "stretches from 0 s, each later than the one before");
        }

        if (hazard[^1].PerSecond <= 0)
        {
            reading.Invalid(place, "hazard that ends at 0", "a last stretch above 0 per second, or some callers never hang up");
        }
    }

    private static void Hours(DayProfile day, string item, Reading reading)
    {
        if (day.Open * 2 != Math.Truncate(day.Open * 2) || day.Close * 2 != Math.Truncate(day.Close * 2))
        {
            reading.Invalid(reading.PlaceOf("days", item), $"{item} opens or closes within a half hour", "whole half hours, like 8 or 8.5");
            return;
        }

        if (day.Close <= day.Open)
        {
            reading.Invalid(reading.PlaceOf("days", item, "close"),
                $"{item} closes at {NumberText.Of(day.Close)} h, not after it opens at {NumberText.Of(day.Open)} h", "close after open");
            return;
        }

        int from = (int)(day.Open * 2);
        int to = (int)(day.Close * 2);
        Within("halfHours", day.HalfHours);
        Within("coverage", day.Coverage);

        void Within(string name, IReadOnlyList<double> weights)
        {
            var place = reading.PlaceOf("days", item, name);
            if (weights.Where((w, i) => w != 0 && (i < from || i >= to)).Any())
            {
                reading.Invalid(place, $"{name} of {item} has weight outside opening hours", "0 before opening and after closing");
            }

            if (weights.Count > 0 && weights.Sum() <= 0)
            {
                reading.Invalid(place, $"{name} of {item} is 0 all day", "a weight above 0 in opening hours");
            }
        }
    }

    private static void Groups(TeamPlan team, string[] workflows, Reading reading, string item)
    {
        if (team.Groups.Count == 0)
        {
            return;
        }

        Once(team.Groups.Select(g => g.Id), "skill group", reading, "teams", item, "groups");
        SumToOne(team.Groups.Select(g => g.Share), reading, "teams", item, "groups");
        for (int i = 0; i < team.Groups.Count; i++)
        {
            foreach (string stranger in team.Groups[i].Ranks.Keys.Where(w => !workflows.Contains(w, StringComparer.Ordinal)))
            {
                var place = reading.PlaceOf("teams", item, "groups", $"groups[{i + 1}]", "ranks", stranger);
                reading.Unknown(place, "workflow", stranger, workflows);
            }
        }
    }

    private static bool Serves(TeamPlan team, string workflow) =>
        team.Groups.Count == 0 || team.Groups.Any(g => g.Share > 0 && g.Ranks.ContainsKey(workflow));

    private static void SumToOne(IEnumerable<double> shares, Reading reading, params string[] path)
    {
        double sum = shares.Sum();
        if (Math.Abs(sum - 1) > Rounding)
        {
            reading.Invalid(reading.PlaceOf(path), $"shares of {path[^1]} sum to {NumberText.Of(Math.Round(sum, 9))}", "1");
        }
    }

    internal static void Once(IEnumerable<string> ids, string noun, Reading reading, params string[] path)
    {
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            reading.Invalid(reading.PlaceOf(path), $"{noun} \"{twice.Key}\" {twice.Count()} times", "each once");
        }
    }
}
