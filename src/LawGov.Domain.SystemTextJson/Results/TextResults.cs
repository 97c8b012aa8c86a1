using LawGov.Domain.Reporting.Text;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>A report's text as it was read, and what was found on which characters.</summary>
internal static class TextResults
{
    internal static Result<TextSpan> Span { get; } = new Result<TextSpan>()
        .Number("start", span => span.Start)
        .Number("length", span => span.Length);

    internal static Result<TextSection> Section { get; } = new Result<TextSection>()
        .Member("heading", Span, section => section.Heading)
        .Number("level", section => section.Level)
        .Text("title", section => section.Title)
        .Member("body", Span, section => section.Body);

    internal static Result<TextFigure> Figure { get; } = new Result<TextFigure>()
        .Member("span", Span, figure => figure.Span)
        .Text("figure", figure => figure.IsFrequency ? figure.Frequency.ToString() : figure.Figure.ToString())
        .UnlessNone("noun", Span, figure => figure.Noun);

    internal static Result<TextRelation> Relation { get; } = new Result<TextRelation>()
        .Named("kind", found => found.Relation.Kind)
        .With((pen, found) => pen.List("of", found.Relation.Of, (to, at) => to.Number(at)))
        .Flag("isExhaustive", found => found.Relation.IsExhaustive)
        .Flag("isOneOfSeveral", found => found.IsOneOfSeveral)
        .Member("span", Span, found => found.Span);

    internal static Result<TextYear> Year { get; } = new Result<TextYear>()
        .Member("span", Span, year => year.Span)
        .Number("year", year => year.Year)
        .Named("kind", year => year.Kind);

    internal static Result<TextInstrument> Instrument { get; } = new Result<TextInstrument>()
        .Member("span", Span, instrument => instrument.Span)
        .Text("title", instrument => instrument.Title);

    internal static Result<UnreadText> Unread { get; } = new Result<UnreadText>()
        .Member("span", Span, unread => unread.Span)
        .Named("reason", unread => unread.Reason);

    internal static Result<TextFinding> Finding { get; } = new Result<TextFinding>()
        .Member("finding", FindingResults.Finding, found => found.Finding)
        .Several("spans", Span, found => found.Spans)
        .Several("mends", ParticipationResults.Mend, found => found.Mends);

    internal static Result<CopiedPassage> Copied { get; } = new Result<CopiedPassage>()
        .Member("span", Span, passage => passage.Span)
        .Text("from", passage => passage.From)
        .Member("source", Span, passage => passage.Source)
        .Member("share", FigureShapes.Ratio, passage => passage.Share);

    internal static Result<ReportText> Report { get; } = new Result<ReportText>()
        .Number("year", report => report.Year)
        .Text("text", report => report.Text)
        .Several("sections", Section, report => report.Sections)
        .Several("figures", Figure, report => report.Figures)
        .Several("relations", Relation, report => report.Relations)
        .Several("placeholders", Span, report => report.Placeholders)
        .Several("years", Year, report => report.Years)
        .Several("instruments", Instrument, report => report.Instruments)
        .Several("unread", Unread, report => report.Unread);
}
