using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure;

/// <content>What the decision to disclose rests on; all are selected by <see cref="DisclosureFacts.On"/>, the review by the day of publication.</content>
public static partial class DisclosureLaw
{
    private static readonly DateSpan TextOf2007 = DateSpan.Between(new(2008, 5, 1), new(2019, 5, 15));
    private static readonly DateSpan TextOf2019 = DateSpan.From(new(2019, 5, 15));

    /// <summary>Which text governs an administrative organ (行政机关适用的规定).</summary>
    public static LawParameter<DisclosureRegime> GoverningText { get; } = new(
        "disclosure.governing-text",
        new("行政机关公开政府信息适用的规定", "the text that governs disclosure by an administrative organ"),
        new(TextOf2007, DisclosureRegime.Regulation2007, Old(2)),
        new(TextOf2019, DisclosureRegime.Regulation2019, New(2)));

    /// <summary>Which text governs an organisation that a law or regulation authorises to manage public affairs (法律、法规授权的组织适用的规定).</summary>
    /// <remarks>The article of 2007 is not confirmed: unsettled, the whole is named.</remarks>
    public static LawParameter<DisclosureRegime> AuthorisedText { get; } = new(
        "disclosure.authorised-text",
        new("法律、法规授权的组织公开政府信息适用的规定", "the text that governs disclosure by an organisation authorised by law or regulation"),
        Open<DisclosureRegime>(),
        new(TextOf2019, DisclosureRegime.Regulation2019, New(54)));

    /// <summary>Which rules a school follows as a public institution (学校作为公共企事业单位适用的规定), in every rule of disclosure.</summary>
    /// <remarks>The article of 2007 is not confirmed: unsettled, the whole is named.</remarks>
    public static LawParameter<DisclosureRegime> SchoolText { get; } = new(
        "disclosure.school-text",
        new("学校公开在提供社会公共服务过程中制作、获取的信息适用的规定", "the rules that a school follows for what it makes or obtains while providing public service"),
        Open<DisclosureRegime>(),
        new(TextOf2019, DisclosureRegime.DepartmentRules, Paragraph(55, 1)));

    /// <summary>Which organ discloses (公开主体).</summary>
    /// <remarks>The article of 2007 is not confirmed: unsettled, the whole is named.</remarks>
    public static LawParameter<Bilingual> DisclosingBody { get; } = new(
        "disclosure.disclosing-body",
        new("公开主体", "the organ that discloses"),
        Open<Bilingual>(),
        new(TextOf2019, new("制作、保存或者最初获取该信息的行政机关，共同制作的由牵头机关公开", "the organ that made, keeps or first obtained it; the lead organ where several made it"), New(10)));

    /// <summary>What is to be disclosed without more (公开的一般原则).</summary>
    /// <remarks>Of the text of 2007 no general rule is confirmed, only the tests of <see cref="DutyByTest"/>.</remarks>
    public static LawParameter<DisclosureScope> GeneralDuty { get; } = new(
        "disclosure.general-duty",
        new("公开的一般原则", "the general duty to disclose"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MustDisclose, Paragraph(13, 1)));

    /// <summary>What is to be disclosed because it meets one of four tests (主动公开基本要求), under the text of 2007.</summary>
    public static LawParameter<DisclosureScope> DutyByTest { get; } = new(
        "disclosure.duty-by-test",
        new("主动公开的基本要求", "the duty to disclose by one of four tests"),
        new DatedValue<DisclosureScope>(TextOf2007, DisclosureScope.MustDisclose, Old(9)));

    /// <summary>State secrets (国家秘密).</summary>
    public static LawParameter<DisclosureScope> StateSecrets { get; } = new(
        "disclosure.state-secrets",
        new("依法确定为国家秘密的信息", "information lawfully determined to be a state secret"),
        new(TextOf2007, DisclosureScope.ShallNotDisclose, Old(14)),
        new(TextOf2019, DisclosureScope.MustNotDisclose, New(14)));

    /// <summary>What a law or administrative regulation forbids to disclose, and what may endanger security or stability (禁止公开、可能危及安全稳定的信息).</summary>
    public static LawParameter<DisclosureScope> ForbiddenOrDangerous { get; } = new(
        "disclosure.forbidden-or-dangerous",
        new("法律、行政法规禁止公开或者公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息", "information that law or administrative regulation forbids to disclose, or that may endanger security or stability"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MustNotDisclose, New(14)));

