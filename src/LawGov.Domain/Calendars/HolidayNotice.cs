using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A notice that arranges days off and days worked (放假安排通知).</summary>
/// <remarks>Immutable, equal by value. A number or an issue date that is not known is null, never made up.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record HolidayNotice : IBilingualText
{
    private HolidayNotice(string? number, LocalDate? issued, Bilingual title, int year, bool revises, ValueList<NoticeDay> days)
        => (Number, Issued, Title, Year, Revises, Days) = (number, issued, title, year, revises, days);

    /// <summary>The document number (文号); null where not known.</summary>
    public string? Number { get; }

    /// <summary>The date at its foot (成文日期); null where not known.</summary>
    public LocalDate? Issued { get; }

    /// <summary>What it is about; of the embedded notices a description, not the official title.</summary>
    public Bilingual Title { get; }

    /// <summary>The year that it arranges, in which its last day lies; a few days may lie in the December before.</summary>
    /// <remarks>The year is announced when notices that revise none name its festivals and give back what they take, see
    /// <see cref="WorkCalendar.Gaps"/>.</remarks>
    public int Year { get; }

    /// <summary>Whether it changes what an earlier notice arranged (修订).</summary>
    public bool Revises { get; }

    /// <summary>The days that it names, in order, each once.</summary>
    public ValueList<NoticeDay> Days { get; }

    /// <summary>From which day on it counts as known: its issue date, or where that is not known the first day it names.</summary>
    public LocalDate KnownFrom => Issued ?? Days[0].Date;

    /// <summary>Describes a notice by the dates it names.</summary>
    /// <param name="number">The document number; null where not known.</param>
    /// <param name="issued">The date at its foot; null where not known.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="off">The days off, weekend days among them or not.</param>
    /// <param name="worked">The weekend days worked.</param>
    /// <param name="revises">Whether it changes an earlier notice.</param>
    /// <exception cref="ArgumentException">It names no day, or one day twice; the day is said.</exception>
    public static HolidayNotice Create(
        string? number,
        LocalDate? issued,
        Bilingual title,
        IEnumerable<LocalDate> off,
        IEnumerable<LocalDate> worked,
        bool revises = false)
        => Create(
            number,
            issued,
            title,
            [
                .. Guard.Against.Null(off).Select(day => new NoticeDay(day, DayArrangement.Off, Festivals.None)),
                .. Guard.Against.Null(worked).Select(day => new NoticeDay(day, DayArrangement.Worked, Festivals.None)),
            ],
            revises);

    /// <summary>Describes a notice day by day, each under its festival.</summary>
    /// <param name="number">The document number; null where not known.</param>
    /// <param name="issued">The date at its foot; null where not known.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="days">The days, in any order.</param>
    /// <param name="revises">Whether it changes an earlier notice.</param>
    /// <exception cref="ArgumentException">It names no day, one day twice, which is said, or a day that is not of the ISO
    /// calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies before 2001 or after 2100, or an arrangement is not declared.</exception>
    public static HolidayNotice Create(string? number, LocalDate? issued, Bilingual title, IEnumerable<NoticeDay> days, bool revises)
    {
        var named = Guard.Against.Null(days).ToList();
        foreach (var day in named) { DayNumber.Of(day.Date, nameof(days)); } // also refuses days of two calendars, which cannot be ordered

        issued?.OfIso(nameof(issued));
        var ordered = named.OrderBy(day => day.Date).ToValueList();
        if (ordered.IsEmpty) { throw new ArgumentException("Expected at least one day off or worked.", nameof(days)); }

        for (int i = 0; i < ordered.Count; i++)
        {
            Guard.Against.Undeclared(ordered[i].Arrangement, nameof(days));
            if (i > 0 && ordered[i].Date == ordered[i - 1].Date)
            {
                throw new ArgumentException($"{Iso(ordered[i].Date)} is named twice.", nameof(days));
            }
        }

        return new(number, issued, Guard.Against.Null(title), ordered[^1].Date.Year, revises, ordered);
    }

    /// <summary>Returns the number, or the title with the words that the number is not known.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Number
        ?? (language == Language.Chinese ? $"{Title.Chinese}（文号不详）" : $"{Title.ToText(language)} (number not known)");

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    internal static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
