using System.Text;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Word;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Questions;

/// <summary>What is asked of one office, a row for each fact and subject, as CSV to fill in and as a Word document to send.</summary>
internal static class QuestionSheets
{
    /// <summary>The columns that are read back; they do not change with the language.</summary>
    public static readonly string[] Columns = ["row", "subject", "kind", "member", "question", "answer"];

    /// <summary>Two files for each letter, named by their number and whom they go to.</summary>
    /// <exception cref="BadFileException">A sheet stands there that is not the same: somebody may have filled it in.</exception>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(YearlyReportAssessment assessment, ReportRow[] of, string folder, Language language)
    {
        int number = 0;
        foreach (var question in assessment.Questions.AsEnumerable())
        {
            number++;
            string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:00}-{FileName(question.Ask.ToText(language))}");
            var rows = RowsOf(assessment, question, language).Where(row => of.Any(each => each.Id == row[0])).ToList();
            if (rows.Count == 0) { continue; }

            string path = Path.Combine(folder, name + ".csv");
            byte[] csv = Csv(rows);
            if (File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(csv)) { throw new BadFileException(YearlyWords.HasAnswers.With(("path", path))); }

            yield return (path, csv);
            yield return (Path.Combine(folder, name + ".docx"), Docx(assessment, question, rows, language));
        }
    }

    private static IEnumerable<string[]> RowsOf(YearlyReportAssessment assessment, ReportQuestion question, Language language)
        => from item in question.Items.AsEnumerable()
           from subject in item.Subjects.AsEnumerable()
           from place in PlacesOf(assessment, item, subject)
           select new[] { item.Row.Id, subject.ToString(), place.Kind, place.Member, item.Key.Question.ToText(language), "" };

    /// <summary>The members that an answer goes into; none by name where it is one of the items of a list.</summary>
    private static List<(string Kind, string Member)> PlacesOf(YearlyReportAssessment assessment, AskedFact item, SubjectId subject)
    {
        var places = (from facts in assessment.Assessment.Facts.AsEnumerable()
                      where facts.Id == subject && FactsDocument.MemberOf(facts, item.Key) is not null
                      select (FactsDocument.KindOf(facts)!, FactsDocument.MemberOf(facts, item.Key)!)).ToList();
        return places.Count > 0 ? places : [("", "")];
    }

    /// <summary>With a mark at the start, by which spreadsheets know UTF-8.</summary>
    private static byte[] Csv(List<string[]> rows)
    {
        var csv = new StringBuilder("\uFEFF").AppendJoin(',', Columns).Append('\n');
        foreach (var row in rows) { csv.AppendJoin(',', row.Select(SafeCell.OfWhole)).Append('\n'); }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static byte[] Docx(YearlyReportAssessment assessment, ReportQuestion question, List<string[]> rows, Language language)
    {
        using var document = new WordWriter(language);
        var report = assessment.Report;
        document.Heading(1, YearlyWords.SheetTitle.With(
            ("bureau", report.Bureau.ToString()), ("year", Year(report.Year)), ("ask", question.Ask)).ToText(language));
        document.Paragraph(YearlyWords.SheetNote.ToText(language));
        Bilingual[] heads = [YearlyWords.Matter, YearlyWords.Subject, YearlyWords.Question, YearlyWords.Answer];
        document.Table([.. heads.Select(head => head.ToText(language))], rows.Select(row => new[] { row[0], row[1], row[4], row[5] }));
        return document.ToBytes();
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What no file system takes stands as a hyphen.</summary>
    private static string FileName(string name)
        => string.Concat(name.Select(character => Path.GetInvalidFileNameChars().Contains(character) || character is '，' or ' ' or '/' ? '-' : character));
}
