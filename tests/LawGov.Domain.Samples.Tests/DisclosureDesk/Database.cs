using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>An empty place for a register, of SQLite or of PostgreSQL, deleted after the test. A test on PostgreSQL is skipped where none runs.</summary>
[SuppressMessage("Security", "CA2100", Justification = "The queries stand in these tests.")]
internal sealed class Database : IDisposable
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";

    private const string Variable = "DISCLOSUREDESK_POSTGRES";

    private readonly string _folder = Directory.CreateTempSubdirectory("register").FullName;
    private readonly string? _server;
    private readonly string _name = $"desk_{Guid.NewGuid():N}";

    private Database(string? server) => _server = server;

    /// <summary>What --db takes.</summary>
    public string Place => _server is null ? Path.Combine(_folder, "register.db") : $"{_server};Database={_name}";

    public static Database Of(string kind)
    {
        if (kind == Sqlite) { return new(null); }

        string? server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(!string.IsNullOrEmpty(server), $"no PostgreSQL: {Variable} names none, and eng/with-postgres.sh starts one");
        return new(server);
    }

    /// <summary>Runs a command on the register.</summary>
    public Sample Run(params string[] arguments) => Sample.Run("DisclosureDesk", [.. arguments, "--db", Place]);

    /// <summary>Writes a file beside the register.</summary>
    public string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A number out of the database itself; 0 where the tables are not there.</summary>
    public async Task<long> Ask(string sql)
    {
        if (_server is null && !System.IO.File.Exists(Place)) { return 0; }

        await Settle();
        await using DbConnection connection = _server is null ? new SqliteConnection($"Data Source={Place};Pooling=false") : new NpgsqlConnection(Place + ";Pooling=false");
        try
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception trouble) when (trouble is SqliteException { SqliteErrorCode: 1 } or PostgresException { SqlState: "42P01" or "3D000" })
        {
            return 0;
        }
    }

    public Task<long> Count(string table) => Ask($"SELECT COUNT(*) FROM {table}");

    /// <summary>Every event once, and the events of each case numbered from 1 without a gap.</summary>
    public async Task ShouldBeConsistent()
    {
        (await Ask("SELECT COUNT(*) FROM (SELECT 1 FROM events GROUP BY \"Case\", \"Identity\" HAVING COUNT(*) > 1) twice")).Should().Be(0);
        (await Ask("SELECT COUNT(*) FROM (SELECT 1 FROM events GROUP BY \"Case\" HAVING MIN(\"Sequence\") <> 1 OR MAX(\"Sequence\") <> COUNT(*)) gaps")).Should().Be(0);
        (await Ask("SELECT COUNT(*) FROM cases WHERE NOT EXISTS (SELECT 1 FROM events WHERE events.\"Case\" = cases.\"Id\")")).Should().Be(0);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        if (_server is not null) { Server($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)").GetAwaiter().GetResult(); }
    }

    // A server ends the work of a killed client by itself, a moment later.
    private async Task Settle()
    {
        if (_server is null) { return; }

        while (await Server($"SELECT COUNT(*) FROM pg_stat_activity WHERE (datname = '{_name}' AND state <> 'idle') OR query LIKE 'CREATE DATABASE%{_name}%' AND state <> 'idle'") > 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private async Task<long> Server(string sql)
    {
        await using var connection = new NpgsqlConnection($"{_server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() is long count ? count : 0;
    }
}
