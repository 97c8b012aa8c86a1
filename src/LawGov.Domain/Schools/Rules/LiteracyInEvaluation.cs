using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Is law literacy part of the evaluation of pupils (法治素养纳入学生综合素质评价)?</summary>
internal static class LiteracyInEvaluation
{
    internal static Rule<SchoolDutyFacts> Rule { get; } = new(
        "SCHO-19",
        new("法治素养纳入学生综合素质评价", "Law literacy is part of the evaluation of pupils"),
        new(
            "教育行政部门应当将法治素养纳入学生综合素质评价（2025年11月1日起）；确认评价办法没有此项内容的为不符合。",
            "The education department must make law literacy part of the comprehensive evaluation of pupils (since " +
                "2025-11-01); breached where it is known that the rules on it do not hold it."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.LawLiteracy, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? SchoolCases.InPlace(c, facts.On, facts.LiteracyItem, SchoolKeys.LiteracyItem, basis))
    {
        Provisions = SchoolLaw.LawLiteracy.Provisions,
        AppliesTo = SchoolCases.ToDepartments(new("法治素养纳入综合素质评价的规定", "the rule on law literacy in the evaluation of pupils")),
        Asks = [SchoolKeys.Body, SchoolKeys.LiteracyItem],
    };
}
