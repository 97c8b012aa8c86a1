using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Samples.NationalRollup.Engine;
using LawGov.Samples.NationalRollup.Loading;

namespace LawGov.Samples.NationalRollup.Output;

/// <summary>The same as JSON.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(LocalFound found) => new JsonObject
    {
        ["loads"] = new JsonArray([.. found.Loads.Select(Node)]),
        ["plainSeconds"] = found.Plain.TotalSeconds,
        ["plainRows"] = found.PlainRows,
        ["timesThePlainLibrary"] = found.Ratio,
        ["corrections"] = found.Corrections.Length,
        ["medianSeconds"] = found.Median.TotalSeconds,
        ["within99PercentSeconds"] = found.Most.TotalSeconds,
        ["memoryBytes"] = found.Memory,
        ["counties"] = found.Counties,
        ["isExact"] = found.IsExact,
    }.ToJsonString(Indented);

    public static string Of(Loaded load) => Node(load).ToJsonString(Indented);

    public static string Of(PlaceView view, Nation nation) => new JsonObject
    {
        ["division"] = view.Place == 0 ? null : nation.Divisions.CodeOf(view.Place).ToString(),
        ["participants"] = view.Total.Count.Participants,
        ["eligible"] = view.Total.Count.Eligible,
        ["rows"] = view.Total.Rows,
        ["rank"] = view.Rank == 0 ? null : view.Rank,
        ["of"] = view.Rank == 0 ? null : view.Neighbours,
        ["asOf"] = view.Answer.Held.AsOf,
        ["reporting"] = view.Answer.Held.Reporting,
        ["expected"] = view.Answer.Held.Expected,
        ["isWhole"] = view.Answer.IsWhole,
        ["silent"] = new JsonArray([.. view.Answer.Silent.Select(name => JsonValue.Create(name))]),
        ["refused"] = new JsonObject(view.Answer.Held.Refused.Select((count, reply) => KeyValuePair.Create(((Reply)reply).ToString(), (JsonNode?)count)).Where(refused => (long)refused.Value! > 0)),
    }.ToJsonString(Indented);

    private static JsonNode Node(Loaded load) => new JsonObject
    {
        ["as"] = load.AsColumns ? "columns" : "partials",
        ["deliveries"] = load.Deliveries,
        ["rows"] = load.Rows,
        ["refused"] = load.Refused,
        ["retries"] = load.Retries,
        ["seconds"] = load.Took.TotalSeconds,
        ["perSecond"] = load.PerSecond,
    };
}
