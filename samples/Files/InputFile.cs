using System.Text;

namespace LawGov.Samples.Files;

/// <summary>Opens what is read: an ordinary file of bounded size, in an encoding that is told by its bytes and comes out as UTF-8.</summary>
internal static class InputFile
{
    /// <summary>The largest file that is read as a whole: seeds, notices, deadlines, tables of divisions.</summary>
    public const int MostBytes = 1 << 24;

    /// <summary>The longest line of a table.</summary>
    public const int MostBytesOfLine = 1 << 16;

    private const int FirstBlock = 1 << 16;

    /// <summary>Reads a whole file.</summary>
    /// <returns>Its text as UTF-8 without a mark, and its encoding.</returns>
    /// <exception cref="BadFileException">It cannot be read, is too large, or its bytes fit no encoding.</exception>
    public static (byte[] Utf8, TextEncoding Encoding) Read(string path, int most = MostBytes) => Utf8Of(ReadBytes(path, most), path);

    /// <summary>Reads a whole file as it is.</summary>
    public static byte[] ReadBytes(string path, int most)
    {
        using var stream = Open(path);
        if (stream.Length > most) { throw Unreadable(path, FileWords.TooLarge.With(("most", most))); }

        byte[] bytes = new byte[most + 1 > stream.Length ? (int)stream.Length + 1 : most + 1]; // one more, in case it grows
        int length = Guarded(path, () => stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        return length > most ? throw Unreadable(path, FileWords.TooLarge.With(("most", most))) : bytes[..length];
    }

    /// <summary>The bytes of a text as UTF-8 without a mark, and the encoding that they were in.</summary>
    public static (byte[] Utf8, TextEncoding Encoding) Utf8Of(byte[] bytes, string path)
    {
        var encoding = TextEncoding.Of(bytes, isWhole: true, path);
        return encoding.Strict is UTF8Encoding
            ? (encoding.Mark == 0 ? bytes : bytes[encoding.Mark..], encoding)
            : (Encoding.Convert(encoding.Strict, TextEncoding.Utf8.Strict, bytes, encoding.Mark, bytes.Length - encoding.Mark), encoding);
    }

    /// <summary>Reads a whole table, whose lines are bounded too.</summary>
    public static (byte[] Utf8, TextEncoding Encoding) ReadTable(string path, int most = MostBytes)
    {
        var (utf8, encoding) = Read(path, most);
        var rest = utf8.AsSpan();
        for (long line = 1; !rest.IsEmpty; line++)
        {
            int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if ((end < 0 ? rest.Length : end) > MostBytesOfLine) { throw Unreadable(path, FileWords.LineTooLong.With(("line", line), ("most", MostBytesOfLine))); }

            int next = end < 0 ? rest.Length : end + (rest[end..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            rest = rest[next..];
        }

        return (utf8, encoding);
    }

    /// <summary>Opens a file of any size, to be read once from its start.</summary>
    public static InputStream OpenStream(string path)
    {
        var stream = Open(path);
        try
        {
            byte[] block = new byte[FirstBlock];
            int length = Guarded(path, () => stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false));
            var encoding = TextEncoding.Of(block.AsSpan(0, length), isWhole: length == stream.Length, path);
            stream.Position = encoding.Mark;
            return new(path, stream, encoding);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Throws where a file cannot be opened, and tells the encoding of its first block.</summary>
    public static TextEncoding EncodingOf(string path)
    {
        using var stream = OpenStream(path);
        return stream.Encoding;
    }

    private static FileStream Open(string path) => Guarded(path, () =>
    {
        string real = Places.Real(path);
        return Places.NotOrdinary(real) is { } wrong ? throw Unreadable(path, wrong) : new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
    });

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadFileException(FileWords.NoFile.With(("path", path)));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, FileWords.Reason(trouble));
        }
    }

    private static BadFileException Unreadable(string path, Domain.Text.IBilingualText reason) => new(FileWords.Unreadable.With(("path", path), ("reason", reason)));
}
