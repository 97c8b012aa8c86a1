using System.Reflection;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>A parser is fed with what comes from outside: its message names the shape, and quotes no more of a text than a reader needs.</summary>
public class QuoteContract
{
    private const int Longest = 60;
    private const int Megabytes = 10_000_000;

    public static TheoryData<Type> Parsed
        => [.. typeof(Ratio).Assembly.GetExportedTypes().Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>)))];

    [Theory]
    [MemberData(nameof(Parsed))]
    public void Parse_OfTenMegabytes_QuotesTheirBeginning(Type type)
    {
        var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(IFormatProvider)])!;
        foreach (char filler in "x中9")
        {
            var act = () => parse.Invoke(null, [new string(filler, Megabytes) + "/\u200B", null]);

            string message = act.Should().Throw<TargetInvocationException>().WithInnerException<FormatException>().Which.Message;
            message.Length.Should().BeLessThan(600);
            message.Should().NotContain(new string(filler, Longest + 1));
        }
    }

    [Fact]
    public void OtherParsers_QuoteTheBeginningToo()
    {
        string endless = new('一', Megabytes);
        Action[] acts = [() => ChineseNumerals.Parse(endless), () => ReportedParticipation.Parse(endless + "x", null, null)];
        foreach (var act in acts) { act.Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(400); }
    }

    [Theory]
    [InlineData(59, "")]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void AQuote_IsWholeUpToSixtyCharacters(int length, string end)
    {
        var act = () => Percentage.Parse(new string('x', length), null);

        act.Should().Throw<FormatException>().WithMessage($"\"{new string('x', Math.Min(length, Longest))}{end}\" is not *");
    }

    [Fact]
    public void AQuote_IsNotCutInsideACharacterOfTwo()
    {
        var act = () => Percentage.Parse(new string('x', Longest - 1) + "𠮷𠮷", null);

        act.Should().Throw<FormatException>().WithMessage($"\"{new string('x', Longest - 1)}…\" is not *");
    }
}
