using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;

namespace LawGov.Samples.DisclosureDesk.Input;

/// <summary>Makes a request with one event of texts by column: the package for System.Text.Json reads them as a facts document, and says in both languages what is wrong.</summary>
internal static class RequestReader
{
    private const string OfRequest = "$.facts[0].";
    private const string OfEvent = "events[0].";

    /// <summary>Reads a request; null, with every reason noted, where a text does not fit.</summary>
    /// <param name="text">The text of a column; empty where it is not stated.</param>
    /// <param name="refuse">Notes a column and what was expected in it.</param>
    public static RequestFacts? Read(Func<string, string> text, Action<string, IBilingualText> refuse)
    {
        var happened = new JsonObject { ["kind"] = EventKinds.NameOf(text("event")), ["on"] = text("on") };
        if (text("recorded") is { Length: > 0 } recorded) { happened["recorded"] = recorded; }

        Put(happened, Field.OfEvent);
        var request = new JsonObject { ["kind"] = "request", ["id"] = text("case") };
        Put(request, Field.OfCase);
        request["events"] = new JsonArray(happened);

        var document = FactsDocument.Read(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(new JsonObject { ["format"] = FactsDocument.Format, ["bureau"] = "register", ["facts"] = new JsonArray(request) }));
        foreach (var error in document.Errors) { refuse(ColumnOf(error.Path), error.Reason); }

        return document.Errors.IsEmpty ? (RequestFacts)document.Facts[0] : null;

        void Put(JsonObject json, IEnumerable<Field> fields)
        {
            foreach (var field in fields.Where(field => text(field.Name).Length > 0)) { json[field.Name] = field.Read(text(field.Name)); }
        }
    }

    // $.facts[0].events[0].channel is the column channel.
    private static string ColumnOf(string path)
    {
        string rest = path.StartsWith(OfRequest, StringComparison.Ordinal) ? path[OfRequest.Length..] : path;
        rest = rest.StartsWith(OfEvent, StringComparison.Ordinal) ? rest[OfEvent.Length..] : rest;
        return rest switch { "id" => "case", "kind" => "event", _ => rest };
    }
}
