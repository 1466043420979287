using CxSim.Model.Measures;

namespace CxSim.Model.Tests.Measures;

public sealed class BandsTests
{
    [Theory]
    [InlineData(0, Count.BurnoutFrom0)]
    [InlineData(9.99, Count.BurnoutFrom0)]
    [InlineData(10, Count.BurnoutFrom10)]
    [InlineData(70, Count.BurnoutFrom70)]
    [InlineData(99.9, Count.BurnoutFrom90)]
    [InlineData(100, Count.BurnoutFrom90)]
    public void Burnout_is_counted_in_the_band_it_lies_in(double index, Count band) => Assert.Equal(band, Bands.OfBurnout(index));

    [Fact]
    public void Names_say_where_bands_begin()
    {
        Assert.All(Bands.Burnout.Index(), b => Assert.Equal($"BurnoutFrom{b.Index * Bands.BurnoutWidth}", b.Item.ToString()));
        Assert.All(Bands.Waits.Skip(1), w => Assert.Equal($"WaitedOver{w.Seconds}", w.Longer.ToString()));
        Assert.Equal(Bands.Waits.OrderBy(w => w.Seconds), Bands.Waits);
    }
}
