using System.Reflection;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>What a type prints, it reads, none included: every type of the library that can be parsed, found by reflection.</summary>
public class ParseContract
{
    public static TheoryData<string> Parsable => [.. typeof(Percentage).Assembly.GetExportedTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)))
        .Select(type => type.Name)];

    [Fact]
    public void Parsable_Always_FindsTheTypes() => Parsable.Select(row => row.Data).Should().Contain(["AreaPath", "ArticleNumber", "DateSpan", "DivisionCode", "PersonId", "PostId", "SubjectId", "UnitId"]);

    [Theory]
    [MemberData(nameof(Parsable))]
    public void Parse_OfWhatAValuePrints_GivesItBackByEveryDoor(string name)
        => Call(nameof(RoundTrips), name);

    [Theory]
    [MemberData(nameof(Parsable))]
    public void Parse_OfAnotherText_IsRefusedByEveryDoor(string name)
        => Call(nameof(Refuses), name);

    private static void Call(string method, string name)
        => typeof(ParseContract).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(ValueCases.Of(name).Type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [name], null);

    private static void RoundTrips<T>(string name)
        where T : struct, ISpanParsable<T>
    {
        var type = ValueCases.Of(name);
        foreach (object value in type.Others.Append(type.Make()).Append(default(T)).Distinct())
        {
            string text = value.ToString()!;
            OfText<T>(text).Should().Be(value);
            T.Parse(text.AsSpan(), null).Should().Be(value);
            TryText<T>(text).Should().Be((true, (T)value));
            (T.TryParse(text.AsSpan(), null, out var fromSpan), fromSpan).Should().Be((true, (T)value));
        }
    }

    /// <summary>Texts with what cannot be seen, and with blanks at their ends, are no values; a message shows them.</summary>
    private static void Refuses<T>(string name)
        where T : struct, ISpanParsable<T>
    {
        string sample = ValueCases.Of(name).Make().ToString()!;
        string?[] refused = [null, "", " ", "\u200B", $"{sample}\u200B", $"\uFEFF{sample}", $"{sample}\u202E", $"{sample}\0", $" {sample}", $"{sample} "];
        foreach (string? bad in typeof(T) == typeof(PrintedFigure) ? refused[..8] : refused) // blanks stand around figures in tables
        {
            TryText<T>(bad).Should().Be((false, default(T)), "of {0}", bad);
            (T.TryParse(bad.AsSpan(), null, out var fromSpan), fromSpan).Should().Be((false, default(T)));
        }

        Refuse.Null(() => OfText<T>(null!), "s");
        Refuse.Format(() => OfText<T>(" "), "\" \"", "expected");
        Refuse.Format(() => T.Parse(" ".AsSpan(), null), "\" \"", "expected");
    }

    // Over ISpanParsable a text becomes a span without a word; only IParsable leads to the door for texts.
    private static T OfText<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);

    private static (bool Read, T Value) TryText<T>(string? text)
        where T : struct, IParsable<T>
        => (T.TryParse(text, null, out var value), value);
}
