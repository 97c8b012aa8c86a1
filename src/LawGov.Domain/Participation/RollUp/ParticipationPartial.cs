using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Sums of a part of a larger whole (分片汇总): what is counted, who delivered it, and the sums of each place with rows.</summary>
/// <remarks>
/// Parts combine in any order and any pairing to the same bit. Sums do not survive being counted twice, so a source that is in both is
/// refused; <see cref="PartialLedger"/> keeps one delivery of each. Equal: same content. Only places that have rows are held.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial class ParticipationPartial : IEquatable<ParticipationPartial>
{
    private const int MostUnusedPlaces = 1 << 10; // of 32 bytes each: beyond, putting few entries in order is faster
    private const int PlacesWorthAnEntry = 16;

    private readonly int[] _places; // ascending
    private readonly GroupSums[] _sums;
    private readonly DeliveredRow[] _bad; // in order

    private ParticipationPartial(PartialHeader header, ValueList<SubjectId> sources, long rows, int[] places, GroupSums[] sums,
        DeliveredRow[] bad)
    {
        Header = header;
        Sources = sources;
        Rows = rows;
        _places = places;
        _sums = sums;
        _bad = bad;
    }

    /// <summary>What is counted.</summary>
    public PartialHeader Header { get; }

    /// <summary>Who delivered it, each once, in order.</summary>
    public ValueList<SubjectId> Sources { get; }

    /// <summary>How many rows were supplied, the bad ones among them.</summary>
    public long Rows { get; }

    /// <summary>The rows that were not counted, by source and number; the table that an error names is its source.</summary>
    /// <remarks>Made anew at each call.</remarks>
    public ValueList<RowError<ParticipationRowFault>> Errors => _bad.Select(static row => row.ToError()).ToValueList();

    /// <summary>The places that have rows, in order.</summary>
    public ReadOnlySpan<int> Places => _places;

    /// <summary>Gets the sums of a place: of its own rows, and of no place below it; nothing where it has none.</summary>
    /// <param name="place">The number of the place, 0 or more.</param>
    public GroupTotal this[int place]
    {
        get
        {
            int at = Array.BinarySearch(_places, place);
            return at < 0 ? default : _sums[at].ToTotal();
        }
    }

    /// <summary>Adds two parts up; both stay as they are.</summary>
    /// <param name="other">A part with the same header and other sources.</param>
    /// <exception cref="ArgumentNullException">There is no other part.</exception>
    /// <exception cref="ArgumentException">The headers differ, and the message says in what; or a source is in both, and it says
    /// which.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ParticipationPartial Combine(ParticipationPartial other)
    {
        Header.Demand(Guard.Against.Null(other).Header, nameof(other));
        var sources = SourcesOf([this, other], nameof(other));
        long rows = checked(Rows + other.Rows);
        var bad = BadRowsOf([this, other]);
        if (_places.AsSpan().SequenceEqual(other._places))
        {
            var sums = (GroupSums[])_sums.Clone();
            GroupSums.AddAll(sums, other._sums);
            return new(Header, sources, rows, _places, sums, bad);
        }

        var (places, merged) = Merged(this, other);
        return new(Header, sources, rows, places, merged, bad);
    }

    /// <summary>Adds any number of parts up; as good as combining them one by one, and faster.</summary>
    /// <param name="header">What all of them count.</param>
    /// <param name="parts">The parts; none gives a part without rows.</param>
    /// <exception cref="ArgumentNullException">The header, the parts or one of them is missing.</exception>
    /// <exception cref="ArgumentException">A header differs, and the message says in what; or a source is in two parts, and it says
    /// which.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public static ParticipationPartial Combine(PartialHeader header, IEnumerable<ParticipationPartial> parts)
    {
        Guard.Against.Null(header);
        ParticipationPartial[] all = [.. Guard.Against.Null(parts)];
        long rows = 0, entries = 0;
        int last = -1;
        foreach (var part in all)
        {
            header.Demand(Guard.Against.Null(part, nameof(parts)).Header, nameof(parts));
            rows = checked(rows + part.Rows);
            entries += part._places.Length;
            last = part._places.Length == 0 ? last : Math.Max(last, part._places[^1]);
        }

        var (kept, keptSums) = last < MostUnusedPlaces + (PlacesWorthAnEntry * entries) ? Added(all, last + 1) : Sorted(all, (int)entries);
        return new(header, SourcesOf(all, nameof(parts)), rows, kept, keptSums, BadRowsOf(all));
    }

    /// <summary>Takes the sums as one delivery of one source, such as a province that hands on what its cities delivered.</summary>
    /// <param name="source">Who delivers them now. The rows that were not counted keep the source that they came from.</param>
    /// <exception cref="ArgumentException">The source is none.</exception>
    public ParticipationPartial DeliveredBy(SubjectId source) => new(Header, [Stated(source)], Rows, _places, _sums, _bad);

    /// <summary>Folds every place into the one above it.</summary>
    /// <param name="divisions">The table that numbers the places.</param>
    /// <exception cref="ArgumentNullException">There is no table.</exception>
    /// <exception cref="ArgumentException">The table is another than the header names, or does not hold a place.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ParticipationTotals RollUp(DivisionIndex divisions)
    {
        if (Guard.Against.Null(divisions).Version != Header.DivisionVersion)
        {
            throw new ArgumentException($"Expected the table of divisions {Header.DivisionVersion}, not {divisions.Version}.",
                nameof(divisions));
        }

        if (_places.Length > 0 && _places[^1] >= divisions.Count)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Expected a table with place {_places[^1]}; it has {divisions.Count} places."), nameof(divisions));
        }

        var sums = new GroupSums[divisions.Count];
        AddTo(sums);
        return ParticipationTotals.Fold(divisions, sums);
    }

    /// <summary>Whether both hold the same content.</summary>
    public bool Equals(ParticipationPartial? other)
        => other is not null && Header == other.Header && Sources == other.Sources && Rows == other.Rows
            && _bad.AsSpan().SequenceEqual(other._bad)
            && _places.AsSpan().SequenceEqual(other._places) && Bytes(_sums).SequenceEqual(Bytes(other._sums));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParticipationPartial);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, Sources, Rows, _places.Length);

    /// <summary>Returns header, sources, rows and places in numbers.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture,
            $"{Header}: {Rows} rows in {_places.Length} places by {Sources.Count} sources, {_bad.Length} not counted");

    /// <summary>Takes the sums of one place as they are, such as those of a school that has added its own rows up.</summary>
    /// <param name="header">What was counted.</param>
    /// <param name="source">Who delivers it.</param>
    /// <param name="place">The number of the place, 0 or more.</param>
    /// <param name="total">Its sums; those of no rows give a part without places.</param>
    /// <exception cref="ArgumentNullException">There is no header.</exception>
    /// <exception cref="ArgumentException">The source is none, or the counts and the rows of the sums cannot go together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public static ParticipationPartial OfPlace(PartialHeader header, SubjectId source, int place, GroupTotal total)
    {
        Guard.Against.Null(header);
        Stated(source);
        Guard.Against.BelowZero(place);
        var (count, rows, withParticipants) = total;
        bool holds = withParticipants >= 0 && withParticipants <= rows && withParticipants <= count.Participants
            && withParticipants > 0 == count.Participants > 0 && (rows > 0 || count.Eligible == 0);
        return !holds ? throw new ArgumentException($"Expected counts and rows that go together, not {total}.", nameof(total))
            : rows == 0 ? new(header, [source], 0, [], [], [])
            : new(header, [source], rows, [place],
            [
                new()
                {
                    Participants = count.Participants,
                    Eligible = count.Eligible,
                    RowsWithParticipants = withParticipants,
                    Rows = rows,
                },
            ], []);
    }

    internal static ParticipationPartial Of(PartialHeader header, SubjectId source, ReadOnlySpan<GroupSums> sums, long rows,
        List<BadRow> errors)
    {
        Stated(source);
        var (places, kept) = WithRows(sums);
        return new(header, [source], rows, places, kept, [.. errors.Select(row => new DeliveredRow(source, row)).Order()]);
    }

    private static SubjectId Stated(SubjectId source)
        => source.IsNone ? throw new ArgumentException("Expected the name of who delivers, not none.", nameof(source)) : source;

    private static ValueList<SubjectId> SourcesOf(ReadOnlySpan<ParticipationPartial> parts, string parameter)
    {
        var sources = new List<SubjectId>();
        foreach (var part in parts) { sources.AddRange(part.Sources); }

        sources.Sort();
        for (int at = 1; at < sources.Count; at++)
        {
            if (sources[at] == sources[at - 1])
            {
                throw new ArgumentException($"Expected each source once; the rows of {sources[at]} would count twice.", parameter);
            }
        }

        return sources.ToValueList();
    }

    private static DeliveredRow[] BadRowsOf(ReadOnlySpan<ParticipationPartial> parts)
    {
        var rows = new List<DeliveredRow>();
        foreach (var part in parts) { rows.AddRange(part._bad); }

        rows.Sort();
        return [.. rows];
    }

    private static (int[] Places, GroupSums[] Sums) WithRows(ReadOnlySpan<GroupSums> sums)
    {
        int count = 0;
        foreach (ref readonly var group in sums) { count += group.IsEmpty ? 0 : 1; }

        int[] places = new int[count];
        var kept = new GroupSums[count];
        for (int place = 0, at = 0; place < sums.Length; place++)
        {
            if (sums[place].IsEmpty) { continue; }

            places[at] = place;
            kept[at++] = sums[place];
        }

        return (places, kept);
    }

    private static (int[] Places, GroupSums[] Sums) Added(ParticipationPartial[] parts, int places)
    {
        var sums = new GroupSums[places];
        foreach (var part in parts) { part.AddTo(sums); }

        return WithRows(sums);
    }

    /// <summary>Adds parts up whose places lie far apart: the memory is that of their entries, whatever the places are called.</summary>
    private static (int[] Places, GroupSums[] Sums) Sorted(ParticipationPartial[] parts, int entries)
    {
        int[] places = new int[entries];
        var sums = new GroupSums[entries];
        int to = 0;
        foreach (var part in parts)
        {
            part._places.CopyTo(places, to);
            part._sums.CopyTo(sums, to);
            to += part._places.Length;
        }

        Array.Sort(places, sums);
        int kept = 0; // of the places put together so far, the last
        for (int at = 1; at < entries; at++)
        {
            if (places[at] == places[kept]) { GroupSums.AddAll(sums.AsSpan(kept, 1), sums.AsSpan(at, 1)); }
            else { (places[++kept], sums[kept]) = (places[at], sums[at]); }
        }

        return (places[..(kept + 1)], sums[..(kept + 1)]);
    }

    private static (int[] Places, GroupSums[] Sums) Merged(ParticipationPartial left, ParticipationPartial right)
    {
        int[] places = new int[left._places.Length + right._places.Length];
        var sums = new GroupSums[places.Length];
        int at = 0, mine = 0, others = 0;
        for (; mine < left._places.Length || others < right._places.Length; at++)
        {
            int next = mine < left._places.Length ? left._places[mine] : int.MaxValue;
            int otherNext = others < right._places.Length ? right._places[others] : int.MaxValue;
            places[at] = Math.Min(next, otherNext);
            if (next <= otherNext) { sums[at] = left._sums[mine++]; }

            if (otherNext <= next) { GroupSums.AddAll(sums.AsSpan(at, 1), right._sums.AsSpan(others++, 1)); }
        }

        return (places[..at], sums[..at]);
    }

    private void AddTo(GroupSums[] sums)
    {
        var signs = Vector256<long>.Zero;
        for (int at = 0; at < _places.Length; at++) { signs |= sums[_places[at]].AddUnchecked(in _sums[at]); }

        GroupSums.ThrowIfNegative(signs);
    }

    private static ReadOnlySpan<byte> Bytes(GroupSums[] sums) => MemoryMarshal.AsBytes<GroupSums>(sums);
}
