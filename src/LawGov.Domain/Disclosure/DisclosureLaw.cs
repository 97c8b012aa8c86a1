using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure;

/// <summary>The legal figures of disclosure (政府信息公开法定参数).</summary>
/// <remarks>Each says which day selects it; those of the decision to disclose are selected by <see cref="InformationFacts.On"/>.</remarks>
public static partial class DisclosureLaw
{
    // No fields: which file of a class has its fields set first is not said.
    private static DateSpan TextOf2007 => DateSpan.Between(new(2008, 5, 1), new(2019, 5, 15));

    private static DateSpan TextOf2019 => DateSpan.From(new(2019, 5, 15));

    /// <summary>Working days to publish what must be disclosed proactively, by the day it was formed or changed (主动公开期限).</summary>
    /// <remarks>Another law or regulation that sets another limit goes before; lay its value over this one.</remarks>
    public static LawParameter<int> ProactiveLimit { get; } = new(
        "disclosure.proactive-limit",
        new("主动公开期限", "the limit for proactive disclosure"),
        new(TextOf2007, 20, Old(18)),
        new(TextOf2019, 20, New(26))) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>Which text governs an administrative organ (行政机关适用的规定).</summary>
    public static LawParameter<DisclosureRegime> GoverningText { get; } = new(
        "disclosure.governing-text",
        new("行政机关公开政府信息适用的规定", "the text that governs disclosure by an administrative organ"),
        new(TextOf2007, DisclosureRegime.Regulation2007, Old(2)),
        new(TextOf2019, DisclosureRegime.Regulation2019, New(2))) { Say = regime => regime.Name() };

    /// <summary>Which text governs an organisation that a law or regulation authorises to manage public affairs
    /// (法律、法规授权的组织适用的规定).</summary>
    /// <remarks>The article of 2007 is not confirmed: unsettled, the whole is named.</remarks>
    public static LawParameter<DisclosureRegime> AuthorisedText { get; } = new(
        "disclosure.authorised-text",
        new("法律、法规授权的组织公开政府信息适用的规定", "the text that governs disclosure by an organisation authorised by law or regulation"),
        Open<DisclosureRegime>(),
        new(TextOf2019, DisclosureRegime.Regulation2019, New(54))) { Say = regime => regime.Name() };

    /// <summary>Which rules a school follows as a public institution (学校作为公共企事业单位适用的规定), in every rule of disclosure.</summary>
    /// <remarks>The article of 2007 is not confirmed: unsettled, the whole is named.</remarks>
    public static LawParameter<DisclosureRegime> SchoolText { get; } = new(
        "disclosure.school-text",
        new("学校公开在提供社会公共服务过程中制作、获取的信息适用的规定", "the rules that a school follows for what it makes or obtains while providing public service"),
        Open<DisclosureRegime>(),
        new(TextOf2019, DisclosureRegime.DepartmentRules, Paragraph(55, 1))) { Say = regime => regime.Name() };

    /// <summary>Which organ discloses what an organ made or obtained from the public (公开主体：制作的、从公民、法人和其他组织获取的).</summary>
    public static LawParameter<Bilingual> DisclosingBody { get; } = new(
        "disclosure.disclosing-body",
        new("公开主体", "the organ that discloses"),
        new(TextOf2007, new("制作该信息的行政机关，从公民、法人或者其他组织获取的由保存的行政机关公开", "the organ that made it, or keeps what came from the public"), Old(17)),
        new(TextOf2019, new("制作该信息的行政机关，从公民、法人和其他组织获取的由保存的行政机关公开", "the organ that made it, or keeps what came from the public"), New(10)));

    /// <summary>Which organ discloses what came from another organ or was made jointly (公开主体：从其他行政机关获取的、共同制作的).</summary>
    /// <remarks>The text of 2007 says nothing of either: unsettled, Article 17 is named.</remarks>
    public static LawParameter<Bilingual> DisclosingBodyAmongOrgans { get; } = new(
        "disclosure.disclosing-body-among-organs",
        new("从其他行政机关获取或者共同制作的信息的公开主体", "the organ that discloses what came from another organ or was made jointly"),
        DatedValue<Bilingual>.Unsettled(TextOf2007, Old(17)),
        new(
            TextOf2019,
            new("制作或者最初获取该信息的行政机关，共同制作的由牵头机关公开", "the organ that made or first obtained it; the lead organ where several made it"),
            New(10)));

    /// <summary>What must be disclosed without more (公开的一般原则).</summary>
    /// <remarks>Of the text of 2007 no general rule is confirmed, only the tests of <see cref="DutyByTest"/>.</remarks>
    public static LawParameter<DisclosureScope> GeneralDuty { get; } = new(
        "disclosure.general-duty",
        new("公开的一般原则", "the general duty to disclose"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MustDisclose, Paragraph(13, 1))) { Say = scope => scope.Name() };

