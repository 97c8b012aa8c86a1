using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <summary>The facts of catalogues, guides, schools and inspections by name (主动公开事实项).</summary>
public static class ProactiveKeys
{
    private static readonly Bilingual Office = new("政府信息公开工作机构", "the office for open government information");

    private static readonly Bilingual Superior = new("上级政府信息公开工作主管部门", "the superior department for open government information");

    private static readonly Bilingual School = new("学校", "the school");

    private static readonly Bilingual Publisher = new("公开该信息的单位", "the body that published it");

    private static readonly Bilingual WebsiteOffice = new("政府网站主管单位", "the body in charge of government websites");

    /// <summary>What is updated (更新对象).</summary>
    public static FactKey Place { get; } = new("disclosure.place", new("检查的是首页、哪一类栏目还是政务新媒体账号？", "Is it the home page, which kind of column, or an account of new media?"), WebsiteOffice);

    /// <summary>When it was last updated (最近更新日期).</summary>
    public static FactKey LastUpdated { get; } = new("disclosure.last-updated", new("最近一次更新在哪一天？", "On which day was it last updated?"), WebsiteOffice);

    /// <summary>Which threshold the inspection uses (检查指标).</summary>
    public static FactKey InspectionThreshold { get; } = new("disclosure.inspection-threshold", new("本次检查对更新间隔采用什么指标，何日起执行？", "Which threshold does the inspection use for updates, and from which day?"), WebsiteOffice);

    /// <summary>The limit of a school's own guide (学校公开指南规定的期限).</summary>
    public static FactKey SchoolGuide { get; } = new("disclosure.school-guide", new("学校公开指南规定几个工作日内公开？", "Within how many working days does the school's own guide ask for publication?"), School);

    /// <summary>What a guide and a catalogue had to contain on a day that is unsettled (应当包括的内容).</summary>
    public static FactKey ContentsRequired { get; } = new("disclosure.contents-required", new("当时公开指南和公开目录应当包括哪些内容？", "What did a guide and a catalogue have to contain at the time?"), Superior);

    /// <summary>What the guide contains (公开指南的内容).</summary>
    public static FactKey Guide { get; } = new("disclosure.guide", new("公开指南包括哪些内容？", "What does the guide contain?"), Office);

    /// <summary>What the catalogue contains (公开目录的内容).</summary>
    public static FactKey Catalogue { get; } = new("disclosure.catalogue", new("公开目录包括哪些内容？", "What does the catalogue contain?"), Office);

    /// <summary>What in the guide or the catalogue no longer holds (没有更新的内容).</summary>
    public static FactKey OutOfDate { get; } = new("disclosure.out-of-date", new("公开指南和公开目录有没有已经变化而没有更新的内容？", "Is there anything in the guide or the catalogue that has changed and was not updated?"), Office);

    /// <summary>Which catalogue lists the information (所列目录).</summary>
    public static FactKey ItemCatalogue { get; } = new("disclosure.item-catalogue", new("该信息列入哪一目录？", "Which catalogue lists the information?"), Office);

    /// <summary>Which limit the catalogue gives (目录规定的期限).</summary>
    public static FactKey ItemLimit { get; } = new("disclosure.item-limit", new("目录对该信息规定的公开期限是多少个工作日？", "Within how many working days does the catalogue have it published?"), Office);

    /// <summary>When the information last changed (最近变更日期).</summary>
    public static FactKey Changed { get; } = new("disclosure.changed", new("该信息最近一次变更在哪一天，还是没有变更过？", "On which day did the information last change, or did it never?"), Office);

    /// <summary>Through which channels it was published (公开渠道).</summary>
    public static FactKey Channels { get; } = new("disclosure.channels", new("该信息通过哪些渠道公开？", "Through which channels was the information published?"), Office);

    /// <summary>Which channels are listed for it (应当使用的渠道).</summary>
    public static FactKey ListedChannels { get; } = new("disclosure.listed-channels", new("目录对该信息列出哪些公开渠道？", "Which channels does a catalogue list for the information?"), Office);

    /// <summary>Under which law personal data were published on a day that is unsettled (个人信息公开的规定).</summary>
    public static FactKey ConsentRequired { get; } = new("disclosure.consent-required", new("当时公开个人信息应当符合什么规定？", "What did the law ask of publishing personal data at the time?"), Superior);

    /// <summary>Which personal data are shown (公开的个人信息项目).</summary>
    public static FactKey PersonalFields { get; } = new("disclosure.personal-fields", new("公开内容中有学生的哪些个人信息？", "Which personal data of pupils does the publication show?"), Publisher);

    /// <summary>How many are shown without separate consent (没有取得单独同意的人数).</summary>
    public static FactKey WithoutConsent { get; } = new("disclosure.without-consent", new("有几名学生没有取得单独同意（不满十四周岁的为监护人同意）？", "How many pupils are shown without separate consent, below 14 that of a guardian?"), Publisher);

    /// <summary>Which law or regulation has the data published (要求公开的法律、法规).</summary>
    public static FactKey LegalDuty { get; } = new("disclosure.legal-duty", new("有没有法律、法规要求公开这些个人信息？是哪一部？", "Does a law or regulation have these personal data published, and which?"), Publisher);
}
