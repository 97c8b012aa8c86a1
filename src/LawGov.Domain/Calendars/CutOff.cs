using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>The hour after which an act counts for the next day or the next working day (截止时刻).</summary>
/// <remarks>The hour itself is in time, and through it an act counts for its own day, worked or not. Which hour holds is for the caller to
/// say. Default: midnight, then the next day.</remarks>
/// <param name="Hour">The hour, in whole minutes as printed.</param>
/// <param name="ToNextWorkday">Whether it counts for the next day worked, rather than the next day.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct CutOff(LocalTime Hour, bool ToNextWorkday) : IBilingualText
{
    private static readonly MessageTemplate NextDay = new("{hour}以后的，按次日计", "after {hour} counts for the next day");
    private static readonly MessageTemplate NextWorkday = new("{hour}以后的，按次一工作日计", "after {hour} counts for the next working day");

    /// <summary>Returns the day for which an act counts, with bounds where the next working day is not announced.</summary>
    /// <param name="act">Day and hour of the act.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or there is no calendar.</exception>
    public BoundedDate DayOf(LocalDateTime act, WorkCalendar calendar)
    {
        Guard.Against.Null(calendar);
        DayNumber.Of(act.Date, nameof(act));
        bool after = act.TimeOfDay > Hour;
        if (after && ToNextWorkday) { return calendar.AddWorkdaysWithBounds(act.Date, 1); }

        var day = after ? act.Date.PlusDays(1) : act.Date;
        DayNumber.Of(day, nameof(act));
        return new(day, day, day, Certainty.Final);
    }

    /// <summary>Returns the hour, and for which day an act after it counts.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
        => (ToNextWorkday ? NextWorkday : NextDay).With(("hour", Hour.ToString("HH:mm", CultureInfo.InvariantCulture))).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
