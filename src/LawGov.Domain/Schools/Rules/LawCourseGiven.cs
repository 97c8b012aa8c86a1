using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Does a school have a law course (学校开设法治教育课程)?</summary>
internal static class LawCourseGiven
{
    internal static Rule<SchoolDutyFacts> Rule { get; } = new(
        "SCHO-18",
        new("学校开设法治教育课程", "A school has a law course"),
        new(
            "各级各类学校应当开设法治教育课程（2025年11月1日起），幼儿园在内；确认没有开设的为不符合。法律没有规定课时。",
            "Schools of every kind must have a law course (since 2025-11-01), kindergartens too; breached where it is known" +
                " that there is not one. The law gives no number of lessons."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.LawCourse, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? SchoolCases.InPlace(c, facts.On, facts.LawCourse, SchoolKeys.LawCourse, basis))
    {
        Provisions = SchoolLaw.LawCourse.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("开设法治教育课程的规定", "the rule on a law course")),
        Asks = [SchoolKeys.Body, SchoolKeys.LawCourse],
    };
}
