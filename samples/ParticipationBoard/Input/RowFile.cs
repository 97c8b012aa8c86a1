using System.Buffers.Text;
using CsvHelper;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>Reads rows of any number in bounded memory: a block of them at a time.</summary>
internal sealed class RowFile : IDisposable
{
    private const int RowsBetweenReports = 8_192; // bad rows wait no longer than a block either

    private readonly CsvTable _file;
    private readonly CsvReader _reader;

    private RowFile(string path)
    {
        _file = new(InputFile.OpenStream(path));
        _reader = _file.Reader;
    }

    /// <summary>Adds a file up.</summary>
    /// <param name="path">A file with the columns code, participants and eligible.</param>
    /// <param name="divisions">The places.</param>
    /// <param name="errors">Receives the bad rows.</param>
    /// <param name="progress">Told from time to time which share of the file was read, 0 to 1.</param>
    /// <returns>The sums of all places, how many rows there were, and which places have rows that could not be used.</returns>
    /// <exception cref="BadFileException">The header is wrong, or a row is too long.</exception>
    public static RowSums Read(string path, DivisionIndex divisions, ErrorFile errors, Action<double> progress)
    {
        using var file = new RowFile(path);
        try
        {
            return file.AddUp(path, divisions, errors, progress);
        }
        catch (CsvFormatException trouble)
        {
            throw new BadFileException(FileWords.Unreadable.With(("path", path), ("reason", FileWords.LineTooLong.With(("line", trouble.LineNumber), ("most", InputFile.MostBytesOfLine)))));
        }
    }

    public void Dispose() => _file.Dispose();

    private RowSums AddUp(string path, DivisionIndex divisions, ErrorFile errors, Action<double> progress)
    {
        if (_reader.Headers is not ["code", "participants", "eligible"])
        {
            throw new BadFileException(Words.BadHeader.With(("path", path), ("expected", "code,participants,eligible"), ("found", string.Join(',', _reader.Headers.ToArray()))));
        }

        var sums = new ParticipationAggregator(divisions);
        var block = new RowBlock(divisions);
        long rows = 0;
        for (; _file.ReadRow(); rows++)
        {
            var reason = Check(out long code, out int participants, out int eligible);
            if (reason is null) { block.Add(_reader.LineNumber, code, participants, eligible); }
            else { block.Add(new(_reader.LineNumber, _reader.FieldCount > 0 ? _reader.GetString(0) : "", reason), code); }

            if (block.IsFull || rows % RowsBetweenReports == RowsBetweenReports - 1)
            {
                block.AddTo(sums, errors);
                progress(_file.Progress);
            }
        }

        block.AddTo(sums, errors);
        return new(sums.RollUp(), rows, block.TakenOver, block.Refused);
    }

    private Bilingual? Check(out long code, out int participants, out int eligible)
    {
        (code, participants, eligible) = (0, 0, 0);
        if (_file.IsMalformed) { return Words.BadQuotes; }

        if (_reader.FieldCount > 0) { code = CodeIn(_reader.GetSpan(0)); }

        if (_reader.FieldCount != 3) { return Words.BadLength; }

        var digits = _reader.GetSpan(0);
        if (digits.Length is not (6 or 9 or 12) || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')) { return Words.BadCode; }

        if (code == 0) { return Words.UnknownCode; }

        var (took, should) = (ReadCount(_reader.GetSpan(1)), ReadCount(_reader.GetSpan(2)));
        if (took.Missing || should.Missing) { return ParticipationRowFault.CountMissing.Name(); }

        if (!took.Read || !should.Read) { return Words.BadCount; }

        (participants, eligible) = (took.Count, should.Count);
        return participants < 0 || eligible < 0 ? ParticipationRowFault.NegativeCount.Name()
            : participants > eligible ? ParticipationRowFault.ParticipantsAboveEligible.Name()
            : null;
    }

    // No code begins with 0: 000000411203 is not the short form of another.
    private static long CodeIn(ReadOnlySpan<byte> digits)
        => digits is not [] and not [(byte)'0', ..] && Utf8Parser.TryParse(digits, out long code, out int used) && used == digits.Length ? code : 0;

    private static (bool Missing, bool Read, int Count) ReadCount(ReadOnlySpan<byte> cell)
    {
        bool read = Counts.TryRead(cell, out int count);
        return (cell.IsEmpty, read, count);
    }
}
