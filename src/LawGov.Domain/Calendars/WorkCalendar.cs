using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Which days are worked in mainland China (工作日历), from 2001-01-01 to 2100-12-31.</summary>
/// <remarks>
/// Announced years follow their notices. Later years are projected by the usual pattern, with bounds; 24–31 December of the last
/// announced year is provisional, for the next notice often names days there. Immutable; each change gives a new calendar, which costs
/// some milliseconds.
/// </remarks>
/// <example><code>WorkCalendar.StateCouncil.AddWorkdays(new LocalDate(2025, 9, 22), 20) // 2025-10-24</code></example>
public sealed partial class WorkCalendar
{
    private readonly DayTable _table;
    private readonly bool _refuses;

    private WorkCalendar(ValueList<HolidayNotice> notices, ValueList<CalendarOverlay> overlays, bool refuses)
    {
        Notices = notices;
        Overlays = overlays;
        _refuses = refuses;
        _table = new(notices, overlays, LastAnnouncedYear(notices));
    }

    private WorkCalendar(WorkCalendar same, bool refuses)
        => (Notices, Overlays, _table, _refuses) = (same.Notices, same.Overlays, same._table, refuses);

    /// <summary>The arrangements of 2001–2026; later years are projected.</summary>
    public static WorkCalendar StateCouncil { get; } = new(StateCouncilNotices.All, default, refuses: false);

    /// <summary>The notices that it contains, in order of the day from which they are known.</summary>
    public ValueList<HolidayNotice> Notices { get; }

    /// <summary>The local arrangements laid over it, in the order laid.</summary>
    public ValueList<CalendarOverlay> Overlays { get; }

    /// <summary>The last day of the last year that a notice arranges; null where none does.</summary>
    public LocalDate? AnnouncedThrough => _table.FirstProjected == 0 ? null : DayNumber.Dates[_table.FirstProjected - 1];

    /// <summary>The first year that no notice arranges.</summary>
    internal int FirstYearNotAnnounced
        => _table.FirstProjected >= DayNumber.Count ? DayNumber.LastYear : DayNumber.Dates[_table.FirstProjected].Year;

    /// <summary>Which notices it contains, in short: how many, through which year, the newest, and how many local arrangements.</summary>
    public string Version
    {
        get
        {
            string notices = Notices.IsEmpty
                ? "no notice"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Notices.Count} notices through {AnnouncedThrough?.Year ?? 0}, newest {Newest()}");
            return Overlays.IsEmpty ? notices : string.Create(CultureInfo.InvariantCulture, $"{notices}, {Overlays.Count} local");
        }
    }

    /// <summary>Gets what kind of day it is, and why.</summary>
    /// <param name="date">2001-01-01 to 2100-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public CalendarDay this[LocalDate date]
    {
        get
        {
            int day = Day(date, nameof(date));
            int notice = _table.NoticeOf(day), closure = _table.ClosureOf(day);
            return new(
                date, _table.KindOf(day), _table.FestivalsOf(day), _table.StatutoryOf(day),
                notice < 0 ? null : Notices[notice], closure < 0 ? null : Overlays[closure].Basis, _table.CertaintyOf(day));
        }
    }

    /// <summary>Makes a calendar of notices alone.</summary>
    /// <param name="notices">In any order; a notice that contradicts an earlier one must say that it revises it.</param>
    /// <exception cref="ArgumentException">A notice contradicts another, or works a day that is worked anyway; the day is said.</exception>
    public static WorkCalendar Of(IEnumerable<HolidayNotice> notices)
    {
        var ordered = Guard.Against.Null(notices).OrderBy(notice => notice.KnownFrom).ToValueList();
        NoticeCheck.Check(ordered, nameof(notices));
        return new(ordered, default, refuses: false);
    }

    /// <summary>Adds a notice: next year's, without a release of the library, or one that revises.</summary>
    /// <param name="notice">The notice. One that revises none makes the whole of its year announced.</param>
    /// <returns>A new calendar; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">It contradicts a notice already there without saying that it revises it, or works a day that is
    /// worked anyway.</exception>
    public WorkCalendar With(HolidayNotice notice)
    {
        Guard.Against.Null(notice);
        var ordered = Notices.Append(notice).OrderBy(each => each.KnownFrom).ToValueList();
        NoticeCheck.Check(ordered, nameof(notice));
        return new(ordered, Overlays, _refuses);
    }

    /// <summary>Goes back to what was known on a day: the notices issued by then.</summary>
    /// <param name="date">The day. A notice whose issue date is not known counts from the first day that it names.</param>
    public WorkCalendar AsKnownOn(LocalDate date)
        => new(Notices.Where(notice => notice.KnownFrom <= date).ToValueList(), Overlays, _refuses);

    /// <summary>Lays a local arrangement over the days of a span.</summary>
    /// <param name="span">The days, half-open, within 2001–2100.</param>
    /// <param name="kind"><see cref="DayKind.LocalClosure"/>, or <see cref="DayKind.MakeUpWorkday"/> for days that are worked.</param>
    /// <param name="basis">What it rests on.</param>
    /// <exception cref="ArgumentException">The span is empty or leaves the range, the kind is another, or there is no basis.</exception>
    public WorkCalendar Overlay(DateSpan span, DayKind kind, Basis basis)
    {
        Guard.Against.Null(basis);
        if (span.IsEmpty) { throw new ArgumentException("Expected a span with at least one day.", nameof(span)); }

        if (kind is not (DayKind.LocalClosure or DayKind.MakeUpWorkday))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected LocalClosure or MakeUpWorkday.");
        }

        DayNumber.Of(span.Start, nameof(span));
        if (span.Last is { } last) { DayNumber.Of(last, nameof(span)); }

        return new(Notices, [.. Overlays, new(span, kind, basis)], _refuses);
    }

    /// <summary>The same calendar, refusing every date that would lie in a year not announced, bounds included.</summary>
    public WorkCalendar OnlyAnnounced() => new(this, refuses: true);

    /// <summary>The same calendar, projecting years not announced.</summary>
    internal WorkCalendar Projecting() => _refuses ? new(this, refuses: false) : this;

    /// <summary>Returns the version.</summary>
    public override string ToString() => Version;

    private static int LastAnnouncedYear(ValueList<HolidayNotice> notices)
    {
        var years = notices.Where(notice => !notice.Revises).Select(notice => notice.Year).ToHashSet();
        int year = DayNumber.FirstYear - 1;
        while (years.Contains(year + 1)) { year++; }

        return year;
    }

    private string Newest()
    {
        var newest = Notices[^1];
        return newest.Number ?? newest.Title.English;
    }

    private int Day(LocalDate date, string name) => Allowed(DayNumber.Of(date, name), name);

    private int Allowed(int day, string name)
        => !_refuses || day < _table.FirstProjected
            ? day
            : throw new ArgumentOutOfRangeException(
                name,
                $"From {HolidayNotice.Iso(DayNumber.Dates[_table.FirstProjected])} on no arrangement is announced; "
                + $"this calendar refuses to project one ({Version}).");
}
