using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>What a world takes does not grow with the years it has lived.</summary>
public sealed class SizeTests
{
    // A sixth more would be departures that came sooner and left their later dates behind in the calendar.
    private const double MostGrowth = 1.15;

    [Fact]
    public void Save_AfterYears_IsHardlyLarger()
    {
        var centre = new Centre { Demand = new() { Customers = 20_000 }, Teams = [new() { Heads = 5 }] };
        var world = World.Create(centre, BeliefSet.Base, 1);
        long young = Size(world);
        world.WarmUp(6 * 52);
        Assert.InRange(Size(world), young, (long)(young * MostGrowth));
    }

    private static long Size(World world)
    {
        using var file = new MemoryStream();
        world.Save(file);
        return file.Length;
    }
}
