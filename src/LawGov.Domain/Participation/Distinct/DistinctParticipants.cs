using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>Counts people instead of attendances (由人次求人数), exactly: each once in every unit, and once over all.</summary>
/// <remarks>
/// Units are numbered 0 to <see cref="Units"/> - 1: schools, activities, or one for each pair of them. A student who changes school
/// counts once in each school and once over all. A bad row is listed in <see cref="Errors"/>, rows counted from 1, and counts nowhere.
/// Memory grows with the people, not with the rows. Not for use by two threads at once, be it only to read: give each its own and <see
/// cref="Combine"/> them.
/// </remarks>
/// <example><code>
/// var distinct = DistinctParticipants.OfAnyIds(units: 2); distinct.Add(people: [7, 7, 9, 7], units: [0, 0, 0, 1]); distinct[0]      //
/// 2人/3人次 distinct.Overall // 2人/4人次
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class DistinctParticipants
{
    private readonly PeopleSeen _seen;
    private readonly List<BadPersonRow> _errors = [];
    private ValueList<RowError<DistinctRowFault>> _listed; // made when asked for, and kept until a bad row comes

    private DistinctParticipants(PeopleSeen seen) => _seen = seen;

    /// <summary>How many units there are.</summary>
    public int Units => _seen.Units;

    /// <summary>How many rows were supplied, the bad ones among them.</summary>
    public long Rows { get; private set; }

    /// <summary>The rows that were not counted, in the order supplied; the words of each are made when they are read.</summary>
    public ValueList<RowError<DistinctRowFault>> Errors
        => _listed.Count == _errors.Count ? _listed : _listed = _errors.Select(static row => row.ToError()).ToValueList();

    /// <summary>The people of all units together, each once.</summary>
    public DistinctCount Overall => new(_seen.CountPeople(), Rows - _errors.Count);

    /// <summary>Gets the people of one unit.</summary>
    /// <param name="unit">0 to <see cref="Units"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public DistinctCount this[int unit]
        => unit >= 0 && unit < Units
            ? _seen.CountOf(unit)
            : throw new ArgumentOutOfRangeException(nameof(unit), unit,
                string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {Units - 1}: there are {Units} units."));

    /// <summary>
    /// Prepares for ids of any 64 bits, such as digits of a register or a keyed hash of one; they need not follow one another.
    /// </summary>
    /// <remarks>
    /// Two people of one id are one person here: a hash must be wide enough for the caller's purpose. Unsigned ids are supplied as the
    /// same 64 bits.
    /// </remarks>
    /// <param name="units">How many units there are, 0 or more.</param>
    /// <param name="seed">By what ids are spread over the tables, which changes no count. Who knows it can choose ids that all lie in one
    /// place and make counting slow: where ids come from outside, take a number that outsiders do not know, such as a random one made
    /// once for all partials. 0 if not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static DistinctParticipants OfAnyIds(int units, long seed = 0) => new(new AnyPeople(Guard.Against.BelowZero(units), new(seed)));

    /// <summary>
    /// Prepares for ids that follow one another nearly without gaps, which is faster and needs 8 bytes for each at most, used or not.
    /// </summary>
    /// <remarks>Up to 64 units are kept as one bitmap; with more, each person has a first unit, and further ones are kept beside.</remarks>
    /// <param name="units">How many units there are, 0 or more.</param>
    /// <param name="first">The lowest id.</param>
    /// <param name="count">How many ids there may be, 0 to 2,147,483,591: <paramref name="first"/> to <paramref name="first"/> + count -
    /// 1.</param>
    /// <param name="seed">By what people of a second unit are spread over the table of those, as for <see cref="OfAnyIds"/>; 0 if not
    /// given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the last id would leave 64 bits.</exception>
    public static DistinctParticipants OfDenseIds(int units, long first, int count, long seed = 0)
    {
        Guard.Against.BelowZero(units);
        Guard.Against.OutsideOf(count, 0, Array.MaxLength);
        Guard.Against.OutsideOf(first, long.MinValue, long.MaxValue - count);
        return new(units <= PeopleOfFewUnits.MaxUnits
            ? new PeopleOfFewUnits(units, first, count)
            : new PeopleOfManyUnits(units, first, count, new(seed)));
    }

    /// <summary>Adds one row: a person in a unit.</summary>
    /// <param name="person">The id of the person.</param>
    /// <param name="unit">The index of the unit.</param>
    public void Add(long person, int unit) => Add([person], [unit]);

    /// <summary>Adds rows, each a place in two columns of one length.</summary>
    /// <param name="people">The id of the person of each row.</param>
    /// <param name="units">The index of its unit.</param>
    /// <exception cref="ArgumentException">The columns differ in length; nothing is added.</exception>
    public void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units)
    {
        if (units.Length != people.Length)
        {
            throw new ArgumentException($"Expected {people.Length} rows as in the column of people, not {units.Length}.", nameof(units));
        }

        _seen.Add(people, units, Rows + 1, _errors);
        Rows += people.Length;
    }

    /// <summary>Joins two partial results; both stay as they are.</summary>
    /// <remarks>
    /// Associative, and commutative but for the numbers of bad rows: in whatever order partials are joined, the counts are those of one
    /// that received all rows.
    /// </remarks>
    /// <param name="other">People of the same units, made in the same way; its rows number on after the rows of this one.</param>
    /// <returns>What one would hold that received the rows of both.</returns>
    /// <exception cref="ArgumentException">The other has another number of units, other ids or another seed, or is missing.</exception>
    public DistinctParticipants Combine(DistinctParticipants other)
    {
        Guard.Against.Null(other);
        if (other.Units != Units) { throw new ArgumentException($"Expected {Units} units, not {other.Units}.", nameof(other)); }

        if (other._seen.Ids != _seen.Ids) { throw new ArgumentException($"Expected {_seen.Ids}, not {other._seen.Ids}.", nameof(other)); }

        // The seed is not said: it keeps its worth only where nobody reads it in a log.
        if (!_seen.IsSpreadLike(other._seen)) { throw new ArgumentException("Expected the same seed, not another.", nameof(other)); }

        var both = new DistinctParticipants(_seen.Combine(other._seen)) { Rows = checked(Rows + other.Rows) };
        both._errors.AddRange(_errors);
        foreach (var error in other._errors) { both._errors.Add(error with { Row = Rows + error.Row }); }

        return both;
    }
}
