using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.DeadlineDesk.Input;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The calendar of one run, and what it answers; what it cannot answer is a named trouble.</summary>
/// <param name="Projecting">The calendar, projecting years not announced.</param>
/// <param name="OnlyAnnounced">Whether projected answers are refused.</param>
internal sealed record Desk(WorkCalendar Projecting, bool OnlyAnnounced)
{
    public WorkCalendar Calendar { get; } = OnlyAnnounced ? Projecting.OnlyAnnounced() : Projecting;

    /// <summary>Adds the notices of files, goes back to a day, and lays the local arrangements of files over it.</summary>
    public static Desk? Open(IEnumerable<string> noticeFiles, IEnumerable<string> localFiles, LocalDate? knownOn, bool onlyAnnounced, Troubles troubles)
    {
        var calendar = NoticeFile.AddTo(WorkCalendar.StateCouncil, noticeFiles, troubles);
        calendar = knownOn is { } day ? calendar.AsKnownOn(day) : calendar;
        foreach (var local in localFiles.SelectMany(file => LocalFile.Read(file, troubles)).ToList())
        {
            if (FirstWorkedAnyway(calendar, local) is { } worked) { troubles.Add(local.Source.Trouble(LocalWords.WorkedAnyway.With(("day", worked)))); }

            calendar = calendar.Overlay(local.Span, local.Kind, local.Basis);
        }

        return troubles.Any ? null : new(calendar, onlyAnnounced);
    }

    public Desk AsKnownOn(LocalDate day) => new(Projecting.AsKnownOn(day), OnlyAnnounced);

    /// <summary>Derives a deadline; null, with the reason in <paramref name="wrong"/>, where the calendar has no answer or refuses one.</summary>
    public Deadline? Derive(LocalDate start, TimeLimit limit, out Message? wrong)
    {
        wrong = Words.OutOfRange.With(("start", start), ("limit", limit));
        try
        {
            limit.After(start, Projecting); // an answer that leaves the range does so with and without projection
            wrong = NotAnnounced();
            var deadline = limit.After(start, Calendar);
            wrong = null;
            return deadline;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Counts the days after one day through another; null where the calendar refuses.</summary>
    public ElapsedDays? Count(LocalDate from, LocalDate to)
    {
        try
        {
            return new(from, to, Period.DaysBetween(from, to), Calendar.CountWorkdaysWithBounds(from, to));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>A day to be worked that is worked without it is most likely a slip in the file; a day not announced may turn out either way.</summary>
    private static LocalDate? FirstWorkedAnyway(WorkCalendar calendar, LocalArrangement local)
    {
        if (local.Kind != DayKind.MakeUpWorkday) { return null; }

        for (var day = local.First; day <= local.Last; day = day.PlusDays(1))
        {
            if (calendar[day] is { Kind: DayKind.Workday, Certainty: Certainty.Final }) { return day; }
        }

        return null;
    }

    /// <summary>The first day that no notice arranges.</summary>
    public LocalDate FirstNotAnnounced => Projecting.AnnouncedThrough is { } last ? last.PlusDays(1) : new(CoveredDays.FirstYear, 1, 1);

    public Message NotAnnounced() => Words.NotAnnounced.With(("day", FirstNotAnnounced), ("calendar", Words.Contents(Projecting)));
}

/// <summary>The days after one day through another, and how many of them are worked.</summary>
internal sealed record ElapsedDays(LocalDate From, LocalDate To, int Days, BoundedCount Workdays);
