using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Keeps the latest delivery of each source (分片台账), so that what comes twice, late or corrected counts exactly once.</summary>
/// <remarks>
/// What the ledger holds depends on which deliveries came, not on their order or number. Where one revision came with two contents,
/// nobody can know which is right: the one whose binary form sorts first counts, whichever came first, and the source is in <see
/// cref="Conflicts"/>. Not for use by two threads at once.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class PartialLedger
{
    private readonly SortedDictionary<SubjectId, Entry> _latest = [];

    /// <summary>Opens an empty ledger.</summary>
    /// <param name="header">What all its deliveries count.</param>
    /// <param name="places">How many places the table has that the header names, <see cref="DivisionIndex.Count"/>: a delivery cannot
    /// make the ledger believe in more.</param>
    /// <exception cref="ArgumentNullException">There is no header.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of places is negative.</exception>
    public PartialLedger(PartialHeader header, int places)
    {
        Header = Guard.Against.Null(header);
        PlaceCount = Guard.Against.BelowZero(places);
    }

    /// <summary>What all deliveries count.</summary>
    public PartialHeader Header { get; }

    /// <summary>How many places the table has: deliveries count at 0 to this - 1.</summary>
    public int PlaceCount { get; }

    /// <summary>Who has delivered, in order.</summary>
    public ValueList<SubjectId> Sources => _latest.Keys.ToValueList();

    /// <summary>Sources whose latest revision came with two contents, in order.</summary>
    public ValueList<SubjectId> Conflicts => _latest.Where(entry => entry.Value.IsDisputed).Select(entry => entry.Key).ToValueList();

    /// <summary>Takes a delivery in.</summary>
    /// <param name="delivery">The sums of one source; what several delivered is handed on by <see
    /// cref="ParticipationPartial.DeliveredBy"/>.</param>
    /// <param name="revision">Which delivery of that source it is, 0 or more: a later one takes the place of all before.</param>
    /// <exception cref="ArgumentNullException">There is no delivery.</exception>
    /// <exception cref="ArgumentException">Its header differs, and the message says in what; or it is not of one source, or counts at a
    /// place that the table does not have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The revision is negative.</exception>
    public DeliveryOutcome Record(ParticipationPartial delivery, long revision)
    {
        Header.Demand(Guard.Against.Null(delivery).Header, nameof(delivery));
        Guard.Against.BelowZero(revision);
        if (delivery.Sources.Count != 1)
        {
            throw new ArgumentException($"Expected the sums of one source, not of {Digits.Group(delivery.Sources.Count)}.",
                nameof(delivery));
        }

        if (delivery.Places is [.., var last] && last >= PlaceCount)
        {
            throw new ArgumentException(
                $"Expected places of a table of {Digits.Group(PlaceCount)}; {delivery.Sources[0]} counts at place {Digits.Group(last)}.",
                nameof(delivery));
        }

        var source = delivery.Sources[0];
        bool known = _latest.TryGetValue(source, out var held);
        var outcome = !known ? DeliveryOutcome.First
            : revision > held.Revision ? DeliveryOutcome.Corrected
            : revision < held.Revision ? DeliveryOutcome.Late
            : delivery.Equals(held.Delivery) || delivery.Equals(held.Other) ? DeliveryOutcome.Repeated
            : DeliveryOutcome.Conflicting;
        if (outcome is DeliveryOutcome.First or DeliveryOutcome.Corrected) { _latest[source] = new(revision, delivery, null); }

        if (outcome == DeliveryOutcome.Conflicting)
        {
            bool sortsFirst = delivery.ToBytes().AsSpan().SequenceCompareTo(held.Delivery.ToBytes()) < 0;
            _latest[source] = sortsFirst ? new(revision, delivery, held.Delivery) : held with { Other = delivery };
        }

        return outcome;
    }

    /// <summary>Gets the delivery of a source that counts now.</summary>
    /// <param name="source">The source.</param>
    /// <param name="revision">Its revision; -1 where the source has not delivered.</param>
    /// <returns>The delivery; null where the source has not delivered.</returns>
    public ParticipationPartial? LatestOf(SubjectId source, out long revision)
    {
        bool known = _latest.TryGetValue(source, out var held);
        revision = known ? held.Revision : -1;
        return known ? held.Delivery : null;
    }

    /// <summary>Adds the latest delivery of every source up.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ParticipationPartial Sum() => ParticipationPartial.Combine(Header, _latest.Values.Select(held => held.Delivery));

    private readonly record struct Entry(long Revision, ParticipationPartial Delivery, ParticipationPartial? Other)
    {
        internal bool IsDisputed => Other is not null;
    }
}
