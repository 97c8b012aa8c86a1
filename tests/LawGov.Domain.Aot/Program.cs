using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;

// eng/check-aot.sh compares what this prints compiled ahead of time with what it prints on the ordinary runtime.
var document = FactsDocument.Read(await File.ReadAllBytesAsync(args[0]));
foreach (var error in document.Errors) { Console.WriteLine($"{error.ToText(Language.Chinese)} / {error.ToText(Language.English)}"); }

var context = new RuleContext { AsOf = document.AsOf ?? new(2024, 6, 30) };
Console.WriteLine(Encoding.UTF8.GetString(TraceDocument.Of(document, context).ToUtf8()));

var json = new GeneratedContext(new JsonSerializerOptions().ConfigureForLawGov());
Console.WriteLine(JsonSerializer.Serialize(document, json.FactsDocument));
return JsonSerializer.Deserialize(document.ToUtf8(), json.FactsDocument) == document ? 0 : 1;

[JsonSerializable(typeof(FactsDocument))]
internal sealed partial class GeneratedContext : JsonSerializerContext;
