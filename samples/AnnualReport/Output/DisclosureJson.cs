using System.Text.Json;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the chains, the faults traced, what of the catalogue stands published, and the decisions.</summary>
internal static class DisclosureJson
{
    public static void Write(Utf8JsonWriter json, DisclosureCheck check, LocalDate yearEnd)
    {
        json.WriteStartObject("disclosure");
        if (check.Seed.Chains is { } chains)
        {
            JsonOutput.WriteArray(json, "chains", chains.Chains, (_, chain) => WriteChain(json, chain, yearEnd));
            JsonOutput.WriteArray(json, "rowErrors", chains.Errors, (_, error) =>
            {
                json.WriteNumber("row", error.Row);
                json.WriteString("fault", error.Fault.ToString());
            });
        }

        JsonOutput.WriteArray(json, "faults", check.Traces, WriteTrace);
        if (check.Coverage is { } coverage) { JsonOutput.WriteArray(json, "coverage", coverage.Lines, WriteLine); }

        JsonOutput.WriteArray(json, "decisions", check.Decisions, (_, decision) =>
        {
            json.WriteString("id", decision.Id.ToString());
            json.WriteString("outcome", decision.Outcome.ToString());
            JsonOutput.WriteText(json, "text", decision);
        });
        json.WriteEndObject();
    }

    private static void WriteChain(Utf8JsonWriter json, DisclosureChain chain, LocalDate on)
    {
        json.WriteString("channel", chain.Channel);
        json.WriteStartObject("roles");
        foreach (var given in chain.Assignments.Where(given => given.Span.Contains(on))) { json.WriteString(given.Role.ToString(), given.Post.ToString()); }

        json.WriteEndObject();
        json.WriteStartArray("notHeld");
        foreach (var role in chain.NotHeld(on)) { json.WriteStringValue(role.ToString()); }

        json.WriteEndArray();
    }

    private static void WriteTrace(Utf8JsonWriter json, FaultTrace trace)
    {
        json.WriteString("fault", trace.Fault.ToString());
        json.WriteString("on", JsonOutput.Iso(trace.On));
        json.WriteString("channel", trace.Channel);
        json.WriteString("organ", trace.Organ.ToString());
        JsonOutput.WriteArray(json, "answers", trace.Answers, (_, answer) =>
        {
            json.WriteString("role", answer.Role.ToString());
            json.WriteString("holding", answer.Holding.ToString());
            if (!answer.Post.IsNone) { json.WriteString("post", answer.Post.ToString()); }

            if (!answer.Person.IsNone) { json.WriteString("person", answer.Person.ToString()); }

            JsonOutput.WriteText(json, "because", answer.Because);
        });
    }

    private static void WriteLine(Utf8JsonWriter json, CoverageLine line)
    {
        json.WriteString("item", line.Item.Id.ToString());
        json.WriteString("unit", line.Unit.Id.ToString());
        if (line.Record is { } record) { json.WriteString("record", record.Id.ToString()); }

        json.WriteString("state", line.State.ToString());
        json.WriteString("channels", line.Channels.ToString());
        json.WriteString("outcome", line.Outcome.ToString());
        if (line.Answers is { } answers) { json.WriteString("answers", answers); }
    }
}
