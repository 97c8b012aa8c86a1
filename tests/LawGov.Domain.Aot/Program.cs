using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;

// eng/check-aot.sh compares what this prints compiled ahead of time with what it prints on the ordinary runtime.
var document = FactsDocument.Read(await File.ReadAllBytesAsync(args[0]));
foreach (var error in document.Errors) { Console.WriteLine($"{error.ToText(Language.Chinese)} / {error.ToText(Language.English)}"); }

var context = new RuleContext { AsOf = document.AsOf ?? new(2024, 6, 30) };
var assessment = Assessment.Of(RuleCatalogue.All, context, document.Facts);
foreach (var finding in assessment.Findings)
{
    Console.WriteLine($"{finding} / {finding.Verdict}, {finding.Certainty}: {finding.Because.ToText(Language.English)}");
    foreach (var basis in finding.Bases) { Console.WriteLine($"  {basis.Key}: {basis} / {basis.ToText(Language.English)}"); }

    foreach (var key in finding.Missing) { Console.WriteLine($"  {key.Id}: {key.Question}"); }
}

Console.WriteLine($"{assessment}; {string.Join(", ", assessment.NotAsked.Select(rule => rule.Id))}");
foreach (var facts in document.Facts) { Console.WriteLine(facts); }

var json = new GeneratedContext(new JsonSerializerOptions().ConfigureForLawGov());
Console.WriteLine(JsonSerializer.Serialize(document, json.FactsDocument));
return JsonSerializer.Deserialize(document.ToUtf8(), json.FactsDocument) == document ? 0 : 1;

[JsonSerializable(typeof(FactsDocument))]
internal sealed partial class GeneratedContext : JsonSerializerContext;