    /// <summary>Trade secrets and personal privacy (商业秘密、个人隐私).</summary>
    public static LawParameter<DisclosureScope> SecretsOfOthers { get; } = new(
        "disclosure.secrets-of-others",
        new("涉及商业秘密、个人隐私的信息", "information that touches trade secrets or personal privacy"),
        new(TextOf2007, DisclosureScope.ShallNotDisclose, Old(14)),
        new(TextOf2019, DisclosureScope.ShallNotDisclose, New(15)));

    /// <summary>Other lawful interests of third parties (第三方其他合法权益).</summary>
    public static LawParameter<DisclosureScope> OtherInterests { get; } = new(
        "disclosure.other-interests",
        new("公开会对第三方其他合法权益造成损害的信息", "information whose disclosure would harm other lawful interests of a third party"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.ShallNotDisclose, New(15)));

    /// <summary>What consent of the third party, or the public interest, makes of it (第三方同意或者公共利益的效果).</summary>
    public static LawParameter<DisclosureScope> WayOut { get; } = new(
        "disclosure.way-out",
        new("第三方同意公开或者不公开会对公共利益造成重大影响", "consent of the third party, or a grave effect on the public interest"),
        new(TextOf2007, DisclosureScope.MayDisclose, Old(14)),
        new(TextOf2019, DisclosureScope.MustDisclose, New(15)));

    /// <summary>Internal affairs (内部事务信息).</summary>
    /// <remarks>Of the text of 2007 no such article is confirmed: unsettled.</remarks>
    public static LawParameter<DisclosureScope> InternalAffairs { get; } = new(
        "disclosure.internal-affairs",
        new("内部事务信息", "information on internal affairs"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MayWithhold, Paragraph(16, 1)));

    /// <summary>Process information and enforcement files (过程性信息、行政执法案卷信息).</summary>
    /// <remarks>Of the text of 2007 no such article is confirmed: unsettled.</remarks>
    public static LawParameter<DisclosureScope> ProcessAndFiles { get; } = new(
        "disclosure.process-and-files",
        new("过程性信息、行政执法案卷信息", "process information and enforcement files"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MayWithhold, Paragraph(16, 2)));

    /// <summary>The review before publication (公开前的审查), by the day of publication.</summary>
    public static LawParameter<Bilingual> ReviewBeforePublication { get; } = new(
        "disclosure.review-before-publication",
        new("公开前的审查", "the review before publication"),
        new(TextOf2007, new("保密审查", "secrecy review"), Old(14)),
        new(TextOf2019, new("公开前审查", "review for publication"), New(17)));

    /// <summary>What the law says of a ground; null where the Regulation does not name it.</summary>
    internal static LawParameter<DisclosureScope>? ScopeOf(DisclosureGround ground) => ground switch
    {
        DisclosureGround.StateSecret => StateSecrets,
        DisclosureGround.ForbiddenByLaw or DisclosureGround.Endangerment => ForbiddenOrDangerous,
        DisclosureGround.TradeSecret or DisclosureGround.PersonalPrivacy => SecretsOfOthers,
        DisclosureGround.ThirdPartyInterest => OtherInterests,
        DisclosureGround.PersonnelManagement or DisclosureGround.LogisticsManagement or DisclosureGround.InternalWorkflow => InternalAffairs,
        DisclosureGround.Other or DisclosureGround.WorkSecret => null,
        _ => ProcessAndFiles,
    };

    private static Citation Old(int article) => Instruments.OpenInformation2007.Article(article).Cite(Application.Direct);

    private static Citation New(int article) => Instruments.OpenInformation2019.Article(article).Cite(Application.Direct);

    private static Citation Paragraph(int article, int paragraph) => Instruments.OpenInformation2019.Article(article).Paragraph(paragraph).Cite(Application.Direct);

    private static DatedValue<T> Open<T>() => DatedValue<T>.Unsettled(TextOf2007, Instruments.OpenInformation2007.Whole.Cite(Application.Unstated));
}
