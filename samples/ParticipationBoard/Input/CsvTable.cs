using CsvHelper;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>A file of rows with the guards that every file of the board has: no row can swallow the next, and none can fill the memory.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int MostBytesOfRow = 1 << 20; // so that an endless line cannot fill the memory

    private readonly FileStream _stream;

    public CsvTable(string path)
    {
        _stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        Reader = CsvReader.Create(
            _stream,
            new()
            {
                Separator = ',', // said, not guessed from the first line
                TrackLineNumbers = true,
                TrimWhitespace = true,
                AllowLineBreaksInQuotes = false, // so that one open quote does not swallow the rows after it
                MaxRecordSize = MostBytesOfRow,
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
