using CsvHelper;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.Files;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>The table of divisions: the tree, the name of each place, and old codes with the place that each counts at now.</summary>
internal sealed class DivisionFile
{
    private static readonly string[] Plain = ["code", "name"];
    private static readonly string[] WithDays = ["code", "name", "from", "until", "successor"];
    public const int MostBytes = 1 << 26; // all villages of the country take 30 MB

    private readonly string[] _names;
    private readonly List<DivisionCodeDays> _days;
    private readonly string _path;

    private DivisionFile(string path, DivisionIndex index, string[] names, List<DivisionCodeDays> days) => (_path, Index, _names, _days) = (path, index, names, days);

    public DivisionIndex Index { get; }

    /// <summary>The name of a place; the code where the table has no name, empty for all places together.</summary>
    public string NameOf(int place) => _names[place];

    /// <summary>The places as rows of a year name them; without a year every code of the table counts, whatever its days.</summary>
    /// <exception cref="BadFileException">A code means two places in the year.</exception>
    public DivisionIndex Of(int? year)
    {
        try
        {
            return _days.Count == 0 ? Index : Index.During(year is { } of ? DateSpan.Year(of) : DateSpan.From(LocalDate.MinIsoValue), _days);
        }
        catch (ArgumentException trouble)
        {
            throw new BadFileException(FileWords.Unreadable.With(("path", _path), ("reason", trouble.Message)));
        }
    }

    /// <summary>
    /// Reads a file with the columns code and name, or with from, until and successor behind them: an old code has the first day on which it is not in use and
    /// the code of the place that took its division over; a new code may have its first day.
    /// </summary>
    /// <remarks>Every row must be good, for the tree hangs on it; all that are not go to the errors file.</remarks>
    /// <exception cref="BadFileException">The header or a row is wrong.</exception>
    public static DivisionFile Read(string path, ErrorFile errors)
    {
        using var file = new CsvTable(new MemoryStream(InputFile.ReadTable(path, MostBytes).Utf8));
        bool hasDays = file.Reader.Headers.SequenceEqual(WithDays);
        if (!hasDays && !file.Reader.Headers.SequenceEqual(Plain))
        {
            throw new BadFileException(Words.BadHeader.With(("path", path), ("expected", "code,name / code,name,from,until,successor"), ("found", string.Join(',', file.Reader.Headers.ToArray()))));
        }

        var table = new Table(path, errors);
        try
        {
            while (file.ReadRow()) { table.Add(file, hasDays); }
        }
        catch (CsvFormatException trouble)
        {
            throw new BadFileException(FileWords.Unreadable.With(("path", path), ("reason", trouble.Message)));
        }

        table.CheckParents();
        return table.ToFile();
    }

    /// <summary>The rows read so far.</summary>
    private sealed class Table(string path, ErrorFile errors)
    {
        private readonly Dictionary<DivisionCode, (string Name, long Line)> _places = [];
        private readonly Dictionary<DivisionCode, (DivisionCodeDays Days, long Line)> _old = [];
        private readonly List<DivisionCodeDays> _starts = [];
        private readonly List<RowTrouble> _troubles = [];

        public void Add(CsvTable file, bool hasDays)
        {
            string[] cells = [.. Enumerable.Range(0, file.Reader.FieldCount).Select(file.Reader.GetString)];
            long line = file.Reader.LineNumber;
            var reason = file.IsMalformed ? Words.BadQuotes
                : cells.Length != (hasDays ? WithDays : Plain).Length ? hasDays ? Words.BadDivisionOf5 : Words.BadDivision
                : DivisionCode.TryParse(cells[0], null, out var code) ? Take(cells, code, line)
                : hasDays ? Words.BadDivisionOf5 : Words.BadDivision;
            if (reason is not null) { _troubles.Add(new(line, cells.Length > 0 ? cells[0] : "", reason)); }
        }

        // A place below one that is missing would count where nobody looks for it: straight below the city, or below all places.
        public void CheckParents()
        {
            bool hasProvinces = _places.Keys.Any(code => code.Level == DivisionLevel.Province);
            foreach (var (code, (_, line)) in _places)
            {
                bool lacks = code.Level switch
                {
                    DivisionLevel.Town or DivisionLevel.Village => !_places.ContainsKey(code.Parent),
                    DivisionLevel.City or DivisionLevel.County => hasProvinces && !_places.ContainsKey(ProvinceOf(code)),
                    _ => false,
                };
                if (lacks) { _troubles.Add(new(line, code.ToString(), Words.NoParent)); }
            }

            foreach (var (code, (days, line)) in _old)
            {
                if (!_places.ContainsKey(days.CountedAt) && !_old.ContainsKey(days.CountedAt)) { _troubles.Add(new(line, code.ToString(), Words.NoSuccessor)); }
            }
        }

        public DivisionFile ToFile()
        {
            RowTrouble[] troubles = [.. _troubles.OrderBy(trouble => trouble.Line)];
            foreach (var trouble in troubles) { errors.Add(trouble); }

            if (troubles is [var first, ..])
            {
                throw new BadFileException(Words.BadDivisions.With(("path", path), ("line", first.Line), ("reason", first.Reason), ("bad", troubles.Length)));
            }

            if (_places.Count == 0) { throw new BadFileException(Words.NoRows.With(("path", path))); }

            var index = DivisionIndex.Of(Path.GetFileName(path), _places.Keys, deepest: DivisionLevel.Village);
            return new(path, index, [.. Enumerable.Range(0, index.Count).Select(place => _places.GetValueOrDefault(index.CodeOf(place)).Name ?? "")], [.. _starts, .. _old.Values.Select(old => old.Days)]);
        }

        private static DivisionCode ProvinceOf(DivisionCode code)
        {
            while (!code.Parent.IsNone) { code = code.Parent; }

            return code;
        }

        private Bilingual? Take(string[] cells, DivisionCode code, long line)
        {
            string name = cells[1].Length > 0 ? cells[1] : cells[0];
            if (cells.Length == Plain.Length) { return _places.TryAdd(code, (name, line)) ? null : Words.Twice(cells[0]); }

            if (!TryReadDay(cells[2], LocalDate.MinIsoValue, out var from) || !TryReadDay(cells[3], LocalDate.MaxIsoValue, out var until) || from >= until) { return Words.BadDays; }

            if (cells[4].Length == 0)
            {
                if (cells[3].Length > 0) { return Words.NoSuccessor; }

                if (!_places.TryAdd(code, (name, line))) { return Words.Twice(cells[0]); }

                if (cells[2].Length > 0) { _starts.Add(DivisionCodeDays.From(code, from)); }

                return null;
            }

            if (cells[3].Length == 0) { return Words.BadDays; }

            return !DivisionCode.TryParse(cells[4], null, out var successor) || successor == code ? Words.NoSuccessor
                : _old.TryAdd(code, (new(code, DateSpan.Between(from, until), successor), line)) ? null
                : Words.Twice(cells[0]);
        }

        private static bool TryReadDay(string cell, LocalDate otherwise, out LocalDate day)
        {
            if (cell.Length == 0)
            {
                day = otherwise;
                return true;
            }

            var read = LocalDatePattern.Iso.Parse(cell);
            day = read.Success ? read.Value : otherwise;
            return read.Success;
        }
    }
}
