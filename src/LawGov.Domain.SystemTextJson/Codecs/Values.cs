using System.Diagnostics.CodeAnalysis;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>The values that stand inside others.</summary>
internal static class Values
{
    private static readonly Bilingual AName = new(
        "名称，首尾没有空格，没有不可见字符",
        "a name without blanks at its ends and without invisible characters");

    internal static Codec<string> Words { get; } = new TextCodec<string>(
        new("非空文字", "a text that is not blank"),
        static (string text, [NotNullWhen(true)] out string? value) => !string.IsNullOrWhiteSpace(value = text) && IsWellFormed(text),
        text => text,
        mayName: true);

    /// <summary>The name of a body, a meeting or a step, which is compared letter by letter.</summary>
    internal static Codec<string> Name { get; } = new TextCodec<string>(
        AName,
        static (string text, [NotNullWhen(true)] out string? value) => SubjectId.TryParse(value = text, null, out var id) && !id.IsNone,
        text => text,
        mayName: true);

    /// <summary>A text as it stands in a file, blank or not.</summary>
    internal static Codec<string> Cell { get; } = new TextCodec<string>(
        new("文字", "a text"),
        static (string text, [NotNullWhen(true)] out string? value) => IsWellFormed(value = text),
        text => text,
        mayBeEmpty: true,
        mayName: true);

    /// <summary>The name of a version, which names no person.</summary>
    internal static Codec<string> Version { get; } = new TextCodec<string>(
        new("版本", "the name of a version"),
        static (string text, [NotNullWhen(true)] out string? value) => !string.IsNullOrWhiteSpace(value = text) && IsWellFormed(text),
        text => text);

    /// <summary>Words that may name a person.</summary>
    internal static Codec<string> MayBePerson { get; } = new NamingCodec<string>(Words, (mask, text) => mask.NoteText(text));

    internal static Codec<bool> Flag { get; } = new FlagCodec();

    internal static Codec<SubjectId> Subject { get; } = new TextCodec<SubjectId>(
        AName,
        static (string text, out SubjectId id) => SubjectId.TryParse(text, null, out id) && !id.IsNone,
        id => id.ToString(),
        mayName: true);

    internal static Codec<UnitId> Unit { get; } = new TextCodec<UnitId>(
        AName,
        static (string text, out UnitId id) => UnitId.TryParse(text, null, out id) && !id.IsNone,
        id => id.ToString(),
        mayName: true);

    internal static Codec<PersonId> Person { get; } = new NamingCodec<PersonId>(
        new TextCodec<PersonId>(
            AName,
            static (string text, out PersonId id) => PersonId.TryParse(text, null, out id) && !id.IsNone,
            id => id.ToString(),
            mayName: true),
        (mask, person) => mask.Note(person.ToString()));

    internal static Codec<PostId> Post { get; } = new TextCodec<PostId>(
        AName,
        static (string text, out PostId id) => PostId.TryParse(text, null, out id) && !id.IsNone,
        id => id.ToString(),
        mayName: true);

    internal static Codec<AreaPath> Area { get; } = new TextCodec<AreaPath>(
        new("事项路径，如“招生/小学招生”", "the path of an area, such as \"招生/小学招生\""),
        static (string text, out AreaPath path) => AreaPath.TryParse(text, null, out path) && !path.IsNone, path => path.ToString(),
        mayName: true);

    internal static Codec<LocalDate> Day { get; } = new TextCodec<LocalDate>(
        new("日期，如“2024-03-01”", "a date such as \"2024-03-01\""),
        static (string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day) && day.Year >= 1,
        LocalDatePattern.Iso.Format,
        normal: day => day.WithCalendar(CalendarSystem.Iso),
        pattern: @"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$");

    /// <summary>A day of the year, whichever year.</summary>
    internal static Codec<AnnualDate> DayOfYear { get; } = new TextCodec<AnnualDate>(
        new("月日，如“01-31”", "a day of the year such as \"01-31\""),
        static (string text, out AnnualDate day) => AnnualDatePattern.Iso.Parse(text).TryGetValue(default, out day),
        AnnualDatePattern.Iso.Format,
        pattern: @"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$");

    internal static Codec<Percentage> Percent { get; } = new TextCodec<Percentage>(
        new("百分比，如“72.04%”", "a percentage such as \"72.04%\""),
        static (string text, out Percentage value) => Percentage.TryParse(text, null, out value) && value != Percentage.None,
        value => value.ToString(),
        pattern: @"^-?\d+(\.\d+)?%$");

