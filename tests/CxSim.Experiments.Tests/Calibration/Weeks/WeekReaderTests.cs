using CxSim.Experiments.Calibration.Weeks;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Tests.Calibration.Weeks;

public sealed class WeekReaderTests
{
    private const string Map = """
        columns: {week: wk, aht: talk, absence: away}
        people: {week: wk, agent: who, exhaustion: score, left: gone}
        scale: 36
        """;

    [Fact]
    public void Weeks_are_read_by_number_or_date_and_what_is_missing_stays_missing()
    {
        var numbered = Weeks("wk,talk,away,name\n" + string.Join('\n', Enumerable.Range(10, 9).Select(w => $"{w},{300 + w},5 %,Ann")));
        Assert.Equal((9, 10), (numbered.Weeks, numbered.First));
        Assert.Equal(310, numbered.Series[WeekKpi.Find("aht")!][0]);
        Assert.Equal(5, numbered.Series[WeekKpi.Find("absence")!][8]);
        Assert.Equal(["name"], numbered.UnusedColumns);

        var dated = Weeks("wk;talk;away\n" + string.Join('\n', Enumerable.Range(0, 10).Where(w => w != 4)
            .Select(w => $"{new DateOnly(2026, 1, 5).AddDays(7 * w):yyyy-MM-dd};300;")));
        Assert.Equal(10, dated.Weeks);
        Assert.True(double.IsNaN(dated.Series[WeekKpi.Find("aht")!][4]));
    }

    [Fact]
    public void Every_row_that_cannot_be_used_is_named()
    {
        string good = string.Join('\n', Enumerable.Range(1, 8).Select(w => $"{w},300,5"));
        var data = Weeks($"wk,talk,away\n{good}\n8,300,5\nnone,300,5\n9,much,5\n10,300\n");
        Assert.Equal(
            [(10, "the week stands there twice"), (11, "the week is neither a whole number nor a date like 2026-02-28"),
                (12, "talk is not a number"), (13, "2 fields where the header has 3")],
            data.Refused.Select(r => (r.Line, r.Reason)));
    }

    [Theory]
    [InlineData("wk,tlk,away\n1,2,3", "no column \"talk\" (mapped to aht)", "Did you mean \"tlk\"?")]
    [InlineData("wk,talk,away\n1,2,3\n2,3,4", "2 usable weeks", "Expected at least 8")]
    [InlineData("wk,talk,away", "no row below the header", "a header and one row a week")]
    public void What_is_wrong_with_a_file_is_said_with_the_place_and_what_was_expected(string text, string what, string expected)
    {
        var wrong = Assert.Throws<InputException>(() => Weeks(text));
        Assert.Contains(what, wrong.Message);
        Assert.Contains("kpis.csv", wrong.Message);
        Assert.Contains(expected, wrong.Message);
    }

    [Theory]
    [InlineData("columns: {week: wk, ahd: talk}", "\"ahd\"", "Did you mean \"aht\"?")]
    [InlineData("heldOut: 0.9", "heldOut = 0.9", "above the maximum 0.8")]
    public void What_is_wrong_with_a_map_is_said(string yaml, string what, string expected)
    {
        var wrong = Assert.Throws<InputException>(() => WeekMap.Read(yaml, "map.yaml"));
        Assert.Contains(what, wrong.Message);
        Assert.Contains(expected, wrong.Message);
    }

    [Fact]
    public void A_belief_that_does_not_exist_is_answered_with_the_nearest_name()
    {
        var data = Weeks("wk,talk,away\n" + string.Join('\n', Enumerable.Range(1, 8).Select(w => $"{w},300,5")));
        var wrong = Assert.Throws<InputException>(
            () => Unknowns.Of(new WeekMap { Fit = ["quit_burnot"] }, data, new Centre(), "map.yaml"));
        Assert.Contains("Did you mean \"quit_burnout\"?", wrong.Message);
    }

    [Fact]
    public void Agents_weeks_give_leavers_over_heads_and_the_scores_of_those_who_stayed()
    {
        // Two stay ten weeks; a third leaves in the fifth; a fourth's score is off the scale.
        var rows = Enumerable.Range(1, 10).SelectMany(w => new[] { $"{w},Ann,{6 + w},", $"{w},Bob,{w % 2},0" })
            .Concat(Enumerable.Range(1, 5).Select(w => $"{w},Cid,30,{(w == 5 ? 1 : 0)}")).Append("1,Dot,37,0");
        using var csv = new StringReader("wk,who,score,gone\n" + string.Join('\n', rows));
        var data = WeekReader.People(csv, WeekMap.Read(Map, "map.yaml"), "people.csv");

        Assert.Equal(2, data.Panel!.Scores.Count);
        Assert.Equal((7 + 1) / 2.0, data.Series[WeekKpi.Exhaustion][0]);
        Assert.Equal(5200 / 3.0, data.Series[WeekKpi.Attrition][4], 9);
        Assert.Equal(0, data.Series[WeekKpi.Attrition][5]);
        Assert.Contains("outside its scale", data.Refused.Single().Reason);
        Assert.DoesNotContain("Dot", data.Refused.Single().Reason);
    }

    [Fact]
    public void Two_files_about_the_same_weeks_are_put_together_by_week()
    {
        var weeks = Weeks("wk,talk,away\n" + string.Join('\n', Enumerable.Range(3, 8).Select(w => $"{w},{w},5")));
        var rows = Enumerable.Range(1, 8).SelectMany(w => new[] { $"{w},a,5,", $"{w},b,9," });
        using var csv = new StringReader("wk,who,score,gone\n" + string.Join('\n', rows));
        var both = weeks.And(WeekReader.People(csv, WeekMap.Read(Map, "map.yaml"), "people.csv"));

        Assert.Equal((10, 1), (both.Weeks, both.First));
        Assert.True(double.IsNaN(both.Series[WeekKpi.Find("aht")!][1]));
        Assert.Equal(3, both.Series[WeekKpi.Find("aht")!][2]);
        Assert.Equal(7, both.Series[WeekKpi.Exhaustion][7]);
        Assert.True(double.IsNaN(both.Panel!.Scores[0][9]));
    }

    private static WeekData Weeks(string text)
    {
        using var csv = new StringReader(text);
        return WeekReader.Weeks(csv, WeekMap.Read(Map, "map.yaml"), "kpis.csv");
    }
}
