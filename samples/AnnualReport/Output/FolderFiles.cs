using System.Globalization;
using System.Text;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>The reports of a folder as CSV and as a page.</summary>
internal static class FolderFiles
{
    /// <summary>The columns that are numbers.</summary>
    public static readonly Bilingual[] Numbers = [ReadingWords.Figures, ReadingWords.Relations, ReadingWords.Breached, ReadingWords.Undetermined, ReadingWords.NotUnderstood];

    public const int BreachedAt = 2;

    public static string[] NumbersOf(FolderRow row)
        => [.. new[] { row.Figures, row.Relations, row.Breached, row.Undetermined, row.NotUnderstood }.Select(number => number.ToString(CultureInfo.InvariantCulture))];

    public static Message SummaryOf(ReportFolder folder) => ReadingWords.FolderSummary.With(
        ("all", folder.Rows.Count), ("read", folder.Read), ("bad", folder.Rows.Count - folder.Read), ("breached", folder.Rows.Count(row => row.Breached > 0)));

    /// <summary>With a mark at the start, by which spreadsheets know UTF-8.</summary>
    public static byte[] Csv(ReportFolder folder, Language language)
    {
        var csv = new StringBuilder("\uFEFF").AppendJoin(',', Titles(language).Select(SafeCell.OfWhole)).Append('\n');
        foreach (var row in folder.Rows)
        {
            csv.AppendJoin(',', row.NotRead is { } reason ? [SafeCell.OfWhole(row.Name), .. Numbers.Select(_ => ""), SafeCell.OfWhole(reason.ToText(language))] : [SafeCell.OfWhole(row.Name), .. NumbersOf(row), ""]).Append('\n');
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    public static void WritePage(ReportFolder folder, TextWriter writer, Language language)
    {
        HtmlFrame.Begin(writer, ReadingWords.FolderTitle.ToText(language), ReadingPage.Style, language);
        writer.WriteLine($"<p class=\"note\">{Safe(Words.Disclaimer)}</p>\n<p>{Safe(SummaryOf(folder))}</p>\n<table>");
        writer.WriteLine($"<tr>{string.Concat(Titles(language).Select(title => $"<th>{HtmlFrame.Safe(title)}</th>"))}</tr>");
        foreach (var row in folder.Rows)
        {
            string rest = row.NotRead is { } reason
                ? string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{Numbers.Length}\"></td><td>{Safe(reason)}</td>")
                : string.Concat(NumbersOf(row).Select((number, at) => at == BreachedAt && row.Breached > 0 ? $"<td class=\"breached\"><b>{number}</b></td>" : $"<td>{number}</td>")) + "<td></td>";
            writer.WriteLine($"<tr><td>{HtmlFrame.Safe(row.Name)}</td>{rest}</tr>");
        }

        writer.WriteLine("</table>");
        HtmlFrame.End(writer);

        string Safe(IBilingualText text) => HtmlFrame.Safe(text.ToText(language));
    }

    private static IEnumerable<string> Titles(Language language) => [ReadingWords.File.ToText(language), .. Numbers.Select(title => title.ToText(language)), ReadingWords.NotRead.ToText(language)];
}
