using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>The facts of participation, and of printed figures and texts, by name (参与率事实项).</summary>
public static class ParticipationKeys
{
    private static readonly Bilingual Organizer = new("组织该活动的科室", "the section that ran the activity");
    private static readonly Bilingual Author = new("起草报告的科室", "the section that drafted the report");
    private static readonly Bilingual Source = new("提供数据的科室", "the section that supplied the figure");

    /// <summary>Who took part (参加人数).</summary>
    public static FactKey Participants { get; } = new(
        "participation.participants",
        new("参加人数", "the number of participants"),
        new("参加人数是多少？", "How many took part?"),
        Organizer);

    /// <summary>How many were eligible (应参加人数).</summary>
    public static FactKey Eligible { get; } = new(
        "participation.eligible",
        new("应参加人数", "the number eligible"),
        new("应参加人数是多少？按哪些学校、哪些学段、何日的在校生数统计？", "How many were eligible, counting which schools and stages, enrolled on which day?"),
        new("组织该活动的科室，或者掌握在校生数的学籍管理部门", "the section that ran the activity, or the office that keeps the enrolment register"));

    /// <summary>The rate as printed (参与率).</summary>
    public static FactKey Rate { get; } = new(
        "participation.rate",
        new("参与率", "the rate of participation"),
        new("公布的参与率是多少？保留几位小数？", "Which rate was printed, with how many decimals?"),
        Organizer);

    /// <summary>What the counts of participation count (计量单位).</summary>
    public static FactKey Unit { get; } = new(
        "participation.unit",
        new("计量单位", "the unit of the figures"),
        new("各项人数是按人还是按人次统计？能否按同一单位给出？", "Do the figures count people or attendances, and can they be given in one unit?"),
        Organizer);

    /// <summary>The target (参与率目标).</summary>
    public static FactKey Target { get; } = new(
        "participation.target",
        new("参与率目标", "the target rate"),
        new("活动通知是否规定了参与率目标？目标是多少？", "Did the notice of the activity set a rate to be reached, and which?"),
        new("发布活动通知的机关", "the organ that issued the notice"));

    /// <summary>Who was awarded (获奖人数).</summary>
    public static FactKey Awarded { get; } = new(
        "participation.awarded",
        new("获奖人数", "the number awarded"),
        new("获奖人数是多少？", "How many were awarded?"),
        Organizer);

    /// <summary>What each unit reported (各单位填报).</summary>
    public static FactKey Units { get; } = new(
        "participation.units",
        new("各单位填报的人数", "what each unit reported"),
        new("各单位分别填报了多少人参加？哪些单位没有填报？", "How many took part by the report of each unit, and which units have not reported?"),
        Organizer);

    /// <summary>The total (合计).</summary>
    public static FactKey Total { get; } = new(
        "figures.total",
        new("合计数", "the total"),
        new("合计数是多少？", "What is the total?"),
        Source);

    /// <summary>The parts (分项).</summary>
    public static FactKey Parts { get; } = new(
        "figures.parts",
        new("分项数", "the parts"),
        new("各分项的数量分别是多少？有无遗漏的分项？", "What is the number of each part, and is a part missing?"),
        Source);

    /// <summary>The rates of the parts (各项占比).</summary>
    public static FactKey Rates { get; } = new(
        "figures.rates",
        new("各项占比", "the rates of the parts"),
        new("各分项的占比分别是多少？有无遗漏的分项？", "What is the rate of each part, and is a part missing?"),
        Source);

    /// <summary>Whether the list of parts is complete (分项是否列全).</summary>
    public static FactKey Exhaustive { get; } = new(
        "figures.exhaustive",
        new("分项是否列全", "whether the parts are all listed"),
        new("所列分项是否为全部分项？未列的有哪些？", "Does the list name every part, and which ones does it omit?"),
        Source);

    /// <summary>What printed figures count (计量单位): of a total, a growth, a share or a frequency.</summary>
    public static FactKey FigureUnit { get; } = new(
        "figures.unit",
        new("计量单位", "the unit of the figures"),
        new("各项数据按什么单位统计？能否按同一单位给出？", "What does each figure count, and can they be given in one unit?"),
        Source);

    /// <summary>The value of the period (本期数).</summary>
    public static FactKey Current { get; } = new(
        "figures.current",
        new("本期数", "the number of the period"),
        new("本期数是多少？", "What is the number of the period?"),
        Source);

    /// <summary>The value of the period before (上期数).</summary>
    public static FactKey Prior { get; } = new(
        "figures.prior",
        new("上期数", "the number of the period before"),
        new("上期数（同期数）是多少？", "What was the number of the period before?"),
        Source);

    /// <summary>By how much the value grew (增加数).</summary>
    public static FactKey Increase { get; } = new(
        "figures.increase",
        new("增加数", "the increase"),
        new("比上期增加多少？减少的，请注明。", "By how much did it grow over the period before? Say if it fell."),
        Source);

    /// <summary>The rate of growth (增长率).</summary>
    public static FactKey Growth { get; } = new(
        "figures.growth",
        new("增长率", "the rate of growth"),
        new("载明的增长率是多少？下降的，以负数表示。", "Which rate of growth is printed? A fall is negative."),
        Author);

