using System.Text.Json;
using LawGov.Domain.Duties;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Tests.Vectors;

/// <summary>How the facts of each rule are written in a vector file.</summary>
internal static partial class VectorRules
{
    private static readonly SubjectId Subject = new("vector");

    public static IFacts Read(Rule rule, JsonElement facts) => rule switch
    {
        Rule<FirstResponsiblePersonFacts> => FirstResponsiblePerson(facts),
        Rule<DutyCoverageFacts> => DutyCoverage(facts),
        Rule<PlanAssessmentFacts> => PlanAssessment(facts),
        Rule<HearingFacts> => Hearing(facts),
        Rule<LeaderReportFacts> => LeaderReports(facts),
        Rule<ResponsibilityListFacts> => ResponsibilityList(facts),
        Rule<EnforcedLawFacts> => EnforcedLaws(facts),
        _ => throw new InvalidDataException($"No reader for the facts of {rule}."),
    };

    private static Fact<T> Read<T>(JsonElement facts, string name, Func<JsonElement, T> read)
        where T : notnull
        => !facts.TryGetProperty(name, out var value) ? Fact<T>.Unknown
            : value.ValueKind == JsonValueKind.String && value.ValueEquals("none") ? Fact<T>.None
            : read(value);

    private static Basis Basis(JsonElement basis) => basis.GetProperty("kind").GetString() switch
    {
        "local" => Domain.Law.Basis.Local(Text(basis)),
        "internal" => Domain.Law.Basis.Internal(Text(basis)),
        var kind => throw new InvalidDataException($"No reader for a basis of kind {kind}."),
    };

    private static Bilingual Text(JsonElement value) => new(value.GetProperty("zh").GetString()!, value.GetProperty("en").GetString()!);

    private static Fact<BodyKind> Body(JsonElement facts) => Read(facts, "body", value => Enum.Parse<BodyKind>(value.GetString()!, ignoreCase: true));

    private static LocalDate Day(JsonElement value, string name) => Day(value.GetProperty(name));

    private static LocalDate Day(JsonElement value) => LocalDatePattern.Iso.Parse(value.GetString()!).Value;
}
