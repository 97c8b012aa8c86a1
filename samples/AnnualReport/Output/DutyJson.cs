using System.Text.Json;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes who answers for what: the answers at the end of the year, the stretches of each, what is wrong, and what is due.</summary>
internal static class DutyJson
{
    public static void Write(Utf8JsonWriter json, DutySeed duties)
    {
        var (map, audit) = (duties.Map!, duties.Audit!);
        json.WriteStartObject("duties");
        json.WriteString("span", audit.Span.ToString());
        JsonOutput.WriteArray(json, "areas", map.Areas.All, (_, area) =>
        {
            json.WriteString("path", area.Path.ToString());
            json.WriteString("name", area.Name);
            JsonOutput.WriteArray(json, "tiers", map.WhoAnswers(area.Path, audit.Span.Last!.Value).Tiers, WriteAnswer);
        });
        JsonOutput.WriteArray(json, "issues", audit.Issues, WriteIssue);
        JsonOutput.WriteArray(json, "remedies", audit.Remedies, WriteRemedy);
        JsonOutput.WriteArray(json, "rowErrors", map.Errors, WriteError);
        if (duties.Calendar is { } calendar) { JsonOutput.WriteArray(json, "calendar", calendar.Occasions, WriteOccasion); }

        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, TierAnswer answer)
    {
        json.WriteString("tier", answer.Tier.ToString());
        json.WriteString("state", answer.State.ToString());
        JsonOutput.WriteArray(json, "holders", answer.Holders, (_, holder) =>
        {
            json.WriteString("post", holder.Post.ToString());
            if (!holder.Person.IsNone) { json.WriteString("person", holder.Person.ToString()); }
        });
        if (answer.InheritedFrom is { } from) { json.WriteString("inheritedFrom", from.Path.ToString()); }

        JsonOutput.WriteText(json, "because", answer.Because);
    }

    private static void WriteIssue(Utf8JsonWriter json, DutyIssue issue)
    {
        json.WriteString("kind", issue.Kind.ToString());
        if (issue.Area is { } area)
        {
            json.WriteString("area", area.Path.ToString());
            json.WriteString("tier", issue.Tier.ToString());
        }

        json.WriteString("span", issue.Span.ToString());
        JsonOutput.WriteText(json, "reason", issue.Reason);
        JsonOutput.WriteText(json, "remedy", issue.Remedy);
    }

    /// <summary>The row to be completed stands in its table; the issues are those of the list above.</summary>
    private static void WriteRemedy(Utf8JsonWriter json, DutyRemedy remedy)
    {
        JsonOutput.WriteText(json, "text", remedy.Text);
        json.WriteString("span", remedy.Span.ToString());
        (string Table, object? Row)[] rows = [("assignments", remedy.Assignment), ("incumbents", remedy.Incumbent), ("standIns", remedy.StandIn), ("scopes", remedy.Scope)];
        foreach (var (table, row) in rows)
        {
            if (row is not null) { json.WriteString(table, row.ToString()); }
        }

        JsonOutput.WriteArray(json, "issues", remedy.Issues, WriteIssue);
    }

    private static void WriteError(Utf8JsonWriter json, RowError<DutyRowFault> error)
    {
        if (error.Table is { } table) { JsonOutput.WriteText(json, "table", table); }

        json.WriteNumber("row", error.Row);
        json.WriteString("fault", error.Fault.ToString());
        JsonOutput.WriteText(json, "reason", error.Reason);
    }

    private static void WriteOccasion(Utf8JsonWriter json, DutyOccasion occasion)
    {
        json.WriteString("due", JsonOutput.Iso(occasion.Due));
        JsonOutput.WriteText(json, "task", occasion.Task.Title);
        WriteAnswer(json, occasion.OwedBy);
    }
}
