using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Participation.RollUp;

/// <content>The binary form. Its first version is described in <c>docs/partial-format.md</c>.</content>
public sealed partial class ParticipationPartial
{
    /// <summary>The version of the binary form that is written; others are refused.</summary>
    public const int FormatVersion = 1;

    private const string Shape = "a part in binary form, version 1";
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
        writer.Bytes(Mark);
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

        WriteErrors(writer);
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
    /// <exception cref="FormatException">The bytes are no part, or of another version.</exception>
    public static ParticipationPartial Read(ReadOnlySpan<byte> source)
        => TryRead(source, out var part) ? part : throw new FormatException($"Expected {Shape}; {source.Length} bytes are not one.");

    /// <summary>Reads what <see cref="WriteTo"/> wrote, without throwing at what may have come over a wire.</summary>
    /// <param name="source">All of it and nothing behind it.</param>
    /// <param name="part">The part, if the bytes are one: in order, nothing negative, no more participants than base, every row counted or
    /// listed.</param>
    public static bool TryRead(ReadOnlySpan<byte> source, [NotNullWhen(true)] out ParticipationPartial? part)
    {
        part = null;
        var reader = new PartialReader(source);
        reader.Demand(reader.Bytes(Mark.Length).SequenceEqual(Mark));
        reader.Demand(reader.Byte() == FormatVersion);
        var header = ReadHeader(ref reader);
        long rows = reader.Int64();
        var sources = new SubjectId[reader.CountOf(sizeof(int))];
        for (int at = 0; at < sources.Length; at++)
        {
            sources[at] = SubjectId.TryParse(reader.Text(), null, out var id) ? id : default;
            reader.Demand(!sources[at].IsNone);
            reader.Demand(at == 0 || sources[at] > sources[at - 1]);
        }

        int[] places = new int[reader.CountOf(BytesOfPlace)];
        var sums = new GroupSums[places.Length];
        long counted = ReadPlaces(ref reader, places, sums);
        var errors = ReadErrors(ref reader);
        reader.Demand(counted >= 0 && rows - counted == errors.Length);
        if (reader.IsAtEnd && header is not null) { part = new(header, new(sources), rows, places, sums, errors); }

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
        reader.Demand(Enum.IsDefined(takenOf) && takenOf != RateBase.Unstated && !(end <= start));
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
            reader.Demand(places[at] >= 0 && (at == 0 || places[at] > places[at - 1]));
            reader.Demand(group.Participants >= 0 && group.Participants <= group.Eligible);
            reader.Demand(group.RowsWithParticipants >= 0 && group.RowsWithParticipants <= group.Rows
                && group.RowsWithParticipants <= group.Participants);
            reader.Demand(group.Rows > 0 && group.Rows <= long.MaxValue - counted
                && (group.RowsWithParticipants > 0 || group.Participants == 0));
            counted = reader.Failed ? 0 : counted + group.Rows;
        }

        return counted;
    }

    private static DeliveredRow[] ReadErrors(ref PartialReader reader)
    {
        string[] from = new string[reader.CountOf(sizeof(int))];
        for (int at = 0; at < from.Length; at++)
        {
            from[at] = reader.Text();
            reader.Demand(SubjectId.TryParse(from[at], null, out var id) && !id.IsNone);
        }

        var errors = new DeliveredRow[reader.CountOf(BytesOfError)];
        for (int at = 0; at < errors.Length && !reader.Failed; at++)
        {
            int source = reader.Int32();
            long row = reader.Int64();
            var fault = (ParticipationRowFault)reader.Byte();
            int group = reader.Int32(), participants = reader.Int32(), eligible = reader.Int32();
            reader.Demand(source >= 0 && source < from.Length && row >= 1 && Enum.IsDefined(fault) && fault != ParticipationRowFault.None);
            if (reader.Failed) { break; }

            errors[at] = new(new(from[source]), new(row, fault, group, participants, eligible));
            reader.Demand(at == 0 || errors[at].CompareTo(errors[at - 1]) >= 0);
        }

        return errors;
    }

    private static int DayNumber(LocalDate day) => Period.DaysBetween(FirstDay, day);

    private static LocalDate Day(int number, ref PartialReader reader)
    {
        reader.Demand(number >= DayNumber(LocalDate.MinIsoValue) && number <= DayNumber(LocalDate.MaxIsoValue));
        return reader.Failed ? FirstDay : FirstDay.PlusDays(number);
    }

    // The sources of the rows apart: a part that was handed on has others than those that delivered it.
    private void WriteErrors(PartialWriter writer)
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
