using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>A yearly report as a facts document, with what the sample keeps beside the facts.</summary>
internal sealed record ReportFile(FactsDocument Document, ReportNotes Notes)
{
    private static readonly MessageTemplate BadNotes = new("$.own：{reason}", "$.own: {reason}");
    private static readonly Bilingual NoNotes = new("缺少“own”（报告的标题、年度等）", "\"own\" is missing (title and year of the report, and so on)");

    internal static JsonSerializerOptions Json { get; } = new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        WriteIndented = true,
        Encoder = VisibleOnly(),
    }.ConfigureForLawGov();

    /// <summary>Chinese is written as it is, and what cannot be seen by its number: it could turn what a terminal shows.</summary>
    private static JavaScriptEncoder VisibleOnly()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format)]);
        return JavaScriptEncoder.Create(settings);
    }

    /// <summary>The facts as a yearly report, with the matters that the notes say it speaks of.</summary>
    public YearlyReport ToYearly()
    {
        var rows = Notes.Statements.Select(statement => statement.Row).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Bureau = Document.Bureau,
            Year = Notes.Year,
            Facts = Document.Facts,
            Stated = [.. ReportRow.All.Where(row => rows.Contains(row.Id))],
        };
    }

    /// <summary>Reads a file's bytes, UTF-8 without a mark.</summary>
    /// <returns>What can be read, and every error; no file where it is none of a report.</returns>
    public static (ReportFile? File, IReadOnlyList<IBilingualText> Errors) Read(byte[] utf8)
    {
        var read = FactsDocument.Read(utf8);
        List<IBilingualText> errors = [.. read.Errors];
        if (read.ErrorCount > errors.Count) { errors.Add(FileWords.More.With(("count", read.ErrorCount - errors.Count))); }

        if (read.Bureau.IsNone || NotesOf(read, errors) is not { } notes) { return (null, errors); }

        // what could not be read is told, and the rest stands
        return (new(new() { Bureau = read.Bureau, AsOf = read.AsOf, DutyMap = read.DutyMap, Facts = read.Facts }, notes), errors);
    }

    private static ReportNotes? NotesOf(FactsDocument read, List<IBilingualText> errors)
    {
        try
        {
            if (read.Own is { } own && JsonSerializer.Deserialize<ReportNotes>(own, Json) is { } notes) { return notes; }

            errors.Add(NoNotes);
        }
        catch (Exception trouble) when (trouble is JsonException or ArgumentException)
        {
            errors.Add(BadNotes.With(("reason", Shown.Cut(trouble.Message))));
        }

        return null;
    }
}
