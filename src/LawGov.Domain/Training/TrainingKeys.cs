using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training;

/// <summary>The facts of training by name (培训事实项).</summary>
public static class TrainingKeys
{
    private static readonly Bilingual Personnel = new("本单位组织人事科室", "the personnel section of the body");
    private static readonly Bilingual Organizer = new("培训组织科室", "the section that organized the training");
    private static readonly Bilingual Legal = new("本单位法规科室", "the legal section of the body");
    private static readonly Bilingual Authority = new("干部教育培训主管部门", "the authority for the training of cadres");

    /// <summary>Whom the training is for (培训对象).</summary>
    public static FactKey Audience { get; } = Key("audience", "培训对象", "whom the training is for", "培训对象属于领导干部、机关工作人员、行政执法人员、中小学教师，还是中小学生？",
        "Is the training for leaders, staff, enforcement staff, teachers or pupils?", Organizer);

    /// <summary>Of which rank the person is (职务职级).</summary>
    public static FactKey Rank { get; } = Key("rank", "职务职级", "the rank", "职务职级属于县处级（四级调研员）及以上，还是乡科级（一级主任科员）及以下？",
        "Is the rank division rank (县处级) or higher, or section rank (乡科级) or lower?", Personnel);

    /// <summary>Whether the person served throughout (是否始终在岗).</summary>
    public static FactKey ServedThroughout { get; } = Key("served-throughout", "是否始终在岗", "whether the person served throughout",
        "核查期间是否始终在岗？中途任职、离职的，培训要求如何计算？", "Did the person serve throughout the period? If not, how much training is asked for?", Personnel);

    /// <summary>Recognised group training of the year (经认可的集中培训).</summary>
    public static FactKey Group { get; } = Key("group", "经认可的集中培训", "recognised group training", "本年度参加经认可的集中培训多少天、多少学时？",
        "How many days and how many study hours of recognised group training were there in the year?", Personnel);

    /// <summary>Off-job training of the year (脱产培训).</summary>
    public static FactKey OffJob { get; } = Key("off-job", "脱产培训", "off-job training", "本年度参加脱产培训多少天、多少学时？",
        "How many days and how many study hours of off-job training were there in the year?", Personnel);

    /// <summary>Online training of the year (网络培训).</summary>
    public static FactKey Online { get; } = Key("online", "网络培训", "online training", "本年度参加网络培训多少学时？",
        "How many study hours of online training were there in the year?", Personnel);

    /// <summary>Recognised group training of five years (五年内经认可的集中培训).</summary>
    public static FactKey FiveYearGroup { get; } = Key("five-year-group", "五年内经认可的集中培训", "recognised group training of five years",
        "五年内参加经认可的集中培训共几个月、多少学时？",
        "How many months and how many study hours of recognised group training were there in the five years?", Personnel);

    /// <summary>Off-job training of five years (五年内脱产培训).</summary>
    public static FactKey FiveYearOffJob { get; } = Key("five-year-off-job", "五年内脱产培训", "off-job training of five years",
        "五年内参加脱产培训共几个月、多少学时？", "How many months and how many study hours of off-job training were there in the five years?", Personnel);

    /// <summary>Training or practice in law of the year (法治培训、法治实践).</summary>
    public static FactKey Law { get; } = Key("law", "法治培训（实践）", "training (of pupils, practice) in law", "本年度法治培训或者法治实践多少，以何种单位计？",
        "How much training or practice in law was there in the year, and in which unit?", Organizer);

    /// <summary>How much training in law the body's own rule asks for (规定的法治学习量).</summary>
    public static FactKey LawNorm { get; } = Key("law-norm", "规定的法治学习量", "how much training in law is asked for",
        "本单位或者地方规定每年法治学习多少学时，依据哪份文件？",
        "How much training in law a year does the rule of the body or place ask for, and by which paper?", Legal);

    /// <summary>Whether the rule was in force already (有关规定的施行日期).</summary>
    public static FactKey FirstDayInForce { get; } = Key("first-day-in-force", "有关规定的施行日期", "the first day in force of the rule",
        "有关规定自何日起施行，此前如何规定？", "From which day was the rule in force, and what held before?", Authority);

    /// <summary>The day of a session (培训日期).</summary>
    public static FactKey Held { get; } = Key("held", "培训日期", "the date of the session", "培训何日举办？", "On which day was the session held?",
        Organizer);

    /// <summary>The platform or the form of a session (学习平台、培训形式).</summary>
    public static FactKey PlatformOrForm { get; } = Key("platform-or-form", "学习平台或者形式", "the platform or form", "培训通过何种平台或者以何种形式进行？",
        "On which platform or in which form was the session held?", Organizer);

