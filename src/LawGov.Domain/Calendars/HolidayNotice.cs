using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A notice that arranges days off and days worked (放假安排通知).</summary>
/// <remarks>Immutable. A number or an issue date that is not known is null, never made up.</remarks>
public sealed class HolidayNotice : IBilingualText
{
    private HolidayNotice(string? number, LocalDate? issued, Bilingual title, int year, bool revises, ValueList<NoticeDay> days)
        => (Number, Issued, Title, Year, Revises, Days) = (number, issued, title, year, revises, days);

    /// <summary>The document number (文号); null where not known.</summary>
    public string? Number { get; }

    /// <summary>The date at its foot (成文日期); null where not known.</summary>
    public LocalDate? Issued { get; }

    /// <summary>What it is about; of the embedded notices a description, not the official title.</summary>
    public Bilingual Title { get; }

    /// <summary>The year in which most of its days lie; a few may lie in the December before.</summary>
    /// <remarks>A notice that revises none counts as the yearly notice of this year: the whole year is then announced.</remarks>
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
    /// <exception cref="ArgumentException">It names no day, or one day twice; the day is said.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies before 2001 or after 2100.</exception>
    public static HolidayNotice Create(string? number, LocalDate? issued, Bilingual title, IEnumerable<NoticeDay> days, bool revises)
    {
        var ordered = Guard.Against.Null(days).OrderBy(day => day.Date).ToValueList();
        if (ordered.IsEmpty) { throw new ArgumentException("Expected at least one day off or worked.", nameof(days)); }

        for (int i = 0; i < ordered.Count; i++)
        {
            DayNumber.Of(ordered[i].Date, nameof(days));
            if (i > 0 && ordered[i].Date == ordered[i - 1].Date)
            {
                throw new ArgumentException($"{Iso(ordered[i].Date)} is named twice.", nameof(days));
            }
        }

        int year = ordered.GroupBy(day => day.Date.Year).OrderBy(days => days.Count()).ThenBy(days => days.Key).Last().Key;
        return new(number, issued, Guard.Against.Null(title), year, revises, ordered);
    }

    /// <summary>Returns the number, or the title with the words that the number is not known.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Number
        ?? (language == Language.Chinese ? $"{Title.Chinese}（文号不详）" : $"{Title.ToText(language)} (number not known)");

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    internal static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
