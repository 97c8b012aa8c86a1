using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Domain.Collections;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>Reads the text of a Word document as a reader sees it once all tracked changes are accepted, and keeps where each character comes from.</summary>
/// <remarks>Headers, footers, comments and hidden text are not read; a cell, a note and a text box have regions of their own.</remarks>
internal sealed class WordReport
{
    private readonly StringBuilder _text = new();
    private readonly List<Region> _regions = [];
    private readonly List<Grid> _grids = [];
    private readonly WordMap _map = new();
    private readonly WordFields _fields = new();
    private readonly WordNumbers _numbers;
    private readonly Lazy<ILookup<long?, FootnoteEndnoteType>> _footnotes;
    private readonly Lazy<ILookup<long?, FootnoteEndnoteType>> _endnotes;
    private readonly List<(OpenXmlElement Hook, int HangsAt, OpenXmlElement Content, RegionKind Kind)> _asides = []; // what is still to be read
    private bool _hasPictures;

    private WordReport(MainDocumentPart main)
    {
        _numbers = new(main);
        _footnotes = new(() => ById(main.FootnotesPart?.Footnotes));
        _endnotes = new(() => ById(main.EndnotesPart?.Endnotes));
    }

    /// <summary>Reads an open document.</summary>
    /// <returns>The report, and the map from its characters to the elements of this document.</returns>
    public static (ReportSource Source, WordMap Map) Read(MainDocumentPart main)
    {
        var report = new WordReport(main);
        if (main.Document?.Body is { } body) { report.Blocks(body); }

        report.Asides(0, RegionKind.Box, RegionKind.Note);
        return (new(report._text.ToString(), report._regions.Order(Comparer<Region>.Create(ByPlace)).ToValueList(), report._grids.ToValueList(), report._hasPictures), report._map);
    }

    private static ILookup<long?, FootnoteEndnoteType> ById(OpenXmlElement? notes)
        => (notes?.Elements<FootnoteEndnoteType>() ?? []).ToLookup(note => note.Id?.Value);

