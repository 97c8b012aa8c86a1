using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>Judges how a piece of information stands on a day, for the rule and for the coverage of a catalogue alike.</summary>
/// <remarks>
/// What is published must be published anew when it changes: the last change counts where there is one, else the formation. The limit runs
/// from there. Without the day of formation nothing is settled. To be published last on or after that day is to stand published, in time or late.
/// </remarks>
internal readonly record struct PublicationStanding(PublicationState State, bool Stands, LocalDate Event, Deadline? Due, ValueList<FactKey> Missing)
{
    internal static PublicationStanding Of(PublicationDays stated, Fact<TimeLimit> own, Basis catalogue, Fact<BodyKind> body, RuleContext context)
    {
        var days = stated.AsOf(context.AsOf);
        bool formed = days.Formed.Known(out var from), changed = days.Changed.Known(out var last), published = days.Published.Known(out var on);
        if (formed && published && on < from) { return new(PublicationState.BeforeFormed, false, from, null, [DisclosureKeys.Formed, DisclosureKeys.Published]); }

        if (formed && from > context.AsOf) { return new(PublicationState.Pending, false, from, null, default); }

        if (!formed || days.Published.IsUnknown) { return Open(from, formed ? null : DisclosureKeys.Formed, days.Published.IsUnknown ? DisclosureKeys.Published : null); }

        if (!published) { return Judge(from, null, own, catalogue, body, context); }

        if (days.Changed.IsUnknown) { return Open(from, DisclosureKeys.Changed); }

        if (changed && last < from) { return Open(from, DisclosureKeys.Formed, DisclosureKeys.Changed); }

        var since = changed ? last : from;
        return Judge(since, on < since ? null : on, own, catalogue, body, context) is var judged && judged.State == PublicationState.Missing
            ? judged with { State = PublicationState.Stale }
            : judged;
    }

    /// <summary>Holds the day on which it was published anew, if it was, against the limit from the event.</summary>
    private static PublicationStanding Judge(LocalDate since, LocalDate? published, Fact<TimeLimit> own, Basis catalogue, Fact<BodyKind> body, RuleContext context)
    {
        bool stands = published is not null;
        var limit = ItemLimit.Of(own, catalogue, body, since, context.Law);
        if (limit.Basis is null)
        {
            // A catalogue without any number, and no law that gives one: to be published is then all that is asked.
            return stands && own.State == FactState.None && limit.Missing!.Equals(DisclosureKeys.ItemLimit)
                ? new(PublicationState.Current, true, since, null, default)
                : new(PublicationState.Undetermined, stands, since, null, [limit.Missing!]);
        }

        if (!CountableDay.Is(since)) { return new(PublicationState.Undetermined, stands, since, null, [DisclosureKeys.Formed]); }

        var due = limit.Limit.AfterOn(since, context.Calendar.Projecting(), limit.Basis);
        var day = published ?? context.AsOf;
        if (day > due.Latest) { return new(stands ? PublicationState.Late : PublicationState.Missing, stands, since, due, default); }

        return limit.IsUpperBound ? new(PublicationState.Undetermined, stands, since, due, [DisclosureKeys.ItemLimit])
            : day > due.Earliest ? new(PublicationState.Undetermined, stands, since, due, [CalendarKeys.NoticeOf(due.Calendar.FirstYearNotAnnounced)])
            : new(stands ? PublicationState.Current : PublicationState.Pending, stands, since, due, default);
    }

    private static PublicationStanding Open(LocalDate since, params ReadOnlySpan<FactKey?> missing)
        => new(PublicationState.Undetermined, false, since, null, ValueList.OfPresent(missing));
}
