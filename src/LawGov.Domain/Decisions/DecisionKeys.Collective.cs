using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions;

/// <content>The facts of collective decisions, of the catalogue of decisions and of consultation by name.</content>
public static partial class DecisionKeys
{
    private static readonly Bilingual CollectiveParty = new("本单位党组（党委）办公室", "the office of the body's Party group");
    private static readonly Bilingual CollectiveFinance = new("本单位财务科室", "the finance section of the body");
    private static readonly Bilingual CollectiveOffice = new("本单位办公室或者法规科室", "the office or the legal section of the body");
    private static readonly Bilingual CollectiveDrafting = new("决策承办单位", "the unit in charge of the decision");
    private static readonly Bilingual CollectiveLegal = new("本单位法规科室", "the legal section of the body");

    /// <summary>When the matter was decided (决定日期).</summary>
    public static FactKey CollectiveDecided { get; } = Key("collective-decided", "决定日期", "the date of the decision", "该事项何日作出决定？",
        "On which day was the matter decided?", CollectiveParty);

    /// <summary>Which of the four classes it is of (事项类别).</summary>
    public static FactKey CollectiveClass { get; } = Key("collective-class", "三重一大事项类别", "the class of the matter",
        "该事项属于重大决策、重要干部（人事）任免、重要（重大）项目安排、大额度资金使用中的哪一类，还是均不属于？",
        "Is it a major decision, a matter of important personnel, an important project or a large sum, or none of them?", CollectiveParty);

    /// <summary>The body's own rule (本单位三重一大制度).</summary>
    public static FactKey OwnRules { get; } = Key("collective-own-rules", "本单位对该类事项的三重一大制度",
        "the body's own rule for this class of matters", "作出决定时，本单位哪份三重一大制度适用于该类事项？请附文件。",
        "Which rule of the body applied to this class of matters at the time? Please attach it.", CollectiveParty);

    /// <summary>From which sum it counts (金额标准).</summary>
    public static FactKey Threshold { get; } = Key("collective-threshold", "规定的金额标准", "the threshold that the rule sets",
        "本单位制度对预算内、预算外的该类事项各规定了多少元的标准？", "Which sum, with its unit, does the body's rule set for this class within and outside the budget?",
        CollectiveFinance);

    /// <summary>Whether the threshold itself counts (是否含本数).</summary>
    public static FactKey ThresholdIncluded { get; } = Key("collective-threshold-included", "标准是否含本数",
        "whether exactly the threshold counts", "本单位制度规定的金额标准含本数还是不含本数？", "Does exactly the threshold count by the body's rule?",
        CollectiveFinance);

    /// <summary>The sum of the matter (金额).</summary>
    public static FactKey Amount { get; } = Key("collective-amount", "金额及其单位", "the sum with its unit", "该事项的金额是多少，以什么为单位？",
        "What is the sum of the matter, and in which unit?", CollectiveFinance);

    /// <summary>Whether it is budgeted (是否列入预算).</summary>
    public static FactKey Budgeted { get; } = Key("collective-budgeted", "是否列入预算", "whether it stands in the budget", "该事项的资金是否列入预算？",
        "Does the money for the matter stand in the budget?", CollectiveFinance);

    /// <summary>In which way it was decided (决定方式).</summary>
    public static FactKey DecidingForm { get; } = Key("collective-form", "决定方式", "the way of deciding", "该事项以会议、传阅会签、个别征求意见还是个人决定的方式作出决定？",
        "Was it decided by a meeting, by circulating papers, by asking members one by one, or by one person?", CollectiveParty);

    /// <summary>Which meeting decided (作出决定的会议).</summary>
    public static FactKey DecidingMeeting { get; } = Key("collective-meeting", "作出决定的会议", "the meeting that decided",
        "该事项由哪个会议作出决定？请附会议记录。", "Which meeting decided it? Please attach the minutes.", CollectiveParty);

    /// <summary>What the rule says of the meeting (会议的规定).</summary>
    public static FactKey MeetingRule { get; } = Key("collective-meeting-rule", "制度对会议的规定", "what the rule says of the meeting",
        "本单位制度规定由哪个会议决定，到会人数应达到多少（是否含本数），主要负责人是否末位表态？",
        "Which meeting decides by the body's rule, which share of its members must be present, and must the head speak last?",
        CollectiveParty);