    /// <summary>A figure as printed; a plain number is read as that exact count.</summary>
    internal static Codec<PrintedFigure> Figure { get; } = new TextCodec<PrintedFigure>(
        new("报告所印的数值，如“20,665”“2.6万”“72.04%”", "a figure as reports print it, such as \"20,665\", \"2.6万\" or \"72.04%\""),
        static (string text, out PrintedFigure figure)
            => PrintedFigure.TryParse(text, null, out figure) && figure.Kind != PrintedFigureKind.Unstated,
        figure => figure.ToString(),
        number => PrintedFigure.Exact(number),
        mayBeEmpty: true,
        saysNothing: text => string.IsNullOrWhiteSpace(text)
            || PrintedFigure.TryParse(text, null, out var figure) && figure.Kind == PrintedFigureKind.Unstated);

    internal static Codec<PrintedFrequency> Frequency { get; } = new TextCodec<PrintedFrequency>(
        new("频次，如“每两月一次”", "a frequency such as \"每两月一次\""),
        static (string text, out PrintedFrequency value)
            => PrintedFrequency.TryParse(text, out value) && value != PrintedFrequency.Unstated,
        value => value.ToString());

    internal static Codec<long> Count { get; } = Number(0, long.MaxValue, static number => number, static value => value);

    internal static Codec<int> AnyWhole { get; } = Whole(int.MinValue, int.MaxValue);

    internal static Codec<int> Year { get; } = Number(2001, 2099, static number => (int)number, static value => value);

    private static readonly MessageTemplate Reversed = new(
        "起日{from}晚于止日{through}", "the first day, {from}, is after the last, {through}");
    private static readonly MessageTemplate WithoutFirst = new("有止日而没有起日", "expected the first day beside the last");

    /// <summary>Days from the first to the last, both included; open where there is no last one, no days without both.</summary>
    internal static Shape<DateSpan> Span { get; } = new(new("起止日期", "days from the first to the last"), shape => Days(shape, span => span));

    internal static Func<Slots, DateSpan> Days<T>(Shape<T> shape, Func<T, DateSpan> get)
        where T : notnull
    {
        var from = shape.Optional("from", Boxed.Of(Day), owner => get(owner).IsEmpty ? null : new Boxed<LocalDate>(get(owner).Start));
        var through = shape.Optional("through", Boxed.Of(Day), owner => Boxed.From(get(owner).Last));
        return slots => (from[slots], through[slots]) switch
        {
            ({ } first, { } last) when last.Value < first.Value
                => throw Refusal.Of(Reversed.With(("from", first.Value), ("through", last.Value))),
            ({ } first, { } last) => DateSpan.Through(first.Value, last.Value),
            ({ } first, null) => DateSpan.From(first.Value),
            (null, null) => DateSpan.Empty,
            _ => throw Refusal.Of(WithoutFirst.With()),
        };
    }

    /// <summary>The same where there is a first day always.</summary>
    internal static Func<Slots, DateSpan> DaysFrom<T>(Shape<T> shape, Func<T, DateSpan> get)
        where T : notnull
    {
        var from = shape.Required("from", Day, owner => get(owner).Start);
        var through = shape.Optional("through", Boxed.Of(Day), owner => Boxed.From(get(owner).Last));
        return slots => through[slots] is not { } last ? DateSpan.From(from[slots])
            : last.Value >= from[slots] ? DateSpan.Through(from[slots], last.Value)
            : throw Refusal.Of(Reversed.With(("from", from[slots]), ("through", last.Value)));
    }

    internal static Shape<Bilingual> Title { get; } = new(new("中英文名称", "a text in both languages"), shape =>
    {
        var chinese = shape.Required("zh", Words, title => title.Chinese);
        var english = shape.Required("en", Words, title => title.English);
        return slots => new(chinese[slots], english[slots]);
    });

    /// <summary>Whether no half of a surrogate pair stands alone.</summary>
    private static bool IsWellFormed(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) { continue; }

            if (!char.IsSurrogatePair(text, at)) { return false; }

            at++;
        }

        return true;
    }

    internal static Codec<int> Whole(int least, int most) => Number(least, most, static number => (int)number, static value => value);

    internal static Shape<OwnRule<T>> Rule<T>(Codec<T> value)
        where T : notnull
        => new(new("本单位或者地方规定的数值及其依据", "what a rule of the body or place sets, and the rule"), shape =>
        {
            var set = shape.Required("value", value, rule => rule.Value);
            var basis = shape.Required("basis", Legal.Basis, rule => rule.Basis);
            return slots => new(set[slots], basis[slots]);
        });

    internal static Codec<T> Number<T>(long least, long most, Func<long, T> of, Func<T, long> number)
        where T : struct
        => new NumberCodec<T>(least, most, of, number);
}
