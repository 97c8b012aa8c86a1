using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Participation;

/// <summary>Adds rows up by group (分组汇总): columns in, as spans; nothing is allocated for a row that counts.</summary>
/// <remarks>
/// Groups are numbered 0 to <see cref="Groups"/> - 1. A bad row is listed in <see cref="Errors"/> and changes no group. Not for use by two
/// threads at once: give each its own and <see cref="Combine"/> them.
/// </remarks>
/// <example><code>
/// var sums = new ParticipationAggregator(groups: 2);
/// sums.Add([0, 1, 0], participants: [30, 18, 41], eligible: [40, 20, 44]);
/// sums[0].Count // 71/84
/// </code></example>
public sealed class ParticipationAggregator
{
    private readonly Sums[] _sums;
    private readonly List<ParticipationRowError> _errors = [];
    private ValueList<ParticipationRowError> _listed; // made when asked for, and kept until a bad row comes

    /// <summary>Prepares empty sums.</summary>
    /// <param name="groups">How many groups there are, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ParticipationAggregator(int groups) => _sums = new Sums[Guard.Against.BelowZero(groups)];

    private ParticipationAggregator(Sums[] sums) => _sums = sums;

    /// <summary>How many groups there are.</summary>
    public int Groups => _sums.Length;

    /// <summary>How many rows were handed in, the bad ones among them.</summary>
    public long Rows { get; private set; }

    /// <summary>The rows that were not counted, in the order handed in.</summary>
    public ValueList<ParticipationRowError> Errors => _listed.Count == _errors.Count ? _listed : _listed = _errors.ToValueList();

    /// <summary>All groups added up.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public GroupTotal Total
    {
        get
        {
            var all = default(Sums);
            foreach (ref readonly var sums in _sums.AsSpan()) { all.Add(in sums); }

            return all.ToTotal();
        }
    }

    /// <summary>Gets the sums of a group.</summary>
    /// <param name="group">0 to <see cref="Groups"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public GroupTotal this[int group]
        => IsGroup(group)
            ? _sums[group].ToTotal()
            : throw new ArgumentOutOfRangeException(nameof(group), group, string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {_sums.Length - 1}: there are {_sums.Length} groups."));

    /// <summary>Adds rows, each a place in three columns of one length.</summary>
    /// <param name="index">The group of each row.</param>
    /// <param name="participants">Who took part.</param>
    /// <param name="eligible">Who should have.</param>
    /// <exception cref="ArgumentException">The columns differ in length; nothing is added.</exception>
    public void Add(ReadOnlySpan<int> index, ReadOnlySpan<int> participants, ReadOnlySpan<int> eligible)
    {
        if (participants.Length != index.Length) { throw DifferentLength(nameof(participants), participants.Length, index.Length); }

        if (eligible.Length != index.Length) { throw DifferentLength(nameof(eligible), eligible.Length, index.Length); }

        for (int row = 0; row < index.Length; row++)
        {
            int group = index[row], took = participants[row], should = eligible[row];
            if (IsGroup(group) && took >= 0 && took <= should)
            {
                _sums[group].Add(took, should);
            }
            else
            {
                var fault = !IsGroup(group) ? ParticipationRowFault.UnknownGroup
                    : (took | should) < 0 ? ParticipationRowFault.NegativeCount
                    : ParticipationRowFault.ParticipantsAboveEligible;
                _errors.Add(new(Rows + row, fault, group, took, should));
            }
        }

        Rows += index.Length;
    }

    /// <summary>Adds two partial results up; both stay as they are.</summary>
    /// <param name="other">Sums over the same groups; its rows number on after the rows of this one.</param>
    /// <returns>What one aggregator would hold that received the rows of both.</returns>
    /// <exception cref="ArgumentException">The other has another number of groups, or is missing.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public ParticipationAggregator Combine(ParticipationAggregator other)
    {
        Guard.Against.Null(other);
        if (other.Groups != Groups) { throw new ArgumentException($"Expected {Groups} groups, not {other.Groups}.", nameof(other)); }

        var both = new ParticipationAggregator((Sums[])_sums.Clone()) { Rows = Rows + other.Rows };
        for (int group = 0; group < Groups; group++) { both._sums[group].Add(in other._sums[group]); }

        both._errors.AddRange(_errors);
        foreach (var error in other._errors) { both._errors.Add(error with { Row = Rows + error.Row }); }

        return both;
    }

    private bool IsGroup(int group) => unchecked((uint)group) < _sums.Length;

    private static ArgumentException DifferentLength(string column, int length, int expected)
        => new($"Expected {expected} rows as in the column of groups, not {length}.", column);

    /// <summary>Four sums of 64 bits: 32 bytes, so that one group fills half a cache line.</summary>
    private struct Sums
    {
        private long _eligible;
        private long _participants;
        private long _rowsWithParticipants;
        private long _rows;

        internal void Add(int participants, int eligible)
        {
            _eligible += eligible; // 2^32 rows of the largest int do not overflow
            _participants += participants;
            _rowsWithParticipants += participants > 0 ? 1 : 0;
            _rows++;
        }

        internal void Add(in Sums other)
        {
            _eligible = checked(_eligible + other._eligible);
            _participants = checked(_participants + other._participants);
            _rowsWithParticipants += other._rowsWithParticipants;
            _rows += other._rows;
        }

        internal readonly GroupTotal ToTotal() => new(new(_participants, _eligible), _rows, _rowsWithParticipants);
    }
}
