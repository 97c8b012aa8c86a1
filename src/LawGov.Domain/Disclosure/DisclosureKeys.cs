using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <summary>The facts of disclosure by name (公开事实项).</summary>
public static partial class DisclosureKeys
{
    private static readonly Bilingual Originating = new("该信息的主管科室", "the section that manages the item");
    private static readonly Bilingual School = new("学校", "the school");
    private static readonly Bilingual PublishingBody = new("公开该信息的单位", "the body that published it");
    private static readonly Bilingual WebsiteOffice = new("政府网站主管单位", "the body in charge of government websites");

    // No fields: which file of a class has its fields set first is not said.
    private static Bilingual Office => new("政府信息公开工作机构", "the office for open government information");

    private static Bilingual Superior => new("上级政府信息公开工作主管部门", "the superior department for open government information");

    /// <summary>What kind of body publishes (单位性质).</summary>
    public static FactKey Body { get; } = new(
        "disclosure.body",
        new("公开主体的性质", "the kind of body that publishes"),
        new("公开主体属于行政机关，还是学校等公共企事业单位？", "Is the publishing body an administrative organ, or a school or other public institution?"),
        Office);

    /// <summary>When the information was formed (形成日期).</summary>
    public static FactKey Formed { get; } = new(
        "disclosure.formed",
        new("形成日期", "the date of formation"),
        new("该信息何日形成（如成文日期）？", "On which day was the information formed, such as the date of issue?"),
        Office);

    /// <summary>When it was published (公开日期).</summary>
    public static FactKey Published { get; } = new(
        "disclosure.published",
        new("公开日期", "the date of publication"),
        new("该信息何日公开？", "On which day was the information published?"),
        Office);

    /// <summary>Who manages the item (主管).</summary>
    public static FactKey Manager { get; } = new(
        "disclosure.manager",
        new("主管", "who manages it"),
        new("该信息由谁主管？", "Who manages the item?"),
        Office);

    /// <summary>Who reviewed it (审核).</summary>
    public static FactKey Reviewer { get; } = new(
        "disclosure.reviewer",
        new("审核", "who reviews it"),
        new("该信息由谁审核？", "Who reviewed the item?"),
        Office);

    /// <summary>Who published it (发布).</summary>
    public static FactKey Publisher { get; } = new(
        "disclosure.publisher",
        new("发布", "who publishes it"),
        new("该信息由谁发布？", "Who published the item?"),
        Office);

    /// <summary>Which day selects the text (适用规定的日期).</summary>
    public static FactKey SelectingDay { get; } = new(
        "disclosure.selecting-day",
        new("确定适用规定的日期", "the date that selects the rules"),
        new("该信息何日形成或者变更？依申请公开的，何日收到申请？", "On which day was the information formed or changed or, of a request, the request received?"),
        Office);

    /// <summary>Which text governs (适用的规定).</summary>
    public static FactKey Governing { get; } = new(
        "disclosure.governing",
        new("适用的规定", "the rules that govern"),
        new("当日该单位、该事项适用何种公开规定？", "Which rules on disclosure governed this body and this matter on the day?"),
        new("本级政府信息公开工作主管部门", "the department in charge of open government information at the same level"));

    /// <summary>Whether a law or regulation authorises the body for this act (法律、法规授权).</summary>
    public static FactKey Authorised { get; } = new(
        "disclosure.authorised",
        new("法律、法规授权情况", "whether a law or regulation authorises the body"),
        new(
            "该单位就该事项是否系法律、法规授权的具有管理公共事务职能的组织？授权依据是什么？",
            "Does the body act here as an organisation authorised by law or regulation to manage public affairs, and by which text?"),
        Office);

    /// <summary>On which organ another law or regulation places the disclosure (另有规定的公开主体).</summary>
    public static FactKey Competence { get; } = new(
        "disclosure.competence",
        new("法律、法规另行规定的公开主体", "the organ on which another law places the disclosure"),
        new("法律、法规对该信息的公开权限有无另外规定？由哪个机关公开？", "Does a law or regulation place this disclosure on a certain organ, and on which?"),
        Office);