    private static int ByPlace(Region one, Region other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length);

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph: Read(paragraph); break;
                case Table table: Read(table); break;
                case AlternateContent either: Blocks(Chosen(either)); break;
                case SdtBlock { SdtContentBlock: { } content }: Blocks(content); break;
                case CustomXmlBlock: Blocks(child); break;
                default: break;
            }
        }
    }

    private void Read(Paragraph paragraph)
    {
        int start = _text.Length, asides = _asides.Count;
        _text.Append(_numbers.Next(paragraph));
        bool isContents = _fields.IsInContents || WordFields.IsContents(paragraph);
        Inlines(paragraph, outer: null);
        bool joinsNext = paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() ?? (OpenXmlElement?)mark.GetFirstChild<MoveFrom>()) is not null;
        if (!joinsNext) { _text.Append('\n'); }

        if (isContents || _fields.IsInContents) { _regions.Add(new(RegionKind.Contents, start, _text.Length - start)); }

        if (!joinsNext) { Asides(asides, RegionKind.Box); }
    }

    private void Inlines(OpenXmlElement parent, OpenXmlElement? outer)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run: Read(run, outer); break;
                case InsertedRun or MoveToRun or Hyperlink or SimpleField or SdtContentRun or CustomXmlRun or BidirectionalEmbedding or BidirectionalOverride: Inlines(child, outer); break;
                case OpenXmlUnknownElement { LocalName: "smartTag" }: Inlines(WithRuns(child), outer); break;
                case SdtRun { SdtContentRun: { } content }: Inlines(content, outer); break;
                case AlternateContent either: Inlines(Chosen(either), outer); break;
                case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph: Append(child.InnerText, outer ?? child, null); break;
                default: break;
            }
        }
    }

    /// <summary>A smart tag, which Word has put around dates and numbers and the package does not know, with runs that it knows.</summary>
    private static OpenXmlElement WithRuns(OpenXmlElement smartTag)
    {
        var known = new Paragraph { InnerXml = smartTag.InnerXml };
        smartTag.RemoveAllChildren();
        foreach (var child in known.ChildElements.ToList())
        {
            child.Remove();
            smartTag.AppendChild(child);
        }

        return smartTag;
    }

    private void Read(Run run, OpenXmlElement? outer)
    {
        bool isHidden = run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);
        foreach (var child in run.ChildElements)
        {
            if (child is FieldChar or FieldCode) { _fields.Pass(child); }
            else if (!isHidden && !_fields.IsInCode) { Read(child, outer ?? run, outer is null ? child : null); }
        }
    }

    private void Read(OpenXmlElement child, OpenXmlElement outer, OpenXmlElement? own)
    {
        switch (child)
        {
            case Text text: Append(Shown(text), outer, own); break;
            case TabChar or PositionalTab: Append("\t", outer, own); break;
            case Break or CarriageReturn: Append("\n", outer, own); break;
            case NoBreakHyphen: Append("-", outer, own); break;
            case SymbolChar: Append("\uFFFC", outer, own); break;
            case Ruby { RubyBase: { } ruby }: Append(ruby.InnerText, outer, own); break;
            case FootnoteReference { Id: { } id }: Note(_footnotes.Value, id, own ?? outer); break;
            case EndnoteReference { Id: { } id }: Note(_endnotes.Value, id, own ?? outer); break;
            case AlternateContent either: Drawn(Chosen(either), own ?? outer); break;
            case Drawing or DocumentFormat.OpenXml.Wordprocessing.Picture or EmbeddedObject: Drawn(child, own ?? outer); break;
            default: break;
        }
    }

    private void Append(string text, OpenXmlElement outer, OpenXmlElement? child)
    {
        if (text.Length == 0) { return; }

        _map.Add(new WordPiece(_text.Length, text.Length, outer, child));
        _text.Append(text);
    }

    /// <summary>What a reader sees of a text: blanks at its ends count only where it says so.</summary>
    public static string Shown(Text text)
        => (text.Space?.Value == SpaceProcessingModeValues.Preserve ? text.Text : text.Text.Trim(' ', '\t', '\r', '\n')).Replace('\n', ' ').Replace('\r', ' ');

    private void Note(ILookup<long?, FootnoteEndnoteType> notes, IntegerValue id, OpenXmlElement hook)
    {
        if (notes[id.Value].FirstOrDefault() is { } note) { _asides.Add((hook, _text.Length, note, RegionKind.Note)); }
    }

    private void Drawn(OpenXmlElement picture, OpenXmlElement hook)
    {
        bool hasText = false;
        foreach (var box in Boxes(picture))
        {
            hasText = true;
            _asides.Add((hook, _text.Length, box, RegionKind.Box));
        }

        _hasPictures |= !hasText;
    }

    /// <summary>The text boxes of a drawing, without those inside them: these come when they are read.</summary>
    private static IEnumerable<OpenXmlElement> Boxes(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            if (child is TextBoxContent) { yield return child; }
            else
            {
                foreach (var box in Boxes(child is AlternateContent either ? Chosen(either) : child)) { yield return box; }
            }
        }
    }

    /// <summary>Reads the notes or the boxes that are due, and those that hang on them.</summary>
    private void Asides(int first, params ReadOnlySpan<RegionKind> kinds)
    {
        for (int next = first; next < _asides.Count;)
        {
            var (hook, hangsAt, content, kind) = _asides[next];
            if (!kinds.Contains(kind))
            {
                next++;
                continue;
            }

            _asides.RemoveAt(next);
            int start = _text.Length;
            Blocks(content);
            _regions.Add(new(kind, start, _text.Length - start));
            _map.Add(new WordAside(start, _text.Length, hook, hangsAt));
        }
    }

    private void Read(Table table)
    {
        var grid = new WordGrid();
        foreach (var row in WordGrid.RowsOf(table))
        {
            grid.Begin(row);
            foreach (var cell in WordGrid.CellsOf(row))
            {
                if (grid.Continues(cell)) { continue; } // of a merged cell only the first has text that shows

                int start = _text.Length;
                Blocks(cell);
                _regions.Add(new(RegionKind.Cell, start, _text.Length - start));
                grid.Add(cell, start, _text.Length - start);
            }
        }

        _grids.Add(grid.ToGrid());
    }

    /// <summary>What a program of today shows of two ways to write the same.</summary>
    private static OpenXmlElement Chosen(AlternateContent either)
        => either.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)either.GetFirstChild<AlternateContentFallback>() ?? either;
}
