using System.Globalization;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>Writes bad rows as they are met, so that none is kept; counts them by reason.</summary>
internal sealed class ErrorFile : IDisposable
{
    private readonly OutputFile _file;
    private readonly Language _language;
    private readonly SortedDictionary<string, (Bilingual Reason, long Count)> _byReason = new(StringComparer.Ordinal);

    public ErrorFile(string path, Language language)
    {
        _file = OutputFile.Create(path, mark: true);
        _language = language;
        _file.Writer.Write("line,code,reason\n");
    }

    public long Count { get; private set; }

    public IEnumerable<(Bilingual Reason, long Count)> ByReason => _byReason.Values;

    public void Add(RowTrouble trouble)
    {
        Count++;
        _byReason[trouble.Reason.English] = (trouble.Reason, _byReason.GetValueOrDefault(trouble.Reason.English).Count + 1);
        _file.Writer.Write(string.Create(CultureInfo.InvariantCulture, $"{trouble.Line},{SafeCell.Of(trouble.Code)},{SafeCell.Of(trouble.Reason.ToText(_language))}\n"));
    }

    /// <summary>Gives the file its place; without that, nothing is left of it.</summary>
    public void Commit() => _file.Commit();

    public void Dispose() => _file.Dispose();
}
