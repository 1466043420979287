using CxSim.Orleans.Runs;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Runs;

public class ResultGrainTests(OneSilo silo) : IClassFixture<OneSilo>
{
    private readonly IResultGrain _result = silo.Grains().GetGrain<IResultGrain>(Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task Keep_TheSameRunTwice_IsHarmless()
    {
        Assert.Null(await _result.Read());
        await _result.Keep(new("aa", [1, 2]));
        await _result.Keep(new("aa", [1, 2]));
        Assert.Equal("aa", await _result.Digest());
        Assert.Equal([1, 2], (await _result.Read())!.Bytes);
    }

    [Fact]
    public async Task Keep_AnotherDigest_IsRefusedAndNobodyIsGivenEither()
    {
        await _result.Keep(new("aa", [1]));
        var refused = await Assert.ThrowsAsync<DisputedResultException>(() => _result.Keep(new("bb", [2])));
        Assert.Contains("digest aa and again with bb", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DisputedResultException>(_result.Read);
        await Assert.ThrowsAsync<DisputedResultException>(_result.Digest);
    }
}
