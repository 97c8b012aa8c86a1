using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Reporting;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>The shapes that others store: what is written today is read in ten years.</summary>
public class ShapeTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();

    [Theory]
    [InlineData(typeof(Ratio), """{"numerator":-1,"denominator":20}""")]
    [InlineData(typeof(Ratio), "{}")]
    [InlineData(typeof(CountInterval), """{"min":20665}""")]
    [InlineData(typeof(RatioInterval), """{"low":{"numerator":1,"denominator":3},"includesLow":true,"high":{"numerator":1,"denominator":2}}""")]
    [InlineData(typeof(CountUnit), "\"人次\"")]
    [InlineData(typeof(BasedCount), """{"participants":3,"eligible":5,"base":"bySample"}""")]
    [InlineData(typeof(ReportedParticipation), """{"participants":"20,665","eligible":"none","rate":"72.04%"}""")]
    [InlineData(typeof(ReportedParticipation), "{}")]
    [InlineData(typeof(UnitReport), """{"unit":"一小","participants":3,"eligible":5}""")]
    [InlineData(typeof(UnitReport), """{"unit":"一小","fault":"countMissing"}""")]
    [InlineData(typeof(DivisionCodeDays), """{"code":"411203","through":"2015-12-31","countedAt":"411202"}""")]
    [InlineData(typeof(Unit), """{"id":"一小","name":"第一小学","kind":"school","division":"411203"}""")]
    [InlineData(typeof(SchoolKind), "\"nineYearSchool\"")]
    [InlineData(typeof(SchoolStages), """["primary","juniorSecondary"]""")]
    [InlineData(typeof(ArticleNumber), "\"133-1\"")]
    [InlineData(typeof(Citation), """{"provision":"CN-OGIR-2019:33.2","application":"direct"}""")]
    [InlineData(typeof(ReportLimit), """{"before":4}""")]
    [InlineData(typeof(DatedValue<TimeLimit>), """{"value":{"workdays":20},"from":"2024-01-01","basis":{"kind":"local","title":{"zh":"办法","en":"Measures"}}}""")]
    [InlineData(typeof(DatedValue<int>), """{"from":"2024-01-01","through":"2024-12-31","basis":{"kind":"law","provision":"CN-OGIR-2019:26","application":"direct"}}""")]
    [InlineData(typeof(NoticeDay), """{"date":"2024-02-10","arrangement":"off","festivals":["springFestival"]}""")]
    [InlineData(typeof(ProactiveItem), "\"CN-OGIR-2019:20(5)\"")]
    [InlineData(typeof(CatalogueLimit), """{"within":{"workdays":20}}""")]
    [InlineData(typeof(CatalogueLimit), """{"words":"及时"}""")]
    [InlineData(typeof(Timeline<string>), """[{"name":"张某","from":"2023-01-01","through":"2023-06-11"},{"name":"李某","from":"2023-06-12"}]""")]
    [InlineData(typeof(FaultDuty), """{"fault":"late","roles":["publisher"],"basis":{"kind":"practice","title":{"zh":"谁发布谁负责","en":"the publisher"}}}""")]
    [InlineData(typeof(Verdict), "\"notApplicable\"")]
    [InlineData(typeof(Fact<ValueList<UnitId>>), """["一小","二小"]""")]
    public void WhatIsRead_IsWrittenTheSame(Type type, string json)
        => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, Options), type, Options).Should().Be(json);

    [Fact]
    public void Chains_WhoseRowsNameNoPaper_RestOnThatOfTheWhole()
    {
        var chains = JsonSerializer.Deserialize<DisclosureChains>("""
            { "paper": { "kind": "internal", "title": { "zh": "办法", "en": "Measures" } }, "organ": "区教体局", "channels": ["网站"], "rows": [{ "channel": "网站", "role": "publisher", "post": "办公室", "from": "2024-01-01" }] }
            """, Options)!;

        chains.Errors.Should().BeEmpty();
        chains["网站"].Assignments[0].Basis.Title!.Chinese.Should().Be("办法");
    }

    [Fact]
    public void ACatalogue_ReadByALawBookOfTheCallers_IsNotWritten()
    {
        var basis = Basis.Local(new("目录", "catalogue"));
        var law = LawBook.National.With(DisclosureLaw.ProactiveLimit, new DatedValue<int>(DateSpan.From(new(2024, 1, 1)), 10, basis));

        FluentActions.Invoking(() => JsonSerializer.Serialize(DisclosureCatalogue.Build(basis, [], new(2024, 3, 1), law), Options))
            .Should().Throw<NotSupportedException>().WithMessage("Expected a catalogue read by the national law book, not by *: what is laid over would be lost.*");
    }

    [Theory]
    [InlineData(typeof(WorkCalendar), "\"CN 1\"", "日历版本“CN 1”不在所给日历之内")]
    [InlineData(typeof(ParticipationPartial), "\"AAAA\"", "base64")]
    [InlineData(typeof(ProactiveItem), "\"CN-OGIR-2019:20(99)\"", "CN-OGIR-2019:20(5)")]
    [InlineData(typeof(UnitReport), """{"unit":"一小","participants":3,"eligible":5,"fault":"countMissing"}""", "Expected either figures")]
    [InlineData(typeof(CatalogueLimit), """{"words":"20个工作日"}""", "Expected either within")]
    [InlineData(typeof(ReportLimit), """{"before":4,"through":4}""", "Expected one of before and through")]
    [InlineData(typeof(DatedValue<int>), """{"from":"2024-01-01","basis":{"kind":"local","title":{"zh":"办法","en":"Measures"}}}""", "Expected a value")]
    [InlineData(typeof(RatioInterval), """{"includesLow":true}""", "Expected a bound")]
    [InlineData(typeof(SchoolStages), """["primary","primary"]""", "each once")]
    public void WhatContradictsItself_IsRefused(Type type, string json, string reason)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type, Options)).Should().Throw<JsonException>().WithMessage($"*{reason}*");

    [Fact]
    public void UndeclaredNames_AreNotWritten()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize((Verdict)99, Options)).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize((SchoolStages)4096, Options)).Should().Throw<NotSupportedException>();
    }
}
