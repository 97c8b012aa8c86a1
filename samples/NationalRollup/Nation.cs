using System.Globalization;
using System.Runtime.InteropServices;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Time;
using LawGov.Samples.ParticipationBoard.Generating;

namespace LawGov.Samples.NationalRollup;

/// <summary>How large a made-up nation is.</summary>
/// <param name="Counties">How many counties, 2 to <see cref="MostCounties"/>.</param>
/// <param name="Schools">How many schools, at least one a county.</param>
/// <param name="RowsEach">How many rows each school has, such as one a class.</param>
/// <param name="Edition">The edition of the table of divisions: in the second one the last county has been merged into the one before.</param>
internal sealed record NationSize(int Counties, int Schools, int RowsEach, int Edition = 1)
{
    public const int MostCounties = 2_800;
}

/// <summary>A made-up nation: its divisions, its schools, and the rows of each; the same in every process that is told the same size.</summary>
internal sealed class Nation
{
    /// <summary>The bytes of a row: participants and base.</summary>
    public const int BytesOfRow = 2 * sizeof(int);

    private readonly NationSize _size;

    public Nation(NationSize size)
    {
        _size = size;
        var divisions = MadeUpDivisions.All().Select(division => division.Code).Where(code => code % 1_000_000 == 0).ToList();
        long[] counties = [.. divisions.Where(code => code % 100_000_000 != 0).Take(size.Edition == 1 ? size.Counties : size.Counties - 1)];
        var above = counties.SelectMany(code => (long[])[code / 100_000_000 * 100_000_000, code / 10_000_000_000 * 10_000_000_000]).Distinct();
        Divisions = DivisionIndex.Of(
            string.Create(CultureInfo.InvariantCulture, $"edition {size.Edition}"),
            counties.Concat(above).Select(code => DivisionCode.Parse(code.ToString("D12", CultureInfo.InvariantCulture))));
        Header = new("constitution quiz", DateSpan.Year(2026), RateBase.ByRegister, Divisions.Version);
        Counties = [.. Divisions.PlacesAt(RollUpLevel.County)];
    }

    public DivisionIndex Divisions { get; }

    public PartialHeader Header { get; }

    /// <summary>The places that are counties, in order.</summary>
    public IReadOnlyList<int> Counties { get; }

    public int RowsEach => _size.RowsEach;

    public int Schools => _size.Schools;

    /// <summary>The names of the schools of a county; those of one that was merged away are at the county that took it over.</summary>
    public string[] SchoolsOf(int county)
    {
        int at = county - Counties[0];
        int last = at == Counties.Count - 1 ? _size.Counties : at + 1; // one past
        int first = FirstOf(at), end = FirstOf(last);
        string[] names = new string[end - first];
        for (int school = 0; school < names.Length; school++) { names[school] = string.Create(CultureInfo.InvariantCulture, $"school {first + school}"); }

        return names;
    }

    /// <summary>The rows of a school as two columns one after another: participants, base.</summary>
    /// <param name="county">The place of its county.</param>
    /// <param name="school">Its number among those of the county.</param>
    /// <param name="sequence">Which delivery: each has other numbers.</param>
    /// <param name="columns">Where they go: room for <see cref="BytesOfRow"/> bytes a row.</param>
    public void WriteRows(int county, int school, long sequence, Span<byte> columns)
    {
        var cells = MemoryMarshal.Cast<byte, int>(columns);
        int rows = cells.Length / 2;
        uint state = unchecked((uint)(((FirstOf(county - Counties[0]) + school) * 2_654_435_761L) + (sequence * 40_503)) | 1);
        for (int row = 0; row < rows; row++)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            int eligible = 20 + (int)(state >> 27);
            cells[row] = eligible * (70 + (int)((state >> 20) & 31)) / 101;
            cells[rows + row] = eligible;
        }
    }

    /// <summary>The sums of a school, made by the library.</summary>
    public ParticipationPartial PartialOf(int county, int school, long sequence)
    {
        byte[] columns = new byte[RowsEach * BytesOfRow];
        WriteRows(county, school, sequence, columns);
        var cells = MemoryMarshal.Cast<byte, int>(columns);
        var sums = new ParticipationAggregator(groups: 1);
        sums.Add(new int[RowsEach], cells[..RowsEach], cells[RowsEach..]);
        return ParticipationPartial.OfPlace(Header, new(SchoolsOf(county)[school]), county, sums[0]);
    }

    // Schools are dealt out evenly: those of county c are FirstOf(c) to FirstOf(c + 1) - 1.
    private int FirstOf(int county) => (int)((long)_size.Schools * county / _size.Counties);
}
