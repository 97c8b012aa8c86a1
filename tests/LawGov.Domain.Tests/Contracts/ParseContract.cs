using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Contracts;

public class ParseContract
{
    [Fact]
    public void Parse_OfEveryParsableType_IsHeldToTheContract()
    {
        string[] held = [nameof(Percentage), nameof(DateSpan), nameof(ArticleNumber), nameof(DivisionCode), nameof(AreaPath), nameof(PrintedFigure)];
        typeof(Percentage).Assembly.GetExportedTypes()
            .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)))
            .Select(type => type.Name).Should().BeEquivalentTo(held);
    }

    [Fact]
    public void Percentage_ByEveryDoor_RoundTrips() => Holds<Percentage>([null, "", " ", "x"], readsNone: true);

    [Fact]
    public void PrintedFigure_ByEveryDoor_RoundTrips() => Holds<PrintedFigure>([null, "", " ", "x"], readsNone: true);

    [Fact]
    public void DateSpan_ByEveryDoor_RoundTrips() => Holds<DateSpan>();

    [Fact]
    public void ArticleNumber_ByEveryDoor_RoundTrips() => Holds<ArticleNumber>();

    [Fact]
    public void DivisionCode_ByEveryDoor_RoundTrips() => Holds<DivisionCode>();

    /// <summary>Any name without a stroke is the path of an area, so the bad texts are others.</summary>
    [Fact]
    public void AreaPath_ByEveryDoor_RoundTrips() => Holds<AreaPath>([null, "", " ", "/", "x/"]);

    private static void Holds<T>(string?[]? badTexts = null, bool readsNone = false)
        where T : struct, ISpanParsable<T>
    {
        var type = ValueCases.Of(typeof(T).Name);
        foreach (object value in type.Others.Append(type.Make()).Where(value => readsNone || !value.Equals(default(T))))
        {
            string text = value.ToString()!;
            OfText<T>(text).Should().Be(value);
            T.Parse(text.AsSpan(), null).Should().Be(value);
            TryText<T>(text).Should().Be((true, (T)value));
            (T.TryParse(text.AsSpan(), null, out var fromSpan), fromSpan).Should().Be((true, (T)value));
        }

        string?[] refused = badTexts ?? [null, "", " ", "—", "x"];
        foreach (string? bad in refused)
        {
            TryText<T>(bad).Should().Be((false, default(T)));
            (T.TryParse(bad.AsSpan(), null, out var fromSpan), fromSpan).Should().Be((false, default(T)));
        }

        Refuse.Null(() => OfText<T>(null!), "s");
        string last = refused[^1]!;
        Refuse.Format(() => OfText<T>(last), $"\"{last}\"", "expected");
        Refuse.Format(() => T.Parse(last.AsSpan(), null), $"\"{last}\"", "expected");
    }

    // Over ISpanParsable a text becomes a span without a word; only IParsable leads to the door for texts.
    private static T OfText<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);

    private static (bool Read, T Value) TryText<T>(string? text)
        where T : struct, IParsable<T>
        => (T.TryParse(text, null, out var value), value);
}