    /// <summary>What must be disclosed because it meets one of four tests (主动公开基本要求), under the text of 2007.</summary>
    public static LawParameter<DisclosureScope> DutyByTest { get; } = new(
        "disclosure.duty-by-test",
        new("主动公开的基本要求", "the duty to disclose by one of four tests"),
        new DatedValue<DisclosureScope>(TextOf2007, DisclosureScope.MustDisclose, Old(9))) { Say = scope => scope.Name() };

    /// <summary>State secrets (国家秘密).</summary>
    public static LawParameter<DisclosureScope> StateSecrets { get; } = new(
        "disclosure.state-secrets",
        new("依法确定为国家秘密的信息", "information lawfully determined to be a state secret"),
        new(TextOf2007, DisclosureScope.ShallNotDisclose, Old(14)),
        new(TextOf2019, DisclosureScope.MustNotDisclose, New(14))) { Say = scope => scope.Name() };

    /// <summary>What a law or administrative regulation forbids to disclose, and what may endanger security or stability
    /// (禁止公开、可能危及安全稳定的信息).</summary>
    public static LawParameter<DisclosureScope> ForbiddenOrDangerous { get; } = new(
        "disclosure.forbidden-or-dangerous",
        new(
            "法律、行政法规禁止公开或者公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息",
            "information that law or administrative regulation forbids to disclose, or that may endanger security or stability"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MustNotDisclose, New(14))) { Say = scope => scope.Name() };

    /// <summary>Trade secrets and personal privacy (商业秘密、个人隐私).</summary>
    public static LawParameter<DisclosureScope> SecretsOfOthers { get; } = new(
        "disclosure.secrets-of-others",
        new("涉及商业秘密、个人隐私的信息", "information that touches trade secrets or personal privacy"),
        new(TextOf2007, DisclosureScope.ShallNotDisclose, Old(14)),
        new(TextOf2019, DisclosureScope.ShallNotDisclose, New(15))) { Say = scope => scope.Name() };

    /// <summary>Other lawful interests of third parties (第三方其他合法权益).</summary>
    public static LawParameter<DisclosureScope> OtherInterests { get; } = new(
        "disclosure.other-interests",
        new("公开会对第三方其他合法权益造成损害的信息", "information whose disclosure would harm other lawful interests of a third party"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.ShallNotDisclose, New(15))) { Say = scope => scope.Name() };

    /// <summary>What consent of the third party, or the public interest, makes of it (第三方同意或者公共利益的效果).</summary>
    public static LawParameter<DisclosureScope> WayOut { get; } = new(
        "disclosure.way-out",
        new("第三方同意公开或者不公开会对公共利益造成重大影响", "consent of the third party, or a grave effect on the public interest"),
        new(TextOf2007, DisclosureScope.MayDisclose, Old(14)),
        new(TextOf2019, DisclosureScope.MustDisclose, New(15))) { Say = scope => scope.Name() };

    /// <summary>Internal affairs (内部事务信息).</summary>
    /// <remarks>Of the text of 2007 no such article is confirmed: unsettled.</remarks>
    public static LawParameter<DisclosureScope> InternalAffairs { get; } = new(
        "disclosure.internal-affairs",
        new("内部事务信息", "information on internal affairs"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MayWithhold, Paragraph(16, 1))) { Say = scope => scope.Name() };

    /// <summary>Process information and enforcement files (过程性信息、行政执法案卷信息).</summary>
    /// <remarks>Of the text of 2007 no such article is confirmed: unsettled.</remarks>
    public static LawParameter<DisclosureScope> ProcessAndFiles { get; } = new(
        "disclosure.process-and-files",
        new("过程性信息、行政执法案卷信息", "process information and enforcement files"),
        Open<DisclosureScope>(),
        new(TextOf2019, DisclosureScope.MayWithhold, Paragraph(16, 2))) { Say = scope => scope.Name() };

    /// <summary>The review before publication (公开前的审查), by the day of publication.</summary>
    public static LawParameter<Bilingual> ReviewBeforePublication { get; } = new(
        "disclosure.review-before-publication",
        new("公开前的审查", "the review before publication"),
        new(TextOf2007, new("保密审查", "secrecy review"), Old(14)),
        new(TextOf2019, new("公开前审查", "review for publication"), New(17)));

    /// <summary>How long a home page may stand without an update in an inspection (首页不更新), by the day of the inspection.</summary>
    public static LawParameter<TimeLimit> HomePageThreshold { get; }
        = Inspection("disclosure.inspection-home-page", "首页不更新检查指标", "the inspection threshold for the home page", TimeLimit.Days(14));

