using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Calibration;

/// <summary>What today is solved for, and how much is simulated to do it.</summary>
public sealed record TodaySettings
{
    /// <summary>True first-contact resolution today, 0–1.</summary>
    public double Fcr { get; init; } = 0.70;

    /// <summary>Leavers per hundred heads a year today.</summary>
    public double Attrition { get; init; } = 35;

    /// <summary>Rounds of solving, at least 1.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>Replications a round, on seeds 1…n.</summary>
    public int Seeds { get; init; } = 4;

    /// <summary>Weeks lived before measuring.</summary>
    public int WarmUp { get; init; } = 104;

    /// <summary>Weeks measured.</summary>
    public int Weeks { get; init; } = 104;

    /// <summary>Replications at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>One round of solving.</summary>
/// <param name="Round">Round, from 1.</param>
/// <param name="Measured">Counts over all replications and measured weeks, under the constants before this round.</param>
/// <param name="Centre">The centre with the constants after it.</param>
public sealed record TodayRound(int Round, Tally Measured, Centre Centre);

/// <summary>
/// Solves a centre's constants so that today stands still. Only today is simulated: no policy's outcome is looked at.
/// </summary>
public static class TodaySolver
{
    /// <summary>Solves the constants of a centre.</summary>
    /// <param name="centre">The centre; its present constants are where solving starts.</param>
    /// <param name="beliefs">How the world works.</param>
    /// <param name="settings">Targets and effort.</param>
    /// <param name="progress">Told after every round.</param>
    /// <param name="stop">Stops between weeks.</param>
    /// <returns>The centre with its constants solved.</returns>
    public static Centre Solve(
        Centre centre, BeliefSet beliefs, TodaySettings settings, Action<TodayRound>? progress = null, CancellationToken stop = default)
    {
        centre = Staff(centre, beliefs, settings, stop);
        for (int round = 1; round <= settings.Rounds; round++)
        {
            var today = Live(centre, beliefs, settings, stop);
            centre = Halfway(centre, Adjust(centre, beliefs, settings, today));
            progress?.Invoke(new TodayRound(round, today.Sum, centre));
        }

        return centre;
    }

    // A plan that asks for the wrong heads would bend all the rest: it is put right first, before heads have time to move.
    private static Centre Staff(Centre centre, BeliefSet beliefs, TodaySettings settings, CancellationToken stop)
    {
        for (int i = 0; i < 3; i++)
        {
            var target = Adjust(centre, beliefs, settings, Live(centre, beliefs, settings with { WarmUp = 2, Weeks = 6 }, stop)).Reference;
            centre = centre with
            {
                Reference = centre.Reference with { Plan = target.Plan, Pressure = target.Pressure, Referral = target.Referral },
            };
        }

        return centre;
    }

    private static Today Live(Centre centre, BeliefSet beliefs, TodaySettings settings, CancellationToken stop)
    {
        var lives = new Today[settings.Seeds];
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = stop };
        Parallel.For(0, settings.Seeds, options, i =>
        {
            var world = World.Create(centre, beliefs, (ulong)(i + 1));
            world.WarmUp(settings.WarmUp, stop);
            var weeks = world.WarmUp(settings.Weeks, stop);
            lives[i] = new Today(Tally.Sum(weeks), [.. world.Agents().Select(a => a.Burnout)]);
        });
        return new Today(Tally.Sum(lives.Select(l => l.Sum)), [.. lives.SelectMany(l => l.Burnout)]);
    }

