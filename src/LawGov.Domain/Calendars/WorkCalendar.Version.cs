using System.Globalization;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <content>The version: what a calendar contains, in short, and a hash of what it answers.</content>
public sealed partial class WorkCalendar
{
    private string Describe()
    {
        string notices = Notices.IsEmpty
            ? "no notice"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Notices.Count} notices through {AnnouncedThrough?.Year ?? 0}, newest {Newest()}");
        string local = Overlays.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $", {Overlays.Count} local");
        return $"{notices}{local}{(_refuses ? ", announced only" : "")} #{Hash()}";
    }

    private string Newest()
    {
        var newest = Notices[^1];
        return newest.Number ?? newest.Title.English;
    }

    private string Hash()
    {
        var hash = new Fnv1A();
        for (int day = 0; day < DayNumber.Count; day++)
        {
            hash.Add((byte)_table.KindOf(day));
            hash.Add((byte)_table.FestivalsOf(day));
            hash.Add((byte)_table.CertaintyOf(day));
        }

        foreach (var notice in Notices)
        {
            hash.Add(notice.Number);
            hash.Add(notice.Issued is { } issued ? HolidayNotice.Iso(issued) : null);
            hash.Add(notice.Title);
            hash.Add((byte)(notice.Revises ? 1 : 0));
            foreach (var day in notice.Days) { hash.Add(day.ToString()); }
        }

        foreach (var overlay in Overlays)
        {
            hash.Add(overlay.Span.ToString());
            hash.Add((byte)overlay.Kind);
            hash.Add(overlay.Basis.Key);
            hash.Add(overlay.Basis);
        }

        hash.Add((byte)(_refuses ? 1 : 0));
        return hash.ToString();
    }
}
