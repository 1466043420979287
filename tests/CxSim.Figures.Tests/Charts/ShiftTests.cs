using CxSim.Figures.Charts;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Tests.Charts;

public sealed class ShiftTests
{
    private static readonly Shift Day = new(
        "today",
        [(9, 10), (10.5, 11)],
        [
            new(9.25, 600, 0, 300, LifeEnding.Solved),
            new(9.5, 600, 600, 0, LifeEnding.NotSolved),
            new(10.9, 720, 0, 0, LifeEnding.Solved, Repeat: true),
        ],
        [(9, 80), (9.5, 60)]);

    [Fact]
    public void Build_Shift_IsFreeBetweenContactsOnDutyOnly()
    {
        (double, double)[] free = [.. Rows("free").Select(r => (Math.Round(r.From, 3), Math.Round(r.To, 3)))];
        Assert.Equal([(9, 9.25), (9.833, 10), (10.5, 10.9)], free);
    }

    [Fact]
    public void Build_ContactBeyondDuty_EndsTheLineWithIt()
    {
        Assert.Equal(11.1, Rows("energy").Last().From, 6);
        Assert.Equal("same issue again", Assert.Single(Rows("same issue again")).Event);
    }

    [Fact]
    public void Build_AgentWhoLeaves_IsMarkedAndTheLineStopsThere()
    {
        Shift gone = Day with { LeavesAtHour = 10.75 };
        Assert.Equal(10.75, Assert.Single(Rows("leaves for good", gone)).From);
        Assert.Equal(10.75, Rows("energy", gone).Last().From);
    }

    private static IEnumerable<(string Event, double From, double To)> Rows(string what, Shift? shift = null)
    {
        DataTable table = ShiftChart.Build(new Caption("s", "A shift.", "One day."), "By rule.", [shift ?? Day]).Table;
        return Enumerable.Range(0, table.Rows.Count).Where(r => table[r, "event"].Text == what)
            .Select(r => (what, table[r, "from"].Value, table[r, "to"].Value));
    }
}
