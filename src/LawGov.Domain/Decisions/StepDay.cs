using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Decisions;

/// <summary>What is stated of the day of a step (环节日期): the day, the month, that it was done, planned, put off or not done.</summary>
/// <remarks>
/// Prints and reads <c>2024-03-05</c>, <c>2024-03</c>, <c>undated</c>, <c>planned</c>, <c>planned 2024-03-05</c>, <c>postponed</c>,
/// <c>postponed 2024-05-01</c>, <c>notDone</c>. Default: <see cref="Unstated"/>, which prints —.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct StepDay : ISpanParsable<StepDay>
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    private StepDay(StepDayKind kind, LocalDate? day = null) => (Kind, Day) = (kind, day);

    /// <summary>Neither whether nor when it was done.</summary>
    public static StepDay Unstated => default;

    /// <summary>It was done, and not when is stated.</summary>
    public static StepDay Undated => new(StepDayKind.Undated);

    /// <summary>It was not done.</summary>
    public static StepDay NotDone => new(StepDayKind.NotDone);

    /// <summary>What is stated.</summary>
    public StepDayKind Kind { get; }

    /// <summary>The day on which it was done, or to which it is planned or put off; the first of the month where the month alone is stated;
    /// else null.</summary>
    public LocalDate? Day { get; }

    /// <summary>It was done on a day; a day after the as-of day has not come yet.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static StepDay On(LocalDate day) => new(StepDayKind.Known, day.OfIso(nameof(day)));

    /// <summary>It was done in a month.</summary>
    /// <param name="year">The year, 1–9999.</param>
    /// <param name="month">The month, 1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static StepDay InMonth(int year, int month)
        => new(StepDayKind.InMonth, new(Guard.Against.OutsideOf(year, 1, 9998), Guard.Against.OutsideOf(month, 1, 12), 1));

    /// <summary>It is planned; once its day has passed, or without one, it is not stated whether it was done.</summary>
    /// <param name="day">For when; null where that is not stated.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static StepDay Planned(LocalDate? day = null) => new(StepDayKind.Planned, day?.OfIso(nameof(day)));

    /// <summary>It was put off; with a day it is planned for that day, without one it is not done.</summary>
    /// <param name="day">To when; null where that is not stated.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static StepDay Postponed(LocalDate? day = null) => new(StepDayKind.Postponed, day?.OfIso(nameof(day)));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StepDay result)
    {
        int blank = s.IndexOf(' ');
        string word = (blank < 0 ? s : s[..blank]).ToString(), date = (blank < 0 ? s : s[(blank + 1)..]).ToString();
        LocalDate? day = Iso.Parse(date) is { Success: true, Value: { Year: >= 1 } value } ? value : null;
        bool isAlone = blank < 0;
        (result, bool isRead) = word switch
        {
            "—" => (Unstated, isAlone),
            "undated" => (Undated, isAlone),
            "notDone" => (NotDone, isAlone),
            "planned" => (Planned(day), isAlone || day is not null),
            "postponed" => (Postponed(day), isAlone || day is not null),
            _ when isAlone && day is { } known => (On(known), true),
            _ when isAlone && s.Length == 7 && Iso.Parse($"{word}-01") is { Success: true, Value: { Year: >= 1 and < 9999 } first }
                => (InMonth(first.Year, first.Month), true),
            _ => (Unstated, false),
        };
        if (isRead && s.SequenceEqual(result.ToString())) { return true; } // a pattern stops reading at a null character

        result = default;
        return false;
    }

    /// <inheritdoc/>
    public static StepDay Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result) ? result : throw new FormatException(
            $"\"{Quoted.Of(s)}\" is not the day of a step: expected 2024-03-05, 2024-03, undated, planned, postponed or notDone.");

    /// <inheritdoc/>
    public static StepDay Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out StepDay result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns what is stated, as it is parsed, the same in every culture.</summary>
    public override string ToString() => (Kind, Day) switch
    {
        (StepDayKind.Known, { } day) => Iso.Format(day),
        (StepDayKind.InMonth, { } first) => Iso.Format(first)[..7],
        (StepDayKind.Undated, _) => "undated",
        (StepDayKind.Planned, { } day) => $"planned {Iso.Format(day)}",
        (StepDayKind.Planned, _) => "planned",
        (StepDayKind.Postponed, { } day) => $"postponed {Iso.Format(day)}",
        (StepDayKind.Postponed, _) => "postponed",
        (StepDayKind.NotDone, _) => "notDone",
        _ => "—",
    };

    /// <summary>From which day to which it may have been done by a day.</summary>
    internal Spread Within(LocalDate asOf) => (Kind, Day) switch
    {
        (StepDayKind.Known, { } day) => day <= asOf ? new(day, day) : Spread.Not,
        (StepDayKind.InMonth, { } first) => first > asOf ? Spread.Not
            : first.PlusMonths(1).PlusDays(-1) is var last && last <= asOf ? new(first, last) : new(first, Spread.Never),
        (StepDayKind.Undated, _) => new(LocalDate.MinIsoValue, asOf),
        (StepDayKind.Planned or StepDayKind.Postponed, { } day) => day > asOf ? Spread.Not : Spread.Open,
        (StepDayKind.Postponed or StepDayKind.NotDone, _) => Spread.Not,
        _ => Spread.Open,
    };
}
