using System.Text;
using System.Text.Json;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;

namespace LawGov.Samples.DisclosureDesk.Input;

/// <summary>The table of the year before out of a file: a facts document, the answer of <c>table --json</c> that holds one, or its one fact alone.</summary>
internal static class LastYearFile
{
    private static readonly MessageTemplate Wrong = new("{path}：{reason}", "{path}: {reason}");
    private static readonly MessageTemplate NotOne = new(
        "文件{path}应有{year}年的申请情况表（requestTable）1张，实有{found}张",
        "{path}: expected one table of requests (requestTable) of {year}, found {found}");

    /// <summary>Reads the table of a year; null, with every reason noted, where there is not exactly one.</summary>
    public static RequestTable? Read(string path, int year, Troubles troubles)
    {
        var (utf8, encoding) = InputFile.Read(path);
        troubles.Note(path, encoding);
        var document = FactsDocument.Read(Inner(utf8));
        foreach (var error in document.Errors) { troubles.Add(Wrong.With(("path", path), ("reason", error))); }

        if (document.ErrorCount > document.Errors.Count) { troubles.Add(FileWords.More.With(("count", document.ErrorCount - document.Errors.Count))); }

        if (!document.Errors.IsEmpty) { return null; }

        List<RequestTable> tables = [];
        foreach (var facts in document.Facts.OfType<RequestTableFacts>().Where(facts => facts.Year == year))
        {
            if (facts.Table.Known(out var table)) { tables.Add(table); }
        }

        if (tables.Count == 1) { return tables[0]; }

        troubles.Add(NotOne.With(("path", path), ("year", Words.Plain(year)), ("found", tables.Count)));
        return null;
    }

    // What is not JSON is left to the reader of the document, which says where.
    private static byte[] Inner(byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;
            return root.ValueKind != JsonValueKind.Object ? utf8
                : root.TryGetProperty("kind", out _) ? Encoding.UTF8.GetBytes($$"""{"format":"{{FactsDocument.Format}}","bureau":"register","facts":[{{root.GetRawText()}}]}""")
                : root.TryGetProperty("document", out var inner) ? Encoding.UTF8.GetBytes(inner.GetRawText())
                : utf8;
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException) // half of a pair of characters in a name
        {
            return utf8;
        }
    }
}
