using CxSim.Experiments.Running;
using Npgsql;

namespace CxSim.Orleans.Silos;

/// <summary>The tables and queries that silos need in PostgreSQL.</summary>
internal static class Schema
{
    /// <summary>Applies it; what is there already stays.</summary>
    /// <param name="postgres">The connection string.</param>
    /// <exception cref="StudyException">The database cannot be reached or changed (1).</exception>
    public static void Apply(string postgres)
    {
        try
        {
            using var connection = new NpgsqlConnection(postgres);
            connection.Open();
            using var whole = connection.BeginTransaction();
            using var command = new NpgsqlCommand(Text(), connection, whole);
            command.ExecuteNonQuery();
            whole.Commit();
        }
        catch (NpgsqlException e)
        {
            throw new StudyException($"The database cannot be prepared: {e.Message}", 1, e);
        }
    }

    private static string Text()
    {
        using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}
