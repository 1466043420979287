using System.Globalization;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Policies;
using CxSim.Model.Time;
using CxSim.Reports.Studies;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Follows one customer, agent or issue with the same luck under two policies.</summary>
/// <param name="id">By what it is found.</param>
/// <param name="order">Whose life.</param>
/// <param name="bench">Where it is simulated.</param>
internal sealed class TraceJob(string id, TraceOrder order, LabBench bench) : Job(id)
{
    private const int Customers = 3000;
    private const int LastWeeks = 4;
    private const ulong Seed = 1;

    /// <summary>The life under both; null until it has ended.</summary>
    public Figure? Figure { get; private set; }

    /// <summary>The rule by which it was picked, as a sentence.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Whose life: the same in both worlds.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The luck both have.</summary>
    public static ulong Luck => Seed;

    /// <summary>Whose life was asked for.</summary>
    public TraceOrder Order => order;

    /// <inheritdoc/>
    public override int Rank => 1;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var lives = bench.Worlds.Follow(order.Setting, Seed, [Policy.Today, order.Policy], Watching(), callOff);
        if (lives.Count < 2)
        {
            throw new StudyException("These worlds hold nobody who could be followed.", 3);
        }

        var (today, other) = (new AllLives(lives[0]), new AllLives(lives[1]));
        Figure = order.Kind switch
        {
            "agent" => Agent(Pick(Rankings.Agents(today, other))),
            "issue" => Issue(Pick(Rankings.Issues(today, other))),
            _ => Customer(Pick(Rankings.Customers(today, other))),
        };
        return false;
    }

    // Shifts and who handled what are kept for the last weeks only.
    private Watch Watching()
    {
        int days = order.Setting.Weeks * Clock.DaysAWeek;
        return order.Kind == "agent"
            ? new Watch { Agents = true, ShiftsFrom = Math.Max(0, days - (LastWeeks * Clock.DaysAWeek)), ShiftsTo = days }
            : new Watch { Customers = Customers };
    }

    private Pair<T> Pick<T>(Ranking<T> ranking)
    {
        var pair = ranking.Pick(order.Choice, order.Another)
            ?? throw new StudyException($"Nobody fits the rule: there are only {ranking.Among}. Follow more weeks.", 3);
        Rule = ranking.Sentence(order.Choice, order.Another);
        return pair;
    }

    private Figure Customer(Pair<CustomerLife> pair)
    {
        Name = Short(pair.Id);
        return Lanes("life", $"One customer under today and under {order.Policy.Id}", pair.Baseline, pair.Policy);
    }

    private Figure Issue(Pair<IssueLife> pair)
    {
        Name = Short(pair.Id);
        string kind = order.Setting.Centre.Workflows[pair.Baseline.Workflow].Title.ToLowerInvariant();
        return Lanes(
            "issue", $"One {kind} issue under today and under {order.Policy.Id}", LifeFigure.Alone(pair.Baseline),
            LifeFigure.Alone(pair.Policy));
    }

    private Figure Lanes(string figure, string title, CustomerLife today, CustomerLife other) => LifeFigure.Of(
        Caption(figure, title, ""), Rule, order.Setting.Weeks, [(Policy.Today.Id, today), (order.Policy.Id, other)]);

    private Figure Agent(Pair<AgentLife> pair)
    {
        var week = pair.Baseline.Weeks[0];
        Name = $"{order.Setting.Centre.Teams[week.Team].Id}-{week.Seat + 1}".ToLowerInvariant();
        int day = Rankings.SharedDay(pair)!.Value;
        string title = $"One shift of an agent under today and under {order.Policy.Id}";
        return ShiftFigure.Of(
            Caption("shift", title, $" Day {day + 1}."), Rule, day, [(Policy.Today.Id, pair.Baseline), (order.Policy.Id, pair.Policy)]);
    }

    private Caption Caption(string figure, string title, string more) =>
        new(figure, title, $"{order.Noun} {Name}, seed {Seed}, {order.Setting.Weeks} weeks.{more}", "");

    private static string Short(ulong id) => id.ToString("x16", CultureInfo.InvariantCulture)[..8];
}