    /// <summary>How the information came to be held (信息来源).</summary>
    public static FactKey Origin { get; } = new(
        "disclosure.origin",
        new("信息来源", "how the information came to be held"),
        new(
            "该信息系制作、共同制作，还是从公民、法人、其他组织或者其他行政机关获取？",
            "Was the information made, made jointly, or obtained from the public or from another organ?"),
        Originating);

    /// <summary>Who made it or first obtained it (制作或者最初获取的机关).</summary>
    public static FactKey Maker { get; } = new(
        "disclosure.maker",
        new("制作或者最初获取的机关", "the organ that made or first obtained it"),
        new("该信息由哪个机关制作或者最初获取？", "Which organ made the information or first obtained it?"),
        Originating);

    /// <summary>Who keeps it (保存的机关).</summary>
    public static FactKey Keeper { get; } = new(
        "disclosure.keeper",
        new("保存的机关", "the organ that keeps it"),
        new("该信息由哪个机关保存？", "Which organ keeps the information?"),
        Originating);

    /// <summary>Who led where several made it (牵头制作的机关).</summary>
    public static FactKey Lead { get; } = new(
        "disclosure.lead",
        new("牵头制作的机关", "the organ that led in making it"),
        new("该信息由哪个机关牵头制作？", "Which organ led in making the information?"),
        Originating);

    /// <summary>Whether a unit of the organ discloses it in its own name (派出机构、内设机构).</summary>
    public static FactKey OutwardUnit { get; } = new(
        "disclosure.outward-unit",
        new("以自己名义负责公开的机构", "a unit that discloses in its own name"),
        new(
            "有无派出机构、内设机构依照法律、法规对外以自己名义履行职能并负责该信息的公开？",
            "Does a dispatched or internal unit act outward in its own name under law or regulation and disclose this information?"),
        Office);

    /// <summary>Which test of the text of 2007 is met (主动公开基本要求).</summary>
    public static FactKey DutyTest { get; } = new(
        "disclosure.duty-test",
        new("所符合的主动公开基本要求", "the test for proactive disclosure that it meets"),
        new("该信息符合2007年文本第九条规定的哪一项基本要求？", "Which of the four tests of Article 9 of the text of 2007 does the information meet?"),
        Office);

    /// <summary>Whether it was requested or must be disclosed proactively (公开方式).</summary>
    public static FactKey Mode { get; } = new(
        "disclosure.mode",
        new("公开方式", "whether it was requested or must be disclosed proactively"),
        new(
            "该信息有人申请公开，还是属于条例第十九条至第二十一条规定的主动公开范围，或者两者都不是？",
            "Was the information requested, must it be disclosed proactively under Articles 19 to 21 of the Regulation, or neither?"),
        Office);

    /// <summary>Into which parts the material is divided (材料的组成部分).</summary>
    public static FactKey Parts { get; } = new(
        "disclosure.parts",
        new("材料的组成部分", "the parts of the material"),
        new("该信息由哪些可以区分处理的部分组成？", "Of which parts that can be decided separately does the information consist?"),
        Originating);

    /// <summary>What is put forward for not disclosing (不公开理由).</summary>
    public static FactKey Grounds { get; } = new(
        "disclosure.grounds",
        new("不公开理由", "the grounds for withholding"),
        new("对该部分有无不公开的理由？是哪一种？", "Is a ground put forward for not disclosing the part, and which?"),
        Originating);

    /// <summary>Which article the ground rests on (理由所依条款).</summary>
    public static FactKey CitedGround { get; } = new(
        "disclosure.cited-ground",
        new("不公开理由所依条款", "the article behind the ground"),
        new("不公开的理由属于当日有效的条例文本规定的哪一项？", "Under which article of the Regulation, in the text of the day, does the ground fall?"),
        Office);

    /// <summary>Whether the condition of the ground is met (是否符合法定情形).</summary>
    public static FactKey GroundConfirmed { get; } = new(
        "disclosure.ground-confirmed",
        new("法定情形是否成立", "whether the condition of the ground is met"),
        new("该理由的法定情形是否成立？何日由谁认定？", "Is the condition of the ground met; found by whom, and on which day?"),
        Office);