    /// <summary>Carried over from the period before (上年结转).</summary>
    public static FactKey Brought { get; } = new(
        "figures.brought",
        new("上年结转", "what was carried over from before"),
        new("上年结转多少？", "How many were carried over from the period before?"),
        Source);

    /// <summary>Received in the period (新收).</summary>
    public static FactKey Received { get; } = new(
        "figures.received",
        new("新收", "what was received"),
        new("本年新收多少？", "How many were received in the period?"),
        Source);

    /// <summary>Closed in the period (办结).</summary>
    public static FactKey Closed { get; } = new(
        "figures.closed",
        new("办结", "what was closed"),
        new("本年办结多少？", "How many were closed in the period?"),
        Source);

    /// <summary>Carried over to the next period (结转下年).</summary>
    public static FactKey Carried { get; } = new(
        "figures.carried",
        new("结转下年", "what is carried over to the next period"),
        new("结转下年多少？", "How many are carried over to the next period?"),
        Source);

    /// <summary>The rate before (原比率).</summary>
    public static FactKey FromRate { get; } = new(
        "figures.from-rate",
        new("原比率", "the rate before"),
        new("原来的比率是多少？", "What was the rate before?"),
        Source);

    /// <summary>The rate after (现比率).</summary>
    public static FactKey ToRate { get; } = new(
        "figures.to-rate",
        new("现比率", "the rate after"),
        new("现在的比率是多少？", "What is the rate now?"),
        Source);

    /// <summary>The percentage points between two rates (百分点).</summary>
    public static FactKey Points { get; } = new(
        "figures.points",
        new("升降幅度", "the change between them"),
        new("载明提高或者降低了多少个百分点？", "By how many percentage points did it rise or fall, as printed?"),
        Author);

    /// <summary>The part (部分数).</summary>
    public static FactKey Part { get; } = new(
        "figures.part",
        new("部分数", "the number of the part"),
        new("部分数是多少？", "What is the number of the part?"),
        Source);

    /// <summary>The whole (总数).</summary>
    public static FactKey Whole { get; } = new(
        "figures.whole",
        new("总数", "the number of the whole"),
        new("总数是多少？", "What is the number of the whole?"),
        Source);

    /// <summary>The share (占比).</summary>
    public static FactKey Share { get; } = new(
        "figures.share",
        new("占比", "the share"),
        new("载明的占比是多少？", "Which share is printed?"),
        Author);

    /// <summary>The frequency (频次).</summary>
    public static FactKey Frequency { get; } = new(
        "figures.frequency",
        new("频次", "the frequency"),
        new("载明的频次是多少（如每两月一次）？", "Which frequency is printed, such as once in two months?"),
        Author);

    /// <summary>How often it took place (次数).</summary>
    public static FactKey Count { get; } = new(
        "figures.count",
        new("次数", "the number of times"),
        new("实际开展了多少次？", "How often did it take place?"),
        Source);

    /// <summary>The months covered (涵盖月数).</summary>
    public static FactKey Months { get; } = new(
        "figures.months",
        new("统计期间的月数", "the months that the count covers"),
        new("次数统计的期间为几个月？", "How many months does the count cover?"),
        Author);

    /// <summary>The school terms covered (涵盖学期数).</summary>
    public static FactKey Terms { get; } = new(
        "figures.terms",
        new("统计期间的学期数", "the school terms that the count covers"),
        new("次数统计的期间有几个学期？", "How many school terms does the count cover?"),
        Author);

    /// <summary>The teaching weeks covered (涵盖教学周数).</summary>
    public static FactKey TeachingWeeks { get; } = new(
        "figures.teaching-weeks",
        new("统计期间的教学周数", "the teaching weeks that the count covers"),
        new("次数统计的期间有几个教学周？", "How many teaching weeks does the count cover?"),
        Author);

    /// <summary>The figure of a thing where it comes first (前文数据).</summary>
    public static FactKey FirstFigure { get; } = new(
        "figures.first",
        new("前文数据", "the figure in the first place"),
        new("该事项在前文的数据是多少？", "What is the figure of the thing where it comes first?"),
        Source);

    /// <summary>The figure of the same thing where it comes again (后文数据).</summary>
    public static FactKey SecondFigure { get; } = new(
        "figures.second",
        new("后文数据", "the figure in the second place"),
        new("该事项在后文的数据是多少？", "What is the figure of the thing where it comes again?"),
        Source);

    /// <summary>The text (正文).</summary>
    public static FactKey Text { get; } = new(
        "figures.text",
        new("报告正文", "the text of the report"),
        new("报告正文的内容是什么？", "What does the text of the report say?"),
        Author);

    /// <summary>The years besides the report's own that the text means (文中所指其他年份).</summary>
    public static FactKey OtherYears { get; } = new(
        "figures.other-years",
        new("正文所指的其他年份", "the other years that the text means"),
        new("正文除报告年度外还应当提到哪些年份（如上年同期、下一年计划）？",
            "Which years besides its own does the text mean to name, such as the year before or the one planned for?"),
        Author);
}
