using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions;

/// <summary>The facts of decisions by name (重大行政决策事实项).</summary>
public static partial class DecisionKeys
{
    // No fields: which file of a class has its fields set first is not said.
    private static Bilingual Unit => new("承办单位", "the unit in charge");

    private static Bilingual Justice => new("同级司法行政部门", "the judicial administration at the same level");

    private static readonly FactKey[] Days = OfSteps(
        "-day", "{0}的日期", "the date of {0}", "{0}何日完成，还是没有进行？", "On which day was {0} done, or was it not done?");

    private static readonly FactKey[] Outcomes = OfSteps(
        "-outcome", "{0}的结论", "the outcome of {0}", "{0}的结论是什么？有几次的，以哪次为准？",
        "What was the outcome of {0}, and which one counts where there are several?");

    /// <summary>What kind of body decides (决策机关的性质).</summary>
    public static FactKey Body { get; } = Key("body", "决策机关的性质", "the kind of body that decides", "由何种机关作出决策（政府、部门、乡镇）？",
        "What kind of body takes the decision: government, department, township?");

    /// <summary>What the decision is about (决策事项类别).</summary>
    public static FactKey Matter { get; } = Key("matter", "决策事项类别", "the class of the matter", "该事项属于哪一类决策事项，是否属于除外事项？",
        "Which class of decision is it, and is it one of the matters excluded?");

    /// <summary>Which rules on the procedure were in force (当时适用的程序规定).</summary>
    public static FactKey Governing { get; } = Key("governing", "当时适用的程序规定", "the rules on the procedure at the time",
        "当时适用何种决策或者审查程序的规定？", "Which rules on the procedure of decision or review applied at the time?", Justice);

    /// <summary>The units in charge (承办单位).</summary>
    public static FactKey Units { get; } = Key("units", "承办单位", "the units in charge", "确定了哪些承办单位？", "Which units are in charge?");

    /// <summary>Which unit leads (牵头单位).</summary>
    public static FactKey Lead { get; } = Key("lead", "牵头单位", "the unit that leads", "由哪个单位牵头？", "Which unit leads?");

    /// <summary>Whether it is technical to a high degree (是否专业性、技术性较强).</summary>
    public static FactKey Technical { get; } = Key("technical", "是否专业性、技术性较强", "whether it is technical to a high degree",
        "该事项专业性、技术性是否较强？", "Is the matter professional or technical to a high degree?");

    /// <summary>Whether it may harm stability or safety (是否可能造成不利影响).</summary>
    public static FactKey Risky { get; } = Key("risky", "是否可能对社会稳定、公共安全等造成不利影响", "whether it may harm stability or public safety",
        "该决策的实施是否可能对社会稳定、公共安全等造成不利影响？", "May carrying it out harm social stability or public safety?");

    /// <summary>Whether it touches operators (是否涉及经营者经济活动).</summary>
    public static FactKey Operators { get; } = Key("operators", "是否涉及经营者经济活动", "whether it touches the activity of operators",
        "该措施是否涉及经营者经济活动？", "Does the measure touch the economic activity of operators?");

    /// <summary>Whether it touches a special group (是否涉及特定群体利益).</summary>
    public static FactKey Group { get; } = Key("group", "是否涉及特定群体利益", "whether it touches a special group", "该决策是否涉及特定群体利益？",
        "Does it touch the interests of a special group?");

    /// <summary>Whether it touches duties of others (是否涉及其他部门、下级政府职责).</summary>
    public static FactKey OtherDuties { get; } = Key("other-duties", "是否涉及其他部门、下级政府职责", "whether it touches duties of others",
        "该决策是否涉及其他部门、下级政府的职责？", "Does it touch duties of other departments or lower governments?");

    /// <summary>Whether it is by law not to be disclosed (是否依法不予公开).</summary>
    public static FactKey NotPublic { get; } = Key("not-public", "是否依法不予公开", "whether it is by law not to be disclosed", "该决策事项是否依法不予公开？",
        "Is the matter by law not to be disclosed?");

    /// <summary>Whether it is of general concern (社会关注度是否较高).</summary>
    public static FactKey GeneralConcern { get; } = Key("general-concern", "社会关注度是否较高", "whether it is of general concern",
        "该决策的社会关注度是否较高？", "Is the decision of general concern?");

    /// <summary>Whether it is an exploratory reform (是否为探索性改革决策).</summary>
    public static FactKey Exploratory { get; } = Key("exploratory", "是否为国家尚无明确规定的探索性改革决策",
        "whether it is an exploratory reform without a rule of the State", "该决策是否为国家尚无明确规定的探索性改革决策？",
        "Is it an exploratory reform on which the State has not ruled?");

    /// <summary>Whether it must be reported to the Party committee (是否应当请示报告).</summary>
    public static FactKey MustReport { get; } = Key("must-report", "是否应当向同级党委请示报告", "whether it must be reported to the Party committee",
        "按照规定该决策是否应当向同级党委请示报告？", "Must the decision be reported to the Party committee under its rules?");

    /// <summary>What the file records (环节记录).</summary>
    public static FactKey Steps { get; } = Key("steps", "程序环节记录", "the steps that the file records", "该决策进行了哪些环节，各在何日？",
        "Which steps were taken, and on which days?");

    /// <summary>The first day of a call for comments (征求意见起始日).</summary>
    public static FactKey CallStart { get; } = Key("call-start", "征求意见的起始日", "the first day of the call for comments", "何日开始公开征求意见？",
        "On which day did the call for comments begin?");

    /// <summary>The last day of a call for comments (征求意见截止日).</summary>
    public static FactKey CallEnd { get; } = Key("call-end", "征求意见的截止日", "the last day of the call for comments", "征求意见何日截止？",
        "On which day did the call for comments end?");

