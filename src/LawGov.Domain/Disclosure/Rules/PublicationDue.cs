using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Holds a day of publication against a limit, whatever sets the limit: the law for an organ, its own guide for a school.</summary>
internal static class PublicationLimit
{
    private static readonly MessageTemplate InTime = new(
        "{formed}形成或者变更，期限{limit}，最迟{due}公开；{published}公开，未超过期限",
        "formed or changed on {formed}, limit {limit}, due {due}; published on {published}, in time");

    private static readonly MessageTemplate Late = new(
        "{formed}形成或者变更，期限{limit}，最迟{due}公开；{published}公开，超过期限",
        "formed or changed on {formed}, limit {limit}, due {due}; published on {published}, late");

    private static readonly MessageTemplate NotPublished = new(
        "{formed}形成或者变更，期限{limit}，最迟{due}公开；截至{asOf}尚未公开，超过期限",
        "formed or changed on {formed}, limit {limit}, due {due}; not published by {asOf}, late");

    private static readonly MessageTemplate NotDue = new(
        "{formed}形成或者变更，期限{limit}，最迟{due}公开；截至{asOf}期限未满",
        "formed or changed on {formed}, limit {limit}, due {due}; on {asOf} not due yet");

    private static readonly MessageTemplate Between = new(
        "{formed}形成或者变更，期限{limit}；放假安排尚未公布，届满日在{earliest}至{latest}之间，{day}是否超过期限不能确定",
        "formed or changed on {formed}, limit {limit}; the arrangement is not announced: due between {earliest} and {latest}, so whether {day} is late is open");

    private static readonly MessageTemplate PublicationNotStated = new(
        "{formed}形成或者变更，期限{limit}，最迟{due}公开；未载明公开日期",
        "formed or changed on {formed}, limit {limit}, due {due}; the day of publication is not stated");

    private static readonly MessageTemplate Backwards = new("公开日期{published}早于形成或者变更日期{formed}，两者必有一误", "published on {published}, before it was formed or changed on {formed}: one of the two is wrong");

    private static readonly MessageTemplate NotCountable = new("形成或者变更日期{formed}不在可以计算的年份之内，请核实", "formed or changed on {formed}, outside the years that can be counted");

    internal static Finding Judge(Rule rule, SubjectId subject, (LocalDate Formed, Fact<LocalDate> Published) facts, TimeLimit limit, Basis basis, RuleContext context)
    {
        var (formed, asOf) = (facts.Formed, context.AsOf);
        if (!CountableDay.Is(formed)) { return rule.Undetermined(subject, NotCountable.With(("formed", formed)), DisclosureKeys.Formed); }

        var due = limit.AfterOn(formed, context.Calendar.Projecting(), basis);
        if (facts.Published.IsUnknown)
        {
            return rule.Undetermined(subject, PublicationNotStated.With(("formed", formed), ("limit", due.Limit), ("due", due.Due)), due.Certainty, DisclosureKeys.Published);
        }

        bool done = facts.Published.Known(out var published) && published <= asOf;
        if (done && published < formed)
        {
            return rule.Undetermined(subject, Backwards.With(("published", published), ("formed", formed)), DisclosureKeys.Formed, DisclosureKeys.Published);
        }

        var day = done ? published : asOf;
        if (day > due.Earliest && day <= due.Latest)
        {
            return rule.Undetermined(
                subject,
                Between.With(("formed", formed), ("limit", due.Limit), ("earliest", due.Earliest), ("latest", due.Latest), ("day", day)),
                due.Certainty,
                CalendarKeys.NoticeOf(due.Calendar.FirstYearNotAnnounced));
        }

        return (done, InTime: day <= due.Earliest) switch
        {
            (true, true) => rule.Met(subject, InTime.With(("formed", formed), ("limit", due.Limit), ("due", due.Due), ("published", published)), basis, due.Certainty),
            (true, false) => rule.Breached(subject, Late.With(("formed", formed), ("limit", due.Limit), ("due", due.Due), ("published", published)), basis, due.Certainty),
            (false, true) => rule.Pending(subject, NotDue.With(("formed", formed), ("limit", due.Limit), ("due", due.Due), ("asOf", asOf)), due.Certainty),
            _ => rule.Breached(subject, NotPublished.With(("formed", formed), ("limit", due.Limit), ("due", due.Due), ("asOf", asOf)), basis, due.Certainty),
        };
    }
}
