using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Did the director's office meeting hear reports on law-based government as often as its rules say (局长办公会定期听取汇报)?</summary>
internal static class MeetingHearsReports
{
    private static readonly MessageTemplate Heard = new("{from}至{through}听取汇报{held}次", "reports heard from {from} to {through}: {held}");
    private static readonly MessageTemplate Wanted = new("规定的{times}次", "the {times} required");
    private static readonly Message NoNumber = new MessageTemplate(
        "经确认，本单位没有规定听取汇报的次数；没有全国性规定，“定期”不能作为次数",
        "it is known that the body's own rules give no number of hearings; " +
                "no national text sets one, and \"regularly\" is not a number").With();

    internal static Rule<HearingFacts> Rule { get; } = new(
        "DUTY-05",
        new("局长办公会定期听取法治建设情况汇报", "The director's office meeting hears reports on law-based government"),
        new(
            "按年度内截至评价基准日听取汇报的天数计次，首日和末日计入，与本单位或者地方规定的次数比较。国家层面没有规定次数；没有规定次数的，未能判定，“定期”不折算为次数。",
            "Counts the days of hearings within the year, both ends included, up to the as-of day, against the number in the " +
                "body's own or a local rule. No national text sets a number; without one the finding is undetermined, for \"regularly" +
                "\" is not turned into a number."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Known(
                facts.Required,
                DutyKeys.RequiredHearings,
                static c => c.Undetermined(NoNumber, DutyKeys.RequiredHearings),
                out var required)
            ?? (facts.Held.IsUnknown ? c.Known(facts.Held, DutyKeys.Hearings, out _) : null)
            ?? Judge(c, facts, required))
    {
        Asks = [DutyKeys.RequiredHearings, DutyKeys.Hearings],
    };

    private static Finding Judge(Case c, HearingFacts facts, OwnRule<int> required)
    {
        LocalDate first = new(facts.Year, 1, 1), last = new(facts.Year, 12, 31), through = LocalDate.Min(last, c.AsOf);
        int held = CountDays(facts.Held.ValueOr(default), DateSpan.Through(first, through));
        var words = new Measured(
            Heard.With(("from", first), ("through", through), ("held", held)), Wanted
                .With(("times", required.Value))) { IsOver = c.AsOf > last };
        return c.AtLeast(CountInterval.Only(held), CountInterval.Only(required.Value), words, required.Basis);
    }

    private static int CountDays(ValueList<LocalDate> days, DateSpan looked)
    {
        int count = 0;
        for (int i = 0; i < days.Count; i++) { count += looked.Contains(days[i]) && !days.AsSpan()[..i].Contains(days[i]) ? 1 : 0; }

        return count;
    }
}
