using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Disclosure.Requests;

public class ReplyLetterTests
{
    private static readonly RequestClock Received = RequestClock.Fold([new RequestSubmitted(new(2026, 2, 6), RequestChannel.InPerson)], new() { AsOf = new(2026, 3, 1) });

    private static readonly ReplyDraft Whole = new()
    {
        On = new(2026, 3, 10),
        Organ = "示例区教育和体育局",
        Number = "示教公开〔2026〕3号",
        Applicant = "李某",
        Subject = "2025年全区校舍安全检查结果",
        Outcome = RequestOutcome.PartlyDisclosed,
        Provided = "检查结果见附件",
        Reasons = "附件2涉及第三方商业秘密",
        ProperOrgan = Fact<string>.None,
        Authority = "示例区人民政府",
        Court = "示例区人民法院",
    };

    [Fact]
    public void Letter_WithAllItsFacts_ReadsAsAnOfficialReply()
    {
        var letter = ReplyLetter.Of(Whole, Received, LawBook.National);

        letter.IsComplete.Should().BeTrue();
        letter.ToText(Language.Chinese).Should().Be("""
            示例区教育和体育局政府信息公开申请答复书
            示教公开〔2026〕3号
            李某：
            本机关于2026年2月6日收到你（单位）提交的政府信息公开申请，申请公开：2025年全区校舍安全检查结果。
            经审查，依据《政府信息公开条例》第三十七条，对你（单位）申请公开的信息予以部分公开：检查结果见附件。其余部分不予公开，理由：附件2涉及第三方商业秘密。
            如不服本答复，应当自收到本答复之日起60日内先向示例区人民政府申请行政复议；对行政复议决定不服的，再依法向人民法院提起行政诉讼。
            示例区教育和体育局
            2026年3月10日
            """.ReplaceLineEndings("\n"));
        letter.ToText(Language.English).Should().Contain("you must first apply for reconsideration to 示例区人民政府 within 60 days");
    }

    [Fact]
    public void Letter_WithNothingStated_ListsWhatIsMissingAndInventsNothing()
    {
        var letter = ReplyLetter.Of(new() { On = new(2026, 3, 10) }, RequestClock.Fold([], new() { AsOf = new(2026, 3, 1) }), LawBook.National);

        letter.Missing.Should().Equal(
            DisclosureKeys.ReplyOrgan, DisclosureKeys.ReplyNumber, DisclosureKeys.Applicant, DisclosureKeys.Received, DisclosureKeys.RequestSubject, DisclosureKeys.ReplyOutcome);
        letter.ToText(Language.Chinese).Should().Contain("本机关于〔待补：收到申请之日〕收到你（单位）提交的政府信息公开申请，申请公开：〔待补：申请公开的内容〕。");
    }

    /// <summary>The remedies are those of the day of the reply.</summary>
    [Theory]
    [InlineData(RequestOutcome.StateSecret, "2023-12-31", "可以自收到本答复之日起60日内向示例区人民政府申请行政复议，也可以自收到本答复之日起6个月内向示例区人民法院提起行政诉讼")]
    [InlineData(RequestOutcome.StateSecret, "2024-01-01", "应当自收到本答复之日起60日内先向示例区人民政府申请行政复议")]
    [InlineData(RequestOutcome.NotFound, "2026-03-10", "也可以自收到本答复之日起6个月内向示例区人民法院提起行政诉讼")]
    [InlineData(RequestOutcome.Repeated, "2025-05-31", "也可以自收到本答复之日起6个月内向示例区人民法院提起行政诉讼")]
    [InlineData(RequestOutcome.Repeated, "2025-06-01", "可以自收到本答复之日起60日内向示例区人民政府申请行政复议。")]
    public void Remedies_OfALetter_AreThoseOfItsDay(RequestOutcome outcome, string on, string remedies)
        => ReplyLetter.Of(Whole with { Outcome = outcome, On = Days.Day(on) }, Received, LawBook.National).ToText(Language.Chinese).Should().Contain(remedies);

    [Fact]
    public void Suit_ThatIsNotDocketed_IsNotOffered()
        => ReplyLetter.Of(Whole with { Outcome = RequestOutcome.Publication }, Received, LawBook.National).ToText(Language.Chinese).Should().NotContain("提起行政诉讼");

    [Fact]
    public void Organ_ThatCannotBeDetermined_IsSaidSo()
    {
        var known = Whole with { Outcome = RequestOutcome.NotOurs, Reasons = "由区人社局制作" };

        ReplyLetter.Of(known, Received, LawBook.National).ToText(Language.Chinese).Should().Contain("理由：由区人社局制作；负责公开的行政机关不能确定。");
        ReplyLetter.Of(known with { ProperOrgan = "区人社局（电话0398-1）" }, Received, LawBook.National).ToText(Language.Chinese).Should().Contain("；建议向区人社局（电话0398-1）提出申请。");
        ReplyLetter.Of(known with { ProperOrgan = Fact<string>.Unknown }, Received, LawBook.National).Missing.Should().Equal(DisclosureKeys.ProperOrgan);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Letter_OfEveryOutcome_IsASentenceInBothLanguages(RequestOutcome outcome)
    {
        var letter = ReplyLetter.Of(Whole with { Outcome = outcome, ProperOrgan = "区人社局" }, Received, LawBook.National);
        bool isStated = outcome is not (RequestOutcome.Unstated or RequestOutcome.Other);

        letter.IsComplete.Should().Be(isStated);
        foreach (var language in Enum.GetValues<Language>()) { letter.Paragraphs.Select(paragraph => paragraph.ToText(language)).Should().NotContainNulls().And.OnlyContain(text => text.Length > 0); }

        if (outcome.NeedsReasons()) { letter.ToText(Language.Chinese).Should().Contain("理由：" + Whole.Reasons.ValueOr("")); }

        if (outcome.Provision() is { } provision) { letter.ToText(Language.Chinese).Should().Contain(provision.Cite(Application.Direct).ToText(Language.Chinese)); }
    }

    [Fact]
    public void Withdrawn_HasNoRemedies() => ReplyLetter.Of(Whole with { Outcome = RequestOutcome.Withdrawn }, Received, LawBook.National).ToText(Language.Chinese).Should().NotContain("行政复议");

    public static TheoryData<RequestOutcome> Outcomes => [.. Enum.GetValues<RequestOutcome>()];
}