    /// <summary>Members, and members present (应到、实到人数).</summary>
    public static FactKey MembersPresent { get; } = Key("collective-present", "应到和实到人数", "the members present", "该会议应到多少人，实到多少人？请附签到表。",
        "How many members does the meeting have, and how many were present? Please attach the attendance list.", CollectiveParty);

    /// <summary>Whether the head spoke last (末位表态).</summary>
    public static FactKey HeadSpokeLast { get; } = Key("collective-head-last", "主要负责人末位表态情况", "the head speaking last",
        "主要负责人是否在其他成员之后表态？请附会议记录。", "Did the head speak after all other members? Please attach the minutes.", CollectiveParty);

    /// <summary>The steps in their order (办理环节的规定).</summary>
    public static FactKey RouteRule { get; } = Key("collective-route-rule", "制度规定的办理环节", "the steps that the rule sets",
        "本单位制度规定该类事项依次经过哪些环节？", "Which steps, in which order, does the body's rule set for this class?", CollectiveParty);

    /// <summary>When the steps were done (各环节的完成日期).</summary>
    public static FactKey RouteSteps { get; } = Key("collective-steps", "各环节的完成日期", "the dates of the steps", "制度规定的各环节分别在何日完成？",
        "On which day was each step of the rule done?", CollectiveParty);

    /// <summary>What the rule says of filing (报备的规定).</summary>
    public static FactKey FilingRule { get; } = Key("collective-filing-rule", "制度对报备的规定", "what the rule says of filing",
        "本单位制度规定事前提前几日、事后几日内向谁报备，提前的天数是否计入报备当日？",
        "How long before, and within how many days after, must it be filed, with whom, and does the day of filing count?", CollectiveParty);

    /// <summary>When it was filed beforehand (事前报备日期).</summary>
    public static FactKey FiledBefore { get; } = Key("collective-filed-before", "事前报备日期", "the date of filing beforehand", "该事项何日事前报备？",
        "On which day was it filed beforehand?", CollectiveParty);

    /// <summary>When the result was filed (事后报备日期).</summary>
    public static FactKey FiledAfter { get; } = Key("collective-filed-after", "事后报备日期", "the date of filing afterwards", "该事项的结果何日报备？",
        "On which day was the result filed?", CollectiveParty);

    /// <summary>Whether it was an emergency (是否属于突发事件).</summary>
    public static FactKey Emergency { get; } = Key("collective-emergency", "是否属于突发事件、紧急情况", "whether it was a sudden event or emergency",
        "该事项是否属于重大突发事件或者紧急情况？", "Was it a major sudden event or an emergency?", CollectiveParty);

    /// <summary>What the rule says of emergencies (突发事件的规定).</summary>
    public static FactKey EmergencyRule { get; } = Key("collective-emergency-rule", "制度对突发事件的规定", "what the rule says of emergencies",
        "本单位制度是否允许突发事件、紧急情况不经会议先行决定，事后几日内向会议报告？",
        "May an emergency be decided without a meeting by the body's rule, and within how many days must it be reported?", CollectiveParty);

    /// <summary>When it was reported to the meeting (事后报告日期).</summary>
    public static FactKey ReportedLater { get; } = Key("collective-reported-later", "事后向会议报告的日期", "the date of the report to the meeting",
        "先行决定的事项何日向会议报告？", "On which day was what had been decided reported to the meeting?", CollectiveParty);

    /// <summary>What kind of body fixed the catalogue (单位性质).</summary>
    public static FactKey CatalogueBody { get; } = Key("catalogue-body", "确定目录的单位性质", "the kind of body that fixed the catalogue",
        "决策事项目录由县级以上政府、政府工作部门还是乡镇确定？",
        "Was the catalogue fixed by a government from county level up, one of its departments, or a township?", CollectiveOffice);

