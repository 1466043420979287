using CxSim.Figures.Lettering;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Figures.Tests.Lettering;

public sealed class LetteringTests
{
    private static readonly Gen<string> Texts =
        Gen.ListOf(Gen.Elements("a", "Wj", "cost per resolved issue", "80/20", "—", "attritionattritionattritionattrition"))
            .Select(words => string.Join(' ', words));

    [Fact]
    public void Lines_AnyText_FitAndKeepEveryLetter() => Prop.ForAll(
        (from text in Texts from width in Gen.Choose(40, 300) select (text, width)).ToArbitrary(),
        pair =>
        {
            IReadOnlyList<string> lines = Wrap.Lines(pair.text, pair.width, 12);
            Assert.All(lines, line => Assert.True(TextWidth.Of(line, 12) <= pair.width, line));
            string Letters(string s) => s.Replace(" ", "", StringComparison.Ordinal);
            Assert.Equal(Letters(pair.text), Letters(string.Concat(lines)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fit_AnyText_FitsAndSaysWhenItWasCut() => Prop.ForAll(
        (from text in Texts from width in Gen.Choose(40, 300) select (text, width)).ToArbitrary(),
        pair =>
        {
            string fits = Wrap.Fit(pair.text, pair.width, 12);
            Assert.True(TextWidth.Of(fits, 12) <= pair.width);
            Assert.Equal(fits != pair.text, fits.EndsWith('…'));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apart_AnyPlaces_KeepOrderAndGap() => Prop.ForAll(
        Gen.Choose(0, 300).Select(i => (double)i).ListOf().ToArbitrary(),
        wanted =>
        {
            double[] placed = Spread.Apart(wanted, 15, 0, 300);
            int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => placed[i])];
            Assert.All(order.Zip(order.Skip(1)), pair =>
            {
                Assert.True(placed[pair.Second] - placed[pair.First] >= 15 - 1e-9);
                Assert.True(wanted[pair.First] <= wanted[pair.Second]);
            });
            Assert.True(placed.Length > 20 || placed.All(p => p is >= -1e-9 and <= 300 + 1e-9));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apart_FreePlaces_StayPut() => Assert.Equal([200.0, 20.0, 90.0], Spread.Apart([200.0, 20.0, 90.0], 15, 0, 300));

    [Fact]
    public void Place_CrowdOfPoints_LabelsDoNotOverlap() => Prop.ForAll(
        Gen.ListOf(from x in Gen.Choose(0, 600) from y in Gen.Choose(0, 300) select ((double)x, (double)y)).ToArbitrary(),
        all =>
        {
            (double X, double Y)[] points = [.. all.Take(8)];
            IReadOnlyList<Box> boxes = Beside.Place(points, [.. points.Select(_ => 80.0)], 14, new Box(0, 0, 600, 300));
            for (int i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes.Skip(i + 1), b => b.Overlaps(boxes[i], 0.5));
                Assert.True(boxes[i].Left >= -0.01 && boxes[i].Right <= 600.01, $"{boxes[i]}");
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-0.04, 2, "£", "−£0.04")]
    [InlineData(3.3, 1, "pp", "+3.3 pp")]
    [InlineData(-0.004, 2, "", "0.00")]
    [InlineData(12345.6, 0, "s", "+12 346 s")]
    [InlineData(double.NaN, 1, "", "–")]
    public void SignedWithUnit_Number_ReadsWell(double value, int decimals, string unit, string expected) =>
        Assert.Equal(expected, Numbers.SignedWithUnit(value, decimals, unit).Replace('\u00A0', ' ').Replace('\u202F', ' '));

    [Theory]
    [InlineData(182_000, "+£182k")]
    [InlineData(-1_250_000, "−£1.25M")]
    [InlineData(999_499, "+£999k")]
    [InlineData(999_500, "+£1.00M")]
    [InlineData(640, "+£640")]
    [InlineData(0, "£0")]
    public void Money_Amount_IsShort(double value, string expected) => Assert.Equal(expected, Numbers.Money(value, "£"));

    [Theory]
    [InlineData(308, "5:08")]
    [InlineData(-59.6, "−1:00")]
    [InlineData(0.2, "0:00")]
    public void Duration_Seconds_AreMinutes(double seconds, string expected) => Assert.Equal(expected, Numbers.Duration(seconds));
}
