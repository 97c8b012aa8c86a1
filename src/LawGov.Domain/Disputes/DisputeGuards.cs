using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disputes;

/// <summary>What facts of disputes refuse.</summary>
internal static class DisputeGuards
{
    internal static Fact<int> Within(Fact<int> fact, int least, int most, string name)
    {
        if (fact.Known(out int number)) { Guard.Against.OutsideOf(number, least, most, name); }

        return fact;
    }

    /// <summary>Persons with a name, each on at least one day.</summary>
    internal static Fact<ValueList<TimelineEntry<PersonId>>> Named(Fact<ValueList<TimelineEntry<PersonId>>> fact, string name)
    {
        foreach (var (days, person) in fact.ValueOr(default))
        {
            if (person.IsNone || days.IsEmpty)
            {
                throw new ArgumentException($"Expected persons with names and days, not {person} {days}.", name);
            }
        }

        return fact;
    }

    /// <summary>Days with a first and a last one.</summary>
    internal static Fact<DateSpan> Ended(Fact<DateSpan> fact, string name)
        => !fact.Known(out var span) || span.Last is not null
            ? fact
            : throw new ArgumentException($"Expected days with a first and a last one, not {span}.", name);
}
