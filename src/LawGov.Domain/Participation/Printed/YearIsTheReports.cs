using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Are the years in a text those of the report (文中年份为报告年度)?</summary>
/// <remarks>
/// Looks at years from 1949 to 2099 in digits or Chinese numerals before 年, and not at the first year of a span (2021-2025年). Years that the
/// text means to name besides, such as the year before or the one planned for, are a fact: as long as nobody named them, another year
/// leaves the rule undetermined.
/// </remarks>
public static class YearIsTheReports
{
    private static readonly MessageTemplate Own = new("正文提到的年份均为报告年度{year}年或者应当提到的年份", "every year in the text is {year}, which is the report's, or one that it means to name");

    private static readonly MessageTemplate Other = new("报告年度为{year}年，正文第{position}个字符处为{found}年", "the report is about {year}; the text names {found} at character {position}");

    private static readonly MessageTemplate NoYear = new("正文没有提到年份", "the text names no year");

    private static readonly MessageTemplate NotStated = new("正文：{text}，无法核对", "text {text}: it cannot be checked");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ReportTextFacts> Rule { get; } = new(
        "PART-11",
        new("文中年份为报告年度", "The years in the text are the report's"),
        new(
            "查找正文中的年份，与报告年度不同、又不属于应当提到的其他年份（如上年同期、下一年计划）的，指明第一处。其他年份没有说明的，未能判定；没有提到年份的，不适用。只核对“年”字前的年份，起止年份只核对后一个。",
            "Looks for years in the text and names the first that is neither the report's nor one that the text means to name besides, such as the year before. Undetermined as long as nobody said which those are; not applicable to a text without years. Only years that the word for year follows count, and of a span the last."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ReportTextFacts facts, RuleContext context)
    {
        if (!facts.Text.Known(out string? text)) { return rule.Undetermined(facts.Id, NotStated.With(("text", facts.Text.Say())), PrintedFigureKeys.Text); }

        var meant = facts.OtherYears.ValueOr([]).AsSpan();
        bool any = false;
        for (int at = 0; YearsInText.TryFind(text, ref at, out int start, out int year);)
        {
            any = true;
            if (year == facts.Year || meant.Contains(year)) { continue; }

            var because = Other.With(("year", Digits(facts.Year)), ("position", start + 1), ("found", Digits(year)));
            return facts.OtherYears.IsUnknown
                ? rule.Undetermined(facts.Id, because, PrintedFigureKeys.OtherYears)
                : rule.Breached(facts.Id, because, ParticipationPractice.TextIsOfTheYear);
        }

        return any ? rule.Met(facts.Id, Own.With(("year", Digits(facts.Year))), ParticipationPractice.TextIsOfTheYear) : rule.NotApplicable(facts.Id, NoYear.With());
    }

    /// <summary>A year is no number to be grouped: 2023, not 2,023.</summary>
    private static string Digits(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