    /// <summary>How long a column of news may stand without an update (动态、要闻类栏目不更新), by the day of the inspection.</summary>
    public static LawParameter<TimeLimit> NewsColumnThreshold { get; }
        = Inspection(
            "disclosure.inspection-news-column",
            "动态、要闻类栏目不更新检查指标",
            "the inspection threshold for columns of news",
            TimeLimit.Days(14));

    /// <summary>How long a column of notices or policy documents may stand without an update (通知公告、政策文件类一级栏目不更新), by the day of the
    /// inspection.</summary>
    public static LawParameter<TimeLimit> PolicyColumnThreshold { get; }
        = Inspection(
            "disclosure.inspection-policy-column",
            "通知公告、政策文件类栏目不更新检查指标",
            "the inspection threshold for columns of notices and policy documents",
            TimeLimit.Months(6));

    /// <summary>How long an account of new media may stand without an update (政务新媒体不更新), by the day of the inspection; unsettled.</summary>
    /// <remarks>Two weeks are seen as applied, but their wording is not confirmed: lay the figure that your inspection uses over this
    /// one.</remarks>
    public static LawParameter<TimeLimit> NewMediaThreshold { get; } = new(
        "disclosure.inspection-new-media",
        new("政务新媒体不更新检查指标", "the inspection threshold for new media"),
        DatedValue<TimeLimit>.Unsettled(DateSpan.From(new(2019, 4, 1)), Indicators));

    /// <summary>What a guide to government information must contain (公开指南应当包括的内容), by the day on which it is looked at.</summary>
    /// <remarks>What Article 19 of the text of 2007 lists was not read: unsettled.</remarks>
    public static LawParameter<GuideContents> GuideContents { get; } = new(
        "disclosure.guide-contents",
        new("公开指南应当包括的内容", "what a guide must contain"),
        DatedValue<GuideContents>.Unsettled(TextOf2007, Old(19)),
        new(TextOf2019, Disclosure.GuideContents.All, New(12))) { Say = contents => contents.Name() };

    /// <summary>What a catalogue of government information must contain (公开目录应当包括的内容), by the day on which it is looked at.</summary>
    /// <remarks>What Article 19 of the text of 2007 lists was not read: unsettled.</remarks>
    public static LawParameter<CatalogueContents> CatalogueContents { get; } = new(
        "disclosure.catalogue-contents",
        new("公开目录应当包括的内容", "what a catalogue must contain"),
        DatedValue<CatalogueContents>.Unsettled(TextOf2007, Old(19)),
        new(TextOf2019, Disclosure.CatalogueContents.All, New(12))) { Say = contents => contents.Name() };

    /// <summary>That the guide and the catalogue must be kept up to date (及时更新), by the day on which they are looked at.</summary>
    /// <remarks>The text of 2007 asks for it (Article 19); that of 2019 makes it a breach of its own (Article 53, item 2), of what is
    /// public too. Neither gives a number of days.</remarks>
    public static LawParameter<Bilingual> UpdatingDuty { get; } = new(
        "disclosure.updating-duty",
        new("及时更新公开指南和公开目录的规定", "the duty to keep the guide and the catalogue up to date"),
        new(TextOf2007, new("及时更新", "updated in time"), Old(19)),
        new(TextOf2019, new("及时更新", "updated in time"), Instruments.OpenInformation2019.Article(53).Item(2).Cite(Application.Direct)));

    /// <summary>The channels that the Regulation names for organs (法定公开渠道), by the day of publication.</summary>
    /// <remarks>
    /// The text of 2007 adds other ways convenient for the public, that of 2019 ends with 等途径: neither list is closed. New media stand
    /// for other government media on the internet, which the text of 2019 names.
    /// </remarks>
    public static LawParameter<ValueList<DisclosureChannel>> Channels { get; } = new(
        "disclosure.channels",
        new("法定公开渠道", "the channels of publication named by law"),
        new(
            TextOf2007,
            [
                DisclosureChannel.Website,
                DisclosureChannel.Gazette,
                DisclosureChannel.Conference,
                DisclosureChannel.Broadcasting,
                DisclosureChannel.Print],
            Old(15)),
        new(
            TextOf2019,
            [
                DisclosureChannel.Website,
                DisclosureChannel.Gazette,
                DisclosureChannel.NewMedia,
                DisclosureChannel.Conference,
                DisclosureChannel.Broadcasting,
                DisclosureChannel.Print],
            New(23))) { Say = channels => Joined.Of(channels.Select(channel => channel.Name())) };

