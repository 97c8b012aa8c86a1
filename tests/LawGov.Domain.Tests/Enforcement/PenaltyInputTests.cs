using System.Text;
using FluentAssertions;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Calendars;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Enforcement;

public class PenaltyInputTests
{
    [Theory]
    [InlineData("5000元", 500_000)]
    [InlineData("5,000元", 500_000)]
    [InlineData("1.5万元", 1_500_000)]
    [InlineData("0.000001万元", 1)]
    [InlineData("12.34元", 1_234)]
    [InlineData("100亿元", 1_000_000_000_000)]
    public void Parse_AnAmountWithItsUnit_ReadsIt(string text, long fen) => Money.Parse(text, null).InFen.Should().Be(fen);

    [Theory]
    [InlineData("5000")] // no unit
    [InlineData("5000人")]
    [InlineData("元")]
    [InlineData("5.元")]
    [InlineData("0.001元")] // finer than a fen
    [InlineData("50,00元")]
    [InlineData("-5元")]
    [InlineData("100.1亿元")]
    public void Parse_AnotherText_IsRefusedByName(string text)
    {
        Money.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Money.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"*{text}*unit*");
    }

    [Fact]
    public void ToText_OfAnAmount_SaysItsUnit()
    {
        Money.Fen(1_234_567_05).ToText(Language.Chinese).Should().Be("1,234,567.05元");
        Money.Yuan(5_000).ToText(Language.English).Should().Be("5,000 yuan");
        (Money.Yuan(1) < Money.Yuan(2) && Money.Yuan(2) > Money.Yuan(1) && Money.Yuan(2) <= Money.Yuan(2) && Money.Yuan(2) >= Money.Yuan(2)).Should().BeTrue();
        Refuse.OutOfRange(() => Money.Yuan(-1), "yuan", "Expected");
    }

    [Fact]
    public void Facts_OutsideTheirRange_AreRefusedByName()
    {
        Refuse.OutOfRange(() => new PenaltyCase { Id = new("案"), Age = 151 }, "Age", "Expected");
        Refuse.OutOfRange(() => new PenaltyCase { Id = new("案"), Penalties = (PenaltyKinds)16384 }, "Penalties", "Expected");
        Refuse.OutOfRange(() => new PenaltyCase { Id = new("案"), DecisionLimit = new OwnRule<TimeLimit>(TimeLimit.Days(0), TestLaw.Local) }, "DecisionLimit", "1 or more");
        new PenaltyCase { Id = new("案"), Penalties = PenaltyKinds.None, Classes = CaseClasses.None }.Should().Be(new PenaltyCase { Id = new("案"), Penalties = Fact<PenaltyKinds>.None, Classes = Fact<CaseClasses>.None });
        Refuse.OutOfRange(() => new PenaltyCase { Id = new("案"), Classes = (CaseClasses)32 }, "Classes", "Expected");
        FluentActions.Invoking(() => new CaseOfficer(default, Fact<DateSpan>.None)).Should().Throw<ArgumentException>().WithParameterName("person");
        FluentActions.Invoking(() => new CaseOfficer(new("甲"), DateSpan.Empty)).Should().Throw<ArgumentException>().WithParameterName("certificate");
        FluentActions.Invoking(() => new PenaltyCase { Id = new("案"), NoticeLacks = " " }).Should().Throw<ArgumentException>().WithParameterName("NoticeLacks");
    }

    /// <summary>One bad case of a file is an error with its place; the others stand.</summary>
    [Theory]
    [InlineData("\"fine\": 5000", "fine")]
    [InlineData("\"fine\": \"5000\"", "fine")]
    [InlineData("\"officers\": [{ \"person\": \"甲\", \"certificate\": { \"from\": \"2026-01-02\", \"through\": \"2026-01-01\" } }]", "certificate")]
    [InlineData("\"filed\": \"2026-02-30\"", "filed")]
    [InlineData("\"filed\": \"2026-03-02\", \"filed\": \"2026-03-02\"", "filed")] // the same step twice
    [InlineData("\"penalties\": [\"责令改正\"]", "penalties")] // no penalty
    public void Read_ABadCaseAmongGoodOnes_NamesThePlaceAndKeepsTheRest(string member, string place)
    {
        string json = $$"""{ "format": "lawgov.facts/1", "facts": [{ "kind": "penaltyCase", "id": "一" }, { "kind": "penaltyCase", "id": "二", {{member}} }, { "kind": "penaltyCase", "id": "三" }] }""";
        var document = FactsDocument.Read(Encoding.UTF8.GetBytes(json));

        document.Facts.Select(facts => facts.Id.ToString()).Should().Equal("一", "三");
        document.Errors.Select(error => error.ToText(Language.English)).Where(error => error.Contains(place, StringComparison.Ordinal)).Should().ContainSingle(string.Join('\n', document.Errors));
    }

    /// <summary>Days that are reversed were refused by an English sentence inside a Chinese one.</summary>
    [Theory]
    [InlineData("\"officers\": [{ \"person\": \"甲\", \"certificate\": { \"from\": \"2026-01-02\", \"through\": \"2026-01-01\" } }]", "起日2026年1月2日晚于止日2026年1月1日", "the first day, 2026-01-02, is after the last, 2026-01-01")]
    [InlineData("\"remedies\": [{ \"from\": \"2026-01-02\", \"through\": \"2026-01-01\" }]", "起日2026年1月2日晚于止日2026年1月1日", "the first day, 2026-01-02, is after the last, 2026-01-01")]
    [InlineData("\"remedies\": [{ \"through\": \"2026-01-01\" }]", "有止日而没有起日", "expected the first day beside the last")]
    [InlineData("\"officers\": [{ \"person\": \"甲\", \"certificate\": {} }]", "执法证件没有有效日期", "the certificate is valid on no day")]
    public void Read_DaysThatDoNotFit_SaysSoInBothLanguages(string member, string chinese, string english)
    {
        string json = $$"""{ "format": "lawgov.facts/1", "bureau": "局", "facts": [{ "kind": "penaltyCase", "id": "案", {{member}} }] }""";
        var error = FactsDocument.Read(Encoding.UTF8.GetBytes(json)).Errors.Should().ContainSingle().Subject;
        error.ToText(Language.Chinese).Should().Contain(chinese).And.NotContain("Expected");
        error.ToText(Language.English).Should().Contain(english);
    }
}
