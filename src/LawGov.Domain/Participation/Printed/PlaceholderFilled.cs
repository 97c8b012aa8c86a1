using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Are the placeholders of a text filled in (占位符已填写)?</summary>
/// <remarks>
/// Looks for XX, ××, **, __, □□ and the like, for a single X before a unit (X月X日, X万元), for empty brackets, and for 待填 and 待补充. Letters
/// within a word or an address, such as xxgk, are no placeholder.
/// </remarks>
public static class PlaceholderFilled
{
    private static readonly MessageTemplate Filled = new("正文没有未填写的占位符", "the text has no unfilled placeholder");

    private static readonly MessageTemplate Open = new("正文第{position}个字符处的“{placeholder}”为未填写的占位符", "the text has the unfilled placeholder \"{placeholder}\" at character {position}");

    private static readonly MessageTemplate NotStated = new("正文：{text}，无法核对", "text {text}: it cannot be checked");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ReportTextFacts> Rule { get; } = new(
        "PART-10",
        new("占位符已填写", "The placeholders are filled in"),
        new(
            "查找正文中未填写的占位符（XX万元、X月X日、空括号、待补充等），指明第一处。单词或者网址中的字母不计。",
            "Looks for unfilled placeholders (XX or X before a unit, empty brackets, words for what is still to come) and names the first. Letters within a word or an address are none."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ReportTextFacts facts, RuleContext context)
    {
        if (!facts.Text.Known(out string? text)) { return rule.Undetermined(facts.Id, NotStated.With(("text", facts.Text.Say())), PrintedFigureKeys.Text); }

        var (start, length) = Placeholders.First(text);
        return length == 0
            ? rule.Met(facts.Id, Filled.With(), ParticipationPractice.TextIsComplete)
            : rule.Breached(facts.Id, Open.With(("position", start + 1), ("placeholder", text.Substring(start, length))), ParticipationPractice.TextIsComplete);
    }
}
