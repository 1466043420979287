using System.Security.Cryptography.X509Certificates;
using CxSim.Experiments.Running;
using CxSim.Orleans.Client;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Silos;

public class TlsTests
{
    private static readonly X509Certificate2 Ours = Certificates.New();

    [Fact]
    public void Run_WithTheCertificate_GivesTheDigest()
    {
        using var silo = new OneSilo(Ours);
        using var worlds = new ClusterWorlds(silo.Grains);
        Assert.Equal(Small.Digest(Small.Plan(seeds: 1)), new LocalHost(worlds).Run(Small.Plan(seeds: 1)).Digest);
    }

    [Fact]
    public void Connect_WithoutItOrWithAnother_IsRefused()
    {
        using var silo = new OneSilo(Ours);
        foreach (var other in new[] { null, Certificates.New() })
        {
            using var client = new ClusterClient(silo.Setup with { Certificate = other }, TimeSpan.FromSeconds(4));
            Assert.Contains("No silo answers", Assert.Throws<StudyException>(client.Grains).Message, StringComparison.Ordinal);
        }
    }
}
