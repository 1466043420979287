using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Tests.Sessions;

public class JoinCodeTests
{
    [Fact]
    public void Alphabet_Has31Signs_AndNoneThatIsConfused()
    {
        Assert.Equal(31, JoinCode.Alphabet.Distinct().Count());
        Assert.DoesNotContain(JoinCode.Alphabet, c => "01ILO".Contains(c));
    }

    [Fact]
    public void New_ReadsAsItself_HoweverItIsTyped()
    {
        for (int i = 0; i < 200; i++)
        {
            string code = JoinCode.New();
            Assert.Equal(code, JoinCode.Read(code));
            Assert.Equal(code, JoinCode.Read(JoinCode.Shown(code)));
            Assert.Equal(code, JoinCode.Read(JoinCode.Shown(code).ToLowerInvariant()));
            Assert.Equal(code, JoinCode.Read($" {code[..2]} {code[2..]} "));
        }
    }

    [Fact]
    public void New_IsSpreadOverAllSigns()
    {
        string many = string.Concat(Enumerable.Range(0, 1000).Select(_ => JoinCode.New()));
        Assert.Equal(31, many.Distinct().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7M-Q4")]
    [InlineData("K7M-Q4TT")]
    [InlineData("K7M-Q40")]
    [InlineData("K7MIQ4")]
    [InlineData("Κ7ΜQ4Τ")]
    [InlineData("K 7 M - - - - - - - - - - Q 4 T")]
    public void Read_OfWhatIsNoCode_IsNull(string? typed) => Assert.Null(JoinCode.Read(typed));

    [Fact]
    public void Secret_OpensItsOwnKeyOnly()
    {
        string secret = Secret.New();
        Assert.True(Secret.Opens(secret, Secret.KeyOf(secret)));
        Assert.False(Secret.Opens(Secret.New(), Secret.KeyOf(secret)));
        Assert.False(Secret.Opens(null, Secret.KeyOf(secret)));
        Assert.False(Secret.Opens(secret[1..], Secret.KeyOf(secret)));
        Assert.DoesNotContain(secret, Secret.KeyOf(secret), StringComparison.Ordinal);
    }
}
