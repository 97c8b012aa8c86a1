using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Samples.DeadlineDesk.Input;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The calendar of one run, and what it answers; what it cannot answer is a named trouble.</summary>
/// <param name="Projecting">The calendar, projecting years not announced.</param>
/// <param name="OnlyAnnounced">Whether projected answers are refused.</param>
internal sealed record Desk(WorkCalendar Projecting, bool OnlyAnnounced)
{
    public WorkCalendar Calendar { get; } = OnlyAnnounced ? Projecting.OnlyAnnounced() : Projecting;

    /// <summary>Adds the notices of files and goes back to a day.</summary>
    public static Desk? Open(IEnumerable<string> noticeFiles, LocalDate? knownOn, bool onlyAnnounced, Troubles troubles)
    {
        var calendar = WorkCalendar.StateCouncil;
        foreach (var notice in noticeFiles.SelectMany(file => NoticeFile.Read(file, troubles)).OrderBy(notice => notice.KnownFrom))
        {
            try
            {
                calendar = calendar.With(notice);
            }
            catch (ArgumentException trouble)
            {
                troubles.Add(Words.NoticeRefused.With(("notice", notice), ("reason", Troubles.Reason(trouble))));
            }
        }

        return troubles.Any ? null : new(knownOn is { } day ? calendar.AsKnownOn(day) : calendar, onlyAnnounced);
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

    /// <summary>The first day that no notice arranges.</summary>
    public LocalDate FirstNotAnnounced => Projecting.AnnouncedThrough is { } last ? last.PlusDays(1) : new(Input.Range.FirstYear, 1, 1);

    public Message NotAnnounced() => Words.NotAnnounced.With(("day", FirstNotAnnounced), ("calendar", Words.Contents(Projecting)));
}
