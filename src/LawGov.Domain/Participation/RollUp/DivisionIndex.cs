using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>A table of divisions and schools as a tree of numbered places (区划树), from the nation down to villages and schools.</summary>
/// <remarks>
/// Place 0 is all places together; then come provinces, cities, counties, towns, villages and schools, each level in order of its codes,
/// so that a place stands before all below it. The place above is the nearest one listed by prefix (419001 济源 straight under 410000,
/// towns of 441900 东莞 under the city), or what the table supplied says. That a code exists in the world is never claimed.
/// </remarks>
/// <example><code>
/// var divisions = DivisionIndex.Of("2023", [DivisionCode.Parse("410000"), DivisionCode.Parse("411200"), DivisionCode.Parse("411203")]);
/// divisions.TryFind(DivisionCode.Parse("411203"), out int county) // true, 3
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial class DivisionIndex
{
    private const int Levels = 7;

    private readonly DivisionCode[] _codes; // of divisions; place 0 has none
    private readonly UnitId[] _schools;     // stand behind them
    private readonly int[] _parents;        // of all places; -1 for place 0
    private readonly int[] _children;       // of all places, one after another
    private readonly int[] _firstChild;     // where those of a place begin; one entry more than places
    private readonly int[] _firstOfLevel;   // likewise
    private readonly Dictionary<UnitId, int> _bySchool;
    private readonly PlacesByCode _byCode;   // the codes of the table
    private readonly PlacesByCode _byRowCode; // what rows may carry: the same, but for the codes of a period
    private readonly CodesOfPeriod? _further; // codes that lead elsewhere than to their own place

    private DivisionIndex(string version, DivisionLevel deepest, DivisionCode[] codes, UnitId[] schools, int[] parents, PlacesByCode byCode)
    {
        Version = version;
        Deepest = deepest;
        _codes = codes;
        _schools = schools;
        _parents = parents;
        _byCode = _byRowCode = byCode;
        _bySchool = new(schools.Length);
        for (int school = 0; school < schools.Length; school++) { _bySchool.Add(schools[school], codes.Length + school); }

        _firstOfLevel = new int[Levels + 1];
        for (int index = 0; index < parents.Length; index++) { _firstOfLevel[(int)LevelOfCode(index) + 1] = index + 1; }

        for (int level = 1; level <= Levels; level++) { _firstOfLevel[level] = Math.Max(_firstOfLevel[level], _firstOfLevel[level - 1]); }

        (_firstChild, _children) = ChildrenIn(parents);
    }

    // The same tree, over which other codes are read.
    private DivisionIndex(DivisionIndex tree, CodesOfPeriod further)
    {
        (Version, Deepest) = (tree.Version, tree.Deepest);
        (_codes, _schools, _parents) = (tree._codes, tree._schools, tree._parents);
        (_children, _firstChild, _firstOfLevel, _bySchool) = (tree._children, tree._firstChild, tree._firstOfLevel, tree._bySchool);
        _further = further;
        _byCode = tree._byCode;
        _byRowCode = new(_codes, Deepest, further.Codes);
    }

    /// <summary>Which edition of the table this is (区划代码版本): sums over different editions do not merge.</summary>
    public string Version { get; }

    /// <summary>The lowest level of divisions: longer codes are counted at their division of this level.</summary>
    public DivisionLevel Deepest { get; }

    /// <summary>How many places there are, place 0 among them.</summary>
    public int Count => _parents.Length;

    internal ReadOnlySpan<int> Parents => _parents;

    /// <summary>Builds the tree.</summary>
    /// <param name="version">Which edition of the table this is, not blank; best the name that its publisher gives it.</param>
    /// <param name="divisions">The divisions, in any order; each once, none of them none.</param>
    /// <param name="schools">The schools, each once, in a listed division; none if not given.</param>
    /// <param name="parents">Divisions whose place above is not the nearest by prefix; none if not given.</param>
    /// <param name="deepest">County, town or village: lower divisions are not kept, and codes of theirs are counted at this level.</param>
    /// <exception cref="ArgumentNullException">The divisions are missing.</exception>
    /// <exception cref="ArgumentException">The version is blank; a division or school is none, stands there twice, or has a place above
    /// that is not listed or not of a higher level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level, or more than 16,777,215 divisions.</exception>
    public static DivisionIndex Of(
        string version,
        IEnumerable<DivisionCode> divisions,
        IEnumerable<SchoolPlace>? schools = null,
        IReadOnlyDictionary<DivisionCode, DivisionCode>? parents = null,
        DivisionLevel deepest = DivisionLevel.Village)
    {
        Guard.Against.NullOrWhiteSpace(version);
        Guard.Against.OutsideOf((int)deepest, (int)DivisionLevel.County, (int)DivisionLevel.Village, nameof(deepest));
        DivisionCode[] codes = [.. Guard.Against.Null(divisions).Where(code => code.Level <= deepest).Prepend(DivisionCode.None)];
        Array.Sort(codes, (left, right) => (left.Level, left).CompareTo((right.Level, right)));
        for (int index = 1; index < codes.Length; index++)
        {
            if (codes[index].IsNone) { throw new ArgumentException("Expected codes of divisions, not none.", nameof(divisions)); }

            if (codes[index] == codes[index - 1])
            {
                throw new ArgumentException($"Expected each division once; {codes[index]} stands there twice.", nameof(divisions));
            }
        }

        Guard.Against.OutsideOf(codes.Length, 1, PlacesByCode.Most, nameof(divisions));
        var byCode = new PlacesByCode(codes, deepest);
        SchoolPlace[] places = [.. (schools ?? []).OrderBy(place => place.School)];
        int[] above = new int[codes.Length + places.Length];
        above[0] = -1;
        for (int index = 1; index < codes.Length; index++) { above[index] = PlaceAbove(codes[index], byCode, parents); }

        for (int school = 0; school < places.Length; school++)
        {
            above[codes.Length + school] = PlaceOf(places, school, byCode, nameof(schools));
        }

        return new(version, deepest, codes, [.. places.Select(place => place.School)], above, byCode);
    }

    /// <summary>Reads the rows of a period over the same places: old codes count at the places that took their divisions over.</summary>
    /// <remarks>
    /// A code is in use in the period if its days and the period have a day in common. One that the table holds counts at its own place, an
    /// old one where it says, and <see cref="ParticipationAggregator.RowsTakenOver"/> tells how many rows did; one that was not in use yet
    /// or any more is a bad row. Sums over the same table of two periods compare place by place, and merge.
    /// </remarks>
    /// <param name="period">The days that the rows are of; not empty.</param>
    /// <param name="codes">The days of codes that were not in use at all times, in any order. Where an old code counts at a code that is
    /// itself an old one, it is followed.</param>
    /// <exception cref="ArgumentNullException">There are no codes.</exception>
    /// <exception cref="ArgumentException">The period is empty; or a code is none or without days, counts at a division that the table does
    /// not hold, or at two in this period.</exception>
    public DivisionIndex During(DateSpan period, IEnumerable<DivisionCodeDays> codes)
    {
        if (period.IsEmpty) { throw new ArgumentException("Expected a period of at least one day, not an empty one.", nameof(period)); }

        return new(this, CodesOfPeriod.Of(period, Guard.Against.Null(codes), _byCode, nameof(codes)));
    }

    /// <summary>Gets the code of a place; none for place 0 and for schools.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public DivisionCode CodeOf(int index) => Place(index) < _codes.Length ? _codes[index] : DivisionCode.None;

    /// <summary>Gets the school at a place; none for place 0 and for divisions.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public UnitId SchoolOf(int index) => Place(index) < _codes.Length ? UnitId.None : _schools[index - _codes.Length];

    /// <summary>Gets the level of a place.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RollUpLevel LevelOf(int index) => LevelOfCode(Place(index));

    /// <summary>Gets the place above; -1 for place 0.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int ParentOf(int index) => _parents[Place(index)];

    /// <summary>Views the places straight below one, in order; empty where nothing is.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ReadOnlySpan<int> ChildrenOf(int index) => _children.AsSpan(_firstChild[Place(index)].._firstChild[index + 1]);

    /// <summary>Lists the places of a level, in order of their codes or ids.</summary>
    /// <param name="level">Which level.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public IEnumerable<int> PlacesAt(RollUpLevel level)
    {
        int first = _firstOfLevel[(int)Guard.Against.Undeclared(level)];
        return Enumerable.Range(first, _firstOfLevel[(int)level + 1] - first);
    }

    /// <summary>
    /// Lists the places that make a level whole (完整分区): each place of the level, and beside them, for what has none of it, the place that
    /// stands for one.
    /// </summary>
    /// <remarks>
    /// At county level 东莞 441900 stands for itself, for only towns are below it; at city level 济源 419001 does, straight under its province.
    /// Every row counted at one of these or below counts in exactly one of them; rows of the places above are their own, <see
    /// cref="ParticipationTotals.PartitionAt"/> has those too.
    /// </remarks>
    /// <param name="level">Which level.</param>
    /// <returns>The places in order of their numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public ValueList<int> PartitionAt(RollUpLevel level)
    {
        Guard.Against.Undeclared(level);
        bool[] isSplit = new bool[Count]; // something straight below it is of the level or above
        for (int place = 1; place < Count; place++) { isSplit[_parents[place]] |= LevelOfCode(place) <= level; }

        var partition = new List<int>();
        for (int place = 0; place < Count; place++)
        {
            bool isWithin = place > 0 && !isSplit[_parents[place]];
            if (!isWithin && !isSplit[place]) { partition.Add(place); }

            isSplit[place] &= !isWithin;
        }

        return partition.ToValueList();
    }

    /// <summary>Finds the place of a division, or where it is counted if it lies below <see cref="Deepest"/>.</summary>
    /// <param name="code">Its code in the table, whether or not rows of the period may carry it; or an old one that leads there in the
    /// period of <see cref="During"/>.</param>
    /// <param name="index">The place, if there is one; -1 otherwise.</param>
    public bool TryFind(DivisionCode code, out int index)
    {
        index = _byCode.Find(code.Digits);
        if (index < 0) { index = _byRowCode.Find(code.Digits); }

        if (index >= _codes.Length) { index = Math.Max(-1, _further!.PlaceOf(index - _codes.Length)); }

        return index >= 0;
    }

    /// <summary>Finds the place of a school.</summary>
    /// <param name="school">The school.</param>
    /// <param name="index">The place, if the table holds it; -1 otherwise.</param>
    public bool TryFind(UnitId school, out int index)
    {
        bool found = _bySchool.TryGetValue(school, out index);
        index = found ? index : -1;
        return found;
    }

    private static int PlaceAbove(DivisionCode code, PlacesByCode byCode, IReadOnlyDictionary<DivisionCode, DivisionCode>? parents)
    {
        if (parents is not null && parents.TryGetValue(code, out var stated))
        {
            int index = byCode.Find(stated.Digits);
            return index >= 0 && stated.Level < code.Level
                ? index
                : throw new ArgumentException($"Expected a listed division of a higher level above {code}, not {stated}.", nameof(parents));
        }

        for (var above = code.Parent; !above.IsNone; above = above.Parent)
        {
            int index = byCode.Find(above.Digits);
            if (index >= 0) { return index; }
        }

        return 0;
    }

    private static int PlaceOf(SchoolPlace[] places, int school, PlacesByCode byCode, string parameter)
    {
        var place = places[school];
        if (place.School.IsNone) { throw new ArgumentException("Expected ids of schools, not none.", parameter); }

        if (school > 0 && places[school - 1].School == place.School)
        {
            throw new ArgumentException($"Expected each school once; {place.School} stands there twice.", parameter);
        }

        int index = byCode.Find(place.Division.Digits);
        return index >= 0
            ? index
            : throw new ArgumentException($"Expected {place.School} in a listed division, not in {place.Division}.", parameter);
    }

    private static (int[] First, int[] Children) ChildrenIn(int[] parents)
    {
        int[] first = new int[parents.Length + 1], children = new int[parents.Length - 1];
        for (int index = 1; index < parents.Length; index++) { first[parents[index] + 1]++; }

        for (int index = 0; index < parents.Length; index++) { first[index + 1] += first[index]; }

        int[] next = first[..^1];
        for (int index = 1; index < parents.Length; index++) { children[next[parents[index]]++] = index; }

        return (first, children);
    }

    private RollUpLevel LevelOfCode(int index) => index < _codes.Length ? (RollUpLevel)_codes[index].Level : RollUpLevel.School;

    private int Place(int index)
        => unchecked((uint)index) < (uint)_parents.Length
            ? index
            : throw new ArgumentOutOfRangeException(nameof(index), index,
                string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {_parents.Length - 1}: there are {_parents.Length} places."));
}
