using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static InformationFacts Information(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Organ = new("示例区教体局"),
        Body = Body(facts),
        Authorised = Read(facts, "authorised", Enumerated<LegalRank>),
        Competence = Read(facts, "competence", Unit),
        Origin = Read(facts, "origin", Enumerated<InformationOrigin>),
        Maker = Read(facts, "maker", Unit),
        Keeper = Read(facts, "keeper", Unit),
        Lead = Read(facts, "lead", Unit),
        OutwardUnit = Read(facts, "outwardUnit", value => new OutwardUnit(Unit(value.GetProperty("unit")), Enumerated<LegalRank>(value.GetProperty("under")))),
        DutyTest = Read(facts, "dutyTest", Enumerated<DutyTest>),
        Mode = Read(facts, "mode", Enumerated<DisclosureMode>),
        Parts = Read(facts, "parts", value => List(value, Part)),
        Handling = Read(facts, "handling", value => new DisclosureHandling(Day(value, "on"), List(value.GetProperty("published"), Words), List(value.GetProperty("withheld"), Words))),
    };

    private static MaterialPart Part(JsonElement part) => new(part.GetProperty("id").GetString()!)
    {
        Grounds = Read(part, "grounds", value => List(value, Claim)),
        Choice = Read(part, "choice", Answered),
    };

    private static GroundClaim Claim(JsonElement claim) => new()
    {
        Ground = Enumerated<DisclosureGround>(claim.GetProperty("ground")),
        Confirmed = Read(claim, "confirmed", Recorded),
        ForbiddenBy = Read(claim, "forbiddenBy", Enumerated<LegalRank>),
        ThirdParty = Read(claim, "thirdParty", Answered),
        PublicInterest = Read(claim, "publicInterest", Recorded),
        SaidPublicBy = Read(claim, "saidPublicBy", Enumerated<LegalRank>),
    };

    private static RecordedDecision Recorded(JsonElement value) => new(Day(value, "on"), value.GetProperty("by").GetString()!);

    private static RecordedAnswer Answered(JsonElement value) => new(value.GetProperty("isForDisclosure").GetBoolean(), Day(value, "on"), value.GetProperty("by").GetString()!);

    private static ValueList<T> List<T>(JsonElement value, Func<JsonElement, T> read) => value.EnumerateArray().Select(read).ToValueList();

    private static T Enumerated<T>(JsonElement value)
        where T : struct, Enum
        => Enum.Parse<T>(value.GetString()!, ignoreCase: true);

    private static UnitId Unit(JsonElement value) => new(value.GetString()!);

    private static PersonId Person(JsonElement value) => new(value.GetString()!);

    private static string Words(JsonElement value) => value.GetString()!;
}
