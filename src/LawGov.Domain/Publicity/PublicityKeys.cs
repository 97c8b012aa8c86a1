using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Publicity;

/// <summary>The facts of publicity by name (普法事实项).</summary>
public static class PublicityKeys
{
    private static readonly Bilingual Legal = new("本单位法规科室", "the legal section of the body");
    private static readonly Bilingual Publicity = new("普法工作责任科室", "the section in charge of publicity");
    private static readonly Bilingual School = new("有关学校", "the school");
    private static readonly Bilingual Organizer = new("活动组织单位", "the organizer of the activity");

    /// <summary>The units that need a carrier (应当设置载体的单位).</summary>
    public static FactKey Units { get; } = Of(
        "units", "应当设置载体的单位", "the units that need a carrier",
        "哪些机关、学校应当设置法治宣传载体？", "Which offices and schools need a carrier of publicity?", Publicity);

    /// <summary>The carriers (宣传载体).</summary>
    public static FactKey Carriers { get; } = Of(
        "carriers", "宣传载体", "the carriers",
        "各单位设有哪些宣传载体（宣传栏、电子显示屏、橱窗、文化墙等）？", "Which carriers (boards, screens, walls) do the units have?", Publicity);

    /// <summary>From when to when a carrier stands (设置起止时间).</summary>
    public static FactKey CarrierDays { get; } = Of(
        "carrier-days", "设置起止时间", "the period of the carrier", "该载体自何日起设置，至何日止？", "From when to when does the carrier stand?", School);

    /// <summary>Place and period of a carrier (设置地点和起止时间).</summary>
    public static FactKey CarrierDetails { get; } = Of(
        "carrier-details", "设置地点或者起止时间", "the place or period of the carrier",
        "该载体设在何处，自何日起、至何日止？", "Where does the carrier stand, from when to when?", School);

    /// <summary>The platforms online (网络平台).</summary>
    public static FactKey Platforms { get; } = Of(
        "platforms", "网络宣传平台", "the platforms online",
        "使用哪些网络平台（微信群、公众号等）开展普法？", "Which platforms online are used for publicity?", Publicity);

    /// <summary>The period of a campaign (活动期).</summary>
    public static FactKey Days { get; } = Of(
        "campaign-days", "活动起止日期", "the period of the campaign",
        "活动自何日起，至何日止？", "From which day to which day was the campaign?", Organizer);

    /// <summary>The schools of a campaign (应当开展的学校).</summary>
    public static FactKey Schools { get; } = Of(
        "schools", "应当开展活动的学校", "the schools of the campaign", "哪些学校应当开展该活动？", "Which schools take part in the campaign?", Organizer);

    /// <summary>The checklist of a campaign (活动清单).</summary>
    public static FactKey Checklist { get; } = Of(
        "checklist", "活动清单", "the checklist",
        "活动清单（如“五个一”）列有哪些内容？", "What stands on the checklist of the campaign, such as the five ones?", Organizer);

    /// <summary>What was held at the schools (开展记录).</summary>
    public static FactKey Records { get; } = Of(
        "records", "开展记录", "the records of what was held", "各学校开展了清单中的哪些活动？", "What of the checklist did each school hold?", School);

    /// <summary>When something of a campaign was held (开展日期).</summary>
    public static FactKey Held { get; } = Of(
        "held", "是否开展及准确日期", "whether it was held, and the right day",
        "该校是否开展此项活动，何日开展？", "Did the school hold it, and on which day?", School);

    /// <summary>The ceremony of entering the school (入学仪式).</summary>
    public static FactKey Entrance { get; } = Ceremony("entrance", "入学仪式", "the entrance ceremony");

    /// <summary>The ceremony of joining the Young Pioneers (入队仪式).</summary>
    public static FactKey Pioneers { get; } = Ceremony("pioneers", "入队仪式", "the ceremony of joining the Young Pioneers");

