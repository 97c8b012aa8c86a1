using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Does every urban school have an enquiry point (城区学校设咨询点)?</summary>
internal static class EnquiryPointsOpen
{
    private static readonly Basis Practice = Basis.Practice(new("城区学校设招生咨询点", "urban schools have enquiry points on enrolment"));
    private static readonly MessageTemplate Asked = new(
        "应当设咨询点的城区学校（{period}）", "urban schools that must have an enquiry point ({period})");
    private static readonly ListWords Words = new(
        new("已设咨询点", "with an enquiry point"), new("没有在全部期间设咨询点", "without one throughout"), "所");
    private static readonly Message NoSchools = new MessageTemplate("经确认没有城区学校", "it is known that there are no urban schools").With();

    private static readonly Bilingual FirstDay = new("应当设咨询点的期间首日", "the first day of the period");
    private static readonly Message NoPeriod = new MessageTemplate("经确认没有要求设咨询点的期间", "no period is asked for").With();
    private static readonly MessageTemplate Running = new("应当设咨询点的期间（{period}）尚未届满", "the period ({period}) is not over yet");

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-34",
        new("城区学校均在规定期间设咨询点", "Every urban school has an enquiry point throughout the period"),
        new(
            "名单中的每所城区学校，咨询点的起止日期包含要求的期间；确认没有设咨询点或者不足期间的为不符合。全国性规定没有要求，依据为本地规定或者一般做法，期间由其载明。",
            "The enquiry point of every urban school of the list is there throughout the period; not met where one is known to " +
                "have none, or for part of the period alone. No national text asks for it: it rests on a local rule or practice, " +
                "which sets the period."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.Listed(facts.Points, DisputeKeys.Points, NoSchools, out var points)
            ?? Judge(c, facts, points))
    {
        AppliesTo = DisputeCases.ToDepartments(new("城区学校设咨询点的做法", "the practice of enquiry points")),
        Asks = [DisputeKeys.Body, DisputeKeys.Points, DisputeKeys.EnquiryPeriod],
    };

    private static Finding Judge(Case c, EnrolmentFacts facts, ValueList<EnquiryPoint> points)
    {
        if (facts.Period.State == FactState.None) { return c.NotApplicable(NoPeriod); }

        if (!facts.Period.Known(out var period))
        {
            return c.Missing(DisputeKeys.EnquiryPeriod, points.Any(static point => point.Days.IsUnknown) ? DisputeKeys.Points : null);
        }

        if (c.NotYet(period.Start, FirstDay) is { } ahead) { return ahead; }

        var schools = points.GroupBy(static point => point.School).Select(static rows => rows.ToArray()).ToValueList();
        var found = c.Each(
            Asked.With(("period", period)),
            Tally<EnquiryPoint[]>.Of(schools, rows => State(rows, period)),
            static rows => rows[0].School.ToString(),
            Words,
            DisputeKeys.Points,
            facts.Rule.ValueOr(Practice));
        return found.Verdict == Verdict.Met && period.Last > c.AsOf ? c.Pending(Running.With(("period", period))) : found;
    }

    /// <summary>One school may have several stretches of days, which together cover the period.</summary>
    private static FactState State(EnquiryPoint[] rows, DateSpan period)
    {
        var stated = rows.Where(static row => row.Days.State == FactState.Known).Select(static row => row.Days.ValueOr(default)).ToList();
        if (stated.Count == 0) { return Array.Exists(rows, static row => row.Days.IsUnknown) ? FactState.Unknown : FactState.None; }

        var covered = Timeline<bool>.Of([.. stated.Select(static days => new TimelineEntry<bool>(days, true))]);
        return covered.Gaps(period).IsEmpty ? FactState.Known
            : Array.Exists(rows, static row => row.Days.IsUnknown) ? FactState.Unknown
            : FactState.None;
    }
}
