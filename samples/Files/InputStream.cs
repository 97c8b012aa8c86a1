using System.Text;

namespace LawGov.Samples.Files;

/// <summary>A file as UTF-8 without a mark. Its length and position are those of the file, and say how much of it was read.</summary>
internal sealed class InputStream : Stream
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly Stream _utf8;

    public InputStream(string path, FileStream file, TextEncoding encoding)
    {
        (_path, _file, Encoding) = (path, file, encoding);
        _utf8 = encoding.Strict is UTF8Encoding ? file : System.Text.Encoding.CreateTranscodingStream(file, encoding.Strict, TextEncoding.Utf8.Strict);
    }

    public TextEncoding Encoding { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _file.Length;

    public override long Position
    {
        get => _file.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _utf8.Read(buffer);
        }
        catch (DecoderFallbackException)
        {
            throw new BadFileException(FileWords.BadByteAbout.With(("path", _path), ("encoding", Encoding.Name), ("position", _file.Position)));
        }
        catch (IOException trouble)
        {
            throw new BadFileException(FileWords.Unreadable.With(("path", _path), ("reason", FileWords.Reason(trouble))));
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => _utf8.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _utf8.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