    /// <summary>What was studied in a session (学习内容).</summary>
    public static FactKey Content { get; } = Key("content", "学习内容", "what was studied", "学习了哪些法律、法规、规章或者专题？",
        "Which texts of law or topics were studied?", Organizer);

    /// <summary>How long a session was, and in which unit (培训量).</summary>
    public static FactKey Amount { get; } = Key("amount", "培训量", "the amount of training", "培训多少，以学时、课时、小时还是天计？",
        "How long was the session, in study hours, class hours, hours or days?", Organizer);

    /// <summary>Who was invited (应到人员).</summary>
    public static FactKey Invited { get; } = Key("invited", "应到人员", "who was invited", "应到人员有哪些？", "Who was invited, by name?", Organizer);

    /// <summary>Who attended (实到人员).</summary>
    public static FactKey Attended { get; } = Key("attended", "实到人员", "who attended", "实到人员有哪些？", "Who attended, by name?", Organizer);

    /// <summary>How many were invited (应到人数).</summary>
    public static FactKey InvitedCount { get; } = Key("invited-count", "应到人数", "the number invited", "应到多少人？", "How many were invited?",
        Organizer);

    /// <summary>How many attended (实到人数).</summary>
    public static FactKey AttendedCount { get; } = Key("attended-count", "实到人数", "the number who attended", "实到多少人？", "How many attended?",
        Organizer);

    /// <summary>On which days a text was in force (施行、废止日期).</summary>
    public static FactKey TextDays { get; } = Key("text-days", "施行、废止日期", "the days on which it was in force", "所列规定何日施行，是否已经废止、何日废止？",
        "From which day was the text in force, and was it repealed, on which day?", Legal);

    /// <summary>What kind of body it is (单位性质).</summary>
    public static FactKey Body { get; } = Key("body", "单位性质", "the kind of body", "该单位属于政府、政府工作部门、乡镇，还是其他单位？",
        "Is the body a government, a department of one, a township, or another body?", Personnel);

    /// <summary>The list of law that leaders should know (应知应会清单).</summary>
    public static FactKey LawList { get; } = Key("law-list", "应知应会清单", "the list of law that leaders should know",
        "本单位领导干部应知应会清单列有哪些法律、法规、规章？", "Which texts stand on the list of law that the leaders of the body should know?", Legal);

    /// <summary>The number who studied (参学人数).</summary>
    public static FactKey Studied { get; } = Figure("studied", "参学人数", "the number who studied");

    /// <summary>The number eligible to study (应学人数).</summary>
    public static FactKey StudiedOf { get; } = Figure("studied-of", "应学人数", "the number eligible to study");

    /// <summary>The rate of study (参学率).</summary>
    public static FactKey StudyRate { get; } = Figure("study-rate", "参学率", "the rate of study");

    /// <summary>The number who sat the examination (参考人数).</summary>
    public static FactKey Sat { get; } = Figure("sat", "参考人数", "the number who sat the examination");

    /// <summary>The number eligible to sit (应考人数).</summary>
    public static FactKey SatOf { get; } = Figure("sat-of", "应考人数", "the number eligible to sit");

    /// <summary>The rate of sitting (参考率).</summary>
    public static FactKey SittingRate { get; } = Figure("sitting-rate", "参考率", "the rate of sitting");

    /// <summary>The number who passed (合格人数).</summary>
    public static FactKey Passed { get; } = Figure("passed", "合格人数", "the number who passed");

    /// <summary>The number of which the pass rate is taken (合格率的基数).</summary>
    public static FactKey PassedOf { get; } = Figure("passed-of", "合格率的基数", "the number of which the pass rate is taken");

    /// <summary>The pass rate (合格率).</summary>
    public static FactKey PassRate { get; } = Figure("pass-rate", "合格率", "the pass rate");

    /// <summary>The number who were excellent (优秀人数).</summary>
    public static FactKey Excelled { get; } = Figure("excelled", "优秀人数", "the number who were excellent");

    /// <summary>The number of which the rate of excellence is taken (优秀率的基数).</summary>
    public static FactKey ExcelledOf { get; } = Figure("excelled-of", "优秀率的基数", "the number of which the rate of excellence is taken");

    /// <summary>The rate of excellence (优秀率).</summary>
    public static FactKey ExcellenceRate { get; } = Figure("excellence-rate", "优秀率", "the rate of excellence");

    private static FactKey Figure(string id, string name, string english)
        => Key(id, name, english, name + "是多少，截至何日？", $"What was {english}, and as of which day?", Organizer);

    private static FactKey Key(string id, string name, string english, string ask, string askInEnglish, Bilingual whom)
        => new("training." + id, new(name, english), new(ask, askInEnglish), whom);
}
