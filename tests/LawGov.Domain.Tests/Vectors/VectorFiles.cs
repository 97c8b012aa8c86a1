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

            var because = vector.Evaluate().Because;
            var line = JsonNode.Parse(lines[i].TrimEnd(','))!.AsObject();
            int place = line.Count - (line.ContainsKey("boundary") ? 1 : 0) - (line.ContainsKey("source") ? 1 : 0);
            var sentence = KeyValuePair.Create("because", (JsonNode?)new JsonObject { ["zh"] = because.ToText(Language.Chinese), ["en"] = because.ToText(Language.English) });
            var filled = new JsonObject(line.Take(place).Append(sentence).Concat(line.Skip(place)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
            lines[i] = "    " + Write(filled) + (lines[i].EndsWith(',') ? "," : "");
        }

        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static string Write(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject members => "{ " + string.Join(", ", members.Select(member => JsonSerializer.Serialize(member.Key, Plain) + ": " + Write(member.Value))) + " }",
        JsonArray items => "[" + string.Join(", ", items.Select(Write)) + "]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };
}
