using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;

namespace LawGov.Samples.AnnualReport.Questions;

/// <summary>Reads the answers of a question sheet into a facts document: each is tried as what its member may hold, and where none fits the row is told.</summary>
internal sealed partial class AnswerFile(JsonObject document, List<IBilingualText> errors)
{
    private static readonly string[] Required = ["subject", "kind", "member", "answer"];
    private static readonly string[] Optional = ["row", "question"];
    private static readonly string[] NotKnown = ["不清楚", "不详", "不知道", "不知", "未知", "待核实", "待定", "暂无", "无法提供", "/", "-", "—", "——", "?", "unknown", "n/a"];

    /// <summary>How many answers were taken over.</summary>
    public int Taken { get; private set; }

    /// <summary>Reads a sheet into a document's bytes.</summary>
    /// <returns>The document with the answers, how many there were, and what could not be taken over.</returns>
    public static (byte[] Utf8, int Taken) Read(byte[] utf8, string path, List<IBilingualText> errors)
    {
        var troubles = new Troubles((_, _) => { });
        var rows = CsvRows.Read(path, Required, Optional, troubles) ?? throw new BadFileException(troubles.Messages[0]);
        errors.AddRange(troubles.Messages);
        if (JsonNode.Parse(utf8) is not JsonObject document) { return (utf8, 0); }

        var answers = new AnswerFile(document, errors);
        foreach (var row in rows.Rows) { answers.Take(row); }

        if (answers.Taken == 0 && errors.Count > 0) { throw new BadFileException(new MessageTemplate("{first}", "{first}").With(("first", errors[0]))); }

        return (System.Text.Encoding.UTF8.GetBytes(document.ToJsonString(Seeds.ReportFile.Json)), answers.Taken);
    }

    private void Take(CsvRow row)
    {
        if (row.Wrong is { } wrong)
        {
            Note(row, wrong);
            return;
        }

        string answer = row.Cells["answer"].Normalize(System.Text.NormalizationForm.FormKC).Trim();
        if (answer.Length == 0 || NotKnown.Contains(answer)) { return; } // who does not know says nothing

        var (subject, kind, member) = (row.Cells["subject"], row.Cells["kind"], row.Cells["member"]);
        var facts = document["facts"]?.AsArray().OfType<JsonObject>().FirstOrDefault(each => Says(each, "kind", kind) && Says(each, "id", subject));
        if (facts is null) { Note(row, YearlyWords.NoSuchFact.With(("kind", kind), ("subject", subject))); }
        else if (facts.ContainsKey(member)) { Note(row, YearlyWords.StatedAlready.With(("member", member))); }
        else if (member.Length == 0) { Note(row, YearlyWords.NotOneMember); }
        else { Take(row, facts, member, answer); }
    }

    private void Take(CsvRow row, JsonObject facts, string member, string answer)
    {
        List<Message> faults = [];
        foreach (var candidate in Candidates(answer))
        {
            var tried = facts.DeepClone().AsObject();
            tried[member] = candidate;
            if (FaultOf(tried) is { } fault)
            {
                faults.Add(fault);
                continue;
            }

            facts[member] = candidate?.DeepClone();
            Taken++;
            return;
        }

        Note(row, YearlyWords.NotAnAnswer.With(("answer", Shown.Cut(answer)), ("member", member), ("reason", faults[0])));
    }

    /// <summary>What an answer may mean, the plainest first: none, yes or no, a day, JSON as it stands, a number, words, several of these.</summary>
    private static IEnumerable<JsonNode?> Candidates(string answer)
    {
        if (answer is "无" or "没有" or "none")
        {
            yield return "none";
            yield break;
        }

        if (answer is "是" or "有" or "√" or "yes" or "true" or "TRUE") { yield return true; }

        if (answer is "否" or "×" or "no" or "false" or "FALSE") { yield return false; }

        if (answer[0] is '[' or '{' && Parsed(answer) is { } json) { yield return json; }

        if (Number().Match(answer) is { Success: true } count
            && long.TryParse(count.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long number))
        {
            yield return number;
        }

        yield return Day(answer);
        string[] parts = [.. answer.Split('；', ';', '、').Select(part => part.Trim()).Where(part => part.Length > 0)];
        yield return new JsonArray([.. parts.Select(part => (JsonNode?)Day(part))]);
    }

    /// <summary>2024年3月5日, and 2024/3/5 as spreadsheets write it, as 2024-03-05; anything else as it stands.</summary>
    private static string Day(string text) => DayInWords().Match(text) is { Success: true } day
        ? $"{day.Groups[1].Value}-{day.Groups[2].Value.PadLeft(2, '0')}-{day.Groups[3].Value.PadLeft(2, '0')}"
        : text;

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with facts, read by themselves beside the division of duties; null where nothing is.</summary>
    private Message? FaultOf(JsonObject facts)
    {
        var alone = new JsonObject { ["format"] = FactsDocument.Format, ["bureau"] = "x" };
        if (document["dutyMap"] is { } map) { alone["dutyMap"] = map.DeepClone(); }

        alone["facts"] = new JsonArray(facts);
        var read = FactsDocument.Read(System.Text.Encoding.UTF8.GetBytes(alone.ToJsonString(Seeds.ReportFile.Json)));
        return read.Errors.IsEmpty ? null : new MessageTemplate("{fault}", "{fault}").With(("fault", read.Errors[0]));
    }

    private static bool Says(JsonObject facts, string name, string value)
        => facts[name] is JsonValue text && text.TryGetValue(out string? said) && said == value;

    private void Note(CsvRow row, IBilingualText reason)
        => errors.Add(YearlyWords.BadAnswer.With(("path", row.Path), ("line", row.Line), ("reason", reason)));

    [GeneratedRegex("^([0-9]{4})[年/.-]([0-9]{1,2})[月/.-]([0-9]{1,2})日?(?: 0:00(?::00)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayInWords();

    /// <summary>A number with its thousands, and with what it counts where that is said.</summary>
    [GeneratedRegex("^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)[人名次件所份项部个]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
