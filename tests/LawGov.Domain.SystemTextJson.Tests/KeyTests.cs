using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>What is written as a text may be the key of a dictionary.</summary>
public class KeyTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();

    [Fact]
    public void Texts_AsKeys_AreReadAsWritten()
    {
        RoundTrip(new Dictionary<UnitId, int> { [new("一小")] = 1, [new("a b")] = 2 }, """{"一小":1,"a b":2}""");
        RoundTrip(new Dictionary<PersonId, int> { [new("张某")] = 1 }, """{"张某":1}""");
        RoundTrip(new Dictionary<LocalDate, int> { [new(2024, 3, 1)] = 1 }, """{"2024-03-01":1}""");
        RoundTrip(new Dictionary<Verdict, int> { [Verdict.NotApplicable] = 1 }, """{"notApplicable":1}""");
        RoundTrip(new Dictionary<DivisionCode, ParticipationCount> { [DivisionCode.Parse("411203")] = new(1, 2) }, """{"411203":{"participants":1,"eligible":2}}""");
    }

    [Fact]
    public void BadKeys_AreRefused_WithWhatWasExpected()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<LocalDate, int>>("""{"2024-3-1":1}""", Options))
            .Should().Throw<JsonException>().WithMessage("应为日期*实为\"2024-3-1\" / expected a date*found \"2024-3-1\"*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<UnitId, int> { [UnitId.None] = 1 }, Options)).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<ParticipationCount, int> { [new(1, 2)] = 1 }, Options))
            .Should().Throw<NotSupportedException>().WithMessage("Expected a key that is written as a text, not a *ParticipationCount.*");
    }

    private static void RoundTrip<TKey, TValue>(Dictionary<TKey, TValue> values, string json)
        where TKey : notnull
    {
        JsonSerializer.Serialize(values, Options).Should().Be(json);
        JsonSerializer.Deserialize<Dictionary<TKey, TValue>>(json, Options).Should().Equal(values);
    }
}
