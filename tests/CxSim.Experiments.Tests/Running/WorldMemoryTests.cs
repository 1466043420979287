using CxSim.Experiments.Running;
using CxSim.Model;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Running;

public sealed class WorldMemoryTests
{
    private static readonly Setting Small = Plans.Small(seeds: 1, weeks: 3).Setting with { WarmUpWeeks = 4 };

    [Fact]
    public void WorldsInMemory_ChangeNoNumber_AndAreTheCallersAlone()
    {
        var behind = new Counting();
        var kept = new SimulatedWorlds().Keeping(new WorldMemory(long.MaxValue, behind));
        string expected = Digest(new SimulatedWorlds(), 1);

        Assert.Equal(expected, Digest(kept, 1));
        Assert.Equal(expected, Digest(kept, 1));
        Assert.Equal(expected, Digest(kept, 1));
        Assert.Equal((1, 1), (behind.Asked, behind.Kept));
    }

    [Fact]
    public void WorldsBehind_AreTakenFromThereOnce()
    {
        var behind = new Counting();
        string expected = Digest(new SimulatedWorlds { Shelf = behind }, 1);
        var kept = new SimulatedWorlds().Keeping(new WorldMemory(long.MaxValue, behind));
        behind.Asked = 0;

        Assert.Equal(expected, Digest(kept, 1));
        Assert.Equal(expected, Digest(kept, 1));
        Assert.Equal((1, 1), (behind.Asked, behind.Kept));
    }

    [Fact]
    public void MoreThanThereIsRoomFor_ForgetsWhatWasAskedForLongestAgo()
    {
        var behind = new Counting { Forgetful = true };
        long one = (170 * Small.Centre.Demand.Customers) + (160_000 * Small.Centre.Teams.Sum(t => t.Heads));
        var kept = new SimulatedWorlds().Keeping(new WorldMemory(one * 5 / 2, behind));
        foreach (ulong seed in new ulong[] { 1, 2, 1, 3 })
        {
            Digest(kept, seed);
        }

        Assert.Equal(3, behind.Kept);
        Digest(kept, 1);
        Assert.Equal(3, behind.Kept);
        Digest(kept, 2);
        Assert.Equal(4, behind.Kept);
    }

    private static string Digest(IWorldSource worlds, ulong seed) =>
        worlds.Replicate(Small, seed, [Policy.Today], default).Single().Digest;

    /// <summary>A shelf that counts what it is asked.</summary>
    private sealed class Counting : IWorldShelf
    {
        private readonly Dictionary<string, World> _worlds = [];

        public bool Forgetful { get; init; }

        public int Asked { get; set; }

        public int Kept { get; private set; }

        public World? Find(Setting setting, ulong seed, string engine)
        {
            Asked++;
            return Forgetful ? null : _worlds.GetValueOrDefault(IWorldShelf.KeyOf(setting, seed, engine))?.Fork();
        }

        public void Keep(Setting setting, ulong seed, string engine, World world)
        {
            Kept++;
            _worlds[IWorldShelf.KeyOf(setting, seed, engine)] = world.Fork();
        }
    }
}
