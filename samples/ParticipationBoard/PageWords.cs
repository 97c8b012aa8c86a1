using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The words of the page alone, in both languages.</summary>
internal static class PageWords
{
    public static readonly MessageTemplate TitleOfYear = new("{year}年参与情况汇总", "Participation by place, {year}");
    public static readonly MessageTemplate AsOf = new("数据截至{day}", "Rows as of {day}");
    public static readonly MessageTemplate Made = new("制表日期{day}", "Made on {day}");
    public static readonly MessageTemplate Source = new("{rows}（区划表{divisions}）", "{rows} (divisions: {divisions})");
    public static readonly MessageTemplate SourceWithLast = new(
        "{rows}（上年{last}，区划表{divisions}）", "{rows} (last year: {last}; divisions: {divisions})");

    public static readonly Bilingual NoBase = new("没有应参加人数，不计算参与率。", "Nobody is eligible, so there is no rate.");
    public static readonly MessageTemplate Says = new(
        "参与率{rate}，应参加{eligible}人中参加{took}人{rest}。", "The rate is {rate}: {took} of {eligible} eligible took part{rest}.");
    public static readonly MessageTemplate SaysChange = new("；较上年{change}", "; {change} on last year");
    public static readonly MessageTemplate SaysTarget = new(
        "；{count}个地区中{reaching}个达到目标{target}", "; {reaching} of {count} places reach the target of {target}");
    public static readonly MessageTemplate SaysEnds = new(
        "；最高{highest}（{high}），最低{lowest}（{low}）", "; highest {highest} ({high}), lowest {lowest} ({low})");

    public static readonly MessageTemplate OfEligible = new("应参加{count}", "of {count} eligible");
    public static readonly MessageTemplate OfPlaces = new("{count}个地区", "{count} places");
    public static readonly MessageTemplate OfRows = new("共{count}行", "of {count} rows");
    public static readonly MessageTemplate OfTarget = new("{count}个地区，目标{target}", "of {count} places; target {target}");
    public static readonly Bilingual Points = new("百分点", "percentage points");
    public static readonly Bilingual Median = new("中位数", "Median");
    public static readonly Bilingual Took = new("参加人数", "Took part");
    public static readonly Bilingual OnLast = new("较上年", "On last year");
    public static readonly Bilingual Reaching = new("达到目标", "Reach the target");
    public static readonly MessageTemplate TargetMet = new("达到目标{target}", "reaches the target of {target}");
    public static readonly MessageTemplate TargetMissed = new("未达到目标{target}", "does not reach the target of {target}");

    public static readonly Bilingual Attention = new("须注意", "To be noted");
    public static readonly MessageTemplate Spread = new("{name}：下级地区参与率的分布", "{name}: how the rates of the places below are spread");
    public static readonly MessageTemplate SpreadTitle = new("{name}各下级地区参与率点图", "Dot plot of the rates of the places below {name}");
    public static readonly MessageTemplate SpreadText = new(
        "一点为一个地区，共{count}个；中位数{median}{rest}。各地区的数值见“各地区”一节。",
        "A dot is a place, {count} of them; median {median}{rest}. Their figures stand under \"By place\".");
    public static readonly MessageTemplate TextTarget = new("，目标{target}，达到的{reaching}个", "; target {target}, reached by {reaching}");
    public static readonly MessageTemplate TextEnds = new(
        "，最低{lowest}{low}，最高{highest}{high}", "; lowest {lowest} {low}, highest {highest} {high}");
    public static readonly MessageTemplate TextSmall = new("；空心点{count}个为基数小的地区", "; hollow dots, for small bases: {count}");
    public static readonly MessageTemplate TextNothing = new("；另有{count}个地区无数据，未标点", "; without data, and without a dot: {count}");
    public static readonly MessageTemplate MedianIs = new("中位数{rate}", "median {rate}");
    public static readonly MessageTemplate TargetIs = new("目标{rate}", "target {rate}");

    public static readonly Bilingual Places = new("各地区", "By place");
    public static readonly Bilingual Place = new("地区", "Place");
    public static readonly Bilingual Rate = new("参与率", "Rate");
    public static readonly Bilingual Counts = new("参加／应参加人数", "Took part / eligible");
    public static readonly Bilingual Rank = new("名次", "Rank");
    public static readonly Bilingual Change = new("较上年（百分点）", "On last year (points)");
    public static readonly Bilingual ByCode = new("下级地区按区划代码排列", "places in the order of their codes");
    public static readonly Bilingual ByRank = new("下级地区按名次排列", "places in the order of their ranks");
    public static readonly Bilingual Small = new("基数小", "small base");
    public static readonly Bilingual Below = new("低于目标", "below target");
    public static readonly Bilingual NoData = new("无数据", "no data");
    public static readonly Bilingual NoDataNow = new("本年无数据", "no data this year");
    public static readonly Bilingual NoDataBefore = new("上年无数据", "no data last year");
    public static readonly Bilingual Unchanged = new("持平", "no change");
    public static readonly Bilingual NotCompared = new("有误，不比较", "rows in error: not compared");

    public static readonly Bilingual Reading = new("图例和说明", "How to read this page");
    public static readonly Bilingual BarKey = new("横条为参与率，满格为100%。", "A bar is the rate; its whole width is 100%.");
    public static readonly Bilingual LastKey = new("横条上的实竖线为上年参与率。", "A solid stroke on a bar is last year's rate.");
    public static readonly MessageTemplate TargetKey = new(
        "横条上的虚竖线为目标{target}；低于目标的标明“低于目标”。", "A dashed stroke on a bar is the target of {target}; places below it say so.");
    public static readonly MessageTemplate ChangeKey = new(
        "较上年的横条自中线向右为上升、向左为下降，半格为{points}个百分点，更大的变动以断口表示；不能比较的写明原因。",
        "A bar of change runs to the right for up and to the left for down; half the width is {points} points, "
        + "and a gap marks a greater change. Where there is no comparison, the reason is given.");
    public static readonly MessageTemplate SmallKey = new(
        "应参加人数少于{base}人的标明“基数小”：多一人或者少一人参加，参与率变动即超过{points}个百分点；"
        + "这些地区仍排名次，但不列为最高、最低。",
        "Fewer than {base} eligible are marked \"small base\": one person more or less moves the rate by more than {points} points. "
        + "Such places are ranked, and never named as highest or lowest.");
    public static readonly Bilingual NoDataKey = new(
        "没有应参加人数的写“无数据”，不作0%。", "Where nobody is eligible the page says \"no data\", never 0%.");
    public static readonly Bilingual FoldKey = new(
        "点按地区名称（键盘按Tab键移动、Enter键确认）展开或者收起下级地区；收起的不打印。",
        "A place with places below it opens and closes by a click, or by Tab and Enter. What is closed is not printed.");
    public static readonly MessageTemplate LeftOut = new(
        "本页列至所选层级，未列出{places}；其数据已计入上级地区（--depth可列至更深层级）。",
        "The page goes down to the depth chosen. Not listed: {places}. They count in the places above them (--depth lists more).");
    public static readonly MessageTemplate OfLevel = new("{level}{count}个", "{count} {level}");

    public static readonly IReadOnlyDictionary<RollUpLevel, Bilingual> Levels = new Dictionary<RollUpLevel, Bilingual>
    {
        [RollUpLevel.Province] = new("省级", "of province level"),
        [RollUpLevel.City] = new("地级", "of city level"),
        [RollUpLevel.County] = new("县级", "of county level"),
        [RollUpLevel.Town] = new("乡级", "of town level"),
        [RollUpLevel.Village] = new("村级", "of village level"),
    };
}
