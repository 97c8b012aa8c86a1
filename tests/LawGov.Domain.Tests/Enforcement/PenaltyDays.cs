using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Enforcement;

/// <summary>A penalty case moved in time as a whole.</summary>
internal static class PenaltyDays
{
    public static IEnumerable<LocalDate> Of(PenaltyCase facts)
        => new[]
        {
            facts.Acted, facts.Ended, facts.Discovered, facts.Filed, facts.Investigated, facts.Noticed, facts.Answered, facts.HearingAsked, facts.HearingNotified, facts.HearingHeld, facts.Reviewed,
            facts.Discussed, facts.Decided, facts.Served, facts.Paid, facts.DeferredTo, facts.Published, facts.Changed, facts.Withdrawn, facts.Archived,
        }.Where(day => day.State == FactState.Known).Select(day => day.ValueOr(default)).Concat(facts.Remedies.ValueOr(default).Select(span => span.Start));

    public static PenaltyCase Shift(PenaltyCase facts, int days)
    {
        return facts with
        {
            Acted = Day(facts.Acted),
            Ended = Day(facts.Ended),
            Discovered = Day(facts.Discovered),
            Filed = Day(facts.Filed),
            Investigated = Day(facts.Investigated),
            Noticed = Day(facts.Noticed),
            Answered = Day(facts.Answered),
            HearingAsked = Day(facts.HearingAsked),
            HearingNotified = Day(facts.HearingNotified),
            HearingHeld = Day(facts.HearingHeld),
            Reviewed = Day(facts.Reviewed),
            Discussed = Day(facts.Discussed),
            Decided = Day(facts.Decided),
            Served = Day(facts.Served),
            Paid = Day(facts.Paid),
            DeferredTo = Day(facts.DeferredTo),
            Published = Day(facts.Published),
            Changed = Day(facts.Changed),
            Withdrawn = Day(facts.Withdrawn),
            Archived = Day(facts.Archived),
            Suspensions = Each(facts.Suspensions, each => new Suspension(Span(each.Span), each.Reason, each.Basis)),
            Remedies = Each(facts.Remedies, Span),
            Officers = Each(facts.Officers, each => new CaseOfficer(each.Person, each.Certificate.Known(out var valid) ? Span(valid) : each.Certificate)),
        };

        Fact<LocalDate> Day(Fact<LocalDate> fact) => fact.Known(out var day) ? day.PlusDays(days) : fact;

        DateSpan Span(DateSpan span) => span.End is { } end ? DateSpan.Between(span.Start.PlusDays(days), end.PlusDays(days)) : DateSpan.From(span.Start.PlusDays(days));
    }

    private static Fact<ValueList<T>> Each<T>(Fact<ValueList<T>> fact, Func<T, T> shift) => fact.Known(out var items) ? items.Select(shift).ToValueList() : fact;
}
