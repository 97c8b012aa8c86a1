using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>Writes answers for programs: the same content, texts in both languages.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Import(ImportOutcome outcome, IReadOnlyList<Message> troubles) => Write(new
    {
        rows = outcome.Rows,
        import = outcome.Batch.Id,
        importedBefore = outcome.IsKnown,
        cases = outcome.Batch.Cases.Count,
        events = outcome.Batch.Events.Count,
        repeated = outcome.Batch.Repeated,
        bad = troubles.Select(Both),
    });

    public static string Recorded(RequestCase found, RequestClock clock) => Write(new
    {
        @case = Case(found.Row),
        sequence = found.Events.Count,
        @event = Event(found.Events[^1]),
        said = Both(found.Events[^1]),
        asOf = Iso(clock.AsOf),
        clock = Node(clock),
        text = Both(clock),
    });

    private static object Case(CaseRow row) => new
    {
        id = row.Id.ToString(),
        number = row.Number,
        owner = row.Owner,
        body = LabelText.Print(row.Body),
        authorised = LabelText.Print(row.Authorised),
        requester = LabelText.Print(row.Requester),
    };

    private static JsonNode? Event(RequestEvent happened) => JsonNode.Parse(EventText.Write(happened));

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, EventText.Json);

    private static object Both(IBilingualText text) => new { zh = text.ToText(Language.Chinese), en = text.ToText(Language.English) };

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(object content) => JsonSerializer.Serialize(content, Options);
}
