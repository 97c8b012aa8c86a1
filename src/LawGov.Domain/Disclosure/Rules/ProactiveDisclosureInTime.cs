using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Was information published within the working days for proactive disclosure (主动公开按期)?</summary>
/// <remarks>
/// The limit in force on the day of formation or change; that day is not counted, the last day is in time. A publication dated after the as-of day
/// has not happened yet. Over a projected deadline: in time up to the earliest date, late after the latest, undetermined between. Left out: other
/// laws and regulations that set another limit; schools, whose own days rest on their own guide; Party bodies, of which it is not confirmed. A calendar
/// that refuses to project is taken as projecting: the finding says how sure it is.
/// </remarks>
public static class ProactiveDisclosureInTime
{
    private static readonly MessageTemplate FormationNotStated = new("未载明形成或者变更日期", "the day of formation or change is not stated");

    private static readonly MessageTemplate BodyNotStated = new("未载明公开主体的性质，不能确定是否适用", "the kind of body is not stated: whether the limit applies is open");

    private static readonly MessageTemplate OtherBody = new("学校不适用该期限，以其公开指南为准", "the limit does not reach schools: their own guide says");

    private static readonly MessageTemplate BodyNotConfirmed = new("该期限是否适用于该类单位，未经确认", "it is not confirmed whether the limit reaches this kind of body");

    private static readonly MessageTemplate NotFormedYet = new("形成或者变更日期{formed}晚于评价基准日{asOf}", "formed or changed on {formed}, after the as-of day {asOf}");

    private static readonly MessageTemplate NoLaw = new("{formed}没有有效的主动公开期限", "on {formed} no limit for proactive disclosure was in force");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ProactiveDisclosureFacts> Rule { get; } = new(
        "DISC-02",
        new("主动公开信息按期公开", "Proactive disclosure is in time"),
        new(
            "按形成或者变更之日有效的期限计算工作日，当日不计，届满日当日公开为按期。放假安排尚未公布的，在最早日期以前公开为符合，在最晚日期以后为不符合，其间未能判定。法律、法规另有规定的期限由使用者提供；学校不适用，党委等其他单位是否适用未经确认。",
            "Counts working days by the limit in force on the day of formation or change; that day is not counted, the last day is in time. Over an arrangement not announced: met up to the earliest date, breached after the latest, undetermined between. Other limits of law or regulation are for the caller to lay over; schools are not reached; of Party committees and other bodies it is not confirmed."),
        DisclosureLaw.ProactiveLimit.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, ProactiveDisclosureFacts facts, RuleContext context)
    {
        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), DisclosureKeys.Body); }

        if (body == BodyKind.School) { return rule.NotApplicable(facts.Id, OtherBody.With()); }

        if (body is BodyKind.Other or BodyKind.PartyCommittee) { return rule.Undetermined(facts.Id, BodyNotConfirmed.With(), DisclosureKeys.Body); }

        if (!facts.Formed.Known(out var formed)) { return rule.Undetermined(facts.Id, FormationNotStated.With(), DisclosureKeys.Formed); }

        if (formed > context.AsOf) { return rule.Pending(facts.Id, NotFormedYet.With(("formed", formed), ("asOf", context.AsOf))); }

        var law = context.Law.On(DisclosureLaw.ProactiveLimit, formed);
        if (!law.InForce(out int days, out var basis)) { return rule.NotApplicable(facts.Id, NoLaw.With(("formed", formed))); }

        return PublicationLimit.Judge(rule, facts.Id, (formed, facts.Published), TimeLimit.Workdays(days), basis, context);
    }
}
