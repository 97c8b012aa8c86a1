using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>The fields around the place that is read: their instructions are not text, and one of them is the table of contents.</summary>
internal sealed class WordFields
{
    private readonly Stack<Field> _open = new();

    /// <summary>Whether the place lies in the instructions of a field, not in what it shows.</summary>
    public bool IsInCode => _open.TryPeek(out var inner) && !inner.Shows;

    public bool IsInContents => _open.Any(one => one.Code.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase));

    /// <summary>Passes a mark or an instruction of a field.</summary>
    public void Pass(OpenXmlElement element)
    {
        if (element is FieldCode code)
        {
            if (_open.TryPeek(out var field) && !field.Shows) { field.Code += code.Text; }

            return;
        }

        var kind = ((FieldChar)element).FieldCharType?.Value;
        if (kind == FieldCharValues.Begin) { _open.Push(new()); }
        else if (kind == FieldCharValues.Separate && _open.TryPeek(out var field)) { field.Shows = true; }
        else if (kind == FieldCharValues.End) { _open.TryPop(out _); }
    }

    /// <summary>Whether a paragraph has a style of the table of contents; Word names these TOC1 to TOC9 in every language.</summary>
    public static bool IsContents(Paragraph paragraph)
        => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style && style.StartsWith("TOC", StringComparison.OrdinalIgnoreCase);

    private sealed class Field
    {
        public string Code { get; set; } = "";

        public bool Shows { get; set; }
    }
}
