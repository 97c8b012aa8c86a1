using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.AnnualReport.Seeds;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>What a report states as a facts document, which the sample reads again: the facts that its findings were judged on, and the sentence of each.</summary>
internal static class ReadingFacts
{
    /// <summary>The document of a body that the title or the caller names.</summary>
    /// <exception cref="BadFileException">Neither names one, or no year.</exception>
    public static FactsDocument Of(CheckedReport report, UnitId body)
    {
        if (body.IsNone) { throw new BadFileException(ReadingWords.NoBody.With()); }

        int year = report.Year ?? throw new BadFileException(ReadingWords.NoYear.With());
        var own = new
        {
            Title = report.Title.Text.Length > 0 ? report.Title.Text : body.ToString(),
            year,
            Kind = ReportTitle.KindOf(body.ToString()),
            Statements = report.Findings.DistinctBy(found => found.Facts).Select(found => StatementOf(report, found)).ToArray(),
        };
        return Of(report, body, JsonSerializer.Serialize(own, ReportFile.Json));
    }

    public static FactsDocument Of(CheckedReport report, UnitId body, string? own)
        => new() { Bureau = body, AsOf = report.Context.AsOf, Own = own, Facts = FactsOf(report).Distinct().ToValueList() };

    /// <summary>As a person reads it: a member a line.</summary>
    public static byte[] ToUtf8(FactsDocument document)
    {
        try
        {
            using var json = JsonDocument.Parse(document.ToUtf8());
            return [.. JsonSerializer.SerializeToUtf8Bytes(json.RootElement, ReportFile.Json), (byte)'\n'];
        }
        catch (NotSupportedException)
        {
            throw new BadFileException(ReadingWords.TooMuch.With());
        }
    }

    // Each rule on the whole text was asked of what it needs to know. In a document all rules are asked of all facts: each of these then names every year that the text means.
    private static IEnumerable<IFacts> FactsOf(CheckedReport report)
    {
        string body = report.Source.Body();
        var wholes = report.Findings.Select(found => found.Facts).OfType<ReportTextFacts>().Where(facts => facts.Text.ValueOr("").Length * 2L > body.Length).ToHashSet();
        Fact<ValueList<int>> years = wholes.SelectMany(facts => facts.OtherYears.ValueOr([])).Distinct().Order().ToValueList();
        return report.Findings.Select(found => found.Facts is ReportTextFacts facts && wholes.Contains(facts) ? facts with { OtherYears = years } : found.Facts);
    }

    private static Statement StatementOf(CheckedReport report, PlacedFinding found)
    {
        if (found.Spans is not [var place, ..]) { return new(found.Facts.Id.ToString(), "", ReadingWords.WholeText.Chinese, []); }

        string section = report.Sections.LastOrDefault(one => one.Heading.Start <= place.Start)?.Title ?? "";
        return new(found.Facts.Id.ToString(), section, report.TextOf(Sentences.Around(report.Text, place)), []);
    }
}
