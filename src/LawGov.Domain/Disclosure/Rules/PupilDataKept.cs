using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Does a publication show pupils' personal data only with separate consent (公开学生个人信息取得单独同意)?</summary>
/// <remarks>
/// The day of publication selects the law. Below the age of 14 the consent is that of a parent or guardian. Where a law or regulation has the
/// fields published (a rule or a notice is not enough), the rule does not reach: whether the fields keep to what the duty needs is left out, as are the special rules for the young
/// and what must be shown to a group alone.
/// </remarks>
public static class PupilDataKept
{
    private static readonly MessageTemplate AllConsented = new("{on}公开{fields}，均取得单独同意", "published on {on}: {fields}; all consented separately");

    private static readonly MessageTemplate NotAll = new("{on}公开{fields}，其中{count}人没有取得单独同意，也没有要求公开的法律、法规", "published on {on}: {fields}; {count} without separate consent, and no law or regulation has them published");

    private static readonly MessageTemplate NoFields = new("{on}的公开内容没有学生个人信息", "published on {on}: no personal data of pupils");

    private static readonly MessageTemplate ByDuty = new("{on}公开{fields}，{law}要求公开；是否超出所必需的范围，不在此判断", "published on {on}: {fields}, as {law} asks; whether it keeps to what is needed is not judged here");

    private static readonly MessageTemplate NotStated = new(
        "{on}公开{fields}；没有取得单独同意的人数：{count}；要求公开的法律、法规：{law}。不能确定",
        "published on {on}: {fields}; without separate consent: {count}; law or regulation that has them published: {law}: open");

    private static readonly MessageTemplate FieldsNotStated = new("{on}的公开内容，未载明有哪些学生个人信息", "published on {on}: which personal data it shows is not stated");

    private static readonly MessageTemplate NotSettled = new("{on}的个人信息公开规定未经确认", "the law on publishing personal data on {on} is not confirmed");

    private static readonly MessageTemplate NoLaw = new("{on}没有关于个人信息公开的规定", "on {on} no law on publishing personal data was in force");

    private static readonly MessageTemplate NotYet = new("公开日期{on}晚于评价基准日{asOf}", "to be published on {on}, after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<PupilDataFacts> Rule { get; } = new(
        "DISC-12",
        new("公开学生个人信息取得单独同意", "Pupils' personal data are published with separate consent alone"),
        new(
            "按公开日有效的规定，公开的个人信息应当取得单独同意，不满十四周岁的由监护人同意。法律、法规要求公开的不适用，规章和其他文件的要求不在此列；是否超出必需的范围不在此判断。施行日未经确认，2025年5月1日以前为未定。",
            "By the law of the day of publication personal data are published with separate consent alone, below 14 that of a parent or guardian. Not reached where a law or regulation has the fields published, which a rule or another document is not; whether they keep to what is needed is left out. The first day in force is not confirmed: before 2025-05-01 it is unsettled."),
        DisclosureLaw.ConsentToPublish.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, PupilDataFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        var law = context.Law.On(DisclosureLaw.ConsentToPublish, facts.On);
        if (law.State == Selection.Unsettled) { return rule.Undetermined(facts.Id, NotSettled.With(("on", facts.On)), DisclosureKeys.ConsentRequired); }

        if (!law.InForce(out _, out var basis)) { return rule.NotApplicable(facts.Id, NoLaw.With(("on", facts.On))); }

        if (facts.Fields.IsUnknown) { return rule.Undetermined(facts.Id, FieldsNotStated.With(("on", facts.On)), DisclosureKeys.PersonalFields); }

        var shown = facts.Fields.ValueOr(PersonalFields.None);
        if (shown == PersonalFields.None) { return rule.NotApplicable(facts.Id, NoFields.With(("on", facts.On))); }

        var fields = new FieldNames(shown);
        if (facts.WithoutConsent.State == FactState.None) { return rule.Met(facts.Id, AllConsented.With(("on", facts.On), ("fields", fields)), basis); }

        bool duty = facts.LegalDuty.Known(out var rank) && rank >= LegalRank.LocalRegulation;
        if (duty) { return rule.NotApplicable(facts.Id, ByDuty.With(("on", facts.On), ("fields", fields), ("law", rank.Name()))); }

        return facts.WithoutConsent.Known(out int count) && !facts.LegalDuty.IsUnknown
            ? rule.Breached(facts.Id, NotAll.With(("on", facts.On), ("fields", fields), ("count", count)), basis)
            : rule.Undetermined(
                facts.Id,
                NotStated.With(("on", facts.On), ("fields", fields), ("count", facts.WithoutConsent.Say()), ("law", facts.LegalDuty.Known(out var stated) ? stated.Name() : facts.LegalDuty.Say())),
                facts.WithoutConsent.IsUnknown ? DisclosureKeys.WithoutConsent : null,
                facts.LegalDuty.IsUnknown ? DisclosureKeys.LegalDuty : null);
    }
}
