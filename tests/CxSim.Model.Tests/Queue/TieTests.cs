using CxSim.Model.Chance;
using CxSim.Model.Queue;

namespace CxSim.Model.Tests.Queue;

/// <summary>What happens at one and the same microsecond.</summary>
public class TieTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Calls_that_end_together_free_their_agents_by_the_contacts_tie_breaks(int everyNthStays)
    {
        const int Agents = 60;
        Scene scene = new();
        ulong[] keys = [.. Enumerable.Range(0, Agents).Select(i => Draws.Of(5, (ulong)i))];
        int[] stay = [.. Enumerable.Range(0, Agents).Where(i => i % everyNthStays == 0)];
        for (int i = 0; i < Agents; i++)
        {
            scene.Agent(0, (0, i % everyNthStays == 0 ? 1000 : 70));
        }

        for (int i = 0; i < Agents; i++)
        {
            scene.Contact(i, 100 - i, key: keys[i]);
        }

        foreach (int i in stay)
        {
            scene.Contact(60 + (0.1 * i), 10);
        }

        scene.Run();

        int[] byTie = [.. stay.OrderBy(i => DayBatch.Tie(keys[i]) >> 32)];
        Assert.Equal(byTie, scene.Batch.Agent[Agents..(Agents + stay.Length)]);
    }

    [Fact]
    public void A_redial_and_a_first_call_at_one_moment_go_by_their_tie_breaks()
    {
        List<bool> redialFirst = [];
        for (ulong key = 1; key <= 20; key++)
        {
            Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 200, key: 100)
                .Contact(10, 5, patience: 20, redialAfter: 60, redialPatience: 900, key: 50).Contact(90, 5, key: key).Run();

            Assert.Equal(90_000_000, scene.Batch.ArrivalMicros[3]);
            redialFirst.Add(scene.Start(3) < scene.Start(2));
            Assert.Equal(DayBatch.Tie(50) < DayBatch.Tie(key), redialFirst[^1]);
        }

        Assert.Equal(2, redialFirst.Distinct().Count());
    }
}
