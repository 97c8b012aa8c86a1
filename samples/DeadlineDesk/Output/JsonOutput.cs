using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk.Output;

/// <summary>Writes answers for programs: the same content, texts in both languages.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Due(IReadOnlyList<Deadline> deadlines, WorkCalendar calendar)
        => Write(new
        {
            calendar = calendar.Version,
            gaps = Gaps(calendar),
            local = Local(calendar),
            disclaimer = Both(Words.Disclaimer),
            deadlines = deadlines.Select(Facts),
        });

    public static string Elapsed(ElapsedDays elapsed, WorkCalendar calendar) => Write(new
    {
        calendar = calendar.Version,
        gaps = Gaps(calendar),
        local = Local(calendar),
        disclaimer = Both(Words.Disclaimer),
        from = Iso(elapsed.From),
        fromCounted = false,
        to = Iso(elapsed.To),
        toCounted = true,
        days = elapsed.Days,
        workdays = elapsed.Workdays.Count,
        fewest = elapsed.Workdays.Fewest,
        most = elapsed.Workdays.Most,
        certainty = elapsed.Workdays.Certainty.ToString(),
    });

    public static string Explained(IReadOnlyList<Deadline> deadlines) => Write(new
    {
        calendar = deadlines[0].Calendar.Version,
        gaps = Gaps(deadlines[0].Calendar),
        local = Local(deadlines[0].Calendar),
        disclaimer = Both(Words.Disclaimer),
        deadlines = deadlines.Select(deadline => new { deadline = Facts(deadline), steps = deadline.Steps.Select(Step) }),
    });

    public static string Year(YearSheet sheet) => Write(new
    {
        calendar = sheet.Calendar.Version,
        gaps = Gaps(sheet.Calendar),
        local = Local(sheet.Calendar),
        disclaimer = Both(Words.Disclaimer),
        year = sheet.Year,
        worked = sheet.Worked,
        counts = Enum.GetValues<DayKind>().ToDictionary(kind => kind.ToString(), sheet.Count),
        notices = sheet.Notices.Select(notice => new
        {
            number = notice.Number,
            issued = notice.Issued is { } issued ? Iso(issued) : null,
            title = Both(notice.Title),
            revises = notice.Revises,
        }),
        days = sheet.Days.Select(day => new
        {
            date = Iso(day.Date),
            kind = day.Kind.ToString(),
            worked = day.IsWorkday,
            festivals = day.Festivals.ToString(),
            statutory = day.Statutory.ToString(),
            notice = day.Notice?.ToText(Language.Chinese),
            local = day.Closure is { } closure ? Both(closure) : null,
            certainty = day.Certainty.ToString(),
        }),
    });

    public static string Themes(ThemeSheet sheet) => Write(new
    {
        calendar = sheet.Calendar.Version,
        gaps = Gaps(sheet.Calendar),
        local = Local(sheet.Calendar),
        disclaimer = Both(Words.Disclaimer),
        year = sheet.Year,
        notMade = Both(ThemeWords.NotMade),
        days = sheet.Rows.Select(row => new
        {
            date = Iso(row.Day.Date),
            name = Both(row.Day.Name),
            number = row.Day.Number,
            basis = Both(row.Day.Basis),
            basisKey = row.Day.Basis.Key,
            schoolDay = row.IsSchoolDay,
            before = row.Before is { } before ? Bounds(before) : null,
            after = row.After is { } after ? Bounds(after) : null,
            text = Both(TextOutput.About(row)),
        }),
    });

    public static string Diff(DeadlineDiff diff, IReadOnlyList<Message> troubles) => Write(new
    {
        from = Iso(diff.From),
        to = Iso(diff.To),
        disclaimer = Both(Words.Disclaimer),
        rows = diff.Rows,
        changes = diff.Changes.Select(pair => new
        {
            id = pair.Open.Id,
            row = pair.Open.Source.Line,
            start = Iso(pair.Open.Start),
            limit = Both(pair.Open.Limit),
            rollOver = pair.Open.Limit.RollOver.ToString(),
            before = Iso(pair.Change.Before.Due),
            after = Iso(pair.Change.After.Due),
            days = pair.Change.Days,
            certainty = pair.Change.After.Certainty.ToString(),
            becameFinal = pair.Change.BecameFinal,
            boundsChanged = pair.Change.BoundsChanged,
            text = Both(pair.Change),
        }),
        bad = troubles.Select(Both),
    });

    private static object Bounds(BoundedDate day) => new { date = Iso(day.Date), earliest = Iso(day.Earliest), latest = Iso(day.Latest), certainty = day.Certainty.ToString() };

    private static object Step(DeadlineStep step) => new
    {
        date = Iso(step.Day.Date),
        kind = step.Day.Kind.ToString(),
        festivals = step.Day.Festivals.ToString(),
        statutory = step.Day.Statutory.ToString(),
        notice = step.Day.Notice?.ToText(Language.Chinese),
        local = step.Day.Closure is { } closure ? Both(closure) : null,
        certainty = step.Day.Certainty.ToString(),
        counted = step.IsCounted,
        count = step.Count,
        text = Both(step),
    };

    private static object Facts(Deadline deadline) => new
    {
        start = Iso(deadline.Start),
        limit = Both(deadline.Limit),
        rollOver = deadline.Limit.RollOver.ToString(),
        due = Iso(deadline.Due),
        earliest = Iso(deadline.Earliest),
        latest = Iso(deadline.Latest),
        certainty = deadline.Certainty.ToString(),
        text = Both(deadline),
    };

    private static IEnumerable<object> Gaps(WorkCalendar calendar)
        => calendar.Gaps.Select(gap => new { year = gap.Year, missing = gap.Missing.ToString(), unbalanced = gap.Unbalanced, text = Both(gap) });

    private static IEnumerable<object> Local(WorkCalendar calendar) => calendar.Overlays.Select(overlay => new
    {
        first = Iso(overlay.Span.Start),
        last = overlay.Span.Last is { } last ? Iso(last) : null,
        kind = overlay.Kind.ToString(),
        basis = Both(overlay.Basis),
    });

    private static object Both(IBilingualText text) => new { zh = text.ToText(Language.Chinese), en = text.ToText(Language.English) };

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(object content) => JsonSerializer.Serialize(content, Options);
}
