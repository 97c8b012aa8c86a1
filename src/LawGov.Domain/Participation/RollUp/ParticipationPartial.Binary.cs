using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Participation.RollUp;

/// <content>The binary form, described in <c>docs/partial-format.md</c>.</content>
public sealed partial class ParticipationPartial
{
    /// <summary>The version of the binary form that is written; others are refused.</summary>
    public const int FormatVersion = 2;

    private const string Shape = "a part in binary form, version 2";
    private const int BytesOfPlace = sizeof(int) + (4 * sizeof(long));
    private const int BytesOfError = (4 * sizeof(int)) + sizeof(long) + sizeof(byte);
    private static readonly LocalDate FirstDay = new(1970, 1, 1);

    private static ReadOnlySpan<byte> Mark => "LGPP"u8;

    /// <summary>Writes the part; equal parts give equal bytes.</summary>
    /// <param name="target">Receives the bytes.</param>
    /// <exception cref="ArgumentNullException">There is no target.</exception>
    public void WriteTo(IBufferWriter<byte> target)
    {
        var writer = new PartialWriter(Guard.Against.Null(target));
        foreach (byte letter in Mark) { writer.Byte(letter); }

        writer.Byte(FormatVersion);
        writer.Text(Header.Metric);
        writer.Int32(DayNumber(Header.Period.Start));
        writer.Int32(Header.Period.End is { } end ? DayNumber(end) : int.MaxValue);
        writer.Byte((int)Header.Base);
        writer.Text(Header.DivisionVersion);
        writer.Int64(Rows);
        writer.Int32(Sources.Count);
        foreach (var source in Sources) { writer.Text(source.ToString()); }

        writer.Int32(_places.Length);
        for (int at = 0; at < _places.Length; at++)
        {
            ref readonly var sums = ref _sums[at];
            writer.Int32(_places[at]);
            writer.Int64(sums.Eligible);
            writer.Int64(sums.Participants);
            writer.Int64(sums.RowsWithParticipants);
            writer.Int64(sums.Rows);
        }

        WriteErrors(ref writer);
        writer.Checksum();
    }

    /// <summary>Writes the part into bytes of its own.</summary>
    public byte[] ToBytes()
    {
        var target = new ArrayBufferWriter<byte>(256 + (_places.Length * BytesOfPlace));
        WriteTo(target);
        return target.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <param name="source">All of it and nothing behind it.</param>
    /// <exception cref="FormatException">The bytes are not a part of this version, and the message says why.</exception>
    public static ParticipationPartial Read(ReadOnlySpan<byte> source)
        => TryRead(source, out var part, out var reason)
            ? part
            : throw new FormatException($"Expected {Shape}; {source.Length} bytes are not one: {reason.English}.");

    /// <summary>Reads what <see cref="WriteTo"/> wrote, without throwing at what may have come over a wire.</summary>
    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out ParticipationPartial?, out Bilingual?)"/>
    public static bool TryRead(ReadOnlySpan<byte> source, [NotNullWhen(true)] out ParticipationPartial? part)
        => TryRead(source, out part, out _);

    /// <summary>Reads what <see cref="WriteTo"/> wrote, without throwing at what may have come over a wire, and says what is
    /// wrong.</summary>
    /// <param name="source">All of it and nothing behind it.</param>
    /// <param name="part">The part, if the bytes are one: unchanged since it was written, in order, nothing negative, no more
    /// participants than base, every row counted or listed, and no row without a source.</param>
    /// <param name="reason">The first promise of the form that the bytes break; null where they are a part.</param>
    /// <returns>Whether the bytes are a part.</returns>
    public static bool TryRead(ReadOnlySpan<byte> source, [NotNullWhen(true)] out ParticipationPartial? part,
        [NotNullWhen(false)] out Bilingual? reason)
    {
        part = null;
        var reader = new PartialReader(source);
        reader.Demand(reader.Bytes(Mark.Length).SequenceEqual(Mark), PartialTrouble.NoMark);
        reader.Demand(reader.Byte() == FormatVersion, PartialTrouble.OtherVersion);
        reader.DemandChecksum(source);
        var header = ReadHeader(ref reader);
        long rows = reader.Int64();
        var sources = new SubjectId[reader.CountOf(sizeof(int))];
        for (int at = 0; at < sources.Length && !reader.Failed; at++)
        {
            sources[at] = reader.Source();
            reader.Demand(at == 0 || sources[at] > sources[at - 1], PartialTrouble.SourcesOutOfOrder);
        }

        int[] places = new int[reader.CountOf(BytesOfPlace)];
        var sums = new GroupSums[places.Length];
        long counted = ReadPlaces(ref reader, places, sums);
        var errors = ReadErrors(ref reader);
        reader.Demand(rows >= counted && rows - counted == errors.Length, PartialTrouble.RowsDiffer);
        // Sums of nobody could be added any number of times, and nothing would show it.
        reader.Demand(rows == 0 || sources.Length > 0, PartialTrouble.NoSource);
        reader.Demand(reader.IsAtEnd, PartialTrouble.Long);
        reason = reader.Reason;
        if (reason is null) { part = new(header!, new(sources), rows, places, sums, errors); }

        return part is not null;
    }

