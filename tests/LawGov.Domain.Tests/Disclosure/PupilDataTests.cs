using FluentAssertions;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class PupilDataTests
{
    /// <summary>Pitfall: names, identity numbers and aid of pupils in a notice of subsidies.</summary>
    [Fact]
    public void Evaluate_OfANoticeOfSubsidies_NamesTheFieldsAndTheNumber()
    {
        var facts = new PupilDataFacts
        {
            Id = new("资助公示"),
            On = Day("2025-09-01"),
            Fields = PersonalFields.Name | PersonalFields.IdentityNumber | PersonalFields.AidStatus,
            WithoutConsent = 12,
            LegalDuty = Fact<LegalRank>.None,
        };

        var finding = PupilDataKept.Rule.Evaluate(facts, new() { AsOf = Day("2025-09-01") });

        finding.ToString().Should().Be("DISC-12 资助公示 违反规定：2025-09-01公开姓名、身份证件号码、资助情况、家庭经济状况，其中12人没有取得单独同意，也没有要求公开的法律、法规");
        finding.Bases[0].ToString().Should().Be("《个人信息保护法》第二十五条");
    }

    [Fact]
    public void Evaluate_WhereALawHasThemPublished_NamesItsRank()
    {
        var facts = new PupilDataFacts { Id = new("名单"), On = Day("2025-09-01"), Fields = PersonalFields.Name, WithoutConsent = 3, LegalDuty = LegalRank.LocalRegulation };

        PupilDataKept.Rule.Evaluate(facts, new() { AsOf = Day("2025-09-01") }).Because.ToString()
            .Should().Be("2025-09-01公开姓名，地方性法规要求公开；是否超出所必需的范围，不在此判断");
    }

    [Fact]
    public void Facts_OutOfRange_AreRefused()
    {
        Refuse.OutOfRange(() => new PupilDataFacts { Id = new("名单"), On = Day("2025-09-01"), WithoutConsent = 0 }, "WithoutConsent", "0");
        Refuse.OutOfRange(() => new PupilDataFacts { Id = new("名单"), On = Day("2025-09-01"), Fields = (PersonalFields)1024 }, "Fields", "1024");
        Refuse.OutOfRange(() => new PupilDataFacts { Id = new("名单"), On = Day("2025-09-01"), LegalDuty = (LegalRank)5 }, "LegalDuty", "LocalRegulation");
        Refuse.OutOfRange(() => ((PersonalFields)1024).Names(), "fields", "1024");
        PersonalFields.None.Names().Chinese.Should().Be("无");
        ((PersonalFields)1023).Names().English.Split(", ").Should().HaveCount(10);
        new PupilDataFacts { Id = new("名单"), On = Day("2025-09-01") }.ToString().Should().Be("名单: 2025-09-01, 未知, 未知, 未知");
    }
}
