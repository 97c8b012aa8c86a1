using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Does a school have a full- or part-time law teacher (学校聘任专职或者兼职法治教育教师)?</summary>
internal static class LawTeacherEngaged
{
    private static readonly Message OfKindergartens = new MessageTemplate(
        "聘任法治教育教师的规定不适用于幼儿园", "the rule on engaging a law teacher does not apply to kindergartens").With();

    internal static Rule<SchoolDutyFacts> Rule { get; } = new(
        "SCHO-17",
        new("学校聘任专职或者兼职法治教育教师", "A school engages a law teacher"),
        new(
            "学校应当聘任专职或者兼职的法治教育教师（2021年6月1日起）；确认没有的为不符合，法律没有规定人数，人数少不作为不符合。受过专业教育或者专门培训不在此列；幼儿园不适用。",
            "A school must engage a full- or part-time law teacher (since 2021-06-01); breached where it is known to have " +
                "none. The law gives no number, and a low one is not a breach. Whether the teacher was trained is not covered; " +
                "kindergartens are not asked."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.LawTeacher, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? (facts.IsKindergarten.IsUnknown ? c.Known(facts.IsKindergarten, SchoolKeys.Kindergarten, out _) : null)
            ?? (facts.IsKindergarten.ValueOr(false) ? c.NotApplicable(OfKindergartens) : null)
            ?? SchoolCases.InPlace(c, facts.On, facts.LawTeacher, SchoolKeys.LawTeacher, basis))
    {
        Provisions = SchoolLaw.LawTeacher.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("聘任法治教育教师的规定", "the rule on engaging a law teacher")),
        Asks = [SchoolKeys.Body, SchoolKeys.Kindergarten, SchoolKeys.LawTeacher],
    };
}