    private static Centre Adjust(Centre centre, BeliefSet beliefs, TodaySettings settings, Today today)
    {
        var t = today.Sum;
        var old = centre.Reference;
        double heads = centre.Teams.Sum(team => team.Heads);
        double fcr = AllMeasures.Fcr.Of(t) / 100;
        double quits = AllMeasures.Attrition.Of(t);
        double leavers = centre.Demand.Customers * centre.Loyalty.ChurnPerYear / 52;
        double standard = Mean(t, Count.Standard, Count.Agents);
        double burnout = today.Burnout.Average();
        double variance = today.Burnout.Sum(b => (b - burnout) * (b - burnout)) / Math.Max(1, today.Burnout.Count - 1);
        return centre with
        {
            Reference = old with
            {
                Resolve = old.Resolve + LogOdds(settings.Fcr) - LogOdds(fcr),
                QualityStandard = old.QualityStandard + ((centre.People.Standard - standard) / StandardResponse),
                Quit = old.Quit * settings.Attrition / quits,
                BurnoutMean = Mean(t, Count.Burnout, Count.Agents),
                BurnoutSd = Math.Sqrt(variance),
                Pressure = old.Pressure * Mean(t, Count.Pressure, Count.Weeks),
                Plan = old.Plan * heads / Mean(t, Count.Planned, Count.Weeks),
                Emotion = Mean(t, Count.Emotion, Count.Served),
                Care = Mean(t, Count.FeltCare, Count.Encounters),
                Effort = Mean(t, Count.Effort, Count.Encounters),
                Wait = Mean(t, Count.WaitFelt, Count.Encounters),
                Recognition = Mean(t, Count.Recognition, Count.Agents),
                Sentiment = Mean(t, Count.Sentiment, Count.Served),
                GoodWord = Mean(t, Count.GoodWord, Count.Customers),
                BadWord = Mean(t, Count.BadWord, Count.Customers),
                Referral = beliefs[Beliefs.ReferralShare] * leavers * t[Count.Weeks] / t[Count.Encounters],
            },
            People = centre.People with
            {
                Exhaustion = Mean(t, Count.Exhaustion, Count.Agents),
                Cynicism = Mean(t, Count.Cynicism, Count.Agents),
                Efficacy = Mean(t, Count.Efficacy, Count.Agents),
            },
            Loyalty = centre.Loyalty with
            {
                Satisfaction = Mean(t, Count.Satisfaction, Count.Customers),
                Expectation = Mean(t, Count.Utility, Count.Encounters),
            },
        };
    }

    // Half a step a round: what one round misses is partly chance.
    private static Centre Halfway(Centre old, Centre target) => target with
    {
        Reference = new Reference
        {
            Debt = old.Reference.Debt,
            Resolve = Half(old.Reference.Resolve, target.Reference.Resolve),
            QualityStandard = Half(old.Reference.QualityStandard, target.Reference.QualityStandard),
            Quit = Half(old.Reference.Quit, target.Reference.Quit),
            BurnoutMean = Half(old.Reference.BurnoutMean, target.Reference.BurnoutMean),
            BurnoutSd = Half(old.Reference.BurnoutSd, target.Reference.BurnoutSd),
            Pressure = Half(old.Reference.Pressure, target.Reference.Pressure),
            Plan = Half(old.Reference.Plan, target.Reference.Plan),
            Emotion = Half(old.Reference.Emotion, target.Reference.Emotion),
            Care = Half(old.Reference.Care, target.Reference.Care),
            Effort = Half(old.Reference.Effort, target.Reference.Effort),
            Wait = Half(old.Reference.Wait, target.Reference.Wait),
            Recognition = Half(old.Reference.Recognition, target.Reference.Recognition),
            Sentiment = Half(old.Reference.Sentiment, target.Reference.Sentiment),
            GoodWord = Half(old.Reference.GoodWord, target.Reference.GoodWord),
            BadWord = Half(old.Reference.BadWord, target.Reference.BadWord),
            Referral = Half(old.Reference.Referral, target.Reference.Referral),
        },
        People = old.People with
        {
            Exhaustion = Half(old.People.Exhaustion, target.People.Exhaustion),
            Cynicism = Half(old.People.Cynicism, target.People.Cynicism),
            Efficacy = Half(old.People.Efficacy, target.People.Efficacy),
        },
        Loyalty = old.Loyalty with
        {
            Satisfaction = Half(old.Loyalty.Satisfaction, target.Loyalty.Satisfaction),
            Expectation = Half(old.Loyalty.Expectation, target.Loyalty.Expectation),
        },
    };

    private static double Half(double a, double b) => (a + b) / 2;

    // The inner standard closes about this share of a gap within the weeks simulated.
    private const double StandardResponse = 0.7;

    private static double Mean(Tally t, Count part, Count whole) => t[part] * 1e-6 / t[whole];

    private static double LogOdds(double p) => Math.Log(p / (1 - p));

    private sealed record Today(Tally Sum, IReadOnlyList<double> Burnout);
}
