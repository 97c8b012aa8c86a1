using DuckDB.NET.Data;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>The same rows as a table of DuckDB, in memory and in this process, on one thread.</summary>
internal sealed class DuckRows : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckRows(RowColumns rows, long[]? codes)
    {
        _connection.Open();
        Run("SET threads = 1");
        Run("CREATE TABLE rows (place BIGINT, participants INTEGER, eligible INTEGER)");
        using var appender = _connection.CreateAppender("rows");
        for (int row = 0; row < rows.Group.Length; row++)
        {
            appender.CreateRow().AppendValue(codes is null ? rows.Group[row] : codes[row]).AppendValue(rows.Participants[row]).AppendValue(rows.Eligible[row]).EndRow();
        }
    }

    /// <summary>Runs a query to its last row and adds its first column up, so that none is left out.</summary>
    public long Query(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        long sum = 0;
        while (reader.Read()) { sum += reader.IsDBNull(0) ? 0 : reader.GetInt64(0); }

        return sum;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
