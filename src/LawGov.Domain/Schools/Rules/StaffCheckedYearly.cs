using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was the record of a member of staff checked in the year (教职工每年查询违法犯罪记录)?</summary>
internal static class StaffCheckedYearly
{
    private static readonly MessageTemplate NotInPost = new("经确认，{year}年不在职", "known not to be in post in {year}");
    private static readonly MessageTemplate HireOpen = new(
        "{year}年没有查询违法犯罪记录；未载明{what}", "the record was not checked in {year}; not stated: {what}");
    private static readonly MessageTemplate Head = new("{year}年应当定期查询违法犯罪记录", "the record must be checked regularly in {year}");

    internal static Rule<StaffCheckFacts> Rule { get; } = new(
        "SCHO-14",
        new("教职工每年查询违法犯罪记录", "The record of staff is checked every year"),
        new(
            "密切接触未成年人的单位应当每年定期查询在职工作人员的违法犯罪记录（2021年6月1日起）：当年查询过一次即为符合，两次查询相隔超过十二个月的不因此不符合；年度未满的待定。以年末施行的规定为准；当年以后录用、尚未录用的不适用。",
            "Bodies close to minors check the records of staff in post regularly every year (since 2021-06-01): one check in the " +
                "year is met, and more than twelve months between two are not for that a breach; pending until the year is over. The " +
                "law of the last day of the year decides; not applicable to somebody hired after the year, or not yet."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.StaffCheck, new(facts.Year, 12, 31), SchoolKeys.Governing, out _, out var basis)
            ?? Judge(c, facts, DueWindow.Through(new LocalDate(facts.Year, 12, 31)), First(facts), basis))
    {
        Provisions = SchoolLaw.StaffCheck.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("教职工违法犯罪记录查询的规定", "the rule on checking the records of staff")),
        Asks = [SchoolKeys.Body, SchoolKeys.Hired, SchoolKeys.Checks],
    };

    private static Finding Judge(Case c, StaffCheckFacts facts, DueWindow window, Fact<LocalDate> first, Basis basis)
    {
        string year = Digits.Year(facts.Year);
        if (facts.Hired.DoneBy(window.LateAfter) == FactState.None) { return c.NotApplicable(NotInPost.With(("year", year))); }

        return facts.Hired.IsUnknown && Case.VerdictOf(window, first, c.AsOf) == Verdict.Breached
            ? c.Undetermined(HireOpen.With(("year", year), ("what", SchoolKeys.Hired.Name)), SchoolKeys.Hired)
            : c.Due(
                window,
                Head.With(("year", year)),
                new($"在{year}年内查询", $"checked within {year}"),
                first,
                SchoolKeys.Checks,
                basis);
    }

    /// <summary>The first check of the year; those of other years do not count.</summary>
    private static Fact<LocalDate> First(StaffCheckFacts facts)
    {
        if (facts.Checks.IsUnknown) { return default; }

        var first = Fact<LocalDate>.None;
        foreach (var day in facts.Checks.ValueOr(default))
        {
            if (day.Year == facts.Year && (!first.Known(out var earlier) || day < earlier)) { first = day; }
        }

        return first;
    }
}
