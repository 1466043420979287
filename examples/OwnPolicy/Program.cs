using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Studies;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

// A policy is a value for every lever: today's, but for those that you move.
var patient = Policy.Of("patient", "Time for hard contacts", (Levers.Friction, 15), (Levers.Zone, 20), (Levers.Slow, 60), (Levers.Aht, 5));

// A belief is a number with a range. Where you know better than the registry, say what and whence.
var habit = Beliefs.CommandHabit with { Low = 0.5, Base = 0.7, High = 0.9, Grade = Grade.B, Source = "our diary study, 40 agents" };

// A measure is anything that follows from the counts of a run.
var slowShare = new Measure
{
    Id = "slow_share", Name = "Slow share of time", Unit = "%", Better = Better.Up, Margin = 0.5, Decimals = 1,
    Definition = "Slow seconds over handling time.", Trap = "Slowness is not care.",
    Of = tally => 100.0 * tally[Count.Slow] / tally[Count.Handle],
};

var report = new Lab().Run(new StudyPlan
{
    Name = "patient",
    Centre = new Library(".").FullCentre("small-12"),
    Policies = [Policy.Today, patient],
    Beliefs = BeliefSet.Base.With(habit, habit.Base).Named("diary"),
    Uncertain = BeliefPrior.With(habit), // drawn by a Latin hypercube: everything uncertain, habits from our own range
    Draws = 19,
    Seeds = StudyPlan.FirstSeeds(4),
    Weeks = 8,
    WarmUpWeeks = 4,
});

foreach (var d in report.Comparisons[0].Headline.Append(report.Difference("patient", slowShare)))
{
    Console.WriteLine($"{d.Measure.Name,-26}{d.Difference.Mean,12:0.00}  ({d.Total.Low:0.00} … {d.Total.High:0.00})  {d.VerdictText}");
}

Console.WriteLine(report.Sentences[0]);
