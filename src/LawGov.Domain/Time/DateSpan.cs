using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Time;

/// <summary>A span of days (期间), half-open: the first day is in, the end day is out, and the end may be open.</summary>
/// <remarks>
/// Adjoining spans share a day and neither overlap nor leave a gap. NodaTime's <see cref="DateInterval"/> includes its end and
/// cannot be open. Days are ISO. Default: <see cref="Empty"/>, which contains no day.
/// </remarks>
/// <example><code>DateSpan.Year(2023).Contains(new LocalDate(2023, 12, 31)) // true</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct DateSpan : ISpanParsable<DateSpan>, IBilingualText
{
    private const string Shape
        = "two ISO days such as 2023-01-01/2024-01-01 (the second excluded), or 2019-05-15/.. for an open end, or — for no days";

    private readonly LocalDate _start;
    private readonly LocalDate _end; // excluded; ignored when open
    private readonly bool _open;

    private DateSpan(LocalDate start, LocalDate end, bool open)
    {
        _start = start;
        _end = end;
        _open = open;
    }

    /// <summary>The span that contains no day.</summary>
    public static DateSpan Empty => default;

    /// <summary>The first day, included; meaningless when empty.</summary>
    public LocalDate Start => _start;

    /// <summary>The day after the last one, excluded; null when the end is open.</summary>
    public LocalDate? End => _open ? null : _end;

    /// <summary>The last day, included; null when the end is open or the span is empty.</summary>
    public LocalDate? Last => _open || IsEmpty ? null : _end.PlusDays(-1);

    /// <summary>Whether the span contains no day.</summary>
    public bool IsEmpty => !_open && _start == _end;

    /// <summary>How many days the span contains; null when the end is open.</summary>
    public int? Days => _open ? null : Period.DaysBetween(_start, _end);

    /// <summary>The days from <paramref name="start"/> on, up to but without <paramref name="end"/>.</summary>
    /// <param name="start">The first day, included.</param>
    /// <param name="end">The end, excluded; later than the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span would end before or on its first day.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static DateSpan Between(LocalDate start, LocalDate end)
        => Iso(end, nameof(end)) > Iso(start, nameof(start))
            ? new(start, end, open: false)
            : throw new ArgumentOutOfRangeException(nameof(end), end, $"Expected a day after {Text(start)}: the end is excluded.");

    /// <summary>The days from <paramref name="first"/> through <paramref name="last"/>, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; not before the first, and before 9999-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first, or is the last of the calendar.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static DateSpan Through(LocalDate first, LocalDate last)
        => Iso(last, nameof(last)) >= Iso(first, nameof(first)) && last < LocalDate.MaxIsoValue
            ? new(first, last.PlusDays(1), open: false)
            : throw new ArgumentOutOfRangeException(
                nameof(last),
                last,
                $"Expected {Text(first)} or a later day, before {Text(LocalDate.MaxIsoValue)}.");

    /// <summary>The days from <paramref name="start"/> on, without end.</summary>
    /// <param name="start">The first day, included.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static DateSpan From(LocalDate start) => new(Iso(start, nameof(start)), default, open: true);

    /// <summary>The days of a calendar year.</summary>
    /// <param name="year">1–9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public static DateSpan Year(int year) => Between(new(Guard.Against.OutsideOf(year, 1, 9998), 1, 1), new(year + 1, 1, 1));

    /// <summary>Whether a day lies in the span.</summary>
    /// <param name="day">An ISO day.</param>
    public bool Contains(LocalDate day) => day >= _start && (_open || day < _end);

    /// <summary>Whether the spans share a day.</summary>
    public bool Overlaps(DateSpan other) => !Intersect(other).IsEmpty;

    /// <summary>The days that lie in both spans.</summary>
    public DateSpan Intersect(DateSpan other)
    {
        var start = LocalDate.Max(_start, other._start);
        if (_open && other._open) { return new(start, default, open: true); }

        var end = _open ? other._end : other._open ? _end : LocalDate.Min(_end, other._end);
        return end > start ? new(start, end, open: false) : Empty;
    }

    /// <summary>Returns the span as ISO 8601 writes it, such as <c>2023-01-01/2024-01-01</c> or <c>2019-05-15/..</c>; the end is
    /// excluded.</summary>
    public override string ToString() => IsEmpty ? "—" : _open ? $"{Text(_start)}/.." : $"{Text(_start)}/{Text(_end)}";

    /// <summary>Returns the span as a letter writes it, both days included: 2023年1月1日至2023年12月31日; of a single day the day
    /// alone.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        bool chinese = Guard.Against.Undeclared(language) == Language.Chinese;
        string first = Dates.ToText(_start, language);
        return (IsEmpty, _open) switch
        {
            (true, _) => "—",
            (_, true) => chinese ? $"{first}起" : $"from {first}",
            _ when Days == 1 => first,
            _ => first + (chinese ? "至" : " to ") + Dates.ToText(_end.PlusDays(-1), language),
        };
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateSpan result)
    {
        result = default;
        if (s is "—") { return true; } // what the span without days prints

        if (s.Contains('\0')) { return false; } // the pattern takes a null character for the end of the text

        int slash = s.IndexOf('/');
        if (slash < 0 || !TryReadDay(s[..slash], out var start)) { return false; }

        if (s[(slash + 1)..] is "..")
        {
            result = From(start);
            return true;
        }

        if (!TryReadDay(s[(slash + 1)..], out var end) || end <= start) { return false; }

        result = Between(start, end);
        return true;
    }

    /// <inheritdoc/>
    public static DateSpan Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"\"{Quoted.Of(s)}\" is not a date span: expected {Shape}.");

    /// <inheritdoc/>
    public static DateSpan Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a span; the message names the expected shape.</exception>
    public static DateSpan Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out DateSpan result) => TryParse(s.AsSpan(), provider, out result);

    private static bool TryReadDay(ReadOnlySpan<char> text, out LocalDate day)
    {
        var read = LocalDatePattern.Iso.Parse(text.ToString());
        return read.TryGetValue(default, out day);
    }

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static LocalDate Iso(LocalDate day, string name)
        => day.Calendar == CalendarSystem.Iso
            ? day
            : throw new ArgumentException($"Expected a day of the ISO calendar, not of {day.Calendar.Id}.", name);
}
