using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>What the rules on a publication share: the event from which its limit runs, the window of the limit, and two days that cannot
/// both be right.</summary>
internal static class PublicationDue
{
    internal static readonly Bilingual Forming = new("形成", "formed");
    internal static readonly Bilingual Publishing = new("公开", "published");

    internal static readonly MessageTemplate Head = new(
        "{event}形成或者变更，期限{limit}，{due}",
        "formed or changed on {event}, limit {limit}, {due}");
    private static readonly MessageTemplate Wrong = new(
        "{earlier}{earlierDay}早于{later}{laterDay}，两者必有一误",
        "{earlier} {earlierDay} is before {later} {laterDay}: one of the two is wrong");
    private static readonly MessageTemplate Uncountable = new(
        "{what}{day}不在可以计算的年份之内，请核实",
        "{what} {day} is outside the years that can be counted");

    /// <summary>The day of formation, or of the last change where the publication followed it; undetermined without the day of
    /// formation.</summary>
    internal static Finding? Event(Case c, PublicationFacts facts, out LocalDate on)
    {
        var gate = c.Known(facts.Formed, DisclosureKeys.Formed, out on);
        if (
            facts.Changed.Known(out var changed)
                && facts.Published.Known(out var published)
                && changed > on
                && changed <= published
                && published <= c.AsOf)
        {
            on = changed;
        }

        return gate;
    }

    /// <summary>Holds the publication against a limit from the event, whatever sets the limit: the law for an organ, its own guide for a
    /// school.</summary>
    internal static Finding Judge(Case c, PublicationFacts facts, LocalDate on, TimeLimit limit, Basis basis)
    {
        if (!PublicationStanding.IsCountable(on, limit)) { return NotCountable(c, on, DisclosureKeys.Formed); }

        var formed = facts.Formed.ValueOr(on);
        bool isPublished = facts.Published.Known(out var published) && published <= c.AsOf;
        if (isPublished && published < formed) { return Contradict(c, DisclosureKeys.Published, published, DisclosureKeys.Formed, formed); }

        var due = limit.AfterOn(on, c.Context.Calendar.Projecting(), basis);
        // A publication that is late from the formation may be in time from a change of which nothing is stated.
        var window = isPublished && facts.Changed.IsUnknown
            ? DueWindow.Through(due.Earliest, LocalDate.MaxIsoValue, DisclosureKeys.Changed, due.Certainty) with { Deadline = due }
            : DueWindow.Of(due);
        return c.Due(window, HeadOf(Head, due), Publishing, facts.Published, DisclosureKeys.Published, basis);
    }

    /// <summary>From what, by what, due when: a template with the holes event, limit and due.</summary>
    internal static Message HeadOf(MessageTemplate head, Deadline due)
        => head.With(("event", due.Start), ("limit", due.Limit), ("due", new DueText(due)));

    internal static Finding NotCountable(Case c, LocalDate day, FactKey key)
        => c.Undetermined(Uncountable.With(("what", key.Name), ("day", day)), key);

    /// <summary>Two days that cannot both be right: the key of the later event is named first.</summary>
    internal static Finding Contradict(Case c, FactKey earlier, LocalDate earlierDay, FactKey later, LocalDate laterDay)
        => c.Undetermined(
            Wrong.With(("earlier", earlier.Name), ("earlierDay", earlierDay), ("later", later.Name), ("laterDay", laterDay)),
            later,
            earlier);

    /// <summary>Ends the question where the Regulation does not govern, or where that cannot be told.</summary>
    internal static Finding? End(this RegimeRung regime, Case c)
        => regime.Missing is { } missing
        ? c.Undetermined(regime.Because, missing)
        : regime.IsRegulation
        ? null
        : c.NotApplicable(regime.Because);

    /// <summary>The last day, or the days between which it lies: written when the sentence is read.</summary>
    private sealed record DueText(Deadline Deadline) : IBilingualText
    {
        private static readonly MessageTemplate Sure = new("最迟{due}公开", "due {due}");
        private static readonly MessageTemplate Projected = new(
            "放假安排尚未公布，届满日在{earliest}至{latest}之间",
            "the holiday arrangement is not announced: due between {earliest} and {latest}");

        public string ToText(Language language)
            => (
                Deadline.Earliest == Deadline.Latest
                    ? Sure.With(("due", Deadline.Due))
                    : Projected.With(("earliest", Deadline.Earliest), ("latest", Deadline.Latest))).ToText(language);
    }
}
