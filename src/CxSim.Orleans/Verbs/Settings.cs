using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CxSim.Cli.Errors;
using CxSim.Orleans.Silos;
using Npgsql;

namespace CxSim.Orleans.Verbs;

/// <summary>What the environment says of the cluster; passwords stand there and not on a command line, which others can read.</summary>
internal static class Settings
{
    private const string Postgres = "CXSIM_POSTGRES";
    private const string Certificate = "CXSIM_CERTIFICATE";
    private const string CertificatePassword = "CXSIM_CERTIFICATE_PASSWORD";
    private const string Gateway = "CXSIM_GATEWAY";
    private const string Cluster = "CXSIM_CLUSTER";

    /// <summary>Reads it.</summary>
    public static SiloSetup OfEnvironment()
    {
        var usual = new SiloSetup();
        return usual with
        {
            Cluster = Word(Cluster) ?? usual.Cluster,
            Certificate = Word(Certificate) is { } file ? Load(file) : null,
            Postgres = Word(Postgres) is { } postgres ? WithCredentials(postgres) : null,
            GatewayPort = Word(Gateway) is { } port ? Port(port) : usual.GatewayPort,
        };
    }

    private static string? Word(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } word ? word : null;

    // A database that lets anybody in would let anybody change what the silos say.
    private static string WithCredentials(string postgres)
    {
        NpgsqlConnectionStringBuilder given;
        try
        {
            given = new NpgsqlConnectionStringBuilder(postgres);
        }
        catch (ArgumentException e)
        {
            throw Refusal.Invalid($"{Postgres} is no connection string: {e.Message}");
        }

        return given is { Username.Length: > 0 } and ({ Password.Length: > 0 } or { SslCertificate.Length: > 0 })
            ? postgres
            : throw Refusal.Invalid($"{Postgres} has no credentials.", "Give Username and Password, or SslCertificate.");
    }

    private static X509Certificate2 Load(string file)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, Word(CertificatePassword));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Refusal.Invalid($"{Certificate}: {file} cannot be read as a certificate with its key: {e.Message}");
        }
    }

    private static int Port(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and < 65536
            ? port
            : throw Refusal.Invalid($"{Gateway} is \"{word}\"; expected a port, 1 to 65535.");
}
