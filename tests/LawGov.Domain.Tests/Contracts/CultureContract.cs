using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Contracts;

public class CultureContract
{
    private static readonly string[] Cultures = ["zh-CN", "ar-SA", "tr-TR", "fr-FR", "fa-IR", "sv-SE"];

    [Fact]
    public void Cultures_OnThisMachine_DoWriteDatesAndNumbersOtherwise()
    {
        Under("ar-SA", () => new LocalDate(2023, 1, 2).ToString()).Should().NotBe(Under("fr-FR", () => new LocalDate(2023, 1, 2).ToString()));
        Under("sv-SE", () => (-5).ToString(CultureInfo.CurrentCulture)).Should().NotBe("-5");
    }

    [Theory]
    [MemberData(nameof(ValueCases.All), MemberType = typeof(ValueCases))]
    public void Texts_UnderAnyCulture_AreTheSame(string name)
    {
        var type = ValueCases.Of(name);
        foreach (object value in type.Others.Append(type.Make()))
        {
            string expected = Under("", () => Texts(value));
            foreach (string culture in Cultures) { Under(culture, () => Texts(value)).Should().Be(expected); }
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void Parse_UnderAnyCulture_ReadsTheSame(string culture)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        Under(culture, () => Percentage.Parse("-72.04%", provider)).Should().Be(Percentage.FromScaled(-7204, 2));
        Under(culture, () => DateSpan.Parse("2023-01-01/2024-01-01", provider)).Should().Be(DateSpan.Year(2023));
        Under(culture, () => ArticleNumber.Parse("133-1", provider)).Should().Be(new ArticleNumber(133, 1));
        Under(culture, () => DivisionCode.Parse("411203001", provider).ToString()).Should().Be("411203001");
        Under(culture, () => PrintedFigure.Parse("1,234.5万人", provider).ToString()).Should().Be("1,234.5万人");
        Under(culture, () => Percentage.TryParse("72,04%", provider, out _)).Should().BeFalse(); // the comma of fr-FR and tr-TR
    }

    private static string Texts(object value)
        => string.Join("|", value, (value as IFormattable)?.ToString("N", CultureInfo.CurrentCulture), $"{value:N}", Say(value, Language.Chinese), Say(value, Language.English));

    private static string? Say(object value, Language language) => (value as IBilingualText)?.ToText(language);

    private static T Under<T>(string culture, Func<T> call)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return call();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
