using CxSim.Experiments.Lives;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;

namespace CxSim.Reports.Studies;

/// <summary>The report's part on customers who left under one policy and stayed under the other.</summary>
public static class TwinBlocks
{
    /// <summary>The blocks; none when nobody was followed under two policies.</summary>
    /// <param name="lives">The same customers under each policy, the baseline first.</param>
    /// <param name="days">Length of the run.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<AllLives> lives, int days)
    {
        if (lives.Count < 2)
        {
            yield break;
        }

        yield return new SubHeading("Who left under one policy and stayed under the other");
        yield return new Paragraph(TwinWords.Why);
        foreach (var policy in lives.Skip(1))
        {
            var twins = Twins.Of([(lives[0], policy)], days);
            yield return new Callout(CalloutKind.Note, TwinWords.Count(twins, lives[0].Policy, policy.Policy));
            yield return new Folded(
                "What they lived through",
                [new TableBlock(Table(twins, lives[0].Policy, policy.Policy)), new Paragraph(TwinWords.HowToRead)]);
        }
    }

    private static DataTable Table(Twins twins, string baseline, string policy) => new(
        $"What they lived through, {baseline} beside {policy}",
        [new Column("customers"), new Column("under"), .. TwinWords.Facts.Select(f => new Column(f.Name, f.Unit))],
        [.. TwinWords.Groups(twins, baseline, policy).SelectMany(g => new[]
        {
            Row(g.Name, baseline, g.Group.Baseline), Row(g.Name, policy, g.Group.Policy),
        })]);

    private static IReadOnlyList<Cell> Row(string name, string policy, Lived lived) =>
        [name, policy, .. TwinWords.Facts.Select(f => Cell.Number(f.Of(lived), f.Decimals))];
}