    /// <summary>Whether the rule was in force (是否已经施行).</summary>
    public static FactKey CatalogueDuty { get; } = Key("catalogue-duty", "目录规定是否已经施行", "whether the rule on catalogues was in force",
        "当时是否已有施行中的决策事项目录规定？", "Was a rule on catalogues of decisions in force at the time?", Justice);

    /// <summary>The items of the catalogue (目录事项).</summary>
    public static FactKey Catalogue { get; } = Key("catalogue", "决策事项目录", "the catalogue of decisions", "本年度是否确定了重大行政决策事项目录，列有哪些事项？",
        "Was a catalogue of major administrative decisions fixed for the year, and which matters stand in it?", CollectiveOffice);

    /// <summary>When the Party committee consented (党委同意日期).</summary>
    public static FactKey CatalogueConsented { get; } = Key("catalogue-consented", "同级党委同意的日期", "the date of the Party committee's consent",
        "同级党委何日同意该目录？", "On which day did the Party committee at the same level consent to the catalogue?", CollectiveOffice);

    /// <summary>When the catalogue was published (公布日期).</summary>
    public static FactKey CataloguePublished { get; } = Key("catalogue-published", "目录公布日期",
        "the date on which the catalogue was published", "该目录何日向社会公布？", "On which day was the catalogue published?", CollectiveOffice);

    /// <summary>What an item of the catalogue says (目录事项要素).</summary>
    public static FactKey CatalogueItems { get; } = Key("catalogue-items", "决策主体、承办单位、计划完成时间",
        "who decides, the office in charge, the planned day", "目录各事项的决策主体、承办单位、计划完成时间是什么？",
        "Who decides each matter of the catalogue, which office is in charge, and by when is it planned?", CollectiveOffice);

    /// <summary>Whom it affects (影响范围).</summary>
    public static FactKey ImpactScope { get; } = Key("consultation-scope", "影响范围", "the scope of the impact",
        "该事项影响本单位内部、有关单位、一定区域或者行业，还是社会公众？",
        "Does the matter affect the body itself, certain units, an area or trade, or the public at large?", CollectiveDrafting);

    /// <summary>How much it affects them (影响程度).</summary>
    public static FactKey ImpactDegree { get; } = Key("consultation-degree", "影响程度", "the degree of the impact", "该事项的影响程度较小、较大还是重大？",
        "Is the impact of the matter slight, considerable or major?", CollectiveDrafting);

    /// <summary>Whether a special group is touched (特定群体).</summary>
    public static FactKey SpecialGroup { get; } = Key("consultation-special-group", "是否涉及特定群体利益",
        "whether a special group's interests are touched", "该事项是否涉及特定群体的利益？", "Does the matter touch the interests of a special group?",
        CollectiveDrafting);

    /// <summary>Whether vital interests are touched (切身利益).</summary>
    public static FactKey VitalInterests { get; } = Key("consultation-vital-interests", "是否直接涉及切身利益",
        "whether vital interests are directly touched", "该事项是否直接涉及公民、法人、其他组织的切身利益？",
        "Does the matter directly touch vital interests of citizens, legal persons or organisations?", CollectiveDrafting);

    /// <summary>Whether there is great disagreement (较大分歧).</summary>
    public static FactKey Disagreement { get; } = Key("consultation-disagreement", "是否存在较大分歧", "whether there is great disagreement",
        "各方面对该事项是否存在较大分歧？", "Is there great disagreement on the matter?", CollectiveDrafting);

    /// <summary>Whether a hearing is compulsory (依法应当听证).</summary>
    public static FactKey HearingRequired { get; } = Key("consultation-hearing-required", "是否有规定要求听证", "whether a hearing is required",
        "是否有法律、法规、规章要求对该事项听证，哪一条？", "Does a law, regulation or rule require a hearing on the matter, and which provision?",
        CollectiveLegal);

    /// <summary>What kind of body decides (决策机关的性质).</summary>
    public static FactKey ConsultingBody { get; } = Key("consultation-body", "决策机关的性质", "the kind of body that decides",
        "由县级以上政府、政府工作部门、乡镇还是其他单位作出决策？",
        "Does a government from county level up decide, one of its departments, a township or another body?", CollectiveDrafting);
}