    /// <summary>The ceremony of coming of age (成人礼仪式).</summary>
    public static FactKey ComingOfAge { get; } = Ceremony("coming-of-age", "成人礼仪式", "the coming-of-age ceremony");

    /// <summary>The graduation ceremony (毕业典礼).</summary>
    public static FactKey Graduation { get; } = Ceremony("graduation", "毕业典礼", "the graduation ceremony");

    /// <summary>Which edition (届次).</summary>
    public static FactKey Edition { get; } = Of(
        "edition", "届次", "the edition", "该活动是第几届？", "Which edition of the activity is it?", Organizer);

    /// <summary>Who counts as a participant (参加人数口径).</summary>
    public static FactKey CountedAs { get; } = Of(
        "counted-as", "参加人数口径", "who counts as a participant",
        "以登录、完成学习还是完成评价计为参加？", "Does signing in, finishing the study or finishing the evaluation count?", Organizer);

    /// <summary>Up to which day was counted (统计截止日期).</summary>
    public static FactKey CutOff { get; } = Of(
        "cut-off", "统计截止日期", "the day up to which was counted", "人数统计截至何日？", "Up to which day were the numbers counted?", Organizer);

    /// <summary>The number eligible (应参加人数).</summary>
    public static FactKey Eligible { get; } = Count("eligible", "应参加人数", "the number eligible");

    /// <summary>The number who took part (参加人数).</summary>
    public static FactKey Participants { get; } = Count("participants", "参加人数", "the number of participants");

    /// <summary>The number who won an award (获奖人数).</summary>
    public static FactKey Awarded { get; } = Count("awarded", "获奖人数", "the number awarded");

    /// <summary>The number who went on (晋级人数).</summary>
    public static FactKey Advanced { get; } = Count("advanced", "晋级人数", "the number who went on");

    /// <summary>What kind of body it is (单位性质).</summary>
    public static FactKey Body { get; } = Of(
        "body", "单位性质", "the kind of body",
        "该单位属于政府、政府工作部门、乡镇，还是其他单位？", "Is the body a government, a department of one, a township, or another body?", Legal);

    /// <summary>Whether the Opinions were in force already (有关意见的施行日期).</summary>
    public static FactKey FirstDay { get; } = Of(
        "first-day", "有关意见的施行日期", "the first day in force of the Opinions",
        "普法责任制的意见自何日起施行？", "From which day were the Opinions in force?", Legal);

    /// <summary>The list of publicity duties (普法责任清单).</summary>
    public static FactKey Duties { get; } = Of(
        "duties", "普法责任清单", "the list of publicity duties",
        "普法责任清单列有哪些法律、法规、规章？", "Which laws stand on the list of publicity duties?", Legal);

    /// <summary>Which section publicizes a law (责任科室).</summary>
    public static FactKey Section { get; } = Of(
        "section", "责任科室", "the section that publicizes it", "该项法律由哪个科室负责宣传？", "Which section publicizes the law?", Legal);

    /// <summary>The plan of the year (年度普法计划).</summary>
    public static FactKey YearPlan { get; } = Of(
        "year-plan", "年度普法计划", "a yearly plan of publicity", "当年是否制定普法计划？", "Is there a plan of publicity for the year?", Legal);

    /// <summary>Teaching by cases (以案释法).</summary>
    public static FactKey CasesTaught { get; } = Of(
        "cases-taught", "以案释法活动", "teaching of law by cases", "当年是否开展以案释法？", "Was law taught by cases in the year?", Legal);

    private static FactKey Ceremony(string id, string chinese, string english) => Of(
        id, chinese, english, $"当年{chinese}是否安排法治教育内容？", $"Did {english} of the year hold a law segment?", School);

    private static FactKey Count(string id, string chinese, string english) => Of(
        id, chinese, english, $"{chinese}是多少，截至何日？", $"What was {english}, and as of which day?", Organizer);

    private static FactKey Of(string id, string chinese, string english, string question, string inEnglish, Bilingual ask)
        => new("publicity." + id, new(chinese, english), new(question, inEnglish), ask);
}
