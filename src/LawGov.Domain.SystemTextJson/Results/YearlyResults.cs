using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>A yearly report as a whole: its matters, its questions, its draft.</summary>
internal static class YearlyResults
{
    internal static Result<ReportRow> Row { get; } = new Result<ReportRow>()
        .Word("id", row => row.Id)
        .Word("section", row => row.Section)
        .Both("title", row => row.Title);

    internal static Result<RowAssessment> Matter { get; } = new Result<RowAssessment>()
        .With((pen, matter) => Row.WriteMembers(pen, matter.Row))
        .Flag("isStated", matter => matter.IsStated)
        .With((pen, matter) =>
        {
            pen.Number("met", matter.Count(Verdict.Met));
            pen.Number("breached", matter.Count(Verdict.Breached));
            pen.Number("undetermined", matter.Count(Verdict.Undetermined));
            pen.Number("pending", matter.Count(Verdict.Pending));
            pen.Number("notApplicable", matter.Count(Verdict.NotApplicable));
        });

    internal static Result<AskedFact> Asked { get; } = new Result<AskedFact>()
        .Word("row", asked => asked.Row.Id)
        .Word("key", asked => asked.Key.Id)
        .Both("question", asked => asked.Key.Question)
        .With((pen, asked) => pen.List("subjects", asked.Subjects, (to, subject) => to.Text(subject.ToString())))
        .Number("bearsOn", asked => asked.BearsOn)
        .Flag("isFirst", asked => asked.IsFirst);

    internal static Result<ReportQuestion> Question { get; } = new Result<ReportQuestion>()
        .Both("ask", question => question.Ask)
        .Number("bearsOn", question => question.BearsOn)
        .Number("settles", question => question.Settles)
        .Several("items", Asked, question => question.Items);

    internal static Result<LinkHint> Hint { get; } = new Result<LinkHint>()
        .Text("problem", hint => hint.Problem)
        .Text("measure", hint => hint.Measure)
        .With((pen, hint) => pen.List("shared", hint.Shared, (to, words) => to.Text(words)));

    internal static Result<YearlyReport> Report { get; } = new Result<YearlyReport>()
        .Text("bureau", report => report.Bureau.ToString())
        .Number("year", report => report.Year)
        .Several("facts", Kinds.Codec, report => report.Facts);

    internal static Result<YearlyReportAssessment> Assessment { get; } = new Result<YearlyReportAssessment>()
        .Text("bureau", found => found.Report.Bureau.ToString())
        .Number("year", found => found.Report.Year)
        .Member("statedShare", FigureShapes.Ratio, found => found.StatedShare)
        .Several("rows", Matter, found => found.Rows)
        .Several("questions", Question, found => found.Questions)
        .Several("hints", Hint, found => found.Hints)
        .Several("copied", TextResults.Copied, found => found.Copied)
        .Several("text", TextResults.Finding, found => found.TextFindings)
        .Member("assessment", FindingResults.Assessment, found => found.Assessment);

    internal static Result<DraftParagraph> Paragraph { get; } = new Result<DraftParagraph>()
        .Number("level", paragraph => paragraph.Level)
        .Flag("isQuestion", paragraph => paragraph.IsQuestion)
        .Both("text", paragraph => paragraph.Text);

    internal static Result<ReportDraft> Draft { get; } = new Result<ReportDraft>()
        .Several("paragraphs", Paragraph, draft => draft.Paragraphs);

    internal static Result<OtherReport> Other { get; } = new Result<OtherReport>()
        .Text("name", other => other.Name)
        .Member("text", TextResults.Report, other => other.Text);
}
