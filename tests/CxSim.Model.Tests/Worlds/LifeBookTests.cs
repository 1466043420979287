using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Worlds;

/// <summary>A life book tells what happened, all of it, and changes nothing.</summary>
public class LifeBookTests
{
    private const int Weeks = 6;
    private static readonly Policy Concierge = Presets.Find("concierge")!;

    public static TheoryData<string> Centres => ["small-4", "day-and-night", "chat", "two-teams"];

    [Theory]
    [MemberData(nameof(Centres))]
    public void A_book_changes_nothing(string centre)
    {
        var world = SmallCentres.Warm(SmallCentres.Find(centre), 3);
        var book = BookOf(world);

        string watched = world.Fork().Run(Concierge, [], Weeks, book).Digest;

        Assert.Equal(world.Run(Concierge, [], Weeks).Digest, watched);
        Assert.NotEmpty(book.Events);
        Assert.NotEmpty(book.States);
        Assert.NotEmpty(book.Handled);
    }

    [Fact]
    public void Who_left_is_who_is_no_longer_there()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(4), 3);
        var book = BookOf(world);
        var before = world.Customers().Select(c => c.Customer).ToHashSet();

        world.Run(Concierge, [], Weeks, book);

        var after = world.Customers().Select(c => c.Customer).ToHashSet();
        var left = book.Turns.Where(t => t.Kind == TurnKind.Left).ToList();
        Assert.NotEmpty(left);
        Assert.Equal(before.Except(after).Order(), left.Select(t => t.Customer).Order());
        Assert.All(left, t => Assert.DoesNotContain(book.Events, e => e.Customer == t.Customer && e.Day >= t.Day));
    }

    [Fact]
    public void Who_joined_is_told_with_who_brought_them()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(12), 3);
        var before = world.Customers().Select(c => c.Customer).ToHashSet();
        var ended = world.Fork();
        var total = ended.Run(Concierge, [], 12).Total();
        var after = ended.Customers().Select(c => c.Customer).ToHashSet();
        var book = new LifeBook(before.Union(after).ToHashSet());

        world.Run(Concierge, [], 12, book);

        var joined = book.Turns.Where(t => t.Kind == TurnKind.Joined).ToList();
        var brought = book.Turns.Where(t => t.Kind == TurnKind.Brought).ToList();
        Assert.Equal(after.Except(before).Order(), joined.Select(t => t.Customer).Where(after.Contains).Order());
        Assert.NotEmpty(brought);
        Assert.InRange(brought.Count, 1, total[Count.Referred]);
        Assert.All(
            brought.Where(b => after.Contains(b.Other)),
            b => Assert.Contains(joined, j => j.Customer == b.Other && j.Other == b.Customer && j.Day == b.Day));
    }

    [Theory]
    [InlineData("small-4")]
    [InlineData("two-teams")]
    public void Shifts_hold_every_contact_handled(string centre)
    {
        var world = SmallCentres.Warm(SmallCentres.Find(centre), 3);
        var book = BookOf(world, days: 7);

        var week = world.Run(Concierge, [], 1, book).Total();

        Assert.Equal(week[Count.Served], book.Handled.Count);
        Assert.Equal(week[Count.Handle] / 1e6, book.Handled.Sum(h => h.Handled), 0.01);
        Assert.Equal(week[Count.RosteredDays], book.Shifts.Count);
        Assert.Equal(week[Count.AbsentDays], book.Shifts.Count(s => s.Absent));
        foreach (var day in book.Handled.GroupBy(h => (h.Agent, h.Day)))
        {
            var shift = Assert.Single(book.Shifts, s => s.Agent == day.Key.Agent && s.Day == day.Key.Day);
            Assert.False(shift.Absent);
            var calls = day.OrderBy(h => h.Start).ToList();
            Assert.All(calls, c => Assert.Contains(shift.Duty, d => c.Start >= d.From && c.Start < d.To));
            Assert.All(calls.Zip(calls.Skip(1)), p => Assert.True(p.First.End + p.First.Breather <= p.Second.Start));
        }
    }

    [Fact]
    public void A_handled_contact_is_the_customers_own()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(4), 3);
        var book = BookOf(world, days: 14);

        world.Run(Concierge, [], 2, book);

        var handled = book.Handled.ToDictionary(h => (h.Issue, h.Attempt));
        var served = book.Events.Where(e => e.Encounter.Ending == Ending.Served).ToList();
        Assert.NotEmpty(served);
        foreach (var e in served)
        {
            var h = handled[(e.Encounter.Contact.Issue, e.Encounter.Contact.Attempt)];
            Assert.Equal((e.Customer, e.Day, e.Encounter.Resolved), (h.Customer, h.Day, h.Resolved));
            Assert.Equal(e.Encounter.Over, h.End);
            Assert.Equal(e.Encounter.Handled, h.Handled, 3);
        }
    }

    [Fact]
    public void Agents_are_told_week_by_week_until_they_leave()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(12), 3);
        var book = BookOf(world);
        int first = world.Weeks;

        var run = world.Run(Concierge, [], 20, book);

        var total = run.Total();
        Assert.Equal(total[Count.Quits], book.Left.Count(l => !l.Released));
        Assert.Equal(total[Count.Released], book.Left.Count(l => l.Released));
        Assert.Equal(Enumerable.Range(first, 20), book.States.Select(s => s.Week).Distinct());
        var last = book.States.Where(s => s.Week == first + 19).ToDictionary(s => s.Agent, s => s.Burnout);
        var stayed = world.Agents().Where(a => last.ContainsKey(a.Agent)).ToList();
        Assert.NotEmpty(stayed);
        Assert.All(stayed, a => Assert.Equal(a.Burnout, last[a.Agent]));
        Assert.All(book.Left, l => Assert.DoesNotContain(book.States, s => s.Agent == l.Agent && s.Week > l.Week));
    }

    private static LifeBook BookOf(World world, int days = Weeks * Clock.DaysAWeek) =>
        new(world.Customers().Select(c => c.Customer).ToHashSet())
        {
            Agents = true,
            ShiftsFrom = world.Weeks * Clock.DaysAWeek,
            ShiftsTo = (world.Weeks * Clock.DaysAWeek) + days,
        };
}
