using System.Text.Json;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.AnnualReport.Seeds;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes a report that was read for programs: its text, what was found in it with places in this text, and the trace of all rules.</summary>
internal static class ReadingJson
{
    public static string Write(CheckedReport report, UnitId body) => JsonSerializer.Serialize(
        new
        {
            Bureau = body.IsNone ? null : body.ToString(),
            Report = report.Title.Text,
            report.Year,
            Words.Disclaimer,
            LawReviewedThrough = LawBook.ReviewedThrough,
            report.Text,
            Sections = report.Sections.Select(section => new { section.Level, section.Title, section.Heading.Start, section.Heading.Length }),
            Figures = report.Figures.Select(figure => new { figure.Span.Start, figure.Span.Length, Text = report.TextOf(figure.Span), Figure = figure.Frequency == default ? figure.Figure : (object)figure.Frequency, Noun = figure.Noun.IsEmpty ? null : report.TextOf(figure.Noun) }),
            Relations = report.Relations.Select(one => new { Kind = JsonNamingPolicy.CamelCase.ConvertName(one.Relation.Kind.ToString()), one.Relation.Of, one.Relation.IsExhaustive, one.Span.Start, one.Span.Length }),
            TotalsOfTables = report.TotalCount,
            NotUnderstood = report.Unread.Select(unread => new { unread.Span.Start, unread.Span.Length, Text = report.TextOf(unread.Span), unread.Reason }),
            Findings = report.Findings.Select(found => new { found.Finding, Spans = found.Spans.Select(span => Place(report, span)) }),
            Trace = body.IsNone ? null : (JsonElement?)TraceOf(report, body),
        },
        ReportFile.Json);

    private static JsonElement TraceOf(CheckedReport report, UnitId body)
    {
        try
        {
            return JsonDocument.Parse(TraceDocument.Of(ReadingFacts.Of(report, body, null), report.Context).ToUtf8()).RootElement;
        }
        catch (NotSupportedException)
        {
            throw new BadFileException(ReadingWords.TooMuch.With());
        }
    }

    private static object Place(CheckedReport report, TextSpan span) => new { span.Start, span.Length, Text = report.TextOf(span) };
}
