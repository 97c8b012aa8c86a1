using CsvHelper;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>The table of divisions: the tree, and the name of each place.</summary>
internal sealed class DivisionFile
{
    private const int MostBytes = 1 << 26; // all villages of the country take 30 MB

    private readonly string[] _names;

    private DivisionFile(DivisionIndex index, string[] names) => (Index, _names) = (index, names);

    public DivisionIndex Index { get; }

    /// <summary>The name of a place; the code where the table has no name, empty for all places together.</summary>
    public string NameOf(int place) => _names[place];

    /// <summary>Reads a file with the columns code and name; every row must be good, for the tree hangs on it.</summary>
    /// <exception cref="BadFileException">The header or a row is wrong, or a division stands there twice.</exception>
    public static DivisionFile Read(string path)
    {
        var names = new Dictionary<DivisionCode, string>();
        using var stream = new MemoryStream(InputFile.ReadTable(path, MostBytes).Utf8);
        using var reader = CsvReader.Create(stream, new() { Separator = ',', TrackLineNumbers = true, TrimWhitespace = true }, leaveOpen: true);
        if (reader.Headers is not ["code", "name"]) { throw new BadFileException(Words.BadHeader.With(("path", path), ("expected", "code,name"), ("found", string.Join(',', reader.Headers.ToArray())))); }

        while (reader.Read())
        {
            string text = reader.FieldCount == 2 ? reader.GetString(0) : "";
            if (!DivisionCode.TryParse(text, null, out var code)) { throw new BadFileException(Words.BadDivision.With(("path", path), ("line", reader.LineNumber))); }

            if (!names.TryAdd(code, reader.GetString(1) is { Length: > 0 } name ? name : text)) { throw new BadFileException(Words.DivisionTwice.With(("path", path), ("line", reader.LineNumber), ("code", text))); }
        }

        if (names.Count == 0) { throw new BadFileException(Words.NoRows.With(("path", path))); }

        var index = DivisionIndex.Of(Path.GetFileName(path), names.Keys, deepest: DivisionLevel.Village);
        return new(index, [.. Enumerable.Range(0, index.Count).Select(place => names.GetValueOrDefault(index.CodeOf(place), ""))]);
    }
}
