using System.Net;
using CxSim.Orleans.Silos;
using CxSim.Orleans.Studies;

namespace CxSim.Orleans.Tests.Studies;

public class HandOutTests
{
    private static readonly SiloAddress Small = Silo(1);
    private static readonly SiloAddress Large = Silo(2);
    private readonly Rooms _rooms = new() { There = [(Small, 1), (Large, 2)] };

    [Fact]
    public void Next_TwoSilos_EachGetsTwiceItsLanesAndNoMore()
    {
        var handOut = new HandOut(9, _rooms, "e", wholeCluster: false);
        var given = Drain(handOut);
        Assert.Equal(Enumerable.Range(0, 6), given.Select(g => g.Errand));
        Assert.Equal(2, given.Count(g => g.Silo.Equals(Small)));
        Assert.Equal(4, given.Count(g => g.Silo.Equals(Large)));
    }

    [Fact]
    public void Next_AfterALoss_GivesTheLostOneFirst()
    {
        var handOut = new HandOut(9, _rooms, "e", wholeCluster: false);
        var given = Drain(handOut);
        _rooms.There = [(Large, 2)];
        handOut.Back(given.First(g => g.Silo.Equals(Small)).Errand, done: false);
        handOut.Back(given.First(g => g.Silo.Equals(Large)).Errand, done: true);
        var (errand, silo) = handOut.Next()!.Value;
        Assert.Equal(given.First(g => g.Silo.Equals(Small)).Errand, errand);
        Assert.Equal(Large, silo);
        Assert.Null(handOut.Next());
    }

    [Fact]
    public void Next_ASiloJoins_IsGivenWorkAtOnce()
    {
        _rooms.There = [(Small, 1)];
        var handOut = new HandOut(9, _rooms, "e", wholeCluster: false);
        Assert.Equal(2, Drain(handOut).Count);
        _rooms.There = [(Small, 1), (Large, 2)];
        Assert.Equal(4, Drain(handOut).Count(g => g.Silo.Equals(Large)));
    }

    [Fact]
    public void Next_NobodyThere_SaysSo()
    {
        _rooms.There = [];
        var handOut = new HandOut(9, _rooms, "e", wholeCluster: false);
        Assert.Null(handOut.Next());
        Assert.True(handOut.NobodyThere);
    }

    [Fact]
    public void Next_WholeCluster_OneASilo() => Assert.Equal(2, Drain(new HandOut(9, _rooms, "e", wholeCluster: true)).Count);

    private static List<(int Errand, SiloAddress Silo)> Drain(HandOut handOut)
    {
        var given = new List<(int, SiloAddress)>();
        while (handOut.Next() is { } next)
        {
            given.Add(next);
        }

        return given;
    }

    private static SiloAddress Silo(int port) => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, port), 0);

    private sealed class Rooms : ISiloRooms
    {
        public (SiloAddress Silo, int Lanes)[] There { get; set; } = [];

        public IReadOnlyList<(SiloAddress Silo, int Lanes)> Of(string engine) => There;
    }
}
