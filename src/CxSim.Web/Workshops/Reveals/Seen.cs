using CxSim.Experiments.Claims;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The numbers behind a stage's pictures, for the session's export.</summary>
/// <param name="bench">What pictures are made of.</param>
internal sealed class Seen(RevealBench bench)
{
    /// <summary>What a stage has shown; empty while there is nothing.</summary>
    public IReadOnlyList<SeenResult> Of(SessionState state, int stage)
    {
        var step = bench.Script.Steps[stage];
        var of = step.State == StepState.Reveal ? bench.Script.Step(step.Of) : step;
        return of.State switch
        {
            StepState.Predict when step != of => Compared(state, stage, of.Measures, [("", bench.Scenes.Own)]),
            StepState.Decide when step != of =>
                Compared(state, stage, [.. Pictures.ComparedMeasures.Select(id => AllMeasures.All.First(m => m.Id == id))],
                    [("", bench.Scenes.Own)]),
            StepState.Shock when step != of => Compared(state, stage, [AllMeasures.NetValue], bench.Scenes.Of(of)),
            StepState.Break => Judged(of),
            StepState.Beliefs => Disputed(state, stage, of),
            _ => [],
        };
    }

    private IReadOnlyList<SeenResult> Compared(
        SessionState state, int stage, IReadOnlyList<Measure> measures, IReadOnlyList<(string Name, Setting Setting)> worlds)
    {
        var policies = bench.PoliciesOf(state, stage, anonymous: false);
        return
        [
            .. from world in worlds
               let report = bench.Report(world.Setting, policies)
               where report is not null
               from comparison in report.Comparisons
               from measure in measures
               select Result(comparison.Policy, world.Name, comparison[measure]),
        ];
    }

    private IReadOnlyList<SeenResult> Judged(Step of)
    {
        var claims = bench.Claims[of.Id];
        return
        [
            .. from world in Enumerable.Range(0, claims.Worlds)
               from claim in claims.Claims
               let verdict = claims.Of(world, claim)
               where verdict is not null
               select new SeenResult(
                   claim, world == 0 ? "" : of.Flips[world - 1].Title, "", null, null, null, null, verdict.Value.Word()),
        ];
    }

    private IReadOnlyList<SeenResult> Disputed(SessionState state, int stage, Step of) =>
    [
        .. from team in bench.TeamsOf(state, stage)
           let moved = Questions.Disputes(state.AnswerOf(of.Id, team.Team))
           where moved is not null
           let difference = bench.Disputes.Of(new(moved.Value.Belief, moved.Value.Value), team.Policy)
           where difference is not null
           select Result(team.Name, $"{moved.Value.Belief.Id} = {Questions.Text(moved.Value.Value)}", difference),
    ];

    private static SeenResult Result(string policy, string world, PairedDifference d) => new(
        policy, world, d.Measure.Id, Known(d.Baseline.Mean), Known(d.Difference.Mean), Known(d.Difference.Interval.Low),
        Known(d.Difference.Interval.High), d.Verdict.Word());

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
