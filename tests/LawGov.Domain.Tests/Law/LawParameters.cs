using System.Reflection;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Law;

/// <summary>Every dated figure of the library, found by its type, so that none is forgotten.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Changes">The days on which its value changes: the first of each value, and the first after one that nothing follows.</param>
/// <param name="Lay">Lays a value of its own over some days.</param>
/// <param name="Carried">Lays the value of one day over another; null where there is none to carry.</param>
/// <param name="Others">Lays each value that the figure ever has, and one that is not settled, over one day.</param>
internal sealed record LawParameters(
    string Key, string Title, IReadOnlyList<LocalDate> Changes, Func<int, int, int, Func<LawBook, LawBook>> Lay,
    Func<LocalDate, LocalDate, Func<LawBook, LawBook>?> Carried, Func<LocalDate, IEnumerable<Func<LawBook, LawBook>>> Others)
{
    public static IReadOnlyList<LawParameters> All { get; } =
    [
        .. typeof(RuleCatalogue).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(LawParameter<>))
            .Select(property => (LawParameters)typeof(LawParameters).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, [property.GetValue(null)])!)
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal),
    ];

    private static LawParameters Of<T>(LawParameter<T> parameter)
    {
        var days = parameter.Values.SelectMany(value => new[] { value.Span.Start, value.Span.End }).OfType<LocalDate>().Distinct().Order().ToList();
        return new(parameter.Key, parameter.Title.Chinese, days, (from, which, basis) => Laid(parameter, from, which, basis), (from, onto) => parameter.Values.FirstOrDefault(value => value.Span.Contains(from)) is { } value ? On(parameter, value, onto) : null, onto => Each(parameter, onto));
    }

    private static IEnumerable<Func<LawBook, LawBook>> Each<T>(LawParameter<T> parameter, LocalDate onto)
        => parameter.Values.Append(DatedValue<T>.Unsettled(parameter.Values[0].Span, TestLaw.OpenInformation2019.Whole.Cite(Application.Direct)))
            .Select(value => On(parameter, value, onto));

    private static Func<LawBook, LawBook> On<T>(LawParameter<T> parameter, DatedValue<T> value, LocalDate onto)
    {
        var day = DateSpan.Through(onto, onto);
        var moved = value.IsSettled ? new DatedValue<T>(day, value.Value, value.Basis) : DatedValue<T>.Unsettled(day, value.Basis.Citation!);
        return book => book.With(parameter, moved);
    }

    /// <summary>A value of the figure's own, or none, on another basis, over many days or few.</summary>
    private static Func<LawBook, LawBook> Laid<T>(LawParameter<T> parameter, int from, int which, int basis)
    {
        var span = from switch { 0 => Days.Span("2000-01-01"), 1 => Days.Span("2019-01-01"), _ => Days.Span("2000-01-01", "2024-01-01") };
        List<T> settled = [.. parameter.Values.Where(value => value.IsSettled).Select(value => value.Value), .. typeof(T) == typeof(int) ? new[] { (T)(object)3 } : []];
        var value = which >= settled.Count
            ? DatedValue<T>.Unsettled(span, TestLaw.OpenInformation2019.Whole.Cite(Application.Direct))
            : new DatedValue<T>(span, settled[which], basis switch { 0 => TestLaw.Local, 1 => TestLaw.Internal, _ => TestLaw.Direct });
        return book => book.With(parameter, value);
    }
}
