using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>The limit that counts for an item of a catalogue: the catalogue's where it is stricter, the law's for organs otherwise.</summary>
internal readonly record struct ItemLimit
{
    private ItemLimit(TimeLimit limit, Basis? basis, bool isUpperBound, FactKey? missing)
        => (Limit, Basis, IsUpperBound, Missing) = (limit, basis, isUpperBound, missing);

    internal TimeLimit Limit { get; }

    /// <summary>What sets it; null where nothing is known to set any.</summary>
    internal Basis? Basis { get; }

    /// <summary>Whether the catalogue's own words cannot be counted, and may be stricter.</summary>
    internal bool IsUpperBound { get; }

    /// <summary>What would settle the limit where there is none.</summary>
    internal FactKey? Missing { get; }

    /// <param name="own">The catalogue's own limit; none where it gives no number.</param>
    /// <param name="catalogue">What the catalogue's own limit rests on.</param>
    /// <param name="body">Who publishes: the law's limit reaches administrative organs alone.</param>
    /// <param name="on">The day of formation or change.</param>
    /// <param name="law">The law.</param>
    internal static ItemLimit Of(Fact<TimeLimit> own, Basis catalogue, Fact<BodyKind> body, LocalDate on, LawBook law)
    {
        bool exists = law.On(DisclosureLaw.ProactiveLimit, on).InForce(out int workdays, out var basis);
        bool stated = own.Known(out var limit);
        if (stated && (!exists || !CatalogueLimit.IsLaxer(limit, workdays))) { return new(limit, catalogue, false, null); }

        if (exists && body.IsUnknown) { return new(default, null, false, DisclosureKeys.Body); }

        bool organ = body.Known(out var kind) && kind is BodyKind.Government or BodyKind.Department or BodyKind.Township;
        if (exists && organ) { return new(TimeLimit.Workdays(workdays), basis, own.IsUnknown, null); }

        return stated ? new(limit, catalogue, false, null) : new(default, null, false, DisclosureKeys.ItemLimit);
    }
}
