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
    /// <param name="codes">Codes in 12 digits, such as 411203000000, or in the shorter forms of 6 or 9, which name the same
    /// place.</param>
    /// <param name="indexes">Receives the place of each; -1 where the table does not hold the code, -2 where it is not in use in the period
    /// of <see cref="During"/>, both of which an aggregator lists as bad rows.</param>
    /// <returns>Each code that makes a bad row, with its number; nothing is allocated where there is none.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<long> codes, Span<int> indexes)
        => Encode(codes, indexes, firstRow: 1);

    /// <summary>Turns a column of codes into places, one batch of several.</summary>
    /// <param name="codes">Codes in 12 digits, such as 411203000000, or in the shorter forms of 6 or 9, which name the same
    /// place.</param>
    /// <param name="indexes">Receives the place of each; -1 where the table does not hold the code, -2 where it is not in use in the period
    /// of <see cref="During"/>, both of which an aggregator lists as bad rows.</param>
    /// <param name="firstRow">The number of the first row of the batch, 1 or more.</param>
    /// <returns>Each code that makes a bad row, with its number; nothing is allocated where there is none.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the first row is below 1.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<long> codes, Span<int> indexes, long firstRow)
        => Encode(codes, indexes, firstRow, out _);

    /// <summary>Turns a column of codes into places; the first row is row 1.</summary>
    /// <inheritdoc cref="Encode(ReadOnlySpan{DivisionCode}, Span{int}, long)"/>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<DivisionCode> codes, Span<int> indexes)
        => Encode(codes, indexes, firstRow: 1);

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
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<UnitId> schools, Span<int> indexes)
        => Encode(schools, indexes, firstRow: 1);

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
            if (!TryFind(schools[row], out indexes[row]))
            {
                (unknown ??= []).Add(UnknownPlaceReason.Error(firstRow + row, schools[row].ToString()));
            }
        }

        return unknown is null ? [] : unknown.ToValueList();
    }

    /// <summary>Turns a column of codes into places, one batch of several, and counts the rows that old codes brought there.</summary>
    /// <param name="codes">As for the other columns of codes.</param>
    /// <param name="indexes">Receives the place of each; below 0 as for the other columns of codes.</param>
    /// <param name="firstRow">The number of the first row of the batch, 1 or more.</param>
    /// <param name="takenOver">How many rows have the code of a division that the place took over, see <see cref="During"/>.</param>
    /// <returns>Each code that makes a bad row, with the number of its row.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the first row is below 1.</exception>
    public ValueList<RowError<ParticipationRowFault>> Encode(ReadOnlySpan<long> codes, Span<int> indexes, long firstRow, out long takenOver)
    {
        ThrowIfUnlike(indexes.Length, codes.Length);
        Guard.Against.OutsideOf(firstRow, 1, long.MaxValue);
        List<RowError<ParticipationRowFault>>? unknown = null;
        takenOver = 0;
        Encode(codes, indexes, firstRow, ref unknown, ref takenOver);
        return unknown is null ? [] : unknown.ToValueList();
    }

    internal void Encode(ReadOnlySpan<long> codes, Span<int> indexes, long firstRow, ref List<RowError<ParticipationRowFault>>? unknown,
        ref long takenOver)
    {
        for (int from = 0; from < codes.Length; from += Block)
        {
            var block = codes[from..Math.Min(from + Block, codes.Length)];
            var places = indexes.Slice(from, block.Length);
            if (_byRowCode.FindAll(block, places)) { continue; }

            for (int row = 0; row < places.Length; row++)
            {
                int further = places[row] - _codes.Length;
                if (places[row] < 0)
                {
                    (unknown ??= []).Add(UnknownPlaceReason.Error(firstRow + from + row,
                        block[row].ToString("D12", CultureInfo.InvariantCulture)));
                }
                else if (further >= 0)
                {
                    places[row] = _further!.PlaceOf(further);
                    if (places[row] >= 0) { takenOver++; }
                    else
                    {
                        (unknown ??= []).Add(new(firstRow + from + row, ParticipationRowFault.CodeOutsideItsDays,
                            _further.ReasonOf(further)));
                    }
                }
            }
        }
    }

    private static void ThrowIfUnlike(int indexes, int expected)
    {
        if (indexes != expected)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Expected {expected} places, as many as rows, not {indexes}."), nameof(indexes));
        }
    }
}