    /// <summary>Which text forbids disclosure (禁止公开的规定).</summary>
    public static FactKey ForbiddenBy { get; } = new(
        "disclosure.forbidden-by",
        new("禁止公开的规定", "the text that forbids disclosure"),
        new("禁止公开的是法律、行政法规，还是层级较低的规定？", "Is it a law or an administrative regulation that forbids disclosure, or a text of lower rank?"),
        Office);

    /// <summary>What the third party said (第三方意见).</summary>
    public static FactKey ThirdParty { get; } = new(
        "disclosure.third-party",
        new("第三方意见", "the opinion of the third party"),
        new("第三方是否同意公开？何日答复？", "Does the third party agree to disclosure, and on which day did it say so?"),
        Office);

    /// <summary>Whether the public interest asks for disclosure (公共利益认定).</summary>
    public static FactKey PublicInterest { get; } = new(
        "disclosure.public-interest",
        new("公共利益认定", "the finding on the public interest"),
        new(
            "本机关是否认定不公开会对公共利益造成重大影响？何日由谁认定？",
            "Did the organ find that not disclosing would gravely affect the public interest; who, and on which day?"),
        Office);

    /// <summary>Whether a text requires it to be public (规定应当公开).</summary>
    public static FactKey SaidPublicBy { get; } = new(
        "disclosure.said-public-by",
        new("要求公开的法律、法规、规章", "a text that requires publication"),
        new("有无法律、法规、规章规定该信息应当公开？", "Does a law, regulation or rule require this information to be public?"),
        Office);

    /// <summary>What the organ chose (裁量决定).</summary>
    public static FactKey Choice { get; } = new(
        "disclosure.choice",
        new("裁量决定", "the choice of the organ"),
        new("可以不予公开的部分，本机关决定公开还是不予公开？", "Of the part that may be withheld: did the organ decide to disclose or to withhold it?"),
        Office);

    /// <summary>What was done with each part (各部分处理情况).</summary>
    public static FactKey Handling { get; } = new(
        "disclosure.handling",
        new("各部分处理情况", "what was done with each part"),
        new("各部分分别是公开还是未公开？何日处理？", "Which parts were published and which withheld, and on which day?"),
        Office);

    /// <summary>When the information was reviewed (公开前审查日期).</summary>
    public static FactKey Reviewed { get; } = new(
        "disclosure.reviewed",
        new("公开前审查日期", "the date of the review before publication"),
        new("该信息何日经过公开前审查？", "On which day was the information reviewed for publication?"),
        Office);

    /// <summary>Who signed it off (签发).</summary>
    public static FactKey Signer { get; } = new(
        "disclosure.signer",
        new("签发", "who signs it off"),
        new("该信息由谁签发？", "Who signed the item off?"),
        Office);

    /// <summary>Which roles must be held by different people (岗位分离要求).</summary>
    public static FactKey SeparationPolicy { get; } = new(
        "disclosure.separation-policy",
        new("岗位分离要求", "the rule on separate roles"),
        new("本单位是否规定主管、审核、签发由不同人员承担？依据是什么？", "Does the body require different people to manage, review and sign, and by which rule?"),
        Office);

    /// <summary>What is updated (更新对象).</summary>
    public static FactKey Place { get; } = new(
        "disclosure.place",
        new("检查对象", "what is inspected"),
        new("检查的是首页、哪一类栏目还是政务新媒体账号？", "Is it the home page, which kind of column, or an account of new media?"),
        WebsiteOffice);

    /// <summary>When it was last updated (最近更新日期).</summary>
    public static FactKey LastUpdated { get; } = new(
        "disclosure.last-updated",
        new("最近更新日期", "the date of the last update"),
        new("最近一次更新在哪一天？", "On which day was it last updated?"),
        WebsiteOffice);

    /// <summary>Which threshold the inspection uses (检查指标).</summary>
    public static FactKey InspectionThreshold { get; } = new(
        "disclosure.inspection-threshold",
        new("检查指标", "the threshold of the inspection"),
        new("本次检查对更新间隔采用什么指标，何日起执行？", "Which threshold does the inspection use for updates, and from which day?"),
        WebsiteOffice);

