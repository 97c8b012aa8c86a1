using System.Text;
using CsvHelper;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.Tables;

/// <summary>The rows of a CSV file by column name, with the line each stands on; what is invisible in a cell is read as its visible sign.</summary>
internal sealed class CsvRows
{
    private const int MostRows = 100_000;

    private readonly List<CsvRow> _rows = [];

    public IReadOnlyList<CsvRow> Rows => _rows;

    /// <summary>Reads a file; where it cannot be read as such a table, the reason is noted and null returned.</summary>
    public static CsvRows? Read(string path, string[] required, string[] optional, Troubles troubles)
    {
        try
        {
            var (utf8, encoding) = InputFile.ReadTable(path);
            troubles.Note(path, encoding);
            return Parse(path, Encoding.UTF8.GetString(utf8), required, optional, troubles);
        }
        catch (BadFileException trouble)
        {
            troubles.Add(trouble.Reason);
            return null;
        }
    }

    private static CsvRows? Parse(string path, string text, string[] required, string[] optional, Troubles troubles)
    {
        var malformed = new HashSet<long>();
        using var reader = CsvReader.FromText(text, new()
        {
            Separator = ',',
            CommentPrefix = '#',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false, // so that one open quote does not swallow the rows after it
            OnMalformedRecord = record => malformed.Add(record.LineNumber),
        });
        string[] header = [.. reader.Headers];
        bool fits = required.All(header.Contains) && header.All(name => required.Contains(name) || optional.Contains(name)) && header.Distinct().Count() == header.Length;
        if (!fits)
        {
            troubles.Add(TableWords.BadHeader.With(("path", path), ("expected", string.Join(',', required)), ("found", Shown.Cut(string.Join(',', header)))));
            return null;
        }

        var table = new CsvRows();
        while (reader.Read())
        {
            if (table._rows.Count == MostRows) { throw new BadFileException(FileWords.Unreadable.With(("path", path), ("reason", FileWords.TooManyRows.With(("most", MostRows))))); }

            var cells = header.Take(reader.FieldCount).Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => Shown.Of(reader.GetString(pair.i)), StringComparer.Ordinal);
            var wrong = malformed.Contains(reader.LineNumber) ? TableWords.BadQuotes.With()
                : reader.FieldCount != header.Length ? TableWords.BadLength.With(("expected", header.Length), ("found", reader.FieldCount))
                : null;
            table._rows.Add(new(path, reader.LineNumber, cells, wrong));
        }

        return table;
    }
}

/// <summary>One row: its cells by column, and what is wrong with the row as such.</summary>
internal sealed record CsvRow(string Path, long Line, IReadOnlyDictionary<string, string> Cells, Message? Wrong)
{
    /// <summary>The text of a column; empty where the file has no such column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public Message Trouble(IBilingualText reason) => TableWords.AtRow.With(("path", Path), ("line", Line), ("reason", reason));

    public Message Expected(string column, IBilingualText expected)
        => Trouble(TableWords.Expected.With(("column", column), ("expected", expected), ("found", Shown.Cut(this[column]))));
}
