using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Vectors;

/// <summary>Fills the sentences of new cases in, so that they can be read and approved; what stands there is never overwritten.</summary>
internal static class VectorFiles
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds a sentence to each line that has none.</summary>
    public static void FillIn(string path)
    {
        var cases = new Queue<Vector>(Vector.Read(path));
        var lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("    { \"name\"", StringComparison.Ordinal)) { continue; }

            var vector = cases.Dequeue();
            if (vector.Because is not null) { continue; }

            var finding = vector.Evaluate();
            if (finding.Rule.Asks.IsEmpty) { continue; } // not ported yet

            var because = finding.Because;
            var line = JsonNode.Parse(lines[i].TrimEnd(','))!.AsObject();
            int place = line.Count - (line.ContainsKey("boundary") ? 1 : 0) - (line.ContainsKey("source") ? 1 : 0);
            var members = line.Select(member => KeyValuePair.Create(member.Key, Write(member.Value))).ToList();
            members.Insert(place, KeyValuePair.Create("because", Write(new JsonObject { ["zh"] = because.ToText(Language.Chinese), ["en"] = because.ToText(Language.English) })));
            lines[i] = "    " + Join(members) + (lines[i].EndsWith(',') ? "," : "");
        }

        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static string Write(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject members => Join(members.Select(member => KeyValuePair.Create(member.Key, Write(member.Value)))),
        JsonArray items => "[" + string.Join(", ", items.Select(Write)) + "]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Join(IEnumerable<KeyValuePair<string, string>> members)
        => "{ " + string.Join(", ", members.Select(member => JsonSerializer.Serialize(member.Key, Plain) + ": " + member.Value)) + " }";
}
