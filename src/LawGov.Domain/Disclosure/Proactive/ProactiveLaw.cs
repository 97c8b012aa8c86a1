using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure;

/// <summary>The legal figures behind catalogues, guides, schools and inspections (主动公开目录、指南、学校公开和检查指标参数).</summary>
/// <remarks>The limit of proactive disclosure itself is <see cref="DisclosureLaw.ProactiveLimit"/>; what schools follow is <see cref="DisclosureLaw.SchoolText"/>.</remarks>
public static class ProactiveLaw
{
    /// <summary>How long a home page may stand without an update in an inspection (首页不更新), by the day of the inspection.</summary>
    public static LawParameter<TimeLimit> HomePageThreshold { get; }
        = Inspection("disclosure.inspection-home-page", "首页不更新检查指标", "inspection threshold for the home page", TimeLimit.Days(14));

    /// <summary>How long a column of news may stand without an update (动态、要闻类栏目不更新), by the day of the inspection.</summary>
    public static LawParameter<TimeLimit> NewsColumnThreshold { get; }
        = Inspection("disclosure.inspection-news-column", "动态、要闻类栏目不更新检查指标", "inspection threshold for columns of news", TimeLimit.Days(14));

    /// <summary>How long a column of notices or policy documents may stand without an update (通知公告、政策文件类一级栏目不更新), by the day of the inspection.</summary>
    public static LawParameter<TimeLimit> PolicyColumnThreshold { get; }
        = Inspection("disclosure.inspection-policy-column", "通知公告、政策文件类栏目不更新检查指标", "inspection threshold for columns of notices and policy documents", TimeLimit.Months(6));

    /// <summary>How long an account of new media may stand without an update (政务新媒体不更新), by the day of the inspection; unsettled.</summary>
    /// <remarks>Two weeks are seen as applied, but their wording is not confirmed: lay the figure that your inspection uses over this one.</remarks>
    public static LawParameter<TimeLimit> NewMediaThreshold { get; } = new(
        "disclosure.inspection-new-media",
        new("政务新媒体不更新检查指标", "inspection threshold for new media"),
        DatedValue<TimeLimit>.Unsettled(DateSpan.From(new(2019, 4, 1)), Indicators));

    /// <summary>What a guide to government information must contain (公开指南应当包括的内容), by the day on which it is looked at.</summary>
    public static LawParameter<GuideContents> GuideContents { get; } = new(
        "disclosure.guide-contents",
        new("公开指南应当包括的内容", "what a guide must contain"),
        DatedValue<GuideContents>.Unsettled(Before2019, Instruments.OpenInformation2007.Whole.Cite(Application.Direct)),
        new(From2019, Disclosure.GuideContents.All, Instruments.OpenInformation2019.Article(12).Cite(Application.Direct)));

    /// <summary>What a catalogue of government information must contain (公开目录应当包括的内容), by the day on which it is looked at.</summary>
    public static LawParameter<CatalogueContents> CatalogueContents { get; } = new(
        "disclosure.catalogue-contents",
        new("公开目录应当包括的内容", "what a catalogue must contain"),
        DatedValue<CatalogueContents>.Unsettled(Before2019, Instruments.OpenInformation2007.Whole.Cite(Application.Direct)),
        new(From2019, Disclosure.CatalogueContents.All, Instruments.OpenInformation2019.Article(12).Cite(Application.Direct)));

    /// <summary>That not to update what is public, the guide or the catalogue is a breach of its own (不及时更新), by the day on which they are looked at.</summary>
    public static LawParameter<Bilingual> UpdatingDuty { get; } = new(
        "disclosure.updating-duty",
        new("及时更新公开内容、公开指南和公开目录", "keeping what is public, the guide and the catalogue up to date"),
        new DatedValue<Bilingual>(From2019, new("及时更新", "updated in time"), Instruments.OpenInformation2019.Article(53).Item(2).Cite(Application.Direct)));

    /// <summary>The channels that the Regulation names for organs (法定公开渠道), by the day of publication.</summary>
    /// <remarks>What the Regulation of 2007 named was not seen. New media stand for other government media on the internet.</remarks>
    public static LawParameter<ValueList<DisclosureChannel>> Channels { get; } = new(
        "disclosure.channels",
        new("法定公开渠道", "channels of publication"),
        DatedValue<ValueList<DisclosureChannel>>.Unsettled(Before2019, Instruments.OpenInformation2007.Whole.Cite(Application.Direct)),
        new(
            From2019,
            [DisclosureChannel.Website, DisclosureChannel.Gazette, DisclosureChannel.NewMedia, DisclosureChannel.Conference, DisclosureChannel.Broadcasting, DisclosureChannel.Print],
            Instruments.OpenInformation2019.Article(23).Cite(Application.Direct)));

    /// <summary>That personal information is published with separate consent alone (公开个人信息须取得单独同意), by the day of publication.</summary>
    /// <remarks>The first day in force is not confirmed; the text was read as it stood in 2025, so from May of that year it is surely there.</remarks>
    public static LawParameter<Bilingual> ConsentToPublish { get; } = new(
        "disclosure.consent-to-publish",
        new("公开个人信息的条件", "on what condition personal information is published"),
        DatedValue<Bilingual>.Unsettled(DateSpan.Between(new(2021, 1, 1), new(2025, 5, 1)), Instruments.PersonalInformation.Article(25).Cite(Application.Direct)),
        new(DateSpan.From(new(2025, 5, 1)), new("取得个人单独同意", "separate consent of the person"), Instruments.PersonalInformation.Article(25).Cite(Application.Direct)));

    private static DateSpan Before2019 => DateSpan.Between(new(2008, 5, 1), new(2019, 5, 15));

    private static DateSpan From2019 => DateSpan.From(new(2019, 5, 15));

    private static Citation Indicators => Instruments.WebsiteInspection2019.Whole.Cite(Application.InspectionStandard);

    // Issued in April 2019, on a day that the copies garble: from May on it is surely there.
    private static LawParameter<TimeLimit> Inspection(string key, string chinese, string english, TimeLimit threshold) => new(
        key,
        new(chinese, english),
        DatedValue<TimeLimit>.Unsettled(DateSpan.Between(new(2019, 4, 1), new(2019, 5, 1)), Indicators),
        new(DateSpan.From(new(2019, 5, 1)), threshold, Indicators));
}
