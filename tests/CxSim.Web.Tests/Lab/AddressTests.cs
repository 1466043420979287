using CxSim.Model.Policies;
using CxSim.Web.Lab;

namespace CxSim.Web.Tests.Lab;

/// <summary>The address bar is the link to share: it says what differs, and survives what links go through.</summary>
public sealed class AddressTests
{
    private static readonly string[] Centres = ["std-40", "small-12"];
    private static readonly string[] Sets = ["base", "hostile"];

    [Fact]
    public void Of_AndRead_AreEachOthersInverse()
    {
        var request = new RunRequest
        {
            Centre = "small-12", Weeks = 8, Seeds = 12, Draws = 0, WarmUp = 4, BeliefSet = "hostile",
            Levers = new Dictionary<string, double> { ["friction"] = 20, ["coach"] = 0.75, ["aht"] = -5 },
            Beliefs = new Dictionary<string, double> { ["quality_pull"] = 1.25 },
        };
        var (read, ignored) = Read(RunAddress.Of(request));
        Assert.Empty(ignored);
        Assert.Equal(RunAddress.Of(request), RunAddress.Of(read));
        Assert.Equal(0.75, read.Levers!["coach"]);
        Assert.Equal(1.25, read.Beliefs!["quality_pull"]);
    }

    [Fact]
    public void Of_EveryLeverMovedAndFiveBeliefs_IsShort()
    {
        var request = new RunRequest
        {
            Levers = Levers.All.ToDictionary(l => l.Id, l => l.Max), Beliefs = Beliefs.All.Take(5).ToDictionary(b => b.Id, b => b.High),
        };
        Assert.InRange(RunAddress.Of(request).Length, 1, 500);
    }

    [Theory]
    [InlineData("?v=1&p=slow:999", "out of range")]
    [InlineData("?v=1&p=slow:NaN", "no number")]
    [InlineData("?v=1&p=slow:1e999", "out of range")]
    [InlineData("?v=1&p=slo:5", "no lever")]
    [InlineData("?v=1&a=slo:5", "no belief")]
    [InlineData("?v=7&p=slow:5", "version")]
    [InlineData("?v=1&c=atlantis", "no centre")]
    [InlineData("?v=1&b=mine", "no set")]
    [InlineData("?v=1&n=1000000", "out of range")]
    [InlineData("?v=1&w=soon", "no number")]
    [InlineData("?v=1&x=1", "left out")]
    public void Read_WhatCannotBe_IsLeftOutOrClampedAndTold(string address, string told)
    {
        var (request, ignored) = Read(address);
        Assert.Contains(ignored, i => i.Contains(told, StringComparison.Ordinal));
        Assert.All(request.Levers!, l => Assert.InRange(l.Value, Levers.Find(l.Key)!.Min, Levers.Find(l.Key)!.Max));
    }

    [Fact]
    public void Read_FiveKilobytes_IsLeftOutWhole()
    {
        var (request, ignored) = Read("?v=1&p=" + new string('x', 5000));
        Assert.Contains("too long", Assert.Single(ignored), StringComparison.Ordinal);
        Assert.Equal(new RunRequest(), request);
    }

    private static (RunRequest Request, IReadOnlyList<string> Ignored) Read(string address) => RunAddress.Read(
        [.. address.TrimStart('?').Split('&').Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0],
            Uri.UnescapeDataString(p[1])))],
        Centres, Sets);
}
