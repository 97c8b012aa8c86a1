using System.Globalization;
using System.Text;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>Writes bad rows as they are met, so that none is kept; counts them by reason.</summary>
internal sealed class ErrorFile : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly Language _language;
    private readonly SortedDictionary<string, (Bilingual Reason, long Count)> _byReason = new(StringComparer.Ordinal);

    public ErrorFile(string path, Language language)
    {
        _writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)); // the mark tells spreadsheets that it is UTF-8
        _language = language;
        _writer.Write("line,code,reason\n");
    }

    public long Count { get; private set; }

    public IEnumerable<(Bilingual Reason, long Count)> ByReason => _byReason.Values;

    public void Add(RowTrouble trouble)
    {
        Count++;
        _byReason[trouble.Reason.English] = (trouble.Reason, _byReason.GetValueOrDefault(trouble.Reason.English).Count + 1);
        _writer.Write(string.Create(CultureInfo.InvariantCulture, $"{trouble.Line},{SafeCell.Of(trouble.Code)},{SafeCell.Of(trouble.Reason.ToText(_language))}\n"));
    }

    public void Dispose() => _writer.Dispose();
}
