using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Adds rows up by group (分组汇总): columns in, as spans; nothing is allocated for a row that counts.</summary>
/// <remarks>
/// Rows are counted from 1. Groups are numbered 0 to <see cref="Groups"/> - 1; over a <see cref="DivisionIndex"/> they are its places. A
/// bad row is listed in <see cref="Errors"/> and changes no group. A call adds all its rows or, where it throws, none. Not for use by two
/// threads at once: give each its own, with the number of its first row, and <see cref="Combine"/> them.
/// </remarks>
/// <example><code>
/// var sums = new ParticipationAggregator(groups: 2); sums.Add([0, 1, 0], participants: [30, 18, 41], eligible: [40, 20, 44]);
/// sums[0].Count // 71/84
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class ParticipationAggregator
{
    private const int BlockOfCodes = 1_024; // 4 kB of indexes on the stack

    private readonly DivisionIndex? _divisions;
    private readonly List<BadRow> _errors = [];
    private readonly RunningSums _sums;
    private ValueList<RowError<ParticipationRowFault>> _listed; // made when asked for, and kept until a bad row comes

    /// <summary>Prepares empty sums of plain groups; the first row is row 1.</summary>
    /// <param name="groups">How many groups there are, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ParticipationAggregator(int groups)
        : this(groups, firstRow: 1)
    {
    }

    /// <summary>Prepares empty sums of plain groups for a part of a larger whole.</summary>
    /// <param name="groups">How many groups there are, 0 or more.</param>
    /// <param name="firstRow">The number of the first row to come, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of groups is negative, or that of the first row below 1.</exception>
    public ParticipationAggregator(int groups, long firstRow)
        : this(new RunningSums(Guard.Against.BelowZero(groups), VectorSums.IsSupported), null,
            Guard.Against.OutsideOf(firstRow, 1, long.MaxValue))
    {
    }

    /// <summary>Prepares empty sums of the places of a table of divisions; the first row is row 1.</summary>
    /// <param name="divisions">The table; a row is added to the place it names, and <see cref="RollUp"/> does the rest.</param>
    /// <exception cref="ArgumentNullException">There is no table.</exception>
    public ParticipationAggregator(DivisionIndex divisions)
        : this(divisions, firstRow: 1)
    {
    }

    /// <summary>Prepares empty sums of the places of a table of divisions for a part of a larger whole.</summary>
    /// <param name="divisions">The table; a row is added to the place it names, and <see cref="RollUp"/> does the rest.</param>
    /// <param name="firstRow">The number of the first row to come, 1 or more.</param>
    /// <exception cref="ArgumentNullException">There is no table.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public ParticipationAggregator(DivisionIndex divisions, long firstRow)
        : this(new RunningSums(Guard.Against.Null(divisions).Count, VectorSums.IsSupported), divisions,
            Guard.Against.OutsideOf(firstRow, 1, long.MaxValue))
    {
    }

    internal ParticipationAggregator(RunningSums sums, DivisionIndex? divisions, long firstRow)
    {
        _sums = sums;
        _divisions = divisions;
        NextRow = firstRow;
    }

    /// <summary>How many groups there are.</summary>
    public int Groups => _sums.Length;

    /// <summary>The places that the groups are; null for plain groups.</summary>
    public DivisionIndex? Divisions => _divisions;

    /// <summary>How many rows were supplied, the bad ones among them.</summary>
    public long Rows { get; private set; }

    /// <summary>How many rows were added by the code of a division that a place of the table took over; see <see
    /// cref="DivisionIndex.During"/>.</summary>
    public long RowsTakenOver { get; private set; }

    /// <summary>The number that the next row receives.</summary>
    public long NextRow { get; private set; }

    /// <summary>The rows that were not counted, by number; the words of each are made when they are read.</summary>
    public ValueList<RowError<ParticipationRowFault>> Errors
        => _listed.Count == _errors.Count ? _listed : _listed = _errors.Select(static row => row.ToError()).ToValueList();

    /// <summary>All groups added up.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public GroupTotal Total
    {
        get
        {
            Span<GroupSums> all = [default];
            for (int group = 0; group < _sums.Length; group++) { GroupSums.AddAll(all, [_sums[group]]); }

            return all[0].ToTotal();
        }
    }

    /// <summary>Gets the sums of a group: of the rows added to it, and of no place below it.</summary>
    /// <param name="group">0 to <see cref="Groups"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public GroupTotal this[int group]
        => unchecked((uint)group) < (uint)_sums.Length
            ? _sums[group].ToTotal()
            : throw new ArgumentOutOfRangeException(nameof(group), group,
                string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {_sums.Length - 1}: there are {_sums.Length} groups."));

    /// <summary>Adds rows, each a place in three columns of one length.</summary>
    /// <param name="index">The group of each row.</param>
    /// <param name="participants">Who took part.</param>
    /// <param name="eligible">Who should have.</param>
    /// <exception cref="ArgumentException">The columns differ in length; nothing is added.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits; nothing is added.</exception>
    public void Add(ReadOnlySpan<int> index, ReadOnlySpan<int> participants, ReadOnlySpan<int> eligible)
    {
        ThrowIfUnlike(participants.Length, index.Length, nameof(participants));
        ThrowIfUnlike(eligible.Length, index.Length, nameof(eligible));
        var rows = new ColumnRows(index, participants, eligible);
        int before = _errors.Count;
        _sums.Add(in rows, NextRow, _errors);
        if (_divisions is not null && _errors.Count > before) { NameCodesNotInUse(before); }

        Rows += rows.Length;
        NextRow += rows.Length;
    }

    /// <summary>
    /// Adds rows by the code of their division; a code that the table does not hold is a bad row, and is handed back as well.
    /// </summary>
    /// <param name="codes">The code of each row, in 12 digits or the shorter forms of 6 and 9.</param>
    /// <param name="participants">Who took part.</param>
    /// <param name="eligible">Who should have.</param>
    /// <returns>Each unknown code with the number of its row.</returns>
    /// <exception cref="ArgumentException">The columns differ in length; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The groups are plain ones.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits; blocks of 1,024 rows before are added.</exception>
    public ValueList<RowError<ParticipationRowFault>> AddByCode(ReadOnlySpan<long> codes, ReadOnlySpan<int> participants,
        ReadOnlySpan<int> eligible)
    {
        ThrowIfUnlike(participants.Length, codes.Length, nameof(participants));
        ThrowIfUnlike(eligible.Length, codes.Length, nameof(eligible));
        var divisions = Places();
        List<RowError<ParticipationRowFault>>? unknown = null;
        Span<int> indexes = stackalloc int[BlockOfCodes];
        for (int row = 0; row < codes.Length; row += BlockOfCodes)
        {
            int length = Math.Min(BlockOfCodes, codes.Length - row);
            long takenOver = 0;
            divisions.Encode(codes.Slice(row, length), indexes[..length], NextRow, ref unknown, ref takenOver);
            Add(indexes[..length], participants.Slice(row, length), eligible.Slice(row, length));
            RowsTakenOver += takenOver;
        }

        return unknown is null ? [] : unknown.ToValueList();
    }

    /// <summary>Folds every place into the one above it, in one pass from the last to the first.</summary>
    /// <returns>The sums of all levels as they stand now; rows added later do not change them.</returns>
    /// <exception cref="InvalidOperationException">The groups are plain ones: nothing says what is above what.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ParticipationTotals RollUp() => ParticipationTotals.Fold(Places(), _sums.ToArray());

    /// <summary>Hands the sums over as a part of a larger whole, with what they are sums of.</summary>
    /// <param name="header">What was counted; its version of the table is that of <see cref="Divisions"/>, where there are any.</param>
    /// <param name="source">Who delivers it.</param>
    /// <returns>The sums as they stand now; rows added later do not change them.</returns>
    /// <exception cref="ArgumentNullException">There is no header.</exception>
    /// <exception cref="ArgumentException">The header names another version of the table, or the source is none.</exception>
    public ParticipationPartial ToPartial(PartialHeader header, SubjectId source)
    {
        Guard.Against.Null(header);
        if (_divisions is { } divisions && divisions.Version != header.DivisionVersion)
        {
            throw new ArgumentException(
                $"Expected the table of divisions {divisions.Version}, over which the sums were made, not {header.DivisionVersion}.",
                nameof(header));
        }

        return ParticipationPartial.Of(header, source, _sums.ToArray(), Rows, _errors);
    }

    /// <summary>Adds two parts up; both stay as they are. In which order, or how paired, makes no difference to the bit.</summary>
    /// <param name="other">Sums over the same groups. Its rows keep their numbers: give each part the number of its first row.</param>
    /// <returns>What one aggregator would hold that received the rows of both; it numbers on after the higher number.</returns>
    /// <exception cref="ArgumentNullException">The other is missing.</exception>
    /// <exception cref="ArgumentException">The other has another number of groups, or another table of divisions.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ParticipationAggregator Combine(ParticipationAggregator other)
    {
        Guard.Against.Null(other);
        if (other.Groups != Groups)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Expected {Groups} groups, not {other.Groups}."),
                nameof(other));
        }

        if (other._divisions?.Version != _divisions?.Version)
        {
            throw new ArgumentException(
                $"Expected the table of divisions {_divisions?.Version ?? "none"}, not {other._divisions?.Version ?? "none"}.",
                nameof(other));
        }

        var sums = _sums.ToArray();
        other._sums.AddTo(sums);
        var both = new ParticipationAggregator(new(sums, _sums.UsesVectors), _divisions,
            Math.Max(NextRow, other.NextRow)) { Rows = Rows + other.Rows, RowsTakenOver = RowsTakenOver + other.RowsTakenOver };
        both._errors.AddRange(_errors);
        both._errors.AddRange(other._errors);
        both._errors.Sort();
        return both;
    }

    /// <summary>Tells codes that are not in use from those that the table does not hold.</summary>
    /// <remarks>Over plain groups the number means nothing.</remarks>
    private void NameCodesNotInUse(int from)
    {
        foreach (ref var error in CollectionsMarshal.AsSpan(_errors)[from..])
        {
            if (error is { Fault: ParticipationRowFault.UnknownGroup, Group: CodesOfPeriod.NotInUse })
            {
                error = error with { Fault = ParticipationRowFault.CodeOutsideItsDays };
            }
        }
    }

    private static void ThrowIfUnlike(int length, int expected, string column)
    {
        if (length != expected)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Expected {expected} rows as in the first column, not {length}."), column);
        }
    }

    private DivisionIndex Places()
        => _divisions
            ?? throw new InvalidOperationException("Expected an aggregator over a table of divisions; this one adds plain groups up.");
}
