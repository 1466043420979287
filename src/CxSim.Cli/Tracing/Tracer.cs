using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Model.Time;

namespace CxSim.Cli.Tracing;

/// <summary>Follows lives under two policies and tells one of them.</summary>
/// <param name="ask">What was asked for.</param>
/// <param name="shell">Where to.</param>
internal sealed class Tracer(TraceAsk ask, Shell shell)
{
    private const int Customers = 3000;
    private const int LastWeeks = 4;

    /// <summary>The tale asked for.</summary>
    public Tale Tell()
    {
        var (baseline, policy) = Follow(ask, shell, WatchFor());
        return ask.Who.Kind switch
        {
            Kind.Customer => Customer(baseline, policy),
            Kind.Issue => Issue(baseline, policy),
            _ => Agent(baseline, policy),
        };
    }

    /// <summary>The same lives under both policies.</summary>
    public static (AllLives Baseline, AllLives Policy) Follow(TraceAsk ask, Shell shell, Watch watch)
    {
        var lives = shell.Here.Worlds.Follow(ask.Setting, ask.Seed, [ask.Baseline, ask.Policy], watch, shell.Here.Stop);
        return lives.Count == 2
            ? (new AllLives(lives[0]), new AllLives(lives[1]))
            : throw Refusal.Failed("these worlds hold nobody who could be followed.");
    }

    private Watch WatchFor()
    {
        int days = ask.Setting.Weeks * Clock.DaysAWeek;
        return ask.Who.Kind != Kind.Agent
            ? new Watch { Customers = Customers }
            : new Watch
            {
                Agents = true,
                ShiftsFrom = ask.Day ?? Math.Max(0, days - (LastWeeks * Clock.DaysAWeek)),
                ShiftsTo = ask.Day + 1 ?? days,
            };
    }

    private Tale Customer(AllLives baseline, AllLives policy)
    {
        var both = Rankings.Both(baseline.Customers, policy.Customers, (_, _) => 0).ToDictionary(p => p.Id);
        var (pair, rule) = Pick(Rankings.Customers(baseline, policy), both, Names.All(both.Keys));
        return CustomerTale.Of(ask, pair, rule, shell.Plain);
    }

    private Tale Issue(AllLives baseline, AllLives policy)
    {
        var both = Rankings.Both(baseline.Issues, policy.Issues, (_, _) => 0).ToDictionary(p => p.Id);
        var (pair, rule) = Pick(Rankings.Issues(baseline, policy), both, Names.All(both.Keys));
        return IssueTale.Of(ask, pair, rule, shell.Plain);
    }

    private Tale Agent(AllLives baseline, AllLives policy)
    {
        var both = Rankings.Both(baseline.Agents, policy.Agents, (_, _) => 0).ToDictionary(p => p.Id);
        var names = both.Values.ToDictionary(p => AgentTale.Name(ask, p.Baseline), p => p.Id);
        var (pair, rule) = Pick(Rankings.Agents(baseline, policy), both, names);
        return Rankings.SharedDay(pair) is { } day
            ? AgentTale.Of(ask, pair, day, rule, shell.Plain)
            : throw Refusal.Invalid(
                $"agent {AgentTale.Name(ask, pair.Baseline)} does not work under both policies on {Days()}.", "Try another --day.");
    }

    private string Days() => ask.Day is { } day ? $"day {day + 1}" : $"one same day of the last {LastWeeks} weeks";

    private (Pair<T> Pair, string Rule) Pick<T>(
        Ranking<T> ranking, Dictionary<ulong, Pair<T>> both, Dictionary<string, ulong> names)
    {
        if (ask.Who.Choice is not { } choice)
        {
            return (both[Names.Find(ask.Who, names)], "Asked for by name.");
        }

        return ranking.Pick(choice, ask.Another) is { } pair
            ? (pair, ranking.Sentence(choice, ask.Another))
            : throw Refusal.Invalid(
                ranking.Pairs.Count == 0
                    ? $"nobody fits the rule: {ranking.Among}."
                    : $"--another {ask.Another}: there are only {ranking.Among}.",
                ask.Day is null ? "Follow more weeks:  --weeks 104" : "Try another --day.");
    }
}
