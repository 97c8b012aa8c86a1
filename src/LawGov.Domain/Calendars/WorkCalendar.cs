using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Which days are worked in mainland China (工作日历), from 2001-01-01 to 2100-12-31.</summary>
/// <remarks>
/// Announced years follow their notices. Others are projected by the usual pattern, with bounds, but for the days that a notice names;
/// 24–31 December before a year that is not announced is provisional, for its notice often names days there. Immutable, equal by value;
/// each change gives a new calendar, which costs some milliseconds.
/// </remarks>
/// <example><code>WorkCalendar.StateCouncil.AddWorkdays(new LocalDate(2025, 9, 22), 20) // 2025-10-24</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial class WorkCalendar : IEquatable<WorkCalendar>
{
    private readonly DayTable _table;
    private readonly bool _refuses;
    private readonly Lazy<string> _version;

    private WorkCalendar(ValueList<HolidayNotice> notices, ValueList<CalendarOverlay> overlays, bool refuses)
        : this(notices, overlays, new(notices, overlays), refuses)
    {
    }

    private WorkCalendar(ValueList<HolidayNotice> notices, ValueList<CalendarOverlay> overlays, DayTable table, bool refuses)
    {
        (Notices, Overlays, _table, _refuses) = (notices, overlays, table, refuses);
        AnnouncedThrough = LastAnnounced(table);
        _version = new(Describe);
    }

    /// <summary>The arrangements of 2001–2026; later years are projected.</summary>
    public static WorkCalendar StateCouncil { get; } = new(StateCouncilNotices.All, default, refuses: false);

    /// <summary>The notices that it contains, in order of the day from which they are known.</summary>
    public ValueList<HolidayNotice> Notices { get; }

    /// <summary>The local arrangements laid over it, in the order laid.</summary>
    public ValueList<CalendarOverlay> Overlays { get; }

    /// <summary>The last day of the years announced, from the first one on without a gap; null where no year is announced.</summary>
    /// <remarks>A year counts when its notices are complete: see <see cref="Gaps"/>.</remarks>
    public LocalDate? AnnouncedThrough { get; }

    /// <summary>The years that notices arrange in part (放假安排不完整的年份), by year: none of them is announced.</summary>
    /// <remarks>A yearly notice is complete when it names as off every statutory day that is a weekday, and has as many days worked beyond
    /// statute as days off beyond it. Notices that revise add to what is named; they need not balance.</remarks>
    public ValueList<NoticeGap> Gaps => _table.Gaps;

    /// <summary>Which calendar it is, in short: how many notices, through which year, the newest, how many local arrangements, whether it
    /// refuses to project; and a hash of its content.</summary>
    /// <remarks>
    /// Calendars that can answer differently have different versions. The hash is the first 12 hexadecimal digits of 64-bit FNV-1a over the
    /// kind, festivals and certainty of each day, then the notices, local arrangements and whether it refuses, texts as UTF-16, low byte
    /// first. It is the same on every machine; it changes when a release of the library projects differently.
    /// </remarks>
    public string Version => _version.Value;

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
                date, _table.KindOf(day), _table.FestivalsOf(day), StatuteCalendar.StatutoryOf(day),
                notice < 0 ? null : Notices[notice], closure < 0 ? null : Overlays[closure].Basis, _table.CertaintyOf(day));
        }
    }

    /// <summary>Makes a calendar of notices alone.</summary>
    /// <param name="notices">In any order; a notice that contradicts an earlier one must say that it revises it.</param>
    /// <returns>The calendar; in whatever order the notices are given, it is the same.</returns>
    /// <exception cref="ArgumentException">A notice contradicts another, or works a day that is worked anyway; the day is said. Or there is
    /// a null among them.</exception>
    public static WorkCalendar Of(IEnumerable<HolidayNotice> notices)
    {
        var all = Guard.Against.Null(notices).ToList();
        if (all.Contains(null!)) { throw new ArgumentException("Expected notices, not null among them.", nameof(notices)); }

        var ordered = InOrder(all);
        NoticeCheck.Check(ordered, nameof(notices));
        return new(ordered, default, refuses: false);
    }

    /// <summary>Adds a notice: next year's, without a release of the library, or one that revises.</summary>
    /// <param name="notice">The notice. One that revises none and is complete makes the whole of its year announced.</param>
    /// <returns>A new calendar; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">It contradicts a notice already there without saying that it revises it, or works a day that is
    /// worked anyway.</exception>
    public WorkCalendar With(HolidayNotice notice)
    {
        Guard.Against.Null(notice);
        var ordered = InOrder(Notices.Append(notice));
        NoticeCheck.Check(ordered, nameof(notice));
        return new(ordered, Overlays, _refuses);
    }

    /// <summary>Adds a notice that may come from outside, and says in both languages why it cannot be added.</summary>
    /// <param name="notice">The notice, as for <see cref="With"/>.</param>
    /// <param name="calendar">The new calendar; null where it cannot be added.</param>
    /// <param name="reason">The first day that contradicts a notice already there, or is worked anyway; null where there is none.</param>
    /// <returns>Whether it can be added.</returns>
    /// <exception cref="ArgumentNullException">There is no notice.</exception>
    public bool TryWith(HolidayNotice notice, [NotNullWhen(true)] out WorkCalendar? calendar, [NotNullWhen(false)] out Message? reason)
    {
        var ordered = InOrder(Notices.Append(Guard.Against.Null(notice)));
        reason = NoticeCheck.FaultOf(ordered);
        calendar = reason is null ? new(ordered, Overlays, _refuses) : null;
        return reason is null;
    }

    /// <summary>Goes back to what was known on a day: the notices issued by then.</summary>
    /// <param name="date">The day. A notice whose issue date is not known counts from the first day that it names.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public WorkCalendar AsKnownOn(LocalDate date)
        => new(Notices.Where(notice => notice.KnownFrom <= date.OfIso(nameof(date))).ToValueList(), Overlays, _refuses);

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

    /// <summary>The same calendar, refusing every answer for which a day would have to be projected, bounds included.</summary>
    public WorkCalendar OnlyAnnounced() => new(Notices, Overlays, _table, refuses: true);

    /// <summary>The same calendar, projecting years not announced.</summary>
    internal WorkCalendar Projecting() => _refuses ? new(Notices, Overlays, _table, refuses: false) : this;

    /// <summary>The first year from a year on that is not announced; the last year covered where all are.</summary>
    internal int FirstYearNotAnnounced(int from)
    {
        int year = Math.Max(from, DayNumber.FirstYear);
        while (year < DayNumber.LastYear && _table.IsAnnounced(year)) { year++; }

        return year;
    }

    /// <summary>Whether both contain the same notices and local arrangements, and both project or both refuse to.</summary>
    /// <param name="other">Another calendar.</param>
    public bool Equals(WorkCalendar? other)
        => ReferenceEquals(this, other)
        || (other is not null && _refuses == other._refuses && Notices.Equals(other.Notices) && Overlays.Equals(other.Overlays));

    /// <inheritdoc cref="Equals(WorkCalendar?)"/>
    /// <param name="obj">Another calendar.</param>
    public override bool Equals(object? obj) => Equals(obj as WorkCalendar);

    /// <summary>Returns a hash that is equal for equal calendars.</summary>
    public override int GetHashCode() => HashCode.Combine(Notices.Count, Overlays.Count, AnnouncedThrough, _refuses);

    /// <summary>Returns the version.</summary>
    public override string ToString() => Version;

    /// <summary>In the order in which they apply: by the day known, one that revises after one that does not; the rest makes the order the
    /// same however they are given.</summary>
    private static ValueList<HolidayNotice> InOrder(IEnumerable<HolidayNotice> notices) => notices
        .OrderBy(notice => notice.KnownFrom)
        .ThenBy(notice => notice.Revises)
        .ThenBy(notice => notice.Number, StringComparer.Ordinal)
        .ThenBy(notice => notice.Title.Chinese, StringComparer.Ordinal)
        .ThenBy(notice => notice.Title.English, StringComparer.Ordinal)
        .ThenBy(notice => notice.Days.ToString(), StringComparer.Ordinal)
        .ToValueList();

    private static LocalDate? LastAnnounced(DayTable table)
    {
        int year = DayNumber.FirstYear;
        while (year <= DayNumber.LastYear && !table.IsAnnounced(year)) { year++; }

        if (year > DayNumber.LastYear) { return null; }

        while (year < DayNumber.LastYear && table.IsAnnounced(year + 1)) { year++; }

        return new(year, 12, 31);
    }

    private int Day(LocalDate date, string name)
    {
        int day = DayNumber.Of(date, name);
        return Allowed(day, day, name);
    }

    /// <summary>Returns the second of two days, in whatever order they lie; refuses where one between is projected.</summary>
    private int Allowed(int from, int to, string name)
    {
        if (!_refuses) { return to; }

        var (first, last) = (Math.Min(from, to), Math.Max(from, to));
        return _table.CertaintyOf(first, last) != Certainty.Projected
            ? to
            : throw new ArgumentOutOfRangeException(
                name,
                $"For {HolidayNotice.Iso(DayNumber.Dates[_table.FirstProjected(first, last)])} no arrangement is announced; "
                + $"this calendar refuses to project one ({Version}).");
    }
}