    /// <summary>Whether the first day of the call counts (起始日是否计入).</summary>
    public static FactKey CallCounting { get; } = Key("call-counting", "征求意见期限是否计入起始日", "whether the first day of the call counts",
        "计算征求意见期限时起始日是否计入？", "Does the first day count in the period for comments?", Justice);

    /// <summary>Why the period is shorter (缩短期限的理由).</summary>
    public static FactKey CallReason { get; } = Key("call-reason", "缩短征求意见期限的理由", "the reason for a shorter period", "因何缩短征求意见期限？",
        "Why was the period for comments shortened?");

    /// <summary>Whether the call itself gives the reason (理由是否在征求意见时说明).</summary>
    public static FactKey CallReasonInCall { get; } = Key("call-reason-in-call", "是否在征求意见时说明缩短期限的理由",
        "whether the call itself gives the reason", "公开征求意见时是否说明了缩短期限的理由？", "Did the call for comments itself give the reason?");

    /// <summary>When the papers of a hearing were delivered (听证材料送达之日).</summary>
    public static FactKey HearingPapers { get; } = Key("hearing-papers", "听证材料送达之日",
        "the date on which the papers of the hearing were delivered", "听证材料何日送达听证参加人？",
        "On which day were the papers delivered to the participants?");

    /// <summary>When the list of participants was published (听证参加人名单公布之日).</summary>
    public static FactKey ListPublished { get; } = Key("hearing-list", "听证参加人名单公布之日",
        "the date on which the list of participants was published", "听证参加人名单何日公布？", "On which day was the list of participants published?");

    /// <summary>When the papers for the review were complete (送审材料齐备之日).</summary>
    public static FactKey PapersComplete { get; } = Key("review-papers", "送审材料齐备之日",
        "the date on which the papers for the review were complete", "送请合法性审查的材料何日齐备？",
        "On which day were the papers for the legality review complete?");

    /// <summary>By when the opinion was wanted (要求提出意见之日).</summary>
    public static FactKey OpinionWanted { get; } = Key("review-wanted", "要求提出审查意见之日", "the date by which the opinion was wanted",
        "要求何日以前提出合法性审查意见？没有限定的，请说明。", "By which day was the opinion wanted, or was none set?");

    /// <summary>Whether the head spoke last (行政首长是否最后发表意见).</summary>
    public static FactKey HeadLast { get; } = Key("head-last", "行政首长是否最后发表意见", "whether the head spoke last", "会议上行政首长是否最后发表意见？",
        "Did the head of the organ speak last at the meeting?");

    /// <summary>Whether other views are in the record (不同意见是否载明).</summary>
    public static FactKey DissentRecorded { get; } = Key("dissent-recorded", "不同意见是否如实载明", "whether other views are in the record",
        "会议有无不同意见，是否如实载明？", "Were there other views, and are they in the record?");

    /// <summary>Whether the head decided against the majority (是否与多数人意见不一致).</summary>
    public static FactKey AgainstMajority { get; } = Key("against-majority", "是否作出与多数人意见不一致的决定",
        "whether the head decided against the majority", "行政首长的决定与多数人的意见是否不一致？", "Did the head decide against the majority?");

    /// <summary>The head's reasons (决定的理由).</summary>
    public static FactKey MajorityReason { get; } = Key("majority-reason", "与多数人意见不一致的决定的理由",
        "the reasons for deciding against the majority", "行政首长是否在会上说明理由，理由是什么？", "Which reasons did the head give at the meeting?");

    /// <summary>Whether the publication explains the use of views (是否说明意见采纳情况).</summary>
    public static FactKey ViewsExplained { get; } = Key("views-explained", "公布时是否说明意见采纳情况",
        "whether the publication explains what use was made of views", "公布决策时是否说明公众意见、专家论证意见的采纳情况？",
        "Does the publication explain what use was made of views?");

    /// <summary>Whether the main assessor evaluated (是否由承担主要评估工作的单位实施).</summary>
    public static FactKey MainAssessor { get; } = Key("main-assessor", "后评估是否由决策作出前承担主要评估工作的单位实施",
        "whether the main assessor made the post-evaluation", "实施后评估的单位在决策作出前是否承担主要评估工作？",
        "Did who made the post-evaluation do the main assessment before the decision?");

    /// <summary>When a step was done (环节日期).</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static FactKey DayOf(ProcedureStepKind step) => Days[(int)Guard.Against.Undeclared(step)];

    /// <summary>What came of a step (环节结论).</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static FactKey OutcomeOf(ProcedureStepKind step) => Outcomes[(int)Guard.Against.Undeclared(step)];

    private static FactKey[] OfSteps(string id, string name, string english, string ask, string askInEnglish)
        => [.. Enum.GetValues<ProcedureStepKind>().Select(step => Key(
            char.ToLowerInvariant(step.ToString()[0]) + step.ToString()[1..] + id,
            name.Replace("{0}", step.Name().Chinese, StringComparison.Ordinal),
            english.Replace("{0}", step.Name().English, StringComparison.Ordinal),
            ask.Replace("{0}", step.Name().Chinese, StringComparison.Ordinal),
            askInEnglish.Replace("{0}", step.Name().English, StringComparison.Ordinal),
            step == ProcedureStepKind.LegalityReview ? new("负责合法性审查的部门", "the department in charge of legality review") : null))];

    private static FactKey Key(string id, string name, string english, string ask, string askInEnglish, Bilingual? whom = null)
        => new("decisions." + id, new(name, english), new(ask, askInEnglish), whom ?? Unit);
}
