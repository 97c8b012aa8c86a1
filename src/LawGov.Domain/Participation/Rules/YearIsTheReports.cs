using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Are the years in a text those of the report (文中年份为报告年度)?</summary>
internal static class YearIsTheReports
{
    private static readonly MessageTemplate Own =
        new("正文提到的年份均为报告年度{year}年或者应当提到的年份", "every year in the text is {year}, the year of the report, or one that it means to name");
    private static readonly MessageTemplate Other =
        new("报告年度为{year}年，正文第{position}个字符处为{found}年", "the report is about {year}; the text names {found} at character {position}");
    private static readonly MessageTemplate NoYear = new("正文没有提到年份", "the text names no year");

    internal static Rule<ReportTextFacts> Rule { get; } = new(
        "PART-11",
        new("文中年份为报告年度", "The years in the text are the report's"),
        new(
            "查找正文中的年份，与报告年度不同、又不属于应当提到的其他年份（如上年同期、下一年计划）的，指明第一处。其他年份没有说明的，未能判定；没有提到年份的，不适用。"
                + "只核对1949年至2099年间“年”字前的年份，起止年份只核对后一个，书名号内的不核对。",
            "Looks for years in the text and names the first that is neither the report's nor one that the text means to name "
                + "besides, such as the year before. Undetermined as long as it is not stated which those are; not applicable to a text "
                + "without years. Only years from 1949 to 2099 that the word for year follows count, and of a span the last; those "
                + "in titles do not."),
        static (c, facts) => c.Known(facts.Text, ParticipationKeys.Text, out string text) ?? Judge(c, facts, text))
    {
        Asks = [ParticipationKeys.Text, ParticipationKeys.OtherYears],
    };

    private static Finding Judge(Case c, ReportTextFacts facts, string text)
    {
        var meant = facts.OtherYears.ValueOr([]).AsSpan();
        bool any = false;
        for (int at = 0; YearsInText.TryFind(text, ref at, out int start, out int year);)
        {
            if (YearsInText.IsInATitle(text, start)) { continue; }

            any = true;
            if (year == facts.Year || meant.Contains(year)) { continue; }

            var because = Other.With(("year", Digits.Year(facts.Year)), ("position", facts.From + start + 1), ("found", Digits.Year(year)));
            return facts.OtherYears.IsUnknown
                ? c.Undetermined(because, ParticipationKeys.OtherYears)
                : c.Breached(because, ParticipationPractice.TextIsOfTheYear);
        }

        return any
            ? c.Met(Own.With(("year", Digits.Year(facts.Year))), ParticipationPractice.TextIsOfTheYear)
            : c.NotApplicable(NoYear.With());
    }
}
