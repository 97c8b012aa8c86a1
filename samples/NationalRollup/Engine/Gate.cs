using System.Globalization;
using System.Runtime.InteropServices;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>What a delivery has to be before a county takes it in.</summary>
internal sealed class Gate(Nation nation, int county, Limits limits, TimeProvider clock)
{
    private int[] _oneGroup = []; // zeros

    /// <summary>The sums of a delivery; none where it is refused, and the receipt says why.</summary>
    public (ParticipationPartial? Sums, Receipt Refused) Open(Delivery delivery)
    {
        if (delivery.Partial.Length + (delivery.Rows?.Length ?? 0) > limits.BytesOfDelivery)
        {
            return Refuse(Reply.Oversized, string.Create(CultureInfo.InvariantCulture, $"at most {limits.BytesOfDelivery} bytes"));
        }

        if (delivery.Sequence < 0) { return Refuse(Reply.Malformed, "the sequence is negative"); }

        if (delivery.MadeAt > clock.GetUtcNow().UtcDateTime + limits.ClockSkew)
        {
            return Refuse(Reply.Future, string.Create(CultureInfo.InvariantCulture, $"made at {delivery.MadeAt:u}"));
        }

        if (!ParticipationPartial.TryRead(delivery.Partial, out var partial, out var trouble)) { return Refuse(Reply.Malformed, trouble!.English); }

        if (nation.Header.DifferenceFrom(partial.Header) is { } difference) { return Refuse(Reply.Mismatched, difference.English); }

        if (!SubjectId.TryParse(delivery.Source, null, out var source) || source.IsNone) { return Refuse(Reply.Malformed, "the source has no name"); }

        return delivery.Rows is { } rows ? Add(partial, rows, source) : Check(partial, source);
    }

    private (ParticipationPartial?, Receipt) Add(ParticipationPartial header, byte[] rows, SubjectId source)
    {
        if (header.Rows != 0) { return Refuse(Reply.Malformed, "sums beside rows: they would count twice"); }

        if (rows.Length % Nation.BytesOfRow != 0) { return Refuse(Reply.Malformed, "the columns differ in length"); }

        var cells = MemoryMarshal.Cast<byte, int>(rows);
        int length = cells.Length / 2;
        if (_oneGroup.Length < length) { _oneGroup = new int[length]; }

        var sums = new ParticipationAggregator(groups: 1);
        sums.Add(_oneGroup.AsSpan(0, length), cells[..length], cells[length..]);
        return sums.Errors.Count > 0 ? Refuse(Reply.Malformed, sums.Errors[0].ToString()) : (ParticipationPartial.OfPlace(nation.Header, source, county, sums[0]), default);
    }

    private (ParticipationPartial?, Receipt) Check(ParticipationPartial sums, SubjectId source)
    {
        if (sums.Sources.Count != 1 || sums.Sources[0] != source) { return Refuse(Reply.Malformed, "the sums are not those of the source alone"); }

        if (sums.Errors.Count > 0) { return Refuse(Reply.Malformed, sums.Errors[0].ToString()); } // to be mended where it was made

        foreach (int place in sums.Places)
        {
            if (place != county) { return Refuse(Reply.Misplaced, string.Create(CultureInfo.InvariantCulture, $"place {place}, not {county}")); }
        }

        return (sums, default);
    }

    private static (ParticipationPartial?, Receipt) Refuse(Reply reply, string reason) => (null, new(reply, reason));
}
