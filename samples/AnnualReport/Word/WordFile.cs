using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>Opens a .docx of unknown origin within bounds: how many parts, how large each is when it is unpacked, and how deep its elements lie.</summary>
internal static class WordFile
{
    /// <summary>The largest file; pictures are most of a large one, and are never unpacked.</summary>
    public const int MostBytes = 64 << 20;

    private const int MostParts = 4096;
    private const int MostBytesOfPart = 16 << 20;
    private const int MostLevels = 256;

    /// <summary>Opens a document, uses its main part, and closes it.</summary>
    /// <param name="stream">The document; it is written to where it can be.</param>
    /// <param name="path">What it is called in a complaint.</param>
    /// <param name="use">What is done with it.</param>
    /// <param name="most">The most bytes of a part when it is unpacked.</param>
    /// <exception cref="BadFileException">It is no document that can be read; the sentence says why.</exception>
    public static T Use<T>(Stream stream, string path, Func<MainDocumentPart, T> use, int most = MostBytesOfPart)
    {
        try
        {
            ThrowIfOutOfBounds(stream, path, most);
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = most };
            using var document = WordprocessingDocument.Open(stream, isEditable: stream.CanWrite, settings);
            var main = document.MainDocumentPart ?? throw Bad(path, BadReport.NotWord);
            foreach (var part in new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart, main.WordprocessingCommentsPart, main.NumberingDefinitionsPart, main.StyleDefinitionsPart }.OfType<OpenXmlPart>())
            {
                ThrowIfUnsafe(part, path, most);
            }

            return use(main);
        }
        catch (Exception trouble) when (trouble is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or ArgumentException or FormatException or InvalidOperationException or EndOfStreamException or OverflowException)
        {
            throw Bad(path, BadReport.Damaged);
        }
    }

    /// <summary>A complaint about a file.</summary>
    public static BadFileException Bad(string path, IBilingualText reason) => new(FileWords.Unreadable.With(("path", path), ("reason", reason)));

    // The length of an entry is what its header says; more than that is never unpacked.
    private static void ThrowIfOutOfBounds(Stream stream, string path, int most)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts) { throw Bad(path, BadReport.TooManyParts.With(("count", zip.Entries.Count), ("most", MostParts))); }

        if (zip.GetEntry("[Content_Types].xml") is null || !zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase))) { throw Bad(path, BadReport.NotWord); }

        foreach (var entry in zip.Entries)
        {
            bool isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (isXml && entry.Length > most) { throw Bad(path, BadReport.TooLargeInside.With(("part", Shown.Cut(entry.FullName)), ("size", entry.Length), ("most", most))); }
        }

        stream.Position = 0;
    }

    // The elements of a part are built from within each other: a part nested without end would end the program.
    private static void ThrowIfUnsafe(OpenXmlPart part, string path, int most)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1, MaxCharactersInDocument = most });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.DocumentType) { throw Bad(path, BadReport.Dtd); }

            if (reader.Depth > MostLevels) { throw Bad(path, BadReport.Deep); }
        }
    }
}
