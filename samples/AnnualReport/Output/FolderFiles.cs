using System.Globalization;
using System.Text;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.Files;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>The reports of a folder as CSV and as a page.</summary>
internal static class FolderFiles
{
    /// <summary>The columns that are numbers.</summary>
    public static readonly Bilingual[] Numbers = [ReadingWords.Figures, ReadingWords.Relations, ReadingWords.Breached, ReadingWords.Undetermined, ReadingWords.NotUnderstood];

    public const int BreachedAt = 2;

    public static string[] NumbersOf(FolderRow row)
        => [.. new[] { row.Figures, row.Relations, row.Breached, row.Undetermined, row.NotUnderstood }.Select(Text)];

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

    /// <summary>Writes the page of a folder, as asked on a day.</summary>
    public static void WritePage(ReportFolder folder, LocalDate asOf, TextWriter writer, Language language)
    {
        string title = ReadingWords.FolderTitle.ToText(language);
        var head = new PageHead(language, title, SummaryOf(folder), ReadingWords.AskedOn.With(("asOf", asOf)), NameOf(folder))
        {
            Figures =
            [
                (ReadingWords.Reports, Text(folder.Rows.Count), ""),
                (ReadingWords.WithBreaches, Text(folder.Rows.Count(row => row.Breached > 0)), ""),
                (ReadingWords.NotReadable, Text(folder.Rows.Count - folder.Read), ""),
            ],
        };
        HtmlFrame.Begin(writer, head);
        writer.WriteLine($"<p class=\"note\">{Safe(Words.Disclaimer)}</p>\n<table>");
        string heads = string.Concat(Titles(language).SkipLast(1).Select(name => $"<th scope=\"col\">{HtmlFrame.Safe(name)}</th>"));
        writer.WriteLine($"<thead><tr>{heads}</tr></thead>\n<tbody>");
        foreach (var row in folder.Rows)
        {
            string rest = row.NotRead is { } reason
                ? string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{Numbers.Length}\">{Safe(ReadingWords.WhyNot.With(("reason", reason)))}</td>")
                : string.Concat(NumbersOf(row).Select((number, at) => Cell(number, at == BreachedAt && row.Breached > 0)));
            writer.WriteLine($"<tr><td>{HtmlFrame.Safe(row.Name)}</td>{rest}</tr>");
        }

        writer.WriteLine("</tbody>\n</table>");
        HtmlFrame.End(writer);

        string Safe(IBilingualText text) => HtmlFrame.Safe(text.ToText(language));
    }

    private static string Cell(string number, bool isBreached)
        => isBreached ? $"<td class=\"n breached\"><b>{number}</b></td>" : $"<td class=\"n\">{number}</td>";

    private static string NameOf(ReportFolder folder) => new DirectoryInfo(folder.Path).Name;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Titles(Language language) => [ReadingWords.File.ToText(language), .. Numbers.Select(title => title.ToText(language)), ReadingWords.NotRead.ToText(language)];
}
