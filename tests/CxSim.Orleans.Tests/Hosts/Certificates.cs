using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CxSim.Orleans.Tests.Hosts;

/// <summary>Certificates that nobody else has.</summary>
internal static class Certificates
{
    /// <summary>A new one with its key.</summary>
    public static X509Certificate2 New()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=cxsim", key, HashAlgorithmName.SHA256);
        using var signed = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pfx), null);
    }
}
