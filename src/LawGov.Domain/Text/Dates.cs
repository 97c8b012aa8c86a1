using System.Globalization;
using NodaTime;

namespace LawGov.Domain.Text;

/// <summary>The one place that decides how a sentence writes a day: 2027年2月26日 in Chinese, as letters do, and ISO in English.</summary>
internal static class Dates
{
    internal static string ToText(LocalDate day, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
