using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Did the director's office meeting hear reports on law-based government as often as its rules say (局长办公会定期听取汇报)?</summary>
/// <remarks>
/// Counts the days within the year, both ends included, up to the as-of day. No national text sets a number for the meeting of a bureau: without one in
/// a local or internal rule nothing can be tested, and 定期 is never turned into a number.
/// </remarks>
public static class MeetingHearsReports
{
    private static readonly MessageTemplate Enough = new("{year}年听取汇报{held}次，规定不少于{required}次", "{year}: reports heard {held} times, at least {required} required");

    private static readonly MessageTemplate TooFew = new("{year}年听取汇报{held}次，少于规定的{required}次", "{year}: reports heard {held} times, fewer than the {required} required");

    private static readonly MessageTemplate NotOver = new(
        "{year}年截至{asOf}听取汇报{held}次，规定不少于{required}次，年度尚未结束",
        "{year} up to {asOf}: reports heard {held} times, at least {required} required; the year is not over");

    private static readonly MessageTemplate NoNumber = new(
        "听取汇报的次数没有全国性规定，本单位规定的次数：{required}；“定期”不能作为次数",
        "no national text sets how often reports are heard; the body's own number: {required}; \"regularly\" is not a number");

    private static readonly MessageTemplate NotStated = new("规定不少于{required}次，未载明{year}年听取汇报的日期", "at least {required} required; the days of the hearings in {year} are not stated");

    private static readonly MessageTemplate NotBegun = new("{year}年在评价基准日{asOf}尚未开始", "{year} has not begun on the as-of day {asOf}");

    private static readonly Bilingual NotStatedWord = new("未载明", "not stated");

    private static readonly Bilingual NoneWord = new("确认没有规定", "known to be none");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<HearingFacts> Rule { get; } = new(
        "DUTY-05",
        new("局长办公会定期听取法治建设情况汇报", "The director's office meeting hears reports on law-based government"),
        new(
            "按年度内截至评价基准日听取汇报的天数计次，与本单位或者地方规定的次数比较。国家层面没有规定次数；没有规定次数的，未能判定，“定期”不折算为次数。",
            "Counts the days of hearings within the year, up to the as-of day, against the number in the body's own or a local rule. No national text sets a number; without one the finding is undetermined, for \"regularly\" is not turned into a number."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, HearingFacts facts, RuleContext context)
    {
        var year = DateSpan.Year(facts.Year);
        string named = Digits.Year(facts.Year);
        if (year.Start > context.AsOf) { return rule.Pending(facts.Id, NotBegun.With(("year", named), ("asOf", context.AsOf))); }

        if (!facts.Required.Known(out var required))
        {
            return rule.Undetermined(facts.Id, NoNumber.With(("required", facts.Required.IsUnknown ? NotStatedWord : NoneWord)), DutyKeys.RequiredHearings);
        }

        if (facts.Held.IsUnknown) { return rule.Undetermined(facts.Id, NotStated.With(("required", required.Times), ("year", named)), DutyKeys.Hearings); }

        int held = CountDays(facts.Held.ValueOr(default), year, context.AsOf);
        return (held >= required.Times, IsOver: context.AsOf >= year.Last) switch
        {
            (true, _) => rule.Met(facts.Id, Enough.With(("year", named), ("held", held), ("required", required.Times)), required.Basis),
            (_, true) => rule.Breached(facts.Id, TooFew.With(("year", named), ("held", held), ("required", required.Times)), required.Basis),
            _ => rule.Pending(facts.Id, NotOver.With(("year", named), ("asOf", context.AsOf), ("held", held), ("required", required.Times))),
        };
    }

    private static int CountDays(ValueList<LocalDate> days, DateSpan year, LocalDate asOf)
    {
        int count = 0;
        for (int i = 0; i < days.Count; i++)
        {
            bool counts = year.Contains(days[i]) && days[i] <= asOf && !days.AsSpan()[..i].Contains(days[i]);
            count += counts ? 1 : 0;
        }

        return count;
    }
}
