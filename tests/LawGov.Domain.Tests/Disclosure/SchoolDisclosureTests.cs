using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class SchoolDisclosureTests
{
    private static readonly Basis Guide = Basis.Internal(new("学校信息公开指南", "guide of the school"));

    private static readonly PublicationFacts Facts = new()
    {
        Id = new("收费公示"),
        Body = BodyKind.School,
        Authorised = Fact<LegalRank>.None,
        SchoolLimit = new OwnRule<TimeLimit>(TimeLimit.Workdays(20), Guide),
        Formed = Day("2025-09-22"),
        Changed = Fact<LocalDate>.None,
        Published = Day("2025-10-25"),
    };

    /// <summary>Pitfall: a school's 20 working days rest on its own guide, never on Article 26.</summary>
    [Fact]
    public void Evaluate_OfALateSchool_SpeaksOfItsGuideAndNotOfLaw()
    {
        var finding = DisclosureRules.SchoolDisclosureInTime.Evaluate(Facts, new() { AsOf = Day("2025-11-01") });

        finding.Bases.Should().Equal(Guide);
        finding.VerdictName().Chinese.Should().Be("不符合");
        finding.ToString().Should().Be("DISC-09 收费公示 不符合：2025年9月22日形成或者变更，期限20个工作日，最迟2025年10月24日公开；2025年10月25日公开，逾期");
    }

    [Theory]
    [InlineData(BodyKind.Department)]
    [InlineData(BodyKind.PartyCommittee)]
    [InlineData(BodyKind.Other)]
    public void Evaluate_OfABodyThatIsNotASchool_IsNotApplicable(BodyKind body)
        => DisclosureRules.SchoolDisclosureInTime.Evaluate(Facts with { Body = body }, new() { AsOf = Day("2025-11-01") }).Verdict.Should().Be(Verdict.NotApplicable);

    [Fact]
    public void Evaluate_WithALimitTooLongForTheCalendar_AsksForTheDay()
        => DisclosureRules.SchoolDisclosureInTime
            .Evaluate(Facts with { Formed = Day("2097-09-22"), SchoolLimit = new OwnRule<TimeLimit>(TimeLimit.Workdays(10_000), Guide) }, new() { AsOf = Day("2099-01-01") })
            .Missing.Should().Equal(DisclosureKeys.Formed);
}
