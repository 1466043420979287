using CxSim.Model.Chance;

namespace CxSim.Model.Tests.Chance;

/// <summary>
/// Bits that every result rests on. A change here changes all results: give the reason in the commit and in CHANGELOG.md under
/// "Results may change". The draws' bits were computed from the published mixer in whole-number arithmetic, outside this program.
/// </summary>
public class GoldenBitsTests
{
    [Theory]
    [InlineData(0, Purpose.Customer, 0, 0, 0xE2352BDF675853A5)]
    [InlineData(1, Purpose.Contact, 4711, 0, 0x713892DB60012D75)]
    [InlineData(42, Purpose.Contact, 4711, 2, 0xA2C816F28BDDF50D)]
    [InlineData(42, Purpose.Agent, 12, 5, 0x10F22CB011EC33D9)]
    [InlineData(ulong.MaxValue, Purpose.Outage, ulong.MaxValue, ulong.MaxValue, 0xFEAF7F67E48D4F80)]
    public void Bits_OfAnAddress_NeverChange(ulong seed, Purpose purpose, ulong actor, ulong counter, ulong expected) =>
        Assert.Equal(expected, Draws.Bits(Draws.Of(Draws.Stream(seed, purpose), actor), counter));

    [Fact]
    public void Kernel_AThousandNumbersOfEachFunction_NeverChange()
    {
        Assert.Equal(0xB1C05C6EEC70ACAEUL, Digest(u => Kernel.Log(u)));
        Assert.Equal(0x1A71119A7077506AUL, Digest(u => Kernel.Exp((u - 0.5) * 100)));
        Assert.Equal(0xC59511A3437159E3UL, Digest(u => Kernel.Pow(u, 2.5)));
        Assert.Equal(0x75B8F45469F0916BUL, Digest(u => Kernel.Logistic((u - 0.5) * 20)));
        Assert.Equal(0x9FEBF54D20BC9E75UL, Digest(u => Kernel.Tanh((u - 0.5) * 20)));
        Assert.Equal(0xBC99200B78B01637UL, Digest(Kernel.NormalQuantile));
        Assert.Equal(0x9EBCF6CFB58FA43CUL, Digest(QuantileTable.Beta(2, 5).Quantile));
        Assert.Equal(0x896EA39161E3D009UL, Digest(QuantileTable.Gamma(0.7, 3).Quantile));
    }

    [Theory]
    [InlineData(Purpose.Customer, 1)]
    [InlineData(Purpose.Budget, 2)]
    [InlineData(Purpose.Contact, 3)]
    [InlineData(Purpose.Day, 4)]
    [InlineData(Purpose.Prospect, 5)]
    [InlineData(Purpose.Referral, 6)]
    [InlineData(Purpose.Agent, 7)]
    [InlineData(Purpose.AgentWeek, 8)]
    [InlineData(Purpose.AgentDay, 9)]
    [InlineData(Purpose.Review, 10)]
    [InlineData(Purpose.Arrival, 11)]
    [InlineData(Purpose.Outage, 12)]
    public void Purpose_OnceGiven_IsNeverRenumbered(Purpose purpose, ulong number) => Assert.Equal(number, (ulong)purpose);

    [Fact]
    public void Purpose_Numbers_AreDistinct() =>
        Assert.Equal(Enum.GetNames<Purpose>().Length, Enum.GetValues<Purpose>().Distinct().Count());

    private static ulong Digest(Func<double, double> function)
    {
        ulong digest = 0;
        for (ulong i = 0; i < 1000; i++)
        {
            double u = Draws.ToUnit(Draws.Mix(i));
            digest = Draws.Mix(digest ^ BitConverter.DoubleToUInt64Bits(function(u)));
        }

        return digest;
    }
}
