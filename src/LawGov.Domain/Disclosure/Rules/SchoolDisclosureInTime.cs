using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Did a school publish in time (学校信息按期公开)?</summary>
/// <remarks>
/// The day of formation or change selects the regime: from 2019-05-15 a school follows the rules of its superiors (Article 55), and its days are those of
/// its own guide; before, whether the Regulation reached schools is unsettled. Where the school acts as an organisation authorised by law or regulation
/// (Article 54), the Regulation itself applies to that act; a rule or a notice does not authorise. Counted as for organs. Left out: complaints under Article 55 and what a request to a school may ask for.
/// </remarks>
public static class SchoolDisclosureInTime
{
    private static readonly MessageTemplate FormationNotStated = new("未载明形成或者变更日期", "the day of formation or change is not stated");

    private static readonly MessageTemplate NotFormedYet = new("形成或者变更日期{formed}晚于评价基准日{asOf}", "formed or changed on {formed}, after the as-of day {asOf}");

    private static readonly MessageTemplate GuideNotStated = new("未载明学校公开指南规定的期限", "the limit of the school's own guide is not stated");

    private static readonly MessageTemplate GuideWithoutLimit = new("学校公开指南没有规定期限，国家规定也没有", "the school's own guide gives no limit, and no national text does");

    private static readonly MessageTemplate NoLimit = new("{formed}没有有效的主动公开期限", "on {formed} no limit for proactive disclosure was in force");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<SchoolDisclosureFacts> Rule { get; } = new(
        "DISC-09",
        new("学校信息按期公开", "A school publishes in time"),
        new(
            "按形成或者变更之日选择适用的规定。2019年5月15日起，学校依照主管部门的规定公开，期限以学校公开指南为准，依据为内部制度或者地方规定；此前适用什么规定未经确认。学校作为法律、法规授权的组织实施该行为的，适用条例规定的期限，规章和其他文件的授权不在此列。期限的计算同行政机关。",
            "The day of formation or change selects the regime. From 2019-05-15 a school follows the rules of its superiors and the days of its own guide, an internal or local basis; before that it is unsettled. Where the school acts as an organisation authorised by law or regulation, the limit of the Regulation applies; a rule or another document does not authorise. Counted as for organs."),
        [.. DisclosureLaw.SchoolText.Provisions, Instruments.OpenInformation2019.Article(54), Instruments.OpenInformation2019.Article(26)],
        Evaluate);

    private static Finding Evaluate(Rule rule, SchoolDisclosureFacts facts, RuleContext context)
    {
        if (!facts.Formed.Known(out var formed)) { return rule.Undetermined(facts.Id, FormationNotStated.With(), DisclosureKeys.Formed); }

        if (formed > context.AsOf) { return rule.Pending(facts.Id, NotFormedYet.With(("formed", formed), ("asOf", context.AsOf))); }

        var regime = RegimeRung.Climb(BodyKind.School, facts.Authorised, formed, context);
        if (regime.Missing is not null) { return rule.Undetermined(facts.Id, regime.Because, regime.Missing); }

        return regime.Regime switch
        {
            DisclosureRegime.DepartmentRules => ByGuide(rule, facts, formed, context),
            DisclosureRegime.NotYet => rule.NotApplicable(facts.Id, regime.Because),
            _ => ByRegulation(rule, facts, formed, context),
        };
    }

    private static Finding ByRegulation(Rule rule, SchoolDisclosureFacts facts, LocalDate formed, RuleContext context)
        => context.Law.On(DisclosureLaw.ProactiveLimit, formed).InForce(out int days, out var basis)
            ? PublicationLimit.Judge(rule, facts.Id, (formed, facts.Published), TimeLimit.Workdays(days), basis, context)
            : rule.NotApplicable(facts.Id, NoLimit.With(("formed", formed)));

    private static Finding ByGuide(Rule rule, SchoolDisclosureFacts facts, LocalDate formed, RuleContext context)
        => facts.Guide.Known(out var guide) ? PublicationLimit.Judge(rule, facts.Id, (formed, facts.Published), guide.Limit, guide.Basis, context)
            : facts.Guide.IsUnknown ? rule.Undetermined(facts.Id, GuideNotStated.With(), DisclosureKeys.SchoolGuide)
            : rule.NotApplicable(facts.Id, GuideWithoutLimit.With());
}
