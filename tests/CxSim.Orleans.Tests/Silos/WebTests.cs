using System.Net;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Silos;

/// <summary>What a silo shows on its own machine.</summary>
public class WebTests(OneSilo silo) : IClassFixture<OneSilo>
{
    [Theory]
    [InlineData("/health", "Healthy")]
    [InlineData("/dashboard/", "<html")]
    public async Task Get_OnLoopback_Answers(string path, string expected)
    {
        using var client = new HttpClient();
        Assert.Contains(expected, await client.GetStringAsync(silo.Url + path), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(IPAddress.Loopback.ToString(), new Uri(silo.Url).Host);
    }
}
