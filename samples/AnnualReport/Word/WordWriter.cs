using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>Writes a Word document anew: headings, paragraphs, and tables to fill in, in the fonts of official papers.</summary>
internal sealed class WordWriter : IDisposable
{
    private const string BodyFont = "仿宋";
    private const string HeadingFont = "黑体";

    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _document;
    private readonly Body _body = new();

    public WordWriter(Language language)
    {
        _document = WordprocessingDocument.Create(_bytes, WordprocessingDocumentType.Document);
        var main = _document.AddMainDocumentPart();
        main.Document = new(_body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = Styles(language);
    }

    public void Heading(int level, string text) => _body.Append(
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = $"Heading{level}" }), Run(text)));

    public void Paragraph(string text, bool isQuestion = false)
    {
        var run = Run(text);
        if (isQuestion) { run.RunProperties = new(new Bold(), new Highlight { Val = HighlightColorValues.Yellow }); }

        _body.Append(new Paragraph(new ParagraphProperties(new Indentation { FirstLineChars = 200 }), run));
    }

    /// <summary>A table whose head stands on every page; the last column is as wide as it gets.</summary>
    public void Table(string[] heads, IEnumerable<string[]> rows)
    {
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 },
                new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })));
        table.Append(new TableGrid(heads.Select(_ => new GridColumn())));
        table.Append(Row(heads, isHead: true));
        foreach (var row in rows) { table.Append(Row(row, isHead: false)); }

        _body.Append(table, new Paragraph());
    }

    public byte[] ToBytes()
    {
        _body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474 }));
        _document.Dispose(); // which writes it
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }

    private static TableRow Row(string[] cells, bool isHead)
    {
        var row = new TableRow();
        row.Append(new TableRowProperties(isHead ? new TableHeader() : new CantSplit()));
        foreach (string cell in cells) { row.Append(new TableCell(new Paragraph(Run(cell, isHead)))); }

        return row;
    }

    private static Run Run(string text, bool isBold = false)
    {
        var run = new Run(new Text(Shown.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold) { run.RunProperties = new(new Bold()); }

        return run;
    }

    private static Styles Styles(Language language)
    {
        var styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = BodyFont },
            new FontSize { Val = "28" },
            new Languages { Val = "en-GB", EastAsia = language == Language.Chinese ? "zh-CN" : "en-GB" }))));
        styles.Append(new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
        for (int level = 1; level <= 4; level++)
        {
            styles.Append(new Style(
                new StyleName { Val = $"heading {level}" },
                new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(
                    new KeepNext(),
                    new SpacingBetweenLines { Before = "120", After = "60" },
                    new Justification { Val = level == 1 ? JustificationValues.Center : JustificationValues.Left },
                    new OutlineLevel { Val = level - 1 }),
                new StyleRunProperties(
                    new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = HeadingFont },
                    new Bold(),
                    new FontSize { Val = level == 1 ? "36" : level == 2 ? "32" : "28" }))
            { Type = StyleValues.Paragraph, StyleId = $"Heading{level}" });
        }

        return styles;
    }
}
