using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Is prevention education part of the yearly appraisal of schools (预防犯罪教育效果纳入学校年度考核)?</summary>
internal static class PreventionInAppraisal
{
    internal static Rule<SchoolDutyFacts> Rule { get; } = new(
        "SCHO-20",
        new("预防犯罪教育效果纳入学校年度考核", "Prevention education is part of the appraisal of schools"),
        new(
            "教育行政部门应当将预防犯罪教育的工作效果纳入学校年度考核内容（2021年6月1日起）；确认考核标准没有此项内容的为不符合。",
            "The education department must make the effect of prevention education part of the yearly appraisal of schools " +
                "(since 2021-06-01); breached where it is known that the criteria do not hold it."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.PreventionEffect, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? SchoolCases.InPlace(c, facts.On, facts.PreventionItem, SchoolKeys.PreventionItem, basis))
    {
        Provisions = SchoolLaw.PreventionEffect.Provisions,
        AppliesTo = SchoolCases.ToDepartments(new("预防犯罪教育效果纳入学校年度考核的规定", "the rule on prevention education in the appraisal of schools")),
        Asks = [SchoolKeys.Body, SchoolKeys.PreventionItem],
    };
}
