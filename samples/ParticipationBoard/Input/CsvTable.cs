using CsvHelper;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>A file of rows with the guards that every file of the board has: no row can swallow the next, and none can fill the memory.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly Stream _stream;

    /// <summary>Reads a stream of UTF-8, which it closes in the end.</summary>
    public CsvTable(Stream stream)
    {
        _stream = stream;
        Reader = CsvReader.Create(
            _stream,
            new()
            {
                Separator = ',', // said, not guessed from the first line
                TrackLineNumbers = true,
                TrimWhitespace = true,
                AllowLineBreaksInQuotes = false, // so that one open quote does not swallow the rows after it
                MaxRecordSize = InputFile.MostBytesOfLine, // so that an endless line cannot fill the memory
                OnMalformedRecord = _ => IsMalformed = true,
            },
            leaveOpen: true);
    }

    public CsvReader Reader { get; }

    /// <summary>Whether the quotation marks of the row read last make no sense.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Which share of the file was read, 0 to 1.</summary>
    public double Progress => (double)_stream.Position / Math.Max(1, _stream.Length);

    public bool ReadRow()
    {
        IsMalformed = false;
        return Reader.Read();
    }

    public void Dispose()
    {
        Reader.Dispose();
        _stream.Dispose();
    }
}
