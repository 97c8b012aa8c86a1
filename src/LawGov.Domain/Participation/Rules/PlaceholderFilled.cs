using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Are the placeholders of a text filled in (占位符已填写)?</summary>
internal static class PlaceholderFilled
{
    private static readonly MessageTemplate Filled = new("正文没有未填写的占位符", "the text has no unfilled placeholder");
    private static readonly MessageTemplate Open = new("正文第{position}个字符处的“{placeholder}”为未填写的占位符", "the text has the unfilled placeholder \"{placeholder}\" at character {position}");

    internal static Rule<ReportTextFacts> Rule { get; } = new(
        "PART-10",
        new("占位符已填写", "The placeholders are filled in"),
        new(
            "查找正文中未填写的占位符（XX万元、X月X日、空括号、待补充等），指明第一处。单词或者网址中的字母不计。",
            "Looks for unfilled placeholders (XX or X before a unit, empty brackets, words for what is still to come) and names the "
                + "first. Letters within a word or an address are not placeholders."),
        static (c, facts) => c.Known(facts.Text, ParticipationKeys.Text, out string text) ?? Judge(c, text))
    {
        Asks = [ParticipationKeys.Text],
    };

    private static Finding Judge(Case c, string text)
    {
        var (start, length) = Placeholders.First(text);
        return length == 0
            ? c.Met(Filled.With(), ParticipationPractice.TextIsComplete)
            : c.Breached(Open.With(("position", start + 1), ("placeholder", text.Substring(start, length))), ParticipationPractice.TextIsComplete);
    }
}
