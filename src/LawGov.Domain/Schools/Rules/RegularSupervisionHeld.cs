using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was a school regularly supervised as often as a term asks for (经常性督导每学期次数)?</summary>
internal static class RegularSupervisionHeld
{
    private static readonly MessageTemplate Held = new("{term}学期经常性督导{count}次", "regular supervisions in the term {term}: {count}");
    private static readonly MessageTemplate Wanted = new("规定的{least}次", "the {least} required");
    private static readonly Message IsSpecial = new MessageTemplate(
        "属于专项督导或者综合督导，不是经常性督导", "a special or comprehensive supervision, not a regular one").With();

    internal static Rule<SupervisionFacts> Rule { get; } = new(
        "SCHO-15",
        new("每学期对学校进行经常性督导的次数达到规定", "A school is regularly supervised as often as a term asks for"),
        new(
            "督导机构对学校每学期至少进行两次经常性督导（2012年10月1日起），按校、按学期计算；起止日期为事实，同日两次计一次，学期未满的待定。责任督学每月到校的次数未经确认，不在此列。",
            "A school is regularly supervised twice a term at least (since 2012-10-01), counted by school and term. The days of " +
                "the term are a fact, two on one day count once, and it is pending until the term is over. Monthly visits of the named " +
                "inspector are not confirmed, and not covered."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.RegularVisits, facts.On, SchoolKeys.Governing, out int least, out var basis)
            ?? (facts.IsSpecial.IsUnknown ? c.Known(facts.IsSpecial, SchoolKeys.Special, out _) : null)
            ?? (facts.IsSpecial.ValueOr(false) ? c.NotApplicable(IsSpecial) : null)
            ?? c.Known(facts.Term, SchoolKeys.Term, out var term)
            ?? (facts.Visits.IsUnknown ? c.Known(facts.Visits, SchoolKeys.Visits, out _) : null)
            ?? Judge(c, facts, term, least, basis))
    {
        Provisions = SchoolLaw.RegularVisits.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("经常性督导的规定", "the rule on regular supervision")),
        Asks = [SchoolKeys.Body, SchoolKeys.Special, SchoolKeys.Term, SchoolKeys.Visits],
    };

    private static Finding Judge(Case c, SupervisionFacts facts, DateSpan term, int least, Basis basis)
    {
        int held = facts.Visits.ValueOr(default).Where(day => term.Contains(day) && day <= c.AsOf).Distinct().Count();
        Measured words = new(Held.With(("term", term), ("count", held)), Wanted.With(("least", least)))
        {
            IsOver = term.Last < c.AsOf,
        };
        return c.AtLeast(CountInterval.Only(held), CountInterval.Only(least), words, basis);
    }
}
