using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>The limit that counts for an item of a catalogue: the catalogue's where it is stricter, the law's for organs
/// otherwise.</summary>
/// <param name="Limit">The limit; nothing where there is none.</param>
/// <param name="Basis">What sets it; null where nothing is known to set any.</param>
/// <param name="Stricter">What would settle whether a stricter limit counts; null where none can.</param>
/// <param name="Missing">What would settle the limit where there is none; null where there is one.</param>
internal readonly record struct ItemLimit(TimeLimit Limit, Basis? Basis, FactKey? Stricter, FactKey? Missing)
{
    /// <summary>Finds it.</summary>
    /// <param name="own">The catalogue's own limit; none where it gives no number.</param>
    /// <param name="catalogue">What the catalogue's own limit rests on.</param>
    /// <param name="body">Who publishes: the law's limit applies to administrative organs alone.</param>
    /// <param name="on">The day of formation or change.</param>
    /// <param name="law">The law.</param>
    internal static ItemLimit Of(Fact<TimeLimit> own, Basis catalogue, Fact<BodyKind> body, LocalDate on, LawBook law)
    {
        var selected = law.On(DisclosureLaw.ProactiveLimit, on);
        bool exists = selected.InForce(out int workdays, out var basis), stated = own.Known(out var limit);
        bool organ = body.Known(out var kind) && kind is BodyKind.Government or BodyKind.Department or BodyKind.Township;
        if (selected.State == Selection.Unsettled && (organ || body.IsUnknown))
        {
            return stated
                ? new(limit, catalogue, DisclosureKeys.Governing, null)
                : new(default, null, null, own.IsUnknown ? DisclosureKeys.ItemLimit : DisclosureKeys.Governing);
        }

        if (stated && (!exists || !CatalogueLimit.IsLaxer(limit, workdays))) { return new(limit, catalogue, null, null); }

        if (exists && body.IsUnknown) { return new(default, null, null, DisclosureKeys.Body); }

        if (exists && organ) { return new(TimeLimit.Workdays(workdays), basis, own.IsUnknown ? DisclosureKeys.ItemLimit : null, null); }

        return stated ? new(limit, catalogue, null, null) : new(default, null, null, DisclosureKeys.ItemLimit);
    }
}
