using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Are the placeholders of a text filled in (占位符已填写)?</summary>
internal static class PlaceholderFilled
{
    private static readonly MessageTemplate Filled = new("正文没有未填写的占位符", "the text has no unfilled placeholder");
    private static readonly MessageTemplate Open = new("正文第{position}个字符处的“{placeholder}”为未填写的占位符",
        "the text has the unfilled placeholder \"{placeholder}\" at character {position}");

    internal static Rule<ReportTextFacts> Rule { get; } = new(
        "PART-10",
        new("占位符已填写", "The placeholders are filled in"),
        new(
            "查找正文中未填写的占位符（XX万元、X月X日、____、空括号、【待补充】等），指明第一处。隐去的姓名、名称和号码（张××、××公司、138****5678）、"
                + "年份中的○、单词或者网址中的字母，以及“有待核实”“待核实线索”一类的用语不计。",
            "Looks for unfilled placeholders (XX or X before a unit, lines, empty brackets, words for what is still to come) and names "
                + "the first. Names and numbers that are hidden on purpose, zeros in years written in Chinese, letters within a word or an "
                + "address, and sentences on what is still to be checked are not placeholders."),
        static (c, facts) => c.Known(facts.Text, ParticipationKeys.Text, out string text) ?? Judge(c, facts, text))
    {
        Asks = [ParticipationKeys.Text],
    };

    private static Finding Judge(Case c, ReportTextFacts facts, string text)
    {
        var (start, length) = Placeholders.First(text);
        return length == 0
            ? c.Met(Filled.With(), ParticipationPractice.TextIsComplete)
            : c.Breached(Open.With(("position", facts.From + start + 1), ("placeholder", text.Substring(start, length))),
                ParticipationPractice.TextIsComplete);
    }
}
