using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Does every school have a law vice-principal (每所学校均配备法治副校长)?</summary>
internal static class EverySchoolHasVicePrincipal
{
    private static readonly MessageTemplate Asked = new(
        "{on}，应当配备法治副校长的学校（部门规章要求每校至少{least}名，{strength}）",
        "schools that must have a law vice-principal on {on} (at least {least} each by the Measures; {strength})");

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-01",
        new("每所学校均配备法治副校长", "Every school has a law vice-principal"),
        new(
            "按校计算，不按人数计算，同校重复列出计一所，解聘的自次日起不再计入：核查日期存续的每所普通中小学、中等职业学校、特殊教育学校至少有一名法治副校长在任。最低人数自2022年5月1日起由部门规章规定；" +
                "法律在2025年10月31日以前规定可以聘任，自2025年11月1日" +
                "起规定应当按照要求聘任。幼儿园不在此列（SCHO-02）；未载明任职学校的，可能在任何一所学校。",
            "Counted by school, not by heads, one listed twice once, and nobody from the day after dismissal: each ordinary, " +
                "vocational and special school that is there on the day has one in " +
                "office at least. The number is that of the ministry's Measures since 2022-05-01; by statute a school may appoint one " +
                "through 2025-10-31, and must as required since 2025-11-01. Kindergartens are another question (SCHO-02). An " +
                "appointment that does not say its school may be at any."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.InForce(SchoolLaw.VicePrincipalMinimum, facts.On, SchoolKeys.Governing, out int least, out var basis)
            ?? c.Listed(facts.Schools, SchoolKeys.SchoolList, VicePrincipalCases.NoSchools, out _)
            ?? VicePrincipalCases.Covered(
                c,
                facts,
                ofKindergartens: false,
                least,
                Asked.With(
                    ("on", facts.On),
                    ("least", least),
                    ("strength", c.Context.Law.On(SchoolLaw.VicePrincipalStrength, facts.On).InForce(out var strength, out _)
                        ? strength
                        : NotStated)),
                basis).Also(Number(basis)))
    {
        Provisions = [.. SchoolLaw.VicePrincipalMinimum.Provisions, SchoolLaw.VicePrincipalStrength.Provisions[0]],
        Asks = [SchoolKeys.SchoolList, SchoolKeys.SchoolKinds, SchoolKeys.Appointments, SchoolKeys.AppointmentSchools, SchoolKeys.Letters],
    };

    /// <summary>The statute leaves the number to the ministry's Measures, which had set it before.</summary>
    private static Basis? Number(Basis basis)
        => SchoolLaw.VicePrincipalMinimum.Values is [var measures, var statute] && basis == statute.Basis ? measures.Basis : null;

    private static Bilingual NotStated => new("法律要求未经确认", "what the statute asks is not confirmed");
}
