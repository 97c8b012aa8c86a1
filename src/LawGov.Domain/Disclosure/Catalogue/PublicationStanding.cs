using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>Judges how a piece of information stands on a day, for the rule and for the coverage of a catalogue alike.</summary>
/// <remarks>
/// What is published must be published anew when it changes: the last change counts where there is one, else the formation. The limit runs
/// from there. Without the day of formation nothing is settled. To be published last on or after that day is to stand published, in time or
/// late.
/// </remarks>
/// <param name="State">How it stands.</param>
/// <param name="Stands">Whether it is published as last changed, in time or late.</param>
/// <param name="Event">The formation or the last change, from which the limit runs.</param>
/// <param name="Due">The deadline; null where none could be derived.</param>
/// <param name="Window">The same as a window; meaningless without a deadline.</param>
/// <param name="Missing">What would settle the state.</param>
internal readonly record struct PublicationStanding(
    PublicationState State,
    bool Stands,
    LocalDate Event,
    Deadline? Due,
    DueWindow Window,
    ValueList<FactKey> Missing)
{
    internal static PublicationStanding Of(
        PublicationFacts facts,
        Fact<TimeLimit> own,
        Basis catalogue,
        Fact<BodyKind> body,
        RuleContext context)
    {
        bool formed = facts.Formed.Known(out var from);
        bool changed = facts.Changed.Known(out var last) && last <= context.AsOf; // what is dated later has not happened yet
        bool published = facts.Published.Known(out var on) && on <= context.AsOf;
        if (formed && published && on < from)
        {
            return new(PublicationState.BeforeFormed, false, from, null, default, [DisclosureKeys.Formed, DisclosureKeys.Published]);
        }

        if (formed && from > context.AsOf) { return new(PublicationState.Pending, false, from, null, default, default); }

        if (!formed || facts.Published.IsUnknown)
        {
            return Open(from, formed ? null : DisclosureKeys.Formed, facts.Published.IsUnknown ? DisclosureKeys.Published : null);
        }

        if (!published) { return Judge(from, null, own, catalogue, body, context); }

        if (facts.Changed.IsUnknown) { return Open(from, DisclosureKeys.Changed); }

        if (changed && last < from) { return Open(from, DisclosureKeys.Formed, DisclosureKeys.Changed); }

        var since = changed ? last : from;
        return Judge(since, on < since ? null : on, own, catalogue, body, context) is var judged && judged.State == PublicationState.Missing
            ? judged with { State = PublicationState.Stale }
            : judged;
    }

    /// <summary>Whether a deadline can be derived from a day: the work calendar holds 2001 to 2100.</summary>
    internal static bool IsCountable(LocalDate day, TimeLimit limit)
        => day.Year is >= 2001 and <= 2098 && day.PlusDays(limit.Unit switch
        {
            TimeUnit.Workday => 2 * limit.Amount + 60, // never fewer than half the days are worked, but around one long holiday
            TimeUnit.Day => limit.Amount + 60,
            TimeUnit.Month => 31 * limit.Amount + 60,
            _ => 366 * limit.Amount + 60,
        }).Year <= 2100;

    /// <summary>Holds the day on which it was published anew, if it was, against the limit from the event.</summary>
    private static PublicationStanding Judge(
        LocalDate since,
        LocalDate? published,
        Fact<TimeLimit> own,
        Basis catalogue,
        Fact<BodyKind> body,
        RuleContext context)
    {
        bool stands = published is not null;
        var limit = ItemLimit.Of(own, catalogue, body, since, context.Law);
        if (limit.Basis is null)
        {
            // A catalogue without any number, and no law that gives one: to be published is then all that is asked.
            return stands && own.State == FactState.None && limit.Missing!.Equals(DisclosureKeys.ItemLimit)
                ? new(PublicationState.Current, true, since, null, default, default)
                : new(PublicationState.Undetermined, stands, since, null, default, [limit.Missing!]);
        }

        if (!IsCountable(since, limit.Limit))
        {
            return new(PublicationState.Undetermined, stands, since, null, default, [DisclosureKeys.Formed]);
        }

        var due = limit.Limit.AfterOn(since, context.Calendar.Projecting(), limit.Basis);
        var window = limit.Stricter is { } stricter
            ? DueWindow.Through(since.PlusDays(-1), due.Latest, stricter, due.Certainty) with { Deadline = due }
            : DueWindow.Of(due);
        var day = published ?? context.AsOf;
        return day > window.LateAfter ? new(stands ? PublicationState.Late : PublicationState.Missing, stands, since, due, window, default)
            : day > window.SureThrough ? new(PublicationState.Undetermined, stands, since, due, window, [window.Between!])
            : new(stands ? PublicationState.Current : PublicationState.Pending, stands, since, due, window, default);
    }

    private static PublicationStanding Open(LocalDate since, params ReadOnlySpan<FactKey?> missing)
        => new(PublicationState.Undetermined, false, since, null, default, ValueList.OfPresent(missing));
}
