using System.Collections.Concurrent;
using System.Text;

namespace LawGov.Samples.Files;

/// <summary>A file that is written beside its place and takes it when it is whole. Until then, and where anything fails, what stood there stands.</summary>
/// <remarks>Beside it stands a file whose name begins with a dot and ends with .tmp, until it is renamed or deleted; only a killed program leaves it.</remarks>
internal sealed class OutputFile : IDisposable
{
    // What an interrupt deletes. Shared by all runs of a process, as an interrupt is.
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);
    private static readonly Lock Renaming = new(); // held while a name appears or changes hands
    private static volatile bool _interrupted;

    private readonly string _path;
    private readonly string _place;
    private readonly string _beside;
    private readonly FileStream _stream;

    private OutputFile(string path, string place, string beside, FileStream stream, bool mark)
    {
        (_path, _place, _beside, _stream) = (path, place, beside, stream);
        Writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: mark), bufferSize: 1 << 14) { NewLine = "\n" };
    }

    /// <summary>Writes UTF-8, and lines that end with LF.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Begins a file. Where the path is a link, what it leads to is replaced, and the link stays.</summary>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="mark">Whether it begins with a mark, which tells spreadsheets that it is UTF-8.</param>
    /// <exception cref="BadFileException">It cannot be written there, or something else than an ordinary file stands there.</exception>
    public static OutputFile Create(string path, bool mark = false) => Guarded(path, () =>
    {
        string place = Places.Real(path);
        if (Places.NotOrdinary(place) is { } wrong) { throw Unwritable(path, wrong); }

        var before = new FileInfo(place);
        if (before is { Exists: true, IsReadOnly: true }) { throw Unwritable(path, FileWords.ReadOnly); }

        string beside = Path.Combine(Path.GetDirectoryName(place)!, $".{Short(Path.GetFileName(place))}.{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 1 << 16 };
        if (before.Exists && !OperatingSystem.IsWindows()) { options.UnixCreateMode = before.UnixFileMode; } // who may not read the old one may not read the new one

        Unfinished[beside] = true;
        try
        {
            lock (Renaming)
            {
                ThrowIfInterrupted();
                return new OutputFile(path, place, beside, new Beside(path, beside, options), mark);
            }
        }
        catch
        {
            Unfinished.TryRemove(beside, out _);
            throw;
        }
    });

    /// <summary>Writes a whole text.</summary>
    public static void WriteText(string path, string text)
    {
        using var file = Create(path);
        file.Writer.Write(text);
        file.Commit();
    }

    /// <summary>Writes several files: none takes its place before all of them are on the disk.</summary>
    public static void WriteAll(IEnumerable<(string Path, byte[] Bytes)> outputs)
    {
        List<OutputFile> files = [];
        try
        {
            foreach (var (path, bytes) in outputs)
            {
                files.Add(Create(path));
                files[^1]._stream.Write(bytes);
                Guarded(path, () => { files[^1]._stream.Flush(flushToDisk: true); return 0; });
            }

            files.ForEach(file => file.Commit());
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    /// <summary>Gives the file its place: all of it is on the disk, and the name changes hands at once.</summary>
    public void Commit() => Guarded(_path, () =>
    {
        Writer.Flush();
        _stream.Flush(flushToDisk: true);
        Writer.Dispose();
        lock (Renaming)
        {
            ThrowIfInterrupted();
            File.Move(_beside, _place, overwrite: true);
        }

        Unfinished.TryRemove(_beside, out _);
        return 0;
    });

    /// <summary>Deletes what was not committed.</summary>
    public void Dispose()
    {
        try
        {
            Writer.Dispose();
        }
        catch (Exception trouble) when (trouble is IOException or BadFileException)
        {
            // The disk is full: what is left in the buffer is deleted anyway.
        }

        if (Unfinished.TryRemove(_beside, out _)) { Delete(_beside); }
    }

    /// <summary>Deletes all that is not whole yet; from now on nothing is begun or renamed.</summary>
    public static void Interrupt()
    {
        lock (Renaming)
        {
            _interrupted = true;
            foreach (string beside in Unfinished.Keys) { Delete(beside); }
        }
    }

    private static void ThrowIfInterrupted()
    {
        if (_interrupted) { throw new OperationCanceledException(); }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done; its name says what it is.
        }
    }

    // A name may have 255 bytes, and a Chinese character takes three.
    private static string Short(string name) => name.Length <= 40 ? name : name[..(char.IsHighSurrogate(name[39]) ? 39 : 40)];

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unwritable(path, FileWords.Reason(trouble));
        }
    }

    private static BadFileException Unwritable(string path, Domain.Text.IBilingualText reason) => new(FileWords.Unwritable.With(("path", path), ("reason", reason)));

    // Says which file could not be written, where the system only says why.
    private sealed class Beside(string path, string beside, FileStreamOptions options) : FileStream(beside, options)
    {
        // Every other way of writing leads here.
        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                base.Write(buffer, offset, count);
            }
            catch (IOException trouble)
            {
                throw Unwritable(path, FileWords.Reason(trouble));
            }
        }
    }
}
