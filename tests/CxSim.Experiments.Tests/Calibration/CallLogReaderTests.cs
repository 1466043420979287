using CxSim.Experiments.Calibration;
using CxSim.Experiments.Scenarios;

namespace CxSim.Experiments.Tests.Calibration;

public sealed class CallLogReaderTests
{
    private const string Header = "date,who,prio,kind,in_s,start_s,wait_s,result,talk_s,agent,note\n";

    private static readonly ColumnMap Map = new()
    {
        Columns = new()
        {
            Date = "date",
            Customer = "who",
            Priority = "prio",
            Type = "kind",
            Entered = "in_s",
            Arrival = "start_s",
            Wait = "wait_s",
            Outcome = "result",
            Service = "talk_s",
            Agent = "agent",
        },
        Outcomes = new() { Served = ["AGENT"], Abandoned = ["HANG"], Excluded = ["PHANTOM"] },
    };

    [Fact]
    public void Reads_what_the_map_names_and_keeps_no_name()
    {
        var log = Read("2026-02-02,anna,2,PS,100,110,30.5,AGENT,200,bob,secret\n2026-02-02,,0,NW,90,95,0,HANG,0,,\n");

        Assert.Equal(["NW", "PS"], log.Types.Order());
        Assert.Equal(["note"], log.UnusedColumns);
        Assert.Equal((1, 1), (log.Customers, log.Agents));
        Assert.Equal(new Call(3, new(2026, 2, 2), 95, -1, 0, 1, 0, Ending.Balked, 0, -1), log.Calls[0]);
        Assert.Equal(new Call(2, new(2026, 2, 2), 110, 0, 2, 0, 30.5, Ending.Served, 200, 0), log.Calls[1]);
        Assert.DoesNotContain("anna", log.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-30,a,0,PS,1,2,0,AGENT,9,x,", "date \"2026-02-30\" is not a day written yyyy-MM-dd")]
    [InlineData("2026-02-02,a,0,PS,1,2,x,AGENT,9,x,", "wait \"x\" is not a number of seconds")]
    [InlineData("2026-02-02,a,0,PS,1,2,NaN,AGENT,9,x,", "wait \"NaN\" is not a number of seconds")]
    [InlineData("2026-02-02,a,0,PS,1,2,-3,AGENT,9,x,", "wait -3 is negative")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,AGENT,90000,x,", "service 90000 is longer than a day")]
    [InlineData("2026-02-02,a,0,PS,50,40,0,AGENT,9,x,", "arrival 10 s before entry")]
    [InlineData("2026-02-02,a,0,PS,1,86401,0,AGENT,9,x,", "arrival 86401 is past the end of the day")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,AGNT,9,x,", "unknown outcome \"AGNT\", did you mean \"AGENT\"?")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,,9,x,", "no outcome")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,PHANTOM,9,x,", "outcome PHANTOM is excluded by the column map")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,HANG,9,x,", "hung up, yet 9 s with an agent")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,AGENT,,x,", "served, but no time with an agent")]
    [InlineData("2026-02-02,a,high,PS,1,2,0,AGENT,9,x,", "priority \"high\" is not a whole number")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,AGENT,9", "9 fields where the header has 11")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,AGENT,9,x,a,b", "12 fields where the header has 11")]
    [InlineData("2026-02-02,a,0,PS,1,2,0,AGENT,9,x,\"open", "a quote is opened and not closed")]
    [InlineData("2026-02-02,g,0,PS,1,2,0,AGENT,9,x,", "the same as line 2")]
    public void Refuses_a_bad_row_with_its_line_and_reason_and_reads_on(string row, string reason)
    {
        var log = Read($"2026-02-02,g,0,PS,1,2,0,AGENT,9,x,\n\n{row}\n2026-02-03,g,0,PS,1,2,0,AGENT,9,x,\n");

        Assert.Equal([new RefusedRow(4, reason)], log.Refused);
        Assert.Equal([2, 5], log.Calls.Select(c => c.Line));
    }

    [Fact]
    public void Refuses_a_very_long_line_alone()
    {
        var log = Read($"2026-02-02,g,0,PS,1,2,0,AGENT,9,x,{new string('n', 70_000)}\n2026-02-03,g,0,PS,1,2,0,AGENT,9,x,\n");

        Assert.Equal([new RefusedRow(2, "longer than 65,536 characters")], log.Refused);
        Assert.Equal([3], log.Calls.Select(c => c.Line));
    }

    [Fact]
    public void Quotes_line_breaks_byte_order_mark_and_carriage_returns_are_read()
    {
        string rows = "2026-02-02,\"a,\"\"b\",0,PS,1,2,0,AGENT,9,x,\"two\nlines\"\n2026-02-03,c,0,PS,1,2,0,AGENT,9,x,\n";
        string text = "\uFEFF" + (Header + rows)
            .Replace("\n", "\r\n", StringComparison.Ordinal);

        var log = CallLogReader.Read(new StringReader(text), Map);

        Assert.Empty(log.Refused);
        Assert.Equal([2, 4], log.Calls.Select(c => c.Line));
        Assert.Equal(2, log.Customers);
    }

    [Fact]
    public void A_call_past_midnight_belongs_to_the_next_day()
    {
        var log = Read("2026-02-02,a,0,PS,86390,5,0,AGENT,9,x,\n");

        Assert.Equal((new DateOnly(2026, 2, 3), 5.0), (log.Calls[0].Date, log.Calls[0].Arrival));
    }

    [Fact]
    public void Clock_times_durations_and_semicolons_are_read()
    {
        var columns = Map.Columns with { Customer = "", Priority = "", Type = "", Agent = "" };
        var map = Map with { Times = TimeFormat.Clock, DateFormat = "dd/MM/yyyy", Columns = columns };
        string text = "date;in_s;start_s;wait_s;result;talk_s\n02/03/2026;9:05;09:05:30;1:10;agent;0:02:00.5\n";

        var call = CallLogReader.Read(new StringReader(text), map).Calls[0];

        Assert.Equal((new DateOnly(2026, 3, 2), 32_730.0, 70.0, 120.5), (call.Date, call.Arrival, call.Wait, call.Service));
        Assert.Equal((-1, 0, 0, -1), (call.Customer, call.Priority, call.Type, call.Agent));
    }

    [Fact]
    public void Iso_moments_need_no_date_column()
    {
        var map = Map with { Times = TimeFormat.Iso, Columns = Map.Columns with { Date = "", Entered = "" } };
        string text = Header + ",a,0,PS,,2026-02-02T09:05:30,0,HANG,0,,\n,a,0,PS,,9:05,0,HANG,0,,\n";

        var log = CallLogReader.Read(new StringReader(text), map);

        Assert.Equal((new DateOnly(2026, 2, 2), 32_730.0), (log.Calls[0].Date, log.Calls[0].Arrival));
        Assert.Equal([new RefusedRow(3, "arrival \"9:05\" is not a moment such as 2026-02-01T09:05:30")], log.Refused);
    }

    [Theory]
    [InlineData("", "Error: nothing in log.csv. Expected a header and one row a call.")]
    [InlineData(Header, "Error: none of 0 rows can be used in log.csv. Expected one row a call.")]
    [InlineData(Header + "x,a\n",
        "Error: none of 1 rows can be used, the first for 2 fields where the header has 11 in log.csv, line 2, column 1.")]
    [InlineData("date,who,prio,kind,in_s,start_s,wait_sec,result,talk_s,agent\n",
        "Error: no column \"wait_s\" (mapped to wait) in log.csv, line 1, column 1. Expected one of date, who, prio, kind, in_s, start_s, "
        + "wait_sec, result, talk_s, agent. Did you mean \"wait_sec\"?")]
    public void Refuses_a_file_that_cannot_be_used(string text, string message)
    {
        var thrown = Assert.Throws<InputException>(() => CallLogReader.Read(new StringReader(text), Map, "log.csv"));

        Assert.Equal(message, thrown.Message);
    }

    private static CallLog Read(string rows) => CallLogReader.Read(new StringReader(Header + rows), Map);
}
