using System.Globalization;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <content>Whole columns of codes at once.</content>
public sealed partial class DivisionIndex
{
    private const int Block = 1_024; // only a block with an unknown code is looked through again

    /// <summary>Turns a column of codes into places; the first row is row 1.</summary>
    /// <param name="codes">Codes in 12 digits, such as 411203000000.</param>
    /// <param name="indexes">Receives the place of each; -1 where the table does not hold the code, which an aggregator lists as a bad
    /// row.</param>
    /// <returns>Each unknown code with the number of its row; nothing is allocated where there is none.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<long> codes, Span<int> indexes) => Encode(codes, indexes, firstRow: 1);

    /// <summary>Turns a column of codes into places, one batch of several.</summary>
    /// <param name="codes">Codes in 12 digits, such as 411203000000.</param>
    /// <param name="indexes">Receives the place of each; -1 where the table does not hold the code, which an aggregator lists as a bad
    /// row.</param>
    /// <param name="firstRow">The number of the first row of the batch, 1 or more.</param>
    /// <returns>Each unknown code with the number of its row; nothing is allocated where there is none.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the first row is below 1.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<long> codes, Span<int> indexes, long firstRow)
    {
        ThrowIfUnlike(indexes.Length, codes.Length);
        Guard.Against.OutsideOf(firstRow, 1, long.MaxValue);
        List<RowError<ParticipationRowFault>>? unknown = null;
        Encode(codes, indexes, firstRow, ref unknown);
        return unknown is null ? [] : unknown.ToValueList();
    }

    /// <summary>Turns a column of codes into places; the first row is row 1.</summary>
    /// <inheritdoc cref="Encode(ReadOnlySpan{DivisionCode}, Span{int}, long)"/>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<DivisionCode> codes, Span<int> indexes) => Encode(codes, indexes, firstRow: 1);

    /// <summary>Turns a column of codes into places, one batch of several.</summary>
    /// <param name="codes">Codes of divisions; none is unknown, and reported as twelve zeros.</param>
    /// <param name="indexes">Receives the place of each; -1 where the table does not hold the code.</param>
    /// <param name="firstRow">The number of the first row of the batch, 1 or more.</param>
    /// <returns>Each unknown code with the number of its row.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the first row is below 1.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<DivisionCode> codes, Span<int> indexes, long firstRow)
        => Encode(MemoryMarshal.Cast<DivisionCode, long>(codes), indexes, firstRow);

    /// <summary>Turns a column of schools into places; the first row is row 1.</summary>
    /// <inheritdoc cref="Encode(ReadOnlySpan{UnitId}, Span{int}, long)"/>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<UnitId> schools, Span<int> indexes) => Encode(schools, indexes, firstRow: 1);

    /// <summary>Turns a column of schools into places, one batch of several.</summary>
    /// <param name="schools">The schools.</param>
    /// <param name="indexes">Receives the place of each; -1 where the table does not hold the school.</param>
    /// <param name="firstRow">The number of the first row of the batch, 1 or more.</param>
    /// <returns>Each unknown school with the number of its row.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the first row is below 1.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<UnitId> schools, Span<int> indexes, long firstRow)
    {
        ThrowIfUnlike(indexes.Length, schools.Length);
        Guard.Against.OutsideOf(firstRow, 1, long.MaxValue);
        List<RowError<ParticipationRowFault>>? unknown = null;
        for (int row = 0; row < schools.Length; row++)
        {
            if (!TryFind(schools[row], out indexes[row])) { (unknown ??= []).Add(UnknownPlaceReason.Error(firstRow + row, schools[row].ToString())); }
        }

        return unknown is null ? [] : unknown.ToValueList();
    }

    internal void Encode(ReadOnlySpan<long> codes, Span<int> indexes, long firstRow, ref List<RowError<ParticipationRowFault>>? unknown)
    {
        for (int from = 0; from < codes.Length; from += Block)
        {
            var block = codes[from..Math.Min(from + Block, codes.Length)];
            var places = indexes.Slice(from, block.Length);
            if (_byCode.FindAll(block, places)) { continue; }

            for (int row = 0; row < places.Length; row++)
            {
                if (places[row] < 0) { (unknown ??= []).Add(UnknownPlaceReason.Error(firstRow + from + row, block[row].ToString("D12", CultureInfo.InvariantCulture))); }
            }
        }
    }

    private static void ThrowIfUnlike(int indexes, int expected)
    {
        if (indexes != expected)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Expected {expected} places, as many as rows, not {indexes}."), nameof(indexes));
        }
    }
}
