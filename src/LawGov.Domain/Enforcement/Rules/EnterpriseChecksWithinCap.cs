using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Do the inspections of an enterprise keep to the published yearly cap (年度检查频次上限)?</summary>
internal static class EnterpriseChecksWithinCap
{
    private static readonly MessageTemplate Visited = new(
        "{from}至{through}计入上限的检查{visits}", "inspections that count towards the cap from {from} to {through}, {visits}");
    private static readonly MessageTemplate Cap = new("公布的年度上限{most}次", "the published yearly cap of {most}");
    private static readonly MessageTemplate NoCap = new(
        "{on}检查企业，经确认没有公布年度检查频次上限", "enterprise inspected on {on}; it is known that no yearly cap is published");

    internal static Rule<InspectionFacts> Rule { get; } = new(
        "ENFO-21",
        new("涉企行政检查不超过公布的年度频次上限", "Inspections of an enterprise keep to the published yearly cap"),
        new(
            "上限由本单位公布，没有全国统一的数目；截至评价基准日，本年度按其规定计入的检查次数超过上限的为不符合，同一日只计一次，年度未满而没有超过的为未到期。2025年7月1日起没有公布上限的为不符合，此前不适用；未载明上限的未能判定。学校不适用。",
            "The bureau publishes the cap, and no national text gives the number. Not met where the visits of the year that " +
                "count by its rule are more, up to the as-of day, one day once; pending while the year runs and they are not. From " +
                "2025-07-01 a bureau without a published cap does not meet it, before that it does not apply; undetermined " +
                "where the cap is not stated. Does not apply to schools."),
        (c, facts) => EnterpriseChecks.Governed(c, facts, out _)
            ?? c.InForce(EnforcementLaw.EnterpriseInspection, facts.On, EnforcementKeys.FieldText, out _, out _)
            ?? (facts.YearlyCap.State == FactState.None ? WithoutCap(c, facts) : null)
            ?? c.Known(facts.YearlyCap, EnforcementKeys.YearlyCap, out var cap)
            ?? Judge(c, facts, cap))
    {
        Provisions = EnforcementLaw.PublishedCap.Provisions,
        Asks = [EnforcementKeys.IsEnterprise, EnforcementKeys.FieldText, EnforcementKeys.YearlyCap, EnforcementKeys.CountedVisits],
    };

    private static Finding WithoutCap(Case c, InspectionFacts facts)
        => c.InForce(EnforcementLaw.PublishedCap, facts.On, EnforcementKeys.FieldText, out _, out var basis)
            ?? c.Breached(NoCap.With(("on", facts.On)), basis);

    private static Finding Judge(Case c, InspectionFacts facts, OwnRule<int> cap)
    {
        LocalDate first = new(facts.On.Year, 1, 1), last = new(facts.On.Year, 12, 31), through = LocalDate.Min(last, c.AsOf);
        var looked = DateSpan.Through(first, through);
        int count = 0;
        Span<bool> isCounted = stackalloc bool[367];
        foreach (var day in facts.Visits.ValueOr(default))
        {
            if (!looked.Contains(day) || isCounted[day.DayOfYear]) { continue; }

            isCounted[day.DayOfYear] = true;
            count++;
        }

        Fact<int> visits = facts.Visits.IsUnknown ? Fact<int>.Unknown : count;
        return c.AtMost(
            facts.Visits.IsUnknown ? CountInterval.AtLeast(0) : CountInterval.Only(count),
            CountInterval.Only(cap.Value),
            new(
                Visited.With(("from", first), ("through", through), ("visits", visits.In("次", ""))),
                Cap.With(("most", cap.Value))) { IsOver = through == last },
            cap.Basis,
            EnforcementKeys.CountedVisits);
    }
}
