using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Samples.Files;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>What a comment says, and about which characters of the text.</summary>
internal sealed record WordComment(int Start, int Length, IReadOnlyList<string> Lines)
{
    public int End => Start + Length;
}

/// <summary>Writes comments into a copy of a document; its text, and every part that comments do not need, stay as they are.</summary>
internal sealed class CommentWriter
{
    private const string Author = "LawGov.Domain";

    private readonly MainDocumentPart _main;
    private readonly WordMap _map;
    private readonly RunCutter _cutter;
    private readonly Comments _comments;
    private int _nextId;

    private CommentWriter(MainDocumentPart main, WordMap map)
    {
        (_main, _map, _cutter) = (main, map, new(map));
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>(NewId(main));
        _comments = part.Comments ??= new();
        _nextId = _comments.Elements<Comment>().Select(comment => int.TryParse(comment.Id?.Value, out int id) ? id : 0).Append(-1).Max() + 1;
    }

    /// <summary>Makes the copy.</summary>
    /// <param name="document">The bytes of the document.</param>
    /// <param name="path">What it is called in a complaint.</param>
    /// <param name="on">The day of the comments; without one, some programs show a day of zeros.</param>
    /// <param name="comments">What is written, each about at least one character.</param>
    /// <exception cref="InvalidOperationException">The text of the copy would be another; nothing is made.</exception>
    public static byte[] Write(byte[] document, string path, LocalDate on, IReadOnlyCollection<WordComment> comments)
    {
        using var copy = new MemoryStream();
        copy.Write(document);
        string before = WordFile.Use(copy, path, main =>
        {
            var (source, map) = WordReport.Read(main);
            new CommentWriter(main, map).Write(comments, on);
            return source.Text;
        });
        byte[] written = copy.ToArray();
        using var reread = new MemoryStream(written, writable: false);
        string after = WordFile.Use(reread, path, main => WordReport.Read(main).Source.Text, most: int.MaxValue); // it is made of a document within bounds
        return string.Equals(before, after, StringComparison.Ordinal) ? written : throw new InvalidOperationException("Expected the same text in the copy.");
    }

    private static string Writable(string line) => string.Concat(Shown.Of(line).Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    private static string NewId(MainDocumentPart main)
    {
        int number = 1;
        while (main.Parts.Any(part => part.RelationshipId == $"comments{number}") || main.ExternalRelationships.Any(one => one.Id == $"comments{number}")
            || main.HyperlinkRelationships.Any(one => one.Id == $"comments{number}")) { number++; }

        return $"comments{number}";
    }

    private void Write(IReadOnlyCollection<WordComment> comments, LocalDate on)
    {
        foreach (var comment in comments.Where(comment => _map.HookOf(comment.Start) is null)) { _cutter.Cut(comment.Start, _map.Clip(comment.Start, comment.End)); }

        foreach (var comment in comments)
        {
            if (EndsOf(comment) is not var (first, last)) { continue; }

            string id = _nextId++.ToString(System.Globalization.CultureInfo.InvariantCulture);
            first.InsertBeforeSelf(new CommentRangeStart { Id = id });
            var end = last.InsertAfterSelf(new CommentRangeEnd { Id = id });
            end.InsertAfterSelf(new Run(new CommentReference { Id = id }));
            _comments.AppendChild(new Comment(comment.Lines.Select(line => new Paragraph(new Run(new Text(Writable(line)) { Space = SpaceProcessingModeValues.Preserve })))) { Id = id, Author = Author, Initials = "LG", Date = on.ToDateTimeUnspecified() });
        }

        _comments.Save(_main.WordprocessingCommentsPart!);
        _main.Document!.Save();
    }

    private (OpenXmlElement First, OpenXmlElement Last)? EndsOf(WordComment comment)
    {
        if (_map.HookOf(comment.Start) is not { } hook) { return _cutter.Ends(comment.Start, _map.Clip(comment.Start, comment.End)); }

        var run = RunCutter.Alone(hook);
        return (run, run);
    }
}