    private static PartialHeader? ReadHeader(ref PartialReader reader)
    {
        string metric = reader.Text();
        var start = Day(reader.Int32(), ref reader);
        int last = reader.Int32();
        LocalDate? end = last == int.MaxValue ? null : Day(last, ref reader);
        var takenOf = (RateBase)reader.Byte();
        string version = reader.Text();
        reader.Demand(Enum.IsDefined(takenOf) && takenOf != RateBase.Unstated && !(end <= start), PartialTrouble.NoHeader);
        return reader.Failed ? null : new(metric, end is { } day ? DateSpan.Between(start, day) : DateSpan.From(start), takenOf, version);
    }

    private static long ReadPlaces(ref PartialReader reader, int[] places, GroupSums[] sums)
    {
        long counted = 0;
        for (int at = 0; at < places.Length && !reader.Failed; at++)
        {
            places[at] = reader.Int32();
            ref var group = ref sums[at];
            group.Eligible = reader.Int64();
            group.Participants = reader.Int64();
            group.RowsWithParticipants = reader.Int64();
            group.Rows = reader.Int64();
            reader.Demand(places[at] >= 0 && (at == 0 || places[at] > places[at - 1]), PartialTrouble.PlacesOutOfOrder);
            reader.Demand(group.Participants >= 0 && group.Participants <= group.Eligible, PartialTrouble.NoCount);
            reader.Demand(group.RowsWithParticipants >= 0 && group.RowsWithParticipants <= group.Rows
                && group.RowsWithParticipants <= group.Participants, PartialTrouble.NoCount);
            reader.Demand(group.Rows > 0 && group.Rows <= long.MaxValue - counted
                && (group.RowsWithParticipants > 0 || group.Participants == 0), PartialTrouble.NoCount);
            counted = reader.Failed ? 0 : counted + group.Rows;
        }

        return counted;
    }

    private static DeliveredRow[] ReadErrors(ref PartialReader reader)
    {
        var from = new SubjectId[reader.CountOf(sizeof(int))];
        for (int at = 0; at < from.Length && !reader.Failed; at++) { from[at] = reader.Source(); }

        var errors = new DeliveredRow[reader.CountOf(BytesOfError)];
        for (int at = 0; at < errors.Length && !reader.Failed; at++)
        {
            int source = reader.Int32();
            long row = reader.Int64();
            var fault = (ParticipationRowFault)reader.Byte();
            int group = reader.Int32(), participants = reader.Int32(), eligible = reader.Int32();
            reader.Demand(source >= 0 && source < from.Length && row >= 1 && Enum.IsDefined(fault) && fault != ParticipationRowFault.None,
                PartialTrouble.NoError);
            if (reader.Failed) { break; }

            errors[at] = new(from[source], new(row, fault, group, participants, eligible));
            reader.Demand(at == 0 || errors[at].CompareTo(errors[at - 1]) >= 0, PartialTrouble.NoError);
        }

        return errors;
    }

    private static int DayNumber(LocalDate day) => Period.DaysBetween(FirstDay, day);

    private static LocalDate Day(int number, ref PartialReader reader)
    {
        reader.Demand(number >= DayNumber(LocalDate.MinIsoValue) && number <= DayNumber(LocalDate.MaxIsoValue), PartialTrouble.NoHeader);
        return reader.Failed ? FirstDay : FirstDay.PlusDays(number);
    }

    // The sources of the rows apart: a part that was handed on has others than those that delivered it.
    private void WriteErrors(ref PartialWriter writer)
    {
        var from = new List<SubjectId>();
        foreach (var (source, _) in _bad)
        {
            if (from.Count == 0 || from[^1] != source) { from.Add(source); } // they are in order
        }

        writer.Int32(from.Count);
        foreach (var source in from) { writer.Text(source.ToString()); }

        writer.Int32(_bad.Length);
        int at = 0;
        foreach (var (source, row) in _bad)
        {
            at += from[at] == source ? 0 : 1;
            writer.Int32(at);
            writer.Int64(row.Row);
            writer.Byte((int)row.Fault);
            writer.Int32(row.Group);
            writer.Int32(row.Participants);
            writer.Int32(row.Eligible);
        }
    }
}
