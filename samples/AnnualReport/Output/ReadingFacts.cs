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

    // In a document all rules are asked of all facts: what is about a passage of the running text, or about all of it, is asked of that once.
    private static IEnumerable<IFacts> FactsOf(CheckedReport report)
    {
        var regions = report.Source.Regions.Where(region => region.IsRead).ToList();
        ReportTextFacts? whole = null;
        foreach (var found in report.Findings)
        {
            bool apart = found.Spans is [var place, ..] && regions.Exists(region => region.Start <= place.Start && place.Start < region.End);
            if (found.Facts is not ReportTextFacts text || apart) { yield return found.Facts; }
            else if (whole is null || text.Text.ValueOr("").Length > whole.Text.ValueOr("").Length) { whole = text; }
        }

        if (whole is not null) { yield return whole with { Id = new("text") }; }
    }

    private static Statement StatementOf(CheckedReport report, PlacedFinding found)
    {
        if (found.Spans is not [var place, ..]) { return new(found.Facts.Id.ToString(), "", ReadingWords.WholeText.Chinese, []); }

        string section = report.Sections.LastOrDefault(one => one.Heading.Start <= place.Start)?.Title ?? "";
        return new(found.Facts.Id.ToString(), section, report.TextOf(Sentences.Around(report.Text, place)), []);
    }
}
