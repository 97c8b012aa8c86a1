using LawGov.Domain.Text;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The words of theme days, in both languages.</summary>
internal static class ThemeWords
{
    public static readonly MessageTemplate Heading = new("{year}年宣传教育日", "Theme days of {year}");
    public static readonly Bilingual Day = new("日期", "day");
    public static readonly Bilingual Name = new("名称", "name");
    public static readonly Bilingual Before = new("此前上课日", "school day before");
    public static readonly Bilingual After = new("此后上课日", "school day after");
    public static readonly Bilingual Itself = new("当日", "itself");
    public static readonly MessageTemplate Numbered = new("第{number}个{name}", "{name}, no. {number}");
    public static readonly MessageTemplate Rests = new("{name}：{basis}", "{name}: {basis}");

    public static readonly MessageTemplate OnADayOff = new(
        "{day}；当日不上课，此前最近的上课日为{before}，此后最近的上课日为{after}（{certainty}）",
        "{day}; a day off: the school day before is {before}, the one after {after} ({certainty})");

    public static readonly Bilingual NotAnnounced = new("安排未公布", "not announced");
    public static readonly MessageTemplate NotAnnouncedFor = new(
        "{day}；放假安排尚未公布，当日是否上课和前后的上课日未定",
        "{day}; no arrangement is announced, so neither whether it is a school day nor the school days around it are settled");

    public static readonly Bilingual NotMade = new(
        "国际消费者权益日、全国防灾减灾日、国际禁毒日等日期未经确认，未列出；宪法宣传周、法治宣传月以当年通知为准。",
        "Days whose dates were not confirmed are not listed, such as those of consumers, disasters and drugs; constitution week and publicity month go by the notice of the year.");
}
