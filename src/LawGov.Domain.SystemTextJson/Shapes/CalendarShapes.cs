using LawGov.Domain.Calendars;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Notices of holidays, and what is laid over a calendar.</summary>
internal static class CalendarShapes
{
    private static readonly NamesCodec<Festivals> Festivals = new();

    internal static Shape<NoticeDay> NoticeDay { get; } = new(new("放假或者上班日", "a day off or worked"), shape =>
    {
        var date = shape.Required("date", Values.Day, day => day.Date);
        var arrangement = shape.Required("arrangement", new NameCodec<DayArrangement>(), day => day.Arrangement);
        var festivals = shape.Optional(
            "festivals",
            Boxed.Of(Festivals),
            day => day.Festivals == Calendars.Festivals.None ? null : new Boxed<Festivals>(day.Festivals));
        return slots => new(date[slots], arrangement[slots], festivals[slots]?.Value ?? Calendars.Festivals.None);
    });

    internal static Shape<HolidayNotice> Notice { get; } = new(new("放假通知", "a notice of holidays"), shape =>
    {
        var number = shape.Optional("number", Values.Cell, notice => notice.Number);
        var issued = shape.Optional("issued", Boxed.Of(Values.Day), notice => Boxed.From(notice.Issued));
        var title = shape.Required("title", Values.Title, notice => notice.Title);
        var revises = shape.Set("revises", notice => notice.Revises);
        var days = shape.Required("days", new ListCodec<NoticeDay>(NoticeDay), notice => notice.Days);
        return slots => HolidayNotice.Create(number[slots], issued[slots]?.Value, title[slots], days[slots], revises[slots]);
    });

    internal static Shape<CalendarOverlay> Overlay { get; } = new(new("叠加的日期类型", "days laid over a calendar"), shape =>
    {
        var days = Values.Days(shape, overlay => overlay.Span);
        var kind = shape.Required("kind", new NameCodec<DayKind>(), overlay => overlay.Kind);
        var basis = shape.Required("basis", Legal.Basis, overlay => overlay.Basis);
        return slots => new(days(slots), kind[slots], basis[slots]);
    });

    internal static Shape<BoundedDate> BoundedDate { get; } = new(new("有上下界的日期", "a date between bounds"), shape =>
    {
        var date = shape.Required("date", Values.Day, bounded => bounded.Date);
        var earliest = shape.Required("earliest", Values.Day, bounded => bounded.Earliest);
        var latest = shape.Required("latest", Values.Day, bounded => bounded.Latest);
        var certainty = shape.Required("certainty", new NameCodec<Certainty>(), bounded => bounded.Certainty);
        return slots => new(date[slots], earliest[slots], latest[slots], certainty[slots]);
    });

    internal static Shape<StatutoryDays> StatutoryDays { get; } = new(new("法定节假日天数", "the statutory days off"), shape =>
    {
        var from = shape.Required("springFestivalFrom", Values.AnyWhole, days => days.SpringFestivalFrom);
        var spring = shape.Required("springFestival", Values.AnyWhole, days => days.SpringFestival);
        var labour = shape.Required("labourDay", Values.AnyWhole, days => days.LabourDay);
        var lunar = shape.Set("hasLunarThree", days => days.HasLunarThree);
        return slots => new(from[slots], spring[slots], labour[slots], lunar[slots]);
    });

    private static readonly Codec<LocalTime> Hour = new TextCodec<LocalTime>(
        new("时刻，如“17:30:00”", "an hour such as \"17:30:00\""),
        static (string text, out LocalTime hour) => LocalTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out hour),
        LocalTimePattern.ExtendedIso.Format);

    internal static Shape<CutOff> CutOff { get; } = new(new("截止时刻", "an hour of cut-off"), shape =>
    {
        var hour = shape.Required("hour", Hour, cutOff => cutOff.Hour);
        var toNextWorkday = shape.Set("toNextWorkday", cutOff => cutOff.ToNextWorkday);
        return slots => new(hour[slots], toNextWorkday[slots]);
    });
}
