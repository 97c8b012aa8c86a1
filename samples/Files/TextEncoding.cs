using System.Buffers;
using System.Text;
using LawGov.Domain.Text;

namespace LawGov.Samples.Files;

/// <summary>The encoding of a text, told by its bytes: UTF-8, UTF-16 of either order, or GB18030, which takes in GBK and GB2312.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Strict">The encoding, which throws at bytes that do not fit.</param>
/// <param name="Mark">How many bytes the mark at the start takes.</param>
internal sealed record TextEncoding(Bilingual Name, Encoding Strict, int Mark = 0)
{
    public static readonly TextEncoding Utf8 = new(new("UTF-8", "UTF-8"), new UTF8Encoding(false, throwOnInvalidBytes: true));

    private static readonly TextEncoding Gb18030 = new(
        new("GB18030", "GB18030"),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 without a mark is what is expected, and is not worth a word.</summary>
    public bool IsPlain => ReferenceEquals(this, Utf8);

    /// <summary>Tells the encoding of a text, or of its first block.</summary>
    /// <exception cref="BadFileException">The bytes fit none; it says where.</exception>
    /// <remarks>
    /// Where bytes fit UTF-8 it is UTF-8: a Chinese text in GB18030 practically never does. The other way round it often does, so damaged UTF-8 is told apart
    /// and not read as something else. Every text that the samples read begins with an ASCII character: two bytes of which one is zero are UTF-16.
    /// </remarks>
    public static TextEncoding Of(ReadOnlySpan<byte> bytes, bool isWhole, string path)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) { return Checked(new(new("UTF-8（带标记）", "UTF-8 with a mark"), Utf8.Strict, 3), bytes, isWhole, path); }

        if (bytes is [0xFF, 0xFE, ..] or [not 0, 0, ..]) { return Checked(new(new("UTF-16（小端）", "UTF-16, little-endian"), LittleEndian, bytes[0] == 0xFF ? 2 : 0), bytes, isWhole, path); }

        if (bytes is [0xFE, 0xFF, ..] or [0, not 0, ..]) { return Checked(new(new("UTF-16（大端）", "UTF-16, big-endian"), BigEndian, bytes[0] == 0xFE ? 2 : 0), bytes, isWhole, path); }

        int badUtf8 = FirstBad(Utf8, bytes, isWhole);
        if (badUtf8 < 0) { return Utf8; }

        if (IsDamagedUtf8(bytes)) { throw new BadFileException(FileWords.BadByte.With(("path", path), ("encoding", Utf8.Name), ("position", badUtf8 + 1L))); }

        if (IsBig5(bytes)) { throw new BadFileException(FileWords.Big5.With(("path", path))); }

        int badGb = FirstBad(Gb18030, bytes, isWhole);
        return badGb < 0 ? Gb18030 : throw new BadFileException(FileWords.NoEncoding.With(("path", path), ("utf8", badUtf8 + 1L), ("gb", badGb + 1L)));
    }

    private static TextEncoding Checked(TextEncoding encoding, ReadOnlySpan<byte> bytes, bool isWhole, string path)
    {
        int bad = FirstBad(encoding, bytes[encoding.Mark..], isWhole);
        return bad < 0 ? encoding : throw new BadFileException(FileWords.BadByte.With(("path", path), ("encoding", encoding.Name), ("position", bad + encoding.Mark + 1L)));
    }

    // A block may end inside a character; a whole text may not.
    private static int FirstBad(TextEncoding encoding, ReadOnlySpan<byte> bytes, bool isWhole)
    {
        const int Step = 1 << 16;
        var decoder = encoding.Strict.GetDecoder();
        char[] characters = ArrayPool<char>.Shared.Rent(encoding.Strict.GetMaxCharCount(Step));
        int at = 0;
        try
        {
            do
            {
                int length = Math.Min(Step, bytes.Length - at);
                decoder.GetChars(bytes.Slice(at, length), characters, flush: isWhole && at + length == bytes.Length);
                at += length;
            }
            while (at < bytes.Length);

            return -1;
        }
        catch (DecoderFallbackException trouble)
        {
            return Math.Clamp(at + trouble.Index, 0, bytes.Length - 1);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    // Text in Big5 fits GB18030 as a rule, and would come out as characters that nobody wrote. It is told by what is common in each:
    // the level-1 characters of Big5, and the two planes of GB2312. A few characters are too few to tell.
    private static bool IsBig5(ReadOnlySpan<byte> bytes)
    {
        const int Fewest = 6;
        long common = 0, level1 = 0, pairs = 0;
        for (int at = 0; at + 1 < bytes.Length; at += bytes[at] < 0x80 ? 1 : 2)
        {
            byte lead = bytes[at], trail = bytes[at + 1];
            if (lead < 0x80) { continue; }

            if (lead is < 0xA1 or > 0xF9 || trail is not ((>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE))) { return false; }

            pairs++;
            level1 += lead <= 0xC6 ? 1 : 0;
            common += IsGb2312(lead, trail) ? 1 : 0;
        }

        return pairs >= Fewest && level1 * 5 >= pairs * 4 && common * 5 < pairs * 4;
    }

    private static bool IsGb2312(byte lead, byte trail) => lead is (>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xF7) && trail >= 0xA1;

    // Most of the Chinese is sound UTF-8, and as GB18030 it would be made of characters that nobody writes: outside the two planes of GB2312, in which all common ones lie.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        long common = 0, pairs = 0;
        for (int at = 0; at + 1 < bytes.Length; at += bytes[at] < 0x80 ? 1 : 2)
        {
            if (bytes[at] < 0x80) { continue; }

            pairs++;
            common += IsGb2312(bytes[at], bytes[at + 1]) ? 1 : 0;
        }

        long sound = 0, others = 0;
        while (!bytes.IsEmpty)
        {
            bool read = Rune.DecodeFromUtf8(bytes, out var rune, out int length) == OperationStatus.Done;
            if (read && length >= 3) { sound += length; }
            else if (!rune.IsAscii) { others += length; }

            bytes = bytes[length..];
        }

        return sound > others && common * 5 < pairs * 4;
    }
}
