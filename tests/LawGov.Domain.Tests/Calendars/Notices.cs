using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Made-up notices, written as the days they name: <c>02-05…02-12</c> off, <c>+01-31</c> worked.</summary>
internal static class Notices
{
    public static readonly Bilingual Title = new("测试通知", "test notice");

    /// <summary>A whole arrangement of 2027, counted by hand: each break gives back what it takes beyond the statutory days and their make-up.</summary>
    /// <remarks>Spring Festival: 5–8 February by statute, 9 and 10 made up, 11 and 12 taken and given back. Labour Day: 1 and 2 May, 3 and 4 made up, 5 taken. National Day: 1–3 October, 4 and 5 made up, 6 and 7 taken.</remarks>
    public static readonly string[] Of2027 =
    [
        "01-01…01-03", "02-05…02-12", "+01-31", "+02-13", "04-03…04-05", "05-01…05-05", "+05-08", "06-09", "09-15", "10-01…10-07", "+09-26", "+10-09",
    ];

    public static HolidayNotice Whole2027 { get; } = Make(Of2027);

    public static HolidayNotice Make(IEnumerable<string> days, string? issued = "2026-11-20", string? number = "测试1号", bool revises = false) => HolidayNotice.Create(
        number,
        issued is null ? null : Days.Day(issued),
        Title,
        days.Where(each => each[0] != '+').SelectMany(Read),
        days.Where(each => each[0] == '+').SelectMany(each => Read(each[1..])),
        revises);

    /// <summary>The same notice without some of its days.</summary>
    public static HolidayNotice Without(HolidayNotice notice, Func<NoticeDay, bool> left)
        => HolidayNotice.Create(notice.Number, notice.Issued, notice.Title, notice.Days.Where(day => !left(day)), notice.Revises);

    private static IEnumerable<LocalDate> Read(string span)
    {
        string[] ends = span.Split('…');
        var last = Day(ends[^1]);
        for (var day = Day(ends[0]); day <= last; day = day.PlusDays(1)) { yield return day; }
    }

    private static LocalDate Day(string text) => Days.Day(text.Length == 5 ? $"2027-{text}" : text);
}
