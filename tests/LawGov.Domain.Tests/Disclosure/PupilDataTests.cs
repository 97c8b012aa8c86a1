using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class PupilDataTests
{
    private static readonly RuleContext Context = new() { AsOf = Day("2025-09-01") };

    private static readonly PublicationFacts Notice = new()
    {
        Id = new("资助公示"),
        Published = Day("2025-09-01"),
        PersonalFields = PersonalFields.Name | PersonalFields.IdentityNumber | PersonalFields.AidStatus,
        WithoutConsent = 12,
        IsOfKindergarten = false,
        ConsentGround = Fact<ConsentGround>.None,
    };

    /// <summary>Pitfall: names, identity numbers and aid of pupils in a notice of subsidies.</summary>
    [Fact]
    public void Evaluate_OfANoticeOfSubsidies_NamesTheFieldsAndTheNumber()
    {
        var finding = DisclosureRules.PupilDataKept.Evaluate(Notice, Context);

        finding.ToString().Should().Be("DISC-12 资助公示 违反规定：2025年9月1日公开姓名、身份证件号码、资助情况或者家庭经济状况，未取得单独同意的人数：12，超过规定的限度（0人）");
        finding.Bases[0].ToString().Should().Be("《个人信息保护法》第二十五条");
    }

    [Fact]
    public void Evaluate_WhereALawRequiresThem_LeavesNecessityToAPerson()
        => DisclosureRules.PupilDataKept.Evaluate(Notice with { PersonalFields = PersonalFields.Name, ConsentGround = ConsentGround.StatutoryDuty, LegalDuty = LegalRank.Law }, Context)
            .Because.ToString().Should().Be("2025年9月1日公开姓名，主张履行法定职责或者法定义务所必需；是否属于该情形、是否超出所必需的范围，不在此判断");

    /// <summary>The two facts cannot both be true: neither is believed. (With the law not stated there is nothing to contradict the other, and it breaches; so this is no vector.)</summary>
    [Fact]
    public void Evaluate_WhereALawRequiresThemAndNoGroundIsStatedToApply_SaysThatOneIsWrong()
    {
        var finding = DisclosureRules.PupilDataKept.Evaluate(Notice with { PersonalFields = PersonalFields.Name, LegalDuty = LegalRank.Law }, Context);

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Because.ToText(Language.Chinese).Should().Be("载明法律要求公开姓名，又载明没有不需取得同意的情形，两者必有一误");
        finding.Because.ToText(Language.English).Should().Be(
            "a law is stated to require publication of names, and no ground to apply on which no consent is needed: one of the two is wrong");
        finding.Missing.Should().Equal(DisclosureKeys.ConsentGround, DisclosureKeys.LegalDuty);
    }

    /// <summary>Each ground of Article 13(1)(2) to (7), and each rank of a text behind it.</summary>
    [Theory]
    [InlineData(ConsentGround.Contract, null, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.Emergency, null, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.News, null, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.AlreadyPublic, null, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.StatutoryDuty, LegalRank.Law, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.StatutoryDuty, LegalRank.AdministrativeRegulation, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.StatutoryDuty, LegalRank.LocalRegulation, Verdict.Undetermined, "disclosure.legal-duty")]
    [InlineData(ConsentGround.StatutoryDuty, LegalRank.Rule, Verdict.Undetermined, "disclosure.legal-duty")]
    [InlineData(ConsentGround.OtherLaw, LegalRank.Other, Verdict.Undetermined, "disclosure.legal-duty")]
    [InlineData(ConsentGround.OtherLaw, LegalRank.AdministrativeRegulation, Verdict.NotApplicable, null)]
    [InlineData(ConsentGround.OtherLaw, null, Verdict.Undetermined, "disclosure.legal-duty")]
    [InlineData(ConsentGround.Unstated, null, Verdict.Undetermined, "disclosure.consent-ground")]
    [InlineData(null, LegalRank.Law, Verdict.NotApplicable, null)]
    [InlineData(null, LegalRank.LocalRegulation, Verdict.Undetermined, "disclosure.consent-ground")]
    [InlineData(null, LegalRank.Rule, Verdict.Undetermined, "disclosure.consent-ground")]
    [InlineData(null, null, Verdict.Undetermined, "disclosure.consent-ground")]
    public void Evaluate_OfEachGround_IsLiftedByALawOrAnAdministrativeRegulationAlone(ConsentGround? ground, LegalRank? rank, Verdict verdict, string? missing)
    {
        var finding = DisclosureRules.PupilDataKept.Evaluate(Notice with { ConsentGround = Fact.From(ground), LegalDuty = Fact.From(rank) }, Context);

        finding.Verdict.Should().Be(verdict);
        finding.Missing.Select(key => key.Id).Should().Equal(missing is null ? [] : [missing]);
    }

    /// <summary>Article 21(2) of the Preschool Education Law lists no exception.</summary>
    [Theory]
    [InlineData("2025-05-31", true, Verdict.NotApplicable)]
    [InlineData("2025-06-01", true, Verdict.Breached)]
    [InlineData("2025-06-02", true, Verdict.Breached)]
    [InlineData("2025-06-01", false, Verdict.NotApplicable)]
    [InlineData("2025-05-31", null, Verdict.NotApplicable)]
    [InlineData("2025-06-01", null, Verdict.Undetermined)]
    public void Evaluate_OfAKindergarten_KnowsNoExceptionFromJune2025(string on, bool? kindergarten, Verdict verdict)
    {
        var finding = DisclosureRules.PupilDataKept.Evaluate(Notice with { Published = Day(on), IsOfKindergarten = Fact.From(kindergarten), ConsentGround = ConsentGround.News }, Context);

        finding.Verdict.Should().Be(verdict);
        finding.Bases.Select(basis => basis.Key).Should().Equal(verdict == Verdict.Breached ? ["CN-PSEL-2024:21.2"] : []);
        finding.Missing.Should().Equal(verdict == Verdict.Undetermined ? [DisclosureKeys.Kindergarten] : []);
    }

    [Fact]
    public void Evaluate_OfABureau_DoesNotAskForAKindergarten()
        => DisclosureRules.PupilDataKept.Evaluate(Notice with { Body = BodyKind.Department, IsOfKindergarten = default, ConsentGround = ConsentGround.News }, Context)
            .Verdict.Should().Be(Verdict.NotApplicable);

    /// <summary>That a law requires it and that no ground applies cannot both be right.</summary>
    [Fact]
    public void Evaluate_OfALegalDutyAndNoGround_NamesBoth()
        => DisclosureRules.PupilDataKept.Evaluate(Notice with { LegalDuty = LegalRank.Law }, Context).Missing.Should().Equal(DisclosureKeys.ConsentGround, DisclosureKeys.LegalDuty);

    /// <summary>A list on which everybody consented was refused for its 0, though the sentence of the rule prints that number.</summary>
    [Fact]
    public void WithoutConsent_OfZero_IsNone()
    {
        var facts = Notice with { WithoutConsent = 0 };

        facts.WithoutConsent.State.Should().Be(FactState.None);
        facts.Should().Be(Notice with { WithoutConsent = Fact<int>.None });
        DisclosureRules.PupilDataKept.Evaluate(facts, Context).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Facts_OutOfRange_AreRefused()
    {
        Refuse.OutOfRange(() => Notice with { WithoutConsent = -1 }, "WithoutConsent", "-1");
        Refuse.OutOfRange(() => Notice with { PersonalFields = (PersonalFields)1024 }, "PersonalFields", "1024");
        Refuse.OutOfRange(() => Notice with { LegalDuty = (LegalRank)5 }, "LegalDuty", "LocalRegulation");
        Refuse.OutOfRange(() => Notice with { ConsentGround = (ConsentGround)7 }, "ConsentGround", "OtherLaw");
        Refuse.OutOfRange(() => ((PersonalFields)1024).Name(), "fields", "1024");
        PersonalFields.None.Name().Chinese.Should().Be("无");
        PersonalFields.All.Name().English.Split(", ").Should().HaveCount(10);
    }
}