    /// <summary>That personal information is published with separate consent alone (公开个人信息须取得单独同意), by the day of publication.</summary>
    /// <remarks>Where one of the grounds of Article 13, paragraph 1, items 2 to 7 applies, no consent is needed (Article 13, paragraph 2):
    /// <see cref="ConsentGround"/>.</remarks>
    public static LawParameter<Bilingual> ConsentToPublish { get; } = new(
        "disclosure.consent-to-publish",
        new("公开个人信息的条件", "the condition on which personal information is published"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2021, 11, 1)), new("取得个人单独同意", "separate consent of the person"), Instruments.PersonalInformation2021
                .Article(25)
                .Cite(Application.Direct)));

    /// <summary>That a kindergarten publishes data of children with the consent of their guardians alone (公开幼儿信息须取得监护人同意), by the day of
    /// publication; no exceptions.</summary>
    public static LawParameter<Bilingual> ConsentOfGuardians { get; } = new(
        "disclosure.consent-of-guardians",
        new("幼儿园公开幼儿信息的条件", "the condition on which a kindergarten publishes data of children"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2025, 6, 1)), new("取得监护人同意", "consent of the guardians"), Instruments.PreschoolEducation2024
                .Article(21)
                .Paragraph(2)
                .Cite(Application.Direct)));

    /// <summary>The form of the table of requests (申请情况表表式), by the last day of the year reported on.</summary>
    public static LawParameter<RequestTableForm> RequestTableForm { get; } = new(
        "disclosure.request-table-form",
        new("申请情况表的格式", "the form of the table of requests"),
        new(
            DateSpan.Between(new(2019, 1, 1), new(2021, 1, 1)),
            Statistics.RequestTableForm.Trial2019,
            Instruments.OpenInformationReportForm2019.Whole.Cite(Application.Direct)),
        new(
            DateSpan.From(new(2021, 1, 1)),
            Statistics.RequestTableForm.Revised2021,
            Instruments.OpenInformationReportForm2021.Whole.Cite(Application.Direct))) { Say = form => form.Name() };

    /// <summary>What each application of one applicant in a calendar month costs (按件计收标准), by the day that the caller names.</summary>
    public static LawParameter<FeeScale> ItemFees { get; } = new(
        "disclosure.item-fees",
        new("信息处理费按件计收标准", "the scale of processing fees by items"),
        new DatedValue<FeeScale>(
            DateSpan.From(new(2021, 1, 1)),
            new(FeeUnit.Item, [new(1, 10, 0), new(11, 30, 100), new(31, 40, 200)], every: 10, rise: 100),
            Instruments.ProcessingFee2020.Article(4).Cite(Application.Direct)));

    /// <summary>What each page of one application costs (按量计收标准), by the day that the caller names.</summary>
    public static LawParameter<FeeScale> PageFees { get; } = new(
        "disclosure.page-fees",
        new("信息处理费按量计收标准", "the scale of processing fees by pages"),
        new DatedValue<FeeScale>(
            DateSpan.From(new(2021, 1, 1)),
            new(FeeUnit.Page, [new(1, 30, 0), new(31, 100, 10), new(101, 200, 20), new(201, int.MaxValue, 40)]),
            Instruments.ProcessingFee2020.Article(5).Cite(Application.Direct)));

    /// <summary>What the law says of a ground; null where the Regulation does not name it.</summary>
    internal static LawParameter<DisclosureScope>? ScopeOf(DisclosureGround ground) => ground switch
    {
        DisclosureGround.StateSecret => StateSecrets,
        DisclosureGround.ForbiddenByLaw or DisclosureGround.Endangerment => ForbiddenOrDangerous,
        DisclosureGround.TradeSecret or DisclosureGround.PersonalPrivacy => SecretsOfOthers,
        DisclosureGround.ThirdPartyInterest => OtherInterests,
        DisclosureGround.PersonnelManagement or DisclosureGround.LogisticsManagement or DisclosureGround.InternalWorkflow
            => InternalAffairs,
        DisclosureGround.Other or DisclosureGround.WorkSecret => null,
        _ => ProcessAndFiles,
    };

    private static Citation Old(int article) => Instruments.OpenInformation2007.Article(article).Cite(Application.Direct);

    private static Citation New(int article) => Instruments.OpenInformation2019.Article(article).Cite(Application.Direct);

    private static Citation Paragraph(int article, int paragraph)
        => Instruments.OpenInformation2019.Article(article).Paragraph(paragraph).Cite(Application.Direct);

    private static DatedValue<T> Open<T>()
        => DatedValue<T>.Unsettled(TextOf2007, Instruments.OpenInformation2007.Whole.Cite(Application.Unstated));

    private static Citation Indicators => Instruments.WebsiteInspection2019.Whole.Cite(Application.InspectionStandard);

    // Issued in April 2019, on a day that the copies garble: from May on it is surely there.
    private static LawParameter<TimeLimit> Inspection(string key, string chinese, string english, TimeLimit threshold) => new(
        key,
        new(chinese, english),
        DatedValue<TimeLimit>.Unsettled(DateSpan.Between(new(2019, 4, 1), new(2019, 5, 1)), Indicators),
        new(DateSpan.From(new(2019, 5, 1)), threshold, Indicators));
}
