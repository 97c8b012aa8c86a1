using System.Globalization;
using System.Text;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Word;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>A file of unknown kind, told by its bytes: a facts document, a Word document or text; what cannot be read is named with what to do.</summary>
/// <param name="Path">What it is called in a complaint.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record SourceFile(string Path, byte[] Bytes)
{
    public const string StandardInput = "-";

    private static readonly byte[] OleMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public bool IsWord => Bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || Bytes.AsSpan().StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether it is a facts document: JSON by its name or by its first character.</summary>
    public bool IsFacts => !IsWord && (Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || FirstCharacter() is '{' or '[') && !Bytes.AsSpan().StartsWith("{\\rtf"u8);

    /// <summary>Opens a file, or standard input where the path is -.</summary>
    public static SourceFile Open(string path) => new(path, path == StandardInput ? ReadStandardInput() : InputFile.ReadBytes(path, WordFile.MostBytes));

    /// <summary>The report in it, and the encoding of its text; null for a Word document.</summary>
    /// <exception cref="BadFileException">It has no report that can be read.</exception>
    public (ReportSource Source, TextEncoding? Encoding) ToReport()
    {
        if (NotRead() is { } reason) { throw WordFile.Bad(Path, reason); }

        var (source, encoding) = IsWord ? (ReadWord(), null) : ReadText();
        if (!string.IsNullOrWhiteSpace(source.Body()) || source.Regions.Any(region => region.IsRead && !string.IsNullOrWhiteSpace(source.Text[region.Start..region.End]))) { return (source, encoding); }

        throw WordFile.Bad(Path, !string.IsNullOrWhiteSpace(source.Text) ? BadReport.OnlyContents : source.HasPictures ? BadReport.Pictures : BadReport.Empty);
    }

    /// <summary>The facts document in it, as UTF-8.</summary>
    public (byte[] Utf8, TextEncoding Encoding) ToFacts()
    {
        ThrowIfLargerThanText();
        return InputFile.Utf8Of(Bytes, Path);
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var read = new MemoryStream();
        byte[] block = new byte[1 << 16];
        for (int length; (length = input.Read(block)) > 0;)
        {
            read.Write(block, 0, length);
            if (read.Length > WordFile.MostBytes) { throw WordFile.Bad(StandardInput, FileWords.TooLarge.With(("most", WordFile.MostBytes))); }
        }

        return read.ToArray();
    }

    private Bilingual? NotRead() => Bytes switch
    {
        _ when Bytes.AsSpan().StartsWith(OleMark) => HasName("EncryptedPackage") ? BadReport.Encrypted : HasName("WordDocument") ? BadReport.OldWord : BadReport.OldOffice,
        _ when Bytes.AsSpan().StartsWith("%PDF"u8) => BadReport.Pdf,
        _ when Bytes.AsSpan().StartsWith("{\\rtf"u8) => BadReport.Rtf,
        _ when StartsWithWord("<?xml") || StartsWithWord("<html") || StartsWithWord("<!doctype") || StartsWithWord("MIME-Version:") => BadReport.Xml,
        _ => null,
    };

    // Names stand in the directory of such a file in UTF-16, wherever that lies.
    private bool HasName(string name) => Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private bool StartsWithWord(string word) => Ascii(word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private char FirstCharacter() => Ascii(1) is [var first] ? first : '\0';

    // The first characters that are no blanks, whether UTF-16 has a zero beside each or not.
    private string Ascii(int length)
    {
        var start = new StringBuilder(length);
        foreach (byte one in Bytes.AsSpan(0, Math.Min(Bytes.Length, 256)))
        {
            bool isMark = one is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0;
            if (isMark || (start.Length == 0 && one is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) { continue; }

            start.Append((char)one);
            if (start.Length == length) { break; }
        }

        return start.ToString();
    }

    private ReportSource ReadWord()
    {
        using var stream = new MemoryStream(Bytes, writable: false);
        return WordFile.Use(stream, Path, main => WordReport.Read(main).Source);
    }

    private (ReportSource Source, TextEncoding? Encoding) ReadText()
    {
        ThrowIfLargerThanText();
        if (Bytes.Length == 0) { throw WordFile.Bad(Path, BadReport.Empty); }

        byte[] bytes = Bytes;
        if (Bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, ..]) && Bytes.Contains((byte)0))
        {
            bytes = WithMark() ?? throw WordFile.Bad(Path, BadReport.Zeros);
        }

        var (utf8, encoding) = InputFile.Utf8Of(bytes, Path);
        string text = Encoding.UTF8.GetString(utf8);
        int odd = text.AsSpan().IndexOfAnyExcept(TextCharacters.Allowed);
        if (odd >= 0)
        {
            string sign = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[odd]:X4}");
            throw WordFile.Bad(Path, BadReport.NotText.With(("position", odd + 1), ("sign", sign)));
        }

        return (PlainReport.Read(text, Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)), encoding);
    }

    /// <summary>UTF-16 without a mark that does not start with a letter or a digit: the order in which all of it is text, marked.</summary>
    private byte[]? WithMark()
    {
        bool little = IsText(Encoding.Unicode), big = IsText(Encoding.BigEndianUnicode);
        return little == big ? null : little ? [0xFF, 0xFE, .. Bytes] : [0xFE, 0xFF, .. Bytes];

        bool IsText(Encoding encoding)
        {
            if (Bytes.Length % 2 != 0) { return false; }

            string text = encoding.GetString(Bytes);
            return !text.AsSpan().ContainsAnyExcept(TextCharacters.Allowed) && text.Count(character => character is >= '\u4E00' and <= '\u9FFF') * 3 > text.Length;
        }
    }

    private void ThrowIfLargerThanText()
    {
        if (Bytes.Length > InputFile.MostBytes) { throw WordFile.Bad(Path, FileWords.TooLarge.With(("most", InputFile.MostBytes))); }
    }
}
