using System.Text;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Word;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the draft of a report: Markdown, or Word where the name of the file ends with .docx.</summary>
internal static class DraftFile
{
    public static bool IsOne(string path)
        => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public static byte[] Write(ReportCheck check, string path, Language language)
    {
        var draft = ReportDraft.Of(check.Known, check.Context);
        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) { return Encoding.UTF8.GetBytes(draft.ToMarkdown(language)); }

        using var document = new WordWriter(language);
        foreach (var paragraph in draft.Paragraphs)
        {
            string text = paragraph.Text.ToText(language);
            if (paragraph.Level > 0) { document.Heading(paragraph.Level, text); }
            else { document.Paragraph(text, paragraph.IsQuestion); }
        }

        return document.ToBytes();
    }
}
