using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the school visited at the start of each term, as the bureau's own rule says (春秋季开学检查)?</summary>
internal static class SchoolsVisitedEachTerm
{
    private static readonly MessageTemplate Terms = new(
        "{year}年开学检查（开学后{days}内）", "terms of {year}, each to be visited within {days}");
    private static readonly MessageTemplate Term = new("{start}开学的学期（期限至{last}）", "the term from {start} (by {last})");
    private static readonly MessageTemplate OfOtherYear = new(
        "开学日期{start}不在{year}年，两者必有一误", "the first day of a term, {start}, is not in {year}: one of the two is wrong");
    private static readonly MessageTemplate SoFar = new(
        "{year}年共{all}个学期，截至{asOf}已检查{done}个，其余期限未满",
        "terms of {year}: {all}, of which {done} visited by {asOf}; the others are not due yet");
    private static readonly Message NoRule = new MessageTemplate(
        "经确认，没有规定开学后检查的期限",
        "it is known that no rule gives the days within which schools are visited").With();
    private static readonly Message NoTerm = new MessageTemplate("经确认，本年度没有开学", "it is known that no term began in the year").With();
    private static readonly ListWords Words = new(new("按期检查", "visited in time"), new("没有按期检查", "not visited in time"), "个学期");

    internal static Rule<SchoolVisitFacts> Rule { get; } = new(
        "ENFO-22",
        new("春季、秋季开学检查按期进行", "Schools are visited at the start of each term"),
        new(
            "每一学期自开学之日起、在本单位规定的日数内（首日计入）至少检查一次为符合；期限已满没有检查的为不符合，期限未满的为未到期。次数和期限没有全国性规定，以本单位规定为准，没有规定的不适用。到校检查不是涉企行政检查。",
            "Met where the school was visited once at least in each term within the days of the bureau's own rule, counted " +
                "from the first day of the term, which is included; not met where they are over without a visit, pending " +
                "while they run. No national text gives the number: the bureau's own rule decides, and without one it does " +
                "not apply. Visits to schools are not inspections of enterprises."),
        (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), new("年度首日", "the first day of the year"))
            ?? c.Known(facts.Within, EnforcementKeys.VisitsWithin, static c => c.NotApplicable(NoRule), out var within)
            ?? c.Listed(facts.TermStarts, EnforcementKeys.TermStarts, NoTerm, out var starts)
            ?? Judge(c, facts, starts, within))
    {
        Asks = [EnforcementKeys.VisitsWithin, EnforcementKeys.TermStarts, EnforcementKeys.SchoolVisits],
    };

    private static Finding Judge(Case c, SchoolVisitFacts facts, ValueList<LocalDate> starts, OwnRule<int> within)
    {
        if (starts.Any(start => start.Year != facts.Year))
        {
            var other = starts.First(start => start.Year != facts.Year);
            return c.Undetermined(OfOtherYear.With(("start", other), ("year", Digits.Year(facts.Year))), EnforcementKeys.TermStarts);
        }

        var terms = starts.Distinct().Select(start => new TermWindow(start, start.PlusDays(within.Value - 1))).ToValueList();
        var tally = Tally<TermWindow>.Of(terms, term => State(facts.Visits, term, c.AsOf));

        // What is not stated can matter once the days of a term are over, or where all terms may have been visited already.
        bool mayChange = facts.Visits.IsUnknown && (terms.Any(term => c.AsOf >= term.Last) || terms.All(term => c.AsOf >= term.Start));
        return tally.Denied == 0 && tally.Open > 0 && !mayChange
            ? c.Pending(SoFar.With(("year", Digits.Year(facts.Year)), ("all", terms.Count), ("asOf", c.AsOf), ("done", tally.Done)))
            : c.Each(
                Terms.With(("year", Digits.Year(facts.Year)), ("days", TimeLimit.Days(within.Value))),
                tally,
                static term => Term.With(("start", term.Start), ("last", term.Last)),
                Words,
                EnforcementKeys.SchoolVisits,
                within.Basis);
    }

    /// <summary>Visited, known not to be once its days are over, or not known yet.</summary>
    private static FactState State(Fact<ValueList<LocalDate>> visits, TermWindow term, LocalDate asOf)
        => visits.ValueOr(default).Any(day => day >= term.Start && day <= term.Last && day <= asOf) ? FactState.Known
            : !visits.IsUnknown && asOf >= term.Last ? FactState.None
            : FactState.Unknown;

    private sealed record TermWindow(LocalDate Start, LocalDate Last);
}
