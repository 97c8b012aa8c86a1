using DuckDB.NET.Data;

namespace LawGov.Domain.Benchmarks.Turns;

/// <summary>Rows as a table of DuckDB, named <c>rows</c>, in memory and in this process, on one thread.</summary>
internal sealed class DuckTable : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckTable(string columns, int rows, Action<IDuckDBAppenderRow, int> append)
    {
        _connection.Open();
        Run("SET threads = 1");
        Run($"CREATE TABLE rows ({columns})");
        using var appender = _connection.CreateAppender("rows");
        for (int row = 0; row < rows; row++)
        {
            var appended = appender.CreateRow();
            append(appended, row);
            appended.EndRow();
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
