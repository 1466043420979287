using System.Globalization;
using System.Text;
using CxSim.Experiments.Calibration;
using CxSim.Experiments.Calibration.Weeks;

namespace CxSim.Experiments.Tests.Calibration.Weeks;

/// <summary>
/// The office arm of the Ctrip trial (Bloom, Liang, Roberts and Ying 2015), which is not part of the project: weekly exhaustion of 57
/// agents who stayed, and who of 118 quit when, weeks 48 to 84.
/// </summary>
internal static class CtripOffice
{
    private const int First = 48;
    private const int Last = 84;

    /// <summary>How its columns are read.</summary>
    public static WeekMap Map { get; } = WeekMap.Read(
        """
        people: {week: week, agent: agent, exhaustion: exhaustion, left: left}
        scale: 36
        fit: [reference.quit, exhaustion_build, exhaustion_spread, exhaustion_noise, reading.error]
        """,
        "ctrip.columns.yaml");

    /// <summary>The file of the agents.</summary>
    public const string AgentsFile = "ctrip_agents_office.csv";

    /// <summary>The file of their weeks.</summary>
    public const string WeeksFile = "ctrip_weekly_office.csv";

    /// <summary>Both files as one row an agent and week: there until the last week seen, gone in it if the agent quit.</summary>
    public static WeekData Read()
    {
        var scores = Rows(WeeksFile).ToDictionary(r => (r["agent"], Whole(r["week"])), r => r["exhaustion"]);
        var text = new StringBuilder("agent,week,exhaustion,left\n");
        foreach (var agent in Rows(AgentsFile))
        {
            bool quit = Whole(agent["quit"]) == 1;
            int until = quit ? Whole(agent["last_week_seen"]) : Last;
            for (int week = First; week <= until; week++)
            {
                string score = scores.GetValueOrDefault((agent["agent"], week), "");
                text.Append(CultureInfo.InvariantCulture, $"{agent["agent"]},{week},{score},{(quit && week == until ? 1 : 0)}\n");
            }
        }

        using var csv = new StringReader(text.ToString());
        return WeekReader.People(csv, Map, "ctrip.csv");
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var csv = new StreamReader(RealDataFactAttribute.PathOf(file));
        var rows = Csv.Read(csv).ToList();
        return rows.Skip(1).Select(r => rows[0].Fields.Zip(r.Fields).ToDictionary(p => p.First, p => p.Second));
    }

    private static int Whole(string text) => (int)double.Parse(text, CultureInfo.InvariantCulture);
}
