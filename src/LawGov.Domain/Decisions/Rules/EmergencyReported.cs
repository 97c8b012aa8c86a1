using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was what had been decided in an emergency reported to the meeting afterwards (突发事件事后报告)?</summary>
internal static class EmergencyReported
{
    private static readonly MessageTemplate Head = new(
        "{head}，属于突发事件、紧急情况，先行决定后应在{limit}内向会议报告，最迟{due}",
        "{head}; decided without a meeting in an emergency, to be reported to it within {limit}, due {due}");
    private static readonly MessageTemplate NoException = new("{why}，没有事后报告的问题", "{why}, so that there is nothing to report afterwards");
    private static readonly Bilingual NoEmergency = new("不属于突发事件、紧急情况", "it was not an emergency");
    private static readonly Bilingual Met = new("已经会议决定", "a meeting decided");
    private static readonly Bilingual NotAllowed = new("制度没有突发事件、紧急情况的例外", "the rule has no exception for emergencies");
    private static readonly Bilingual Requirement = new("突发事件事后报告", "a report on emergencies");
    private static readonly Bilingual Act = new("向会议报告", "reported");

    internal static Rule<CollectiveMatter> Rule { get; } = new(
        "DECI-20",
        new("突发事件先行决定的事项事后按期向会议报告", "What was decided in an emergency is reported to the meeting in time"),
        new(
            "制度允许重大突发事件、紧急情况不经会议先行决定的，自决定次日起按制度规定的期限计算，最后一日报告为按期；只规定“及时”的没有天数，未能判定。经会议决定的、不属于突发事件的、制度没有例外或者没有要求报告的不适用。例外只及" +
                "于会议，不及于报备。没有全国性规定，依据只能是本单位制度。",
            "Where the body's own rule lets a major sudden event or an emergency be decided without a meeting: counted from the day " +
                "after the decision by the limit of the rule, the last day in time. A rule that says promptly gives no number, and " +
                "leaves it undetermined. Does not apply where a meeting decided, where there was no emergency, and where the rule " +
                "has no exception or asks for no report. The exception is from the meeting, not from filing. No national text sets " +
                "any: the basis is the body's own rule alone."),
        static (c, facts) => CollectiveCases.Governed(c, facts, out var matter)
            ?? Without(c, facts, matter)
            ?? matter.Open(c)
            ?? NotStated(c, facts, matter)
            ?? matter.Early(c, facts.ReportedLater, DecisionKeys.ReportedLater)
            ?? Judge(c, facts, matter, matter.Rule.LaterReport.ValueOr(default)))
    {
        Asks = CollectiveCases.Asks(
            DecisionKeys.DecidingForm, DecisionKeys.Emergency, DecisionKeys.EmergencyRule, DecisionKeys.ReportedLater),
    };

    private static Finding? Without(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
    {
        var why = facts.Form.Known(out var form) && form == DecidingForm.Meeting ? Met
            : facts.IsEmergency.IsSo() == false ? NoEmergency
            : matter.Rule.AllowsEmergency.IsSo() == false ? NotAllowed
            : null;
        return why is not null ? c.NotApplicable(NoException.With(("why", why)))
            : matter.Rule.LaterReport.State == FactState.None ? matter.NothingAsked(c, Requirement)
            : null;
    }

    private static Finding? NotStated(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
    {
        var rule = matter.Rule.AllowsEmergency.IsUnknown || matter.Rule.LaterReport.IsUnknown ? DecisionKeys.EmergencyRule : null;
        var form = facts.Form.State != FactState.Known ? DecisionKeys.DecidingForm : null;
        var emergency = facts.IsEmergency.IsUnknown ? DecisionKeys.Emergency : null;
        return rule is null && form is null && emergency is null ? null : matter.Ask(c, form, emergency, rule);
    }

    private static Finding Judge(Case c, CollectiveMatter facts, CollectiveCases.Matter matter, TimeLimit limit)
    {
        var due = limit.AfterOn(matter.Day, c.Context.Calendar, matter.Basis);
        var head = Head.With(("head", matter), ("limit", limit), ("due", due.Due));
        return c.Due(DueWindow.Of(due), head, Act, facts.ReportedLater, DecisionKeys.ReportedLater, matter.Basis);
    }
}
