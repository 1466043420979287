using System.Diagnostics;
using CxSim.Orleans.Silos;
using Npgsql;

namespace CxSim.Orleans.Tests.Hosts;

/// <summary>A PostgreSQL server of the tests' own, prepared for silos, in a folder that goes with it.</summary>
public sealed class Postgres : IDisposable
{
    private const string User = "cxsim";
    private const string Password = "only-for-tests";

    private static readonly string Programs = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal)
        .Select(version => Path.Combine(version, "bin")).Last(bin => File.Exists(Path.Combine(bin, "initdb")));

    private readonly string _folder = Directory.CreateTempSubdirectory("cxsim-postgres").FullName;
    private readonly int _port = OneSilo.FreePort();
    private bool _runs;

    /// <summary>Starts and prepares it.</summary>
    public Postgres()
    {
        string word = Path.Combine(_folder, "word");
        File.WriteAllText(word, Password);
        if (Environment.IsPrivilegedProcess)
        {
            // The server does not run as root; the package brings a user for it.
            Do("chown", "-R", "postgres", _folder);
        }

        AsServer("initdb", "-D", Data, "-U", User, $"--pwfile={word}", "-A", "scram-sha-256");
        Start();
        Schema.Apply(ConnectionString);
        Schema.Apply(ConnectionString);
    }

    /// <summary>How to reach it.</summary>
    internal string ConnectionString =>
        $"Host=127.0.0.1;Port={_port};Database=postgres;Username={User};Password={Password};Timeout=5;Command Timeout=5";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Starts it, with the data it had.</summary>
    internal void Start()
    {
        AsServer(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"),
            "-o", $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off", "start");
        _runs = true;
    }

    /// <summary>Stops it as a loss of power would.</summary>
    internal void Stop()
    {
        AsServer("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        _runs = false;
    }

    /// <summary>A database of that name in which nothing is prepared.</summary>
    internal string Empty(string name)
    {
        Ask(ConnectionString, $"CREATE DATABASE {name}");
        return ConnectionString.Replace("Database=postgres", $"Database={name}", StringComparison.Ordinal);
    }

    /// <summary>What a database answers: the first number of the first row, or null.</summary>
    internal static int? Ask(string database, string question)
    {
        using var connection = new NpgsqlConnection($"{database};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(question, connection);
        return (int?)command.ExecuteScalar();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_runs)
        {
            Stop();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void AsServer(string program, params string[] words)
    {
        string path = Path.Combine(Programs, program);
        if (Environment.IsPrivilegedProcess)
        {
            Do("runuser", ["-u", "postgres", "--", path, .. words]);
        }
        else
        {
            Do(path, words);
        }
    }

    private void Do(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { WorkingDirectory = _folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
