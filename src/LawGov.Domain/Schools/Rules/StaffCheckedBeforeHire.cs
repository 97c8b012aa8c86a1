using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was the record of a member of staff checked before the hire (教职工录用前查询违法犯罪记录)?</summary>
internal static class StaffCheckedBeforeHire
{
    private static readonly MessageTemplate Head = new("{hired}录用，应当在此以前查询违法犯罪记录", "hired on {hired}; the record must be checked before");
    private static readonly Bilingual Checking = new("查询", "checked");
    private static readonly Bilingual Hiring = new("录用", "hired");
    private static readonly Bilingual Before = new("先于录用", "before the hire");
    private static readonly Bilingual NotBefore = new("没有先于录用", "not before the hire");

    internal static Rule<StaffCheckFacts> Rule { get; } = new(
        "SCHO-13",
        new("教职工录用前查询违法犯罪记录", "The record of staff is checked before the hire"),
        new(
            "密切接触未成年人的单位招聘工作人员，应当在录用前查询违法犯罪记录（2021年6月1日起）；幼儿园自2025年6月1日起并依学前教育法。录用当日才查询的不算录用前。查询结果和处理不在此列；校外培训机构等其他单位是否适用未经确认。",
            "Bodies close to minors check the record of staff before they hire (since 2021-06-01); kindergartens also by the " +
                "Preschool Education Law since 2025-06-01. A check on the day of the hire is not before it. What the check showed is " +
                "not covered; of other bodies such as training bodies it is not confirmed."),
        static (c, facts) => c.NotYet(facts.Hired, SchoolKeys.Hired, Hiring)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Hired, SchoolKeys.Hired, out var hired)
            ?? c.InForce(SchoolLaw.StaffCheck, hired, SchoolKeys.Governing, out _, out var general)
            ?? Judge(c, facts, hired, general).Also(OfKindergarten(c, facts, hired)))
    {
        Provisions = [.. SchoolLaw.StaffCheck.Provisions, .. SchoolLaw.KindergartenStaffCheck.Provisions],
        AppliesTo = SchoolCases.ToSchools(new("教职工违法犯罪记录查询的规定", "the rule on checking the records of staff")),
        Asks = [SchoolKeys.Body, SchoolKeys.Hired, SchoolKeys.Checks],
    };

    /// <summary>The law that holds of kindergartens too; where it is not stated whether it is one, the general law holds all the
    /// same.</summary>
    private static Basis? OfKindergarten(Case c, StaffCheckFacts facts, LocalDate hired)
        => facts.IsKindergarten.ValueOr(false) && c.Context.Law.On(SchoolLaw.KindergartenStaffCheck, hired).InForce(out _, out var basis)
            ? basis
            : null;

    private static Finding Judge(Case c, StaffCheckFacts facts, LocalDate hired, Basis basis)
    {
        var first = facts.Checks.IsUnknown ? default
            : facts.Checks.ValueOr(default) is { IsEmpty: false } days ? days.Min()
            : Fact<LocalDate>.None;
        return c.Due(
            DueWindow.Through(hired.PlusDays(-1)),
            Head.With(("hired", hired)),
            Checking,
            first,
            SchoolKeys.Checks,
            basis,
            Before,
            NotBefore);
    }
}
