using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was information published within the working days for proactive disclosure (主动公开按期)?</summary>
internal static class ProactiveDisclosureInTime
{
    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-02",
        new("主动公开信息按期公开", "Proactive disclosure is in time"),
        new(
            "按形成之日或者公开以前最近变更之日有效的期限计算工作日，当日不计，届满日当日公开为按期；未载明有无变更而自形成之日起已经逾期的，未能判定。放假安排尚未公布的，在最早日期以前公开为符合，在最晚日期以后为不符合，其间未能判定。法律、法规另" +
                "有规定的期限由使用者提供。不适用于学校和党委工作部门，党委和其他单位是否适用未经确认。变更以后未再公开的，由目录事项规则判定。",
            "Counts working days by the limit in force on the day of formation, or of the last change before the publication; " +
                "that day is not counted, the last day is in time; late from the formation while it is not stated whether it changed " +
                "is undetermined. Over an arrangement not announced: met up to the earliest date, breached after the latest, " +
                "undetermined between. Other limits of law or regulation are supplied by the caller. Does not apply to schools and " +
                "departments of Party committees; whether it applies to Party committees and other bodies is not confirmed. What " +
                "changed and was not published anew is for the rule on catalogues."),
        (c, facts) => c.NotYet(facts.Formed, DisclosureKeys.Formed, PublicationDue.Forming)
            ?? c.Applies(facts.Body)
            ?? PublicationDue.Event(c, facts, out var on)
            ?? c.InForce(DisclosureLaw.ProactiveLimit, on, DisclosureKeys.Governing, out int days, out var basis)
            ?? PublicationDue.Judge(c, facts, on, TimeLimit.Workdays(days), basis))
    {
        Provisions = DisclosureLaw.ProactiveLimit.Provisions,
        AppliesTo = new(
            new("主动公开期限", "the limit for proactive disclosure"),
            DisclosureKeys.Body,
            to: [Government, Department, Township],
            notTo: [School, PartyDepartment]),
        Asks = [DisclosureKeys.Body, DisclosureKeys.Formed, DisclosureKeys.Governing, DisclosureKeys.Published, DisclosureKeys.Changed],
    };
}
