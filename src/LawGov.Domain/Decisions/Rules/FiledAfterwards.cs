using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was the result filed within the time of the body's rule (事后报备)?</summary>
internal static class FiledAfterwards
{
    private static readonly MessageTemplate Head = new(
        "{head}，应在{limit}内{with}报备结果，最迟{due}", "{head}; the result to be filed {with} within {limit}, due {due}");
    private static readonly MessageTemplate TooEarly = new(
        "{head}；载明的事后报备日期{day}早于决定日期，必有一误", "{head}; the result is stated to be filed on {day}, before the decision: one date is wrong");
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
            ?? Early(c, facts, matter)
            ?? Judge(c, facts, matter, limit))
    {
        Asks = CollectiveCases.Asks(DecisionKeys.FilingRule, DecisionKeys.FiledAfter),
    };

    private static Finding? Early(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
        => facts.FiledAfter.Known(out var day) && day < matter.Day
            ? c.Undetermined(TooEarly.With(("head", matter.Head), ("day", day)), DecisionKeys.FiledAfter)
            : null;

    private static Finding Judge(Case c, CollectiveMatter facts, CollectiveCases.Matter matter, Calendars.TimeLimit limit)
    {
        var due = limit.AfterOn(matter.Day, c.Context.Calendar, matter.Basis);
        var head = Head.With(("head", matter.Head), ("limit", limit), ("with", FilingWith.Of(matter.Rule)), ("due", due.Due));
        return c.Due(DueWindow.Of(due), head, Act, facts.FiledAfter, DecisionKeys.FiledAfter, matter.Basis);
    }
}
