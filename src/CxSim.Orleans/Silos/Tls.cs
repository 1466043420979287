using System.IO.Pipelines;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Connections;

namespace CxSim.Orleans.Silos;

/// <summary>
/// TLS for all traffic of a cluster, with one certificate that silos and clients share: who does not hold its key is not let in, and
/// finds nobody to talk to.
/// </summary>
/// <param name="certificate">The certificate with its key.</param>
internal sealed class Tls(X509Certificate2 certificate)
{
    private const string AnyName = "cxsim";
    private static readonly TimeSpan LongestGreeting = TimeSpan.FromSeconds(10);

    /// <summary>For connections that come in.</summary>
    public void Accept(IConnectionBuilder connections) => connections.Use(next => connection =>
        Secure(next, connection, stream => stream.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions { ServerCertificate = certificate, ClientCertificateRequired = true })));

    /// <summary>For connections that go out.</summary>
    public void Open(IConnectionBuilder connections) => connections.Use(next => connection =>
        Secure(next, connection, stream => stream.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = AnyName, ClientCertificates = [certificate] })));

    private async Task Secure(ConnectionDelegate next, ConnectionContext connection, Func<SslStream, Task> greet)
    {
        var plain = connection.Transport;
        await using var inner = new TwoWayStream(plain);
        await using var stream = new SslStream(inner, leaveInnerStreamOpen: true, (_, other, _, _) => IsOurs(other));
        await greet(stream).WaitAsync(LongestGreeting);
        connection.Transport = new Pipes(PipeReader.Create(stream), PipeWriter.Create(stream));
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = plain;
        }
    }

    private bool IsOurs(X509Certificate? other) =>
        other is not null && other.GetRawCertData().AsSpan().SequenceEqual(certificate.RawData);

    private sealed record Pipes(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
