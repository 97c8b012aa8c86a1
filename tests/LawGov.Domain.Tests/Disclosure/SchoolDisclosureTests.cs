using FluentAssertions;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class SchoolDisclosureTests
{
    private static readonly Basis Guide = Basis.Internal(new("学校信息公开指南", "guide of the school"));

    /// <summary>Pitfall: a school's 20 working days rest on its own guide, never on Article 26.</summary>
    [Fact]
    public void Evaluate_OfALateSchool_SpeaksOfItsGuideAndNotOfLaw()
    {
        var facts = new SchoolDisclosureFacts
        {
            Id = new("收费公示"),
            Authorised = Fact<LegalRank>.None,
            Guide = new SchoolGuideLimit(20, Guide),
            Formed = Day("2025-09-22"),
            Published = Day("2025-10-25"),
        };

        var finding = SchoolDisclosureInTime.Rule.Evaluate(facts, new() { AsOf = Day("2025-11-01") });

        finding.Bases.Should().Equal(Guide);
        finding.VerdictName().Chinese.Should().Be("不符合");
        finding.ToString().Should().Be("DISC-09 收费公示 不符合：2025-09-22形成或者变更，期限20个工作日，最迟2025-10-24公开；2025-10-25公开，超过期限");
    }

    [Fact]
    public void SchoolGuideLimit_OnLawOrOutOfRange_IsRefused()
    {
        Refuse.Argument(() => new SchoolGuideLimit(20, Basis.Law(Instruments.OpenInformation2019.Article(26).Cite(Application.Direct))), "basis", "CN-OGIR-2019:26");
        Refuse.OutOfRange(() => new SchoolGuideLimit(-1, Guide), "workdays", "-1", "0 to 250");
        Refuse.OutOfRange(() => new SchoolGuideLimit(251, Guide), "workdays", "251");
        Refuse.Null(() => new SchoolGuideLimit(20, null!), "basis");
        new SchoolGuideLimit(0, Guide).Workdays.Should().Be(0);
        new SchoolGuideLimit(250, Guide).Basis.Should().Be(Guide);
        Refuse.OutOfRange(() => new SchoolDisclosureFacts { Id = new("收费公示"), Authorised = (LegalRank)5 }, "Authorised", "LocalRegulation");
    }
}
