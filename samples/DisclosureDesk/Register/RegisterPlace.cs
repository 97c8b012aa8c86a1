using LawGov.Samples.Files;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>Where a register is kept: in a file, or in a database of PostgreSQL.</summary>
/// <param name="Name">What it is called in a sentence; never a password.</param>
/// <param name="File">The full path of the file, links followed; null in PostgreSQL.</param>
/// <param name="Connection">How it is connected to.</param>
internal sealed record RegisterPlace(string Name, string? File, string Connection)
{
    public const string Default = "disclosure.db";

    /// <summary>Reads a connection string, which names a Host, or else the path of a file.</summary>
    /// <exception cref="BadFileException">It is neither.</exception>
    public static RegisterPlace Of(string db)
    {
        if (db.Split(';').Any(part => part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase))) { return OfServer(db); }

        try
        {
            string file = Places.Real(db);
            return Places.NotOrdinary(file) is { } wrong
                ? throw RegisterWords.Unusable(db, wrong)
                : new(db, file, new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw RegisterWords.Unusable(db, FileWords.Reason(trouble));
        }
    }

    /// <summary>What an output may not be: the file, and what SQLite keeps beside it.</summary>
    public IEnumerable<string> Files => File is null ? [] : [File, File + "-wal", File + "-shm", File + "-journal"];

    public DbContextOptions<RegisterContext> Options(bool creates)
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        if (File is null) { return options.UseNpgsql(Connection).Options; }

        var mode = creates ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite;
        return options.UseSqlite(new SqliteConnectionStringBuilder(Connection) { Mode = mode }.ToString()).Options;
    }

    private static RegisterPlace OfServer(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return string.IsNullOrWhiteSpace(parts.Host)
                ? throw RegisterWords.Unusable("PostgreSQL", RegisterWords.BadConnection)
                : new($"PostgreSQL {parts.Host}/{parts.Database}", null, connection);
        }
        catch (ArgumentException)
        {
            throw RegisterWords.Unusable("PostgreSQL", RegisterWords.BadConnection); // it is not quoted: it may hold a password
        }
    }
}
