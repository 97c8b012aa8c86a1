using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was the result filed within the time of the body's rule (事后报备)?</summary>
internal static class FiledAfterwards
{
    private static readonly MessageTemplate Head = new("{head}，应{within}", "{head}; the result to be filed {within}");
    private static readonly MessageTemplate Limited = new(
        "在{limit}内{with}报备结果，最迟{due}", "{with} within {limit}, due {due}");
    private static readonly Bilingual Act = new("报备结果", "filed");
    private static readonly Bilingual Requirement = new("事后报备", "filing afterwards");

    internal static Rule<CollectiveMatter> Rule { get; } = new(
        "DECI-19",
        new("三重一大事项结果按期报备", "The result of a matter that counts is filed in time"),
        new(
            "自决定次日起按本单位制度规定的期限计算，最后一日报备为按期；报备日期早于决定日期的，未能判定。制度没有要求事后报备的不适用。没有全国性规定，依据只能是本单位制度。",
            "Counted from the day after the decision by the limit of the body's own rule; the last day is in time. Undetermined where " +
                "the date of filing is before the decision. Does not apply where the rule asks for no filing afterwards. No national " +
                "text sets any: the basis is the body's own rule alone."),
        static (c, facts) => CollectiveCases.Governed(c, facts, out var matter)
            ?? CollectiveCases.Asked(c, matter, matter.Rule.FilingAfter, DecisionKeys.FilingRule, Requirement, out var limit)
            ?? matter.Open(c)
            ?? matter.Early(c, facts.FiledAfter, DecisionKeys.FiledAfter)
            ?? Judge(c, facts, matter, limit))
    {
        Asks = CollectiveCases.Asks(DecisionKeys.FilingRule, DecisionKeys.FiledAfter),
    };

    private static Finding Judge(Case c, CollectiveMatter facts, CollectiveCases.Matter matter, TimeLimit limit)
    {
        var due = limit.AfterOn(matter.Day, c.Context.Calendar, matter.Basis);
        var head = Head.With(("head", matter), ("within", new Within(due, matter.Rule)));
        return c.Due(DueWindow.Of(due), head, Act, facts.FiledAfter, DecisionKeys.FiledAfter, matter.Basis);
    }

    /// <summary>The time for filing, made when the sentence is read.</summary>
    private sealed record Within(Deadline Due, CollectiveRule Rule) : IBilingualText
    {
        public string ToText(Language language)
            => Limited.With(("limit", Due.Limit), ("with", FilingWith.Of(Rule)), ("due", Due.Due)).ToText(language);
    }
}
