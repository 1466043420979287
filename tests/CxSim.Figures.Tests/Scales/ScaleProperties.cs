using CxSim.Figures.Scales;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Figures.Tests.Scales;

public sealed class ScaleProperties
{
    private static readonly Gen<(double Min, double Max)> Domains =
        from low in Gen.Choose(-1_000_000, 1_000_000)
        from power in Gen.Choose(-4, 6)
        from size in Gen.Choose(1, 9_999)
        let unit = Math.Pow(10, power)
        select (low * unit, (low + size) * unit);

    private static readonly Gen<Scale> AllScales =
        from domain in Domains
        from kind in Gen.Choose(0, 4)
        from reversed in Gen.Elements(false, true)
        select Make(kind, domain.Min, domain.Max, reversed);

    [Fact]
    public void Value_OfUnit_IsTheInverse() => Prop.ForAll(
        (from scale in AllScales from share in Gen.Choose(0, 1000) select (scale, share / 1000.0)).ToArbitrary(),
        pair =>
        {
            (Scale scale, double unit) = pair;
            Assert.Equal(unit, scale.Unit(scale.Value(unit)), 6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Unit_LargerValue_LiesToOneSide() => Prop.ForAll(
        (from scale in AllScales from share in Gen.Choose(0, 999) select (scale, share)).ToArbitrary(),
        pair =>
        {
            (Scale scale, int share) = pair;
            double low = scale.Value(scale.Reversed ? 1 - (share / 1000.0) : share / 1000.0);
            double high = scale.Value(scale.Reversed ? 1 - ((share + 1) / 1000.0) : (share + 1) / 1000.0);
            Assert.True(high > low, $"{scale}: {high} is not above {low}");
            Assert.Equal(scale.Reversed, scale.Unit(high) < scale.Unit(low));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ticks_LinearAndTime_AreRoundDistinctAndInside() => Prop.ForAll(
        (from domain in Domains from kind in Gen.Elements(0, 2) select Make(kind, domain.Min, domain.Max, reversed: false)).ToArbitrary(),
        scale =>
        {
            IReadOnlyList<Tick> ticks = scale.Ticks(5);
            Assert.All(ticks, t => Assert.InRange(scale.Unit(t.Value), -1e-6, 1 + 1e-6));
            Assert.Equal(ticks.Count, ticks.Select(t => t.Text).Distinct().Count());
            Assert.InRange(ticks.Count, 0, 12);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Step_AnySpan_IsOneTwoOrFiveTimesAPowerOfTen() => Prop.ForAll(
        (from domain in Domains from wanted in Gen.Choose(2, 12) select (domain.Max - domain.Min, wanted)).ToArbitrary(),
        pair =>
        {
            (double span, int wanted) = pair;
            double step = NiceTicks.Step(span, wanted);
            double lead = step / Math.Pow(10, Math.Floor(Math.Log10(step) + 1e-9));
            Assert.Contains(new[] { 1.0, 2.0, 5.0 }, v => Math.Abs(v - lead) < 1e-9);
            Assert.InRange(span / step, wanted / 1.5, wanted * 1.75);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Holding_AnyValues_HoldsThemBetweenRoundEnds() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(-100_000, 100_000).Select(i => i / 7.0)).ToArbitrary(),
        values =>
        {
            LinearScale scale = LinearScale.Holding(values, withZero: true);
            Assert.All(values.Append(0), v => Assert.InRange(scale.Unit(v), -1e-9, 1 + 1e-9));
            double step = NiceTicks.Step(scale.Max - scale.Min, 5);
            Assert.True(scale.Max > scale.Min);
            Assert.True(step > 0);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 104, 8, "0 13 26 39 52 65 78 91 104")]
    [InlineData(0, 26, 5, "0 13 26")]
    public void Ticks_Weeks_FallOnQuarters(double min, double max, int wanted, string expected) =>
        Assert.Equal(expected, string.Join(' ', new TimeScale(min, max, TimeUnit.Weeks).Ticks(wanted).Select(t => t.Text)));

    [Fact]
    public void Ticks_Log_AreOneTwoFive() =>
        Assert.Equal("1 2 5 10 20 50 100", string.Join(' ', new LogScale(1, 100).Ticks(6).Select(t => t.Text)));

    [Fact]
    public void IndexOf_UnknownCategory_NamesTheKnownOnes()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new BandScale(["a", "b"]).IndexOf("c"));
        Assert.Contains("a, b", error.Message, StringComparison.Ordinal);
    }

    private static Scale Make(int kind, double min, double max, bool reversed) => kind switch
    {
        0 => new LinearScale(min, max) { Reversed = reversed },
        1 => new LogScale(max - min, (max - min) * 1000) { Reversed = reversed },
        2 => new TimeScale(min, max, TimeUnit.Weeks) { Reversed = reversed },
        3 => new BandScale([.. Enumerable.Range(0, 7).Select(i => $"{i}")]) { Reversed = reversed },
        _ => new PiecewiseScale([new(min, 0), new(min + ((max - min) * 0.9), 0.1), new(max, 1)]) { Reversed = reversed },
    };
}
