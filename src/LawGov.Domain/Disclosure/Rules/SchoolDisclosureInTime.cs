using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Did a school publish in time (学校信息按期公开)?</summary>
internal static class SchoolDisclosureInTime
{
    private static readonly MessageTemplate GuideWithoutLimit = new(
        "学校公开指南没有规定期限，国家规定也没有",
        "the school's own guide gives no limit, and no national text does");

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-09",
        new("学校信息按期公开", "A school publishes in time"),
        new(
            "按形成或者变更之日选择适用的规定。2019年5月15日起，学校依照主管部门的规定公开，期限以学校公开指南为准，依据为内部制度或者地方规定；此前适用什么规定未经确认。学校作为法律、法规授权的组织实施该行为的，适用条例规定的期限，规章和其" +
                "他文件的授权不在此列。期限的计算同行政机关。对学校的申诉不在此列。",
            "The day of formation or change selects the rules. From 2019-05-15 a school follows the rules of its superiors and " +
                "the days of its own guide, an internal or local basis; before that it is not confirmed. Where the school acts as an " +
                "organisation authorised by law or regulation, the limit of the Regulation applies; a rule or another document does " +
                "not authorise. Counted as for organs. Complaints against schools are not covered."),
        (c, facts) => c.NotYet(facts.Formed, DisclosureKeys.Formed, PublicationDue.Forming)
            ?? c.Applies(facts.Body)
            ?? PublicationDue.Event(c, facts, out var on)
            ?? ByRegime(c, facts, on))
    {
        Provisions = [
            .. DisclosureLaw.SchoolText.Provisions,
            Instruments.OpenInformation2019.Article(54),
            Instruments.OpenInformation2019.Article(26)
        ],
        AppliesTo = new(
            new("学校公开信息的期限", "the limit for disclosure by schools"), DisclosureKeys.Body, to: [School], notTo: [
                Other,
                Government,
                PartyCommittee,
                Department,
                Township,
                PartyDepartment
            ]),
        Asks = [
            DisclosureKeys.Body,
            DisclosureKeys.Formed,
            DisclosureKeys.Authorised,
            DisclosureKeys.Governing,
            DisclosureKeys.SchoolGuide,
            DisclosureKeys.Published,
            DisclosureKeys.Changed
        ],
    };

    private static Finding ByRegime(Case c, PublicationFacts facts, LocalDate on)
    {
        var regime = RegimeRung.Climb(School, facts.Authorised, on, c.Context);
        return regime.Regime == DisclosureRegime.DepartmentRules
            ? c.Known(facts.SchoolLimit, DisclosureKeys.SchoolGuide, static c => c.NotApplicable(GuideWithoutLimit.With()), out var guide)
                ?? PublicationDue.Judge(c, facts, on, guide.Value, guide.Basis)
            : regime.End(c)
                ?? c.InForce(DisclosureLaw.ProactiveLimit, on, DisclosureKeys.Governing, out int days, out var basis)
                ?? PublicationDue.Judge(c, facts, on, TimeLimit.Workdays(days), basis);
    }
}
