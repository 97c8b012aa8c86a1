using Ardalis.GuardClauses;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <summary>What the labels of disclosure are called in both languages (名称).</summary>
public static partial class Names
{
    private static readonly Bilingual Nothing = new("无", "nothing");

    private static readonly Bilingual[] Channels =
    [
        new("其他", "other"),
        new("政府网站", "government website"),
        new("政府公报", "government gazette"),
        new("两微一端", "microblog, WeChat and client"),
        new("发布会/听证会", "press conference or hearing"),
        new("广播电视", "radio or television"),
        new("纸质媒体", "print media"),
        new("公开查阅点", "reading place"),
        new("政务服务中心", "government service centre"),
        new("便民服务站", "service station"),
        new("入户/现场", "at the door or on the spot"),
        new("社区/企事业单位/村公示栏（电子屏）", "notice board or screen"),
        new("精准推送", "message to those concerned"),
        new("公开栏", "school board"),
        new("橱窗", "school window"),
        new("公众号", "school's public account"),
    ];

    private static readonly Bilingual[] RequestRows =
    [
        new("一、本年新收政府信息公开申请数量", "1. requests received in the year"),
        new("二、上年结转政府信息公开申请数量", "2. carried over from last year"),
        new("三（一）予以公开", "3(1) disclosed"),
        new("三（二）部分公开", "3(2) disclosed in part"),
        new("三（三）1.属于国家秘密", "3(3)1 state secrets"),
        new("三（三）2.其他法律行政法规禁止公开", "3(3)2 forbidden by laws or administrative regulations"),
        new("三（三）3.危及“三安全一稳定”", "3(3)3 security or stability endangered"),
        new("三（三）4.保护第三方合法权益", "3(3)4 lawful rights of third parties"),
        new("三（三）5.属于三类内部事务信息", "3(3)5 internal affairs"),
        new("三（三）6.属于四类过程性信息", "3(3)6 process information"),
        new("三（三）7.属于行政执法案卷", "3(3)7 enforcement files"),
        new("三（三）8.属于行政查询事项", "3(3)8 administrative queries"),
        new("三（四）1.本机关不掌握相关政府信息", "3(4)1 not held"),
        new("三（四）2.没有现成信息需要另行制作", "3(4)2 would have to be made"),
        new("三（四）3.补正后申请内容仍不明确", "3(4)3 still unclear after correction"),
        new("三（五）1.信访举报投诉类申请", "3(5)1 petitions, reports and complaints"),
        new("三（五）2.重复申请", "3(5)2 repeated requests"),
        new("三（五）3.要求提供公开出版物", "3(5)3 publications"),
        new("三（五）4.无正当理由大量反复申请", "3(5)4 many repeated requests without good reason"),
        new("三（五）5.要求行政机关确认或重新出具已获取信息", "3(5)5 to confirm or reissue what was obtained"),
        new("三（六）其他处理", "3(6) other handling"),
        new("三（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "3(6)1 not corrected in time"),
        new("三（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3(6)2 fee not paid in time"),
        new("三（六）3.其他", "3(6)3 other"),
        new("三（七）总计", "3(7) total"),
        new("四、结转下年度继续办理", "4. carried on to next year"),
    ];

    private static readonly Bilingual[] RequestColumns =
    [
        new("自然人", "natural persons"),
        new("商业企业", "commercial enterprises"),
        new("科研机构", "institutions of research"),
        new("社会公益组织", "organizations for the public good"),
        new("法律服务机构", "organizations of legal services"),
        new("其他", "other bodies"),
        new("总计", "total"),
    ];

    private static readonly Bilingual[] RequestForms =
    [
        new("未能确定的表式", "a form that cannot be told"),
        new("2019年试行格式", "the trial form of 2019"),
        new("2021年格式", "the form of 2021"),
        new("两种格式混用", "rows of both forms"),
    ];

    private static readonly Bilingual[] RequestFaults =
    [
        new("无误", "no fault"),
        new("表中没有该行", "the form has no such row"),
        new("行次重复", "repeated row"),
        new("列数不足", "fewer than seven figures"),
        new("列数过多", "more than seven figures"),
        new("不是整数", "not a whole number"),
        new("数值过大", "number too large"),
        new("列次与表式不符", "columns in another order than in the form"),
        new("收到申请之日未能确定", "the day of receipt is not settled"),
        new("申请人类别未载明", "the kind of requester is not stated"),
        new("办理结果未载明", "how it ended is not stated"),
    ];

    private static readonly Bilingual[] FeeUnits = [new("件", "item"), new("页", "page")];

    private static readonly Bilingual[] Places =
    [
        new("其他栏目", "another column"),
        new("首页", "home page"),
        new("动态、要闻类栏目", "column of news"),
        new("通知公告、政策文件类一级栏目", "column of notices or policy documents"),
        new("政务新媒体账号", "account of new media"),
    ];

    private static readonly Bilingual[] GuideParts =
    [
        new("政府信息的分类", "classification"),
        new("编排体系", "arrangement"),
        new("获取方式", "ways to obtain it"),
        new("政府信息公开工作机构的名称", "name of the office"),
        new("办公地址", "address of the office"),
        new("办公时间", "hours of the office"),
        new("联系电话", "telephone of the office"),
        new("传真号码", "fax of the office"),
        new("互联网联系方式", "internet contact of the office"),
    ];

    private static readonly Bilingual[] CatalogueParts = [
        new("索引", "index"),
        new("名称", "name"),
        new("内容概述", "summary"),
        new("生成日期", "date made")
    ];

    private static readonly Bilingual[] Fields =
    [
        new("姓名", "names"),
        new("身份证件号码", "identity numbers"),
        new("出生日期", "days of birth"),
        new("家庭住址", "home addresses"),
        new("联系电话", "telephone numbers"),
        new("照片", "pictures"),
        new("资助情况或者家庭经济状况", "aid or family means"),
        new("健康状况", "health"),
        new("成绩、排名", "marks or rank"),
        new("其他个人信息", "other personal information"),
    ];

    private static readonly Bilingual[] ConsentGrounds =
    [
        new("未说明", "not stated"),
        new("订立、履行合同或者人力资源管理所必需", "a contract or personnel management"),
        new("履行法定职责或者法定义务所必需", "a statutory duty or obligation"),
        new("应对突发公共卫生事件或者紧急情况", "a public-health emergency or a rescue"),
        new("为公共利益实施新闻报道、舆论监督", "news or supervision by public opinion"),
        new("已经合法公开", "lawfully public already"),
        new("法律、行政法规规定的其他情形", "another case in a law or an administrative regulation"),
    ];

    private static readonly Bilingual[] RowFaults =
    [
        new("无误", "no fault"),
        new("空行", "nothing in the row"),
        new("缺少编号", "no id"),
        new("编号重复", "the id is repeated"),
        new("缺少公开事项", "no item is named"),
        new("缺少公开依据", "no basis is named"),
        new("渠道不在列", "no such channel"),
        new("公开对象不在列", "no such audience"),
        new("公开方式不在列", "no such way"),
        new("公开层级不在列", "no such level"),
        new("第二十条没有该项", "Article 20 has no such item"),
        new("时限宽于法定期限", "the limit is laxer than the law's"),
        new("勾选不清", "which are ticked cannot be told"),
        new("均未勾选", "nothing is ticked"),
    ];

    private static readonly Bilingual[] Audiences = [new("未载明", "not stated"), new("全社会", "everybody"), new("特定群体", "a certain group")];

    private static readonly Bilingual[] Ways = [new("未载明", "not stated"), new("主动", "proactively"), new("依申请", "on request")];

    private static readonly Bilingual[] LimitKinds =
    [
        new("未载明", "not stated"), new(
            "有具体期限",
            "a number of days or months"), new("定期", "regularly"), new("及时", "promptly"), new("其他表述", "other words"),
    ];

    private static readonly Bilingual[] States =
    [
        new("未能判定", "undetermined"),
        new("未到期", "not due yet"),
        new("已按期公开", "published in time"),
        new("逾期公开", "published late"),
        new("变更后逾期未更新", "changed and not published anew"),
        new("逾期未公开", "not published"),
        new("公开早于形成", "published before it was formed"),
    ];

    private static readonly Bilingual[] Fits = [
        new("未载明", "not stated"),
        new("无须判断", "not asked"),
        new("在列", "listed"),
        new("不在列", "not listed")
    ];

    private static readonly Bilingual[] Coverages = [
        new("未能判定", "undetermined"),
        new("未到期", "not due yet"),
        new("已覆盖", "covered"),
        new("未覆盖", "not covered"),
        new("逾期覆盖", "covered late")
    ];

    private static readonly Bilingual[] Regimes =
    [
        new("未能确定", "undetermined"),
        new("尚无规定", "no rules yet"),
        new("政府信息公开条例（2007年文本）", "the Regulation, text of 2007"),
        new("政府信息公开条例（2019年文本）", "the Regulation, text of 2019"),
        new("国务院有关主管部门的规定", "the rules of the competent departments of the State Council"),
        new("不适用政府信息公开条例", "the Regulation does not apply"),
    ];

    private static readonly Bilingual[] Origins =
    [
        new("未说明", "not stated"),
        new("制作", "made"),
        new("从公民、法人和其他组织获取", "obtained from the public"),
        new("从其他行政机关获取", "obtained from another organ"),
        new("共同制作", "made jointly"),
    ];

    private static readonly Bilingual[] Tests =
    [
        new("未说明", "not stated"),
        new("涉及切身利益", "vital interests"),
        new("需要社会公众广泛知晓或者参与", "wide knowledge or participation"),
        new("反映机构设置、职能、办事程序", "set-up, functions and procedures of the organ"),
        new("其他规定应当主动公开", "another provision requires it"),
    ];

    private static readonly Bilingual[] Grounds =
    [
        new("其他理由", "another ground"),
        new("国家秘密", "state secret"),
        new("法律、行政法规禁止公开", "forbidden by law or administrative regulation"),
        new("可能危及国家安全、公共安全、经济安全、社会稳定", "possible danger to national, public or economic security or social stability"),
        new("商业秘密", "trade secret"),
        new("个人隐私", "personal privacy"),
        new("第三方其他合法权益", "another lawful interest of a third party"),
        new("人事管理信息", "personnel management"),
        new("后勤管理信息", "logistics management"),
        new("内部工作流程信息", "internal workflow"),
        new("讨论记录", "record of discussion"),
        new("过程稿", "draft on the way"),
        new("磋商信函", "letter of consultation"),
        new("请示报告", "request for instructions or report"),
        new("行政执法案卷信息", "enforcement file"),
        new("工作秘密", "work secret"),
    ];

    private static readonly Bilingual[] Modes = [new("未说明", "not stated"), new("主动公开", "proactively"), new("依申请公开", "on request")];

    private static readonly Bilingual[] Scopes =
    [
        new("未能确定", "undetermined"),
        new("应当公开", "must be disclosed"),
        new("可以公开", "may be disclosed"),
        new("可以不予公开", "may be withheld"),
        new("不得公开", "must not be disclosed"),
        new("不予公开", "is not disclosed"),
    ];

    private static readonly Bilingual[] Dispositions = [
        new("未能确定", "undetermined"),
        new("公开", "disclosed"),
        new("不公开", "withheld"),
        new("由行政机关决定", "for the organ to decide")
    ];

    private static readonly Bilingual[] Outcomes =
    [
        new("未能确定", "undetermined"),
        new("不适用政府信息公开条例", "outside the Regulation"),
        new("不属于本机关负责公开", "for another organ to disclose"),
        new("全部公开", "wholly disclosed"),
        new("部分公开", "partly disclosed"),
        new("全部不公开", "not disclosed"),
        new("由行政机关决定", "for the organ to decide"),
    ];

    private static readonly Bilingual[] Steps = [
        new("无", "no step"),
        new("适用规定", "rules that govern"),
        new("公开主体", "disclosing organ"),
        new("公开范围", "scope of disclosure")
    ];

    private static readonly Bilingual[] StepOutcomes = [new("未能确定", "undetermined"), new("已确定", "settled"), new("终止", "ended")];

    private static readonly Bilingual[] Roles =
    [
        new("未说明", "not stated"), new("单位负责人", "head of the unit"), new("主管", "originator"), new("审核", "reviewer"), new("签发", "signer"),
        new("发布", "publisher"),
    ];

    private static readonly Bilingual[] RoleDuties =
    [
        new("未说明", "not stated"),
        new("总体责任", "the whole"),
        new("内容真实、完整，能否公开", "truth, completeness, and whether it may be public"),
        new("保密、合法、个人信息保护和文字", "secrecy, lawfulness, personal information and wording"),
        new("最终批准", "final approval"),
        new("栏目、版本、时间正确，未经批准不得发布", "the right column, version and time, and nothing unapproved"),
    ];

    private static readonly Bilingual[] Faults =
    [
        new("未说明", "not stated"),
        new("内容不真实", "untrue"),
        new("内容不完整", "incomplete"),
        new("公开不及时", "late"),
        new("更新不及时", "outdated"),
        new("泄露秘密", "a secret given away"),
        new("泄露个人信息", "personal information shown"),
        new("内容不合法", "unlawful content"),
        new("栏目、渠道错误", "wrong channel"),
        new("链接失效", "broken link"),
        new("无法访问", "not accessible"),
    ];

    private static readonly Bilingual[] ChainFaults =
    [
        new("无误", "nothing wrong"),
        new("渠道不在所列范围", "channel not declared"),
        new("未填责任岗位类别", "role missing"),
        new("未填岗位", "post missing"),
        new("期间为空", "span empty"),
        new("未填依据", "basis missing"),
        new("同一责任在重叠期间重复指定", "role given twice over overlapping days"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="channel">A channel.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public static Bilingual Name(this DisclosureChannel channel) => Channels[(int)Guard.Against.Undeclared(channel)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="place">What an inspection looks at.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this UpdatePlace place) => Places[(int)Guard.Against.Undeclared(place)];

    /// <summary>Gets the name in both languages; of several contents, all in the order of the article; 无 when none.</summary>
    /// <param name="contents">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public static Bilingual Name(this GuideContents contents)
        => FlagNames.Join(DecisionGuards.Within((int)contents, (int)GuideContents.All, nameof(contents)), GuideParts, Nothing);

    /// <inheritdoc cref="Name(GuideContents)"/>
    public static Bilingual Name(this CatalogueContents contents)
        => FlagNames.Join(DecisionGuards.Within((int)contents, (int)CatalogueContents.All, nameof(contents)), CatalogueParts, Nothing);

    /// <summary>Gets the name in both languages; of several fields, all in the order of their numbers; 无 when none.</summary>
    /// <param name="fields">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such fields.</exception>
    public static Bilingual Name(this PersonalFields fields)
        => FlagNames.Join(DecisionGuards.Within((int)fields, (int)PersonalFields.All, nameof(fields)), Fields, Nothing);

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ground">Why no consent is said to be needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static Bilingual Name(this ConsentGround ground) => ConsentGrounds[(int)Guard.Against.Undeclared(ground)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with a row of a catalogue.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this CatalogueRowFault fault) => RowFaults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="audience">To whom an item is published.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this CatalogueAudience audience) => Audiences[(int)Guard.Against.Undeclared(audience)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="mode">In which way an item is disclosed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this CatalogueMode mode) => Ways[(int)Guard.Against.Undeclared(mode)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">How a catalogue states a limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this CatalogueLimitKind kind) => LimitKinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="state">How a publication stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static Bilingual Name(this PublicationState state) => States[(int)Guard.Against.Undeclared(state)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fit">Whether channels are listed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ChannelFit fit) => Fits[(int)Guard.Against.Undeclared(fit)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">How an item counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static Bilingual Name(this CoverageOutcome outcome) => Coverages[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="regime">Which rules govern.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this DisclosureRegime regime) => Regimes[(int)Guard.Against.Undeclared(regime)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="origin">How information came to be held.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this InformationOrigin origin) => Origins[(int)Guard.Against.Undeclared(origin)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="test">A test of the text of 2007.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such test.</exception>
    public static Bilingual Name(this DutyTest test) => Tests[(int)Guard.Against.Undeclared(test)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ground">A ground for not disclosing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static Bilingual Name(this DisclosureGround ground) => Grounds[(int)Guard.Against.Undeclared(ground)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="mode">A mode.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public static Bilingual Name(this DisclosureMode mode) => Modes[(int)Guard.Against.Undeclared(mode)];

    /// <summary>Gets the verb of the law in both languages.</summary>
    /// <param name="scope">What the law says.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this DisclosureScope scope) => Scopes[(int)Guard.Against.Undeclared(scope)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="disposition">What becomes of a part.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this PartDisposition disposition) => Dispositions[(int)Guard.Against.Undeclared(disposition)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">What comes of the ladder.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static Bilingual Name(this DisclosureOutcome outcome) => Outcomes[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A step of the ladder.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static Bilingual Name(this DecisionStepKind kind) => Steps[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">How a step ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this DecisionStepOutcome outcome) => StepOutcomes[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="role">A role in publishing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static Bilingual Name(this ChainRole role) => Roles[(int)Guard.Against.Undeclared(role)];

    /// <summary>Gets what the role answers for in general, by the reading of local rules.</summary>
    /// <param name="role">A role in publishing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static Bilingual AnswersFor(this ChainRole role) => RoleDuties[(int)Guard.Against.Undeclared(role)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with published information.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this DisclosureFault fault) => Faults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with a row of a register.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this ChainRowFault fault) => ChainFaults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="row">A row of the table of requests; its name begins with its number in the form.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestTableRow row) => RequestRows[(int)Guard.Against.Undeclared(row)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="column">A column of the table of requests.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestTableColumn column) => RequestColumns[(int)Guard.Against.Undeclared(column)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="form">A form of the table of requests.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestTableForm form) => RequestForms[(int)Guard.Against.Undeclared(form)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with a row or cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestTableFault fault) => RequestFaults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="unit">By what a processing fee is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this FeeUnit unit) => FeeUnits[(int)Guard.Against.Undeclared(unit)];
}