    /// <summary>The limit of a school's own guide (学校公开指南规定的期限).</summary>
    public static FactKey SchoolGuide { get; } = new(
        "disclosure.school-guide",
        new("学校公开指南规定的期限", "the limit of the school's own guide"),
        new("学校公开指南规定几个工作日内公开？", "Within how many working days does the school's own guide ask for publication?"),
        School);

    /// <summary>What a guide and a catalogue had to contain on a day that is unsettled (应当包括的内容).</summary>
    public static FactKey ContentsRequired { get; } = new(
        "disclosure.contents-required",
        new("应当包括的内容", "the contents required"),
        new("当时公开指南和公开目录应当包括哪些内容？", "What did a guide and a catalogue have to contain at the time?"),
        Superior);

    /// <summary>What the guide contains (公开指南的内容).</summary>
    public static FactKey Guide { get; } = new(
        "disclosure.guide",
        new("公开指南的内容", "the contents of the guide"),
        new("公开指南包括哪些内容？", "What does the guide contain?"),
        Office);

    /// <summary>What the catalogue contains (公开目录的内容).</summary>
    public static FactKey Catalogue { get; } = new(
        "disclosure.catalogue",
        new("公开目录的内容", "the contents of the catalogue"),
        new("公开目录包括哪些内容？", "What does the catalogue contain?"),
        Office);

    /// <summary>What in the guide or the catalogue no longer holds (应更新未更新的内容).</summary>
    public static FactKey OutOfDate { get; } = new(
        "disclosure.out-of-date",
        new("应更新未更新的内容", "what is out of date"),
        new("公开指南和公开目录有没有已经变化而没有更新的内容？", "Is there anything in the guide or the catalogue that has changed and was not updated?"),
        Office);

    /// <summary>Whether the guide and the catalogue had to be kept up to date on a day that is unsettled (更新义务).</summary>
    public static FactKey UpdatingRequired { get; } = new(
        "disclosure.updating-required",
        new("更新公开指南和公开目录的规定", "the duty to keep the guide and the catalogue up to date"),
        new("当时是否规定公开指南和公开目录应当及时更新？", "Did the rules of that time require the guide and the catalogue to be kept up to date?"),
        Superior);

    /// <summary>Which catalogue lists the information (所列目录).</summary>
    public static FactKey ItemCatalogue { get; } = new(
        "disclosure.item-catalogue",
        new("所列目录", "the catalogue that lists it"),
        new("该信息列入哪一目录？", "Which catalogue lists the information?"),
        Office);

    /// <summary>Which limit the catalogue gives (目录规定的期限).</summary>
    public static FactKey ItemLimit { get; } = new(
        "disclosure.item-limit",
        new("目录规定的期限", "the limit of the catalogue"),
        new("目录对该信息规定的公开期限是多少个工作日？", "Within how many working days must it be published by the catalogue?"),
        Office);

    /// <summary>When the information last changed (最近变更日期).</summary>
    public static FactKey Changed { get; } = new(
        "disclosure.changed",
        new("最近变更日期", "the date of the last change"),
        new("该信息最近一次变更在哪一天，还是没有变更过？", "On which day did the information last change, or did it never?"),
        Office);

    /// <summary>Through which channels it was published (公开渠道).</summary>
    public static FactKey Channels { get; } = new(
        "disclosure.channels",
        new("公开渠道", "the channels of publication"),
        new("该信息通过哪些渠道公开？", "Through which channels was the information published?"),
        Office);

    /// <summary>Which channels are listed for it (应当使用的渠道).</summary>
    public static FactKey ListedChannels { get; } = new(
        "disclosure.listed-channels",
        new("目录所列渠道", "the channels that the catalogue lists"),
        new("目录对该信息列出哪些公开渠道？", "Which channels does a catalogue list for the information?"),
        Office);

    /// <summary>What the law asked of publishing personal information on a day that is unsettled (个人信息公开的规定).</summary>
    public static FactKey ConsentRequired { get; } = new(
        "disclosure.consent-required",
        new("个人信息公开的规定", "the law on publishing personal information"),
        new("当时公开个人信息应当符合什么规定？", "What did the law of that time ask of publishing personal information?"),
        Superior);

    /// <summary>Which personal information is shown (公开的个人信息项目).</summary>
    public static FactKey PersonalFields { get; } = new(
        "disclosure.personal-fields",
        new("公开的学生个人信息项目", "the personal information of pupils that is shown"),
        new("公开内容中有学生的哪些个人信息？", "Which personal information of pupils does the publication show?"),
        PublishingBody);

    /// <summary>How many are shown without separate consent (没有取得单独同意的人数).</summary>
    public static FactKey WithoutConsent { get; } = new(
        "disclosure.without-consent",
        new("没有取得单独同意的人数", "the number shown without separate consent"),
        new("有几名学生没有取得单独同意（不满十四周岁的为监护人同意）？", "How many pupils are shown without separate consent, below 14 that of a guardian?"),
        PublishingBody);

    /// <summary>Whether those shown are children of a kindergarten (是否为幼儿).</summary>
    public static FactKey Kindergarten { get; } = new(
        "disclosure.kindergarten",
        new("是否为幼儿园公开的幼儿信息", "whether a kindergarten publishes data of its children"),
        new("公开的是否为幼儿园的幼儿信息？", "Are those shown children of a kindergarten that publishes it?"),
        PublishingBody);

    /// <summary>On what ground no consent is said to be needed (不需取得同意的情形).</summary>
    public static FactKey ConsentGround { get; } = new(
        "disclosure.consent-ground",
        new("不需取得同意的情形", "the ground on which no consent is needed"),
        new(
            "是否主张个人信息保护法第十三条第一款第二项至第七项的情形？是哪一项，还是确认均不适用？",
            "Is a ground of Article 13, paragraph 1, items 2 to 7 of the Personal Information Protection Law claimed, and which, " +
                "or is it known that none applies?"),
        PublishingBody);

    /// <summary>Which law or administrative regulation requires publication (要求公开的法律、行政法规).</summary>
    public static FactKey LegalDuty { get; } = new(
        "disclosure.legal-duty",
        new("要求公开的法律、行政法规", "a law or an administrative regulation that requires publication"),
        new(
            "有没有法律、行政法规要求公开这些个人信息？是哪一部？",
            "Does a law or an administrative regulation require this personal information to be published, and which?"),
        PublishingBody);

    /// <summary>The numbers in the table of requests (申请情况表).</summary>
    public static FactKey RequestTable { get; } = new(
        "disclosure.request-table",
        new("申请情况表的数据", "the numbers in the table of requests"),
        new(
            "收到和处理政府信息公开申请情况表各格的数量是多少？空白的格是否为零？",
            "What are the numbers in the table of requests received and handled, and is a blank cell 0?"),
        Office);

    /// <summary>The same of the year before (上年度申请情况表).</summary>
    public static FactKey LastRequestTable { get; } = new(
        "disclosure.request-table-of-last-year",
        new("上年度申请情况表的结转数", "the numbers carried on in the table of last year"),
        new(
            "上年度报告的申请情况表中，各列结转下年度继续办理的数量是多少？",
            "In the table of requests of last year, how many were carried on in each column?"),
        Office);

    /// <summary>The form of the table of requests (申请情况表表式).</summary>
    public static FactKey RequestForm { get; } = new(
        "disclosure.request-form",
        new("申请情况表采用的表式", "the form of the table of requests"),
        new(
            "申请情况表中“其他处理”是一行还是三行？采用的是哪一年的格式？",
            "Is other handling one row of the table of requests or three, and of which year is the form?"),
        Office);

    /// <summary>The numbers in the table of reconsiderations and suits (复议、诉讼情况表).</summary>
    public static FactKey RemedyTable { get; } = new(
        "disclosure.remedy-table",
        new("复议、诉讼情况表的数据", "the numbers in the table of reconsiderations and suits"),
        new(
            "政府信息公开行政复议、行政诉讼情况表各格的数量是多少？空白的格是否为零？",
            "What are the numbers in the table of reconsiderations and suits, and is a blank cell 0?"),
        Office);
}
