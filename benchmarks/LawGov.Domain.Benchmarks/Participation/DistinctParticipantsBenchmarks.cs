using BenchmarkDotNet.Attributes;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Participation.Distinct;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What do different students of each school, and of all together, cost beside a set for each school?</summary>
/// <remarks>
/// Rows of student and school in random order: a thousand students a school, each taking part in four activities on average, one row in a
/// hundred at another school. The peers count schools alone; ours count the whole country and the attendances too.
/// </remarks>
[MemoryDiagnoser]
public class DistinctParticipantsBenchmarks
{
    private const int StudentsOfSchool = 1_000;

    private long[] _people = [];
    private long[] _places = [];
    private int[] _schools = [];
    private int _units;
    private DuckTable? _duck;

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        int students = Rows / 4;
        _units = students / StudentsOfSchool;
        _people = new long[Rows];
        _places = new long[Rows];
        _schools = new int[Rows];
        for (int row = 0; row < Rows; row++)
        {
            int student = random.Next(students);
            _places[row] = student;
            _people[row] = unchecked((long)((ulong)(student + 1) * 0xD134_2543_DE82_EF95)); // an id with no order
            _schools[row] = random.Next(100) == 0 ? random.Next(_units) : student / StudentsOfSchool;
        }
    }

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("person BIGINT, school INTEGER", Rows, (appended, row) => appended.AppendValue(_people[row]).AppendValue(_schools[row]));
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark]
    public long Limit() => BareSum.OfBytes<long>(_people) ^ BareSum.OfBytes<int>(_schools);

    [Benchmark(Baseline = true)]
    public int SetForEachSchool()
    {
        var sets = new HashSet<long>[_units];
        for (int unit = 0; unit < _units; unit++) { sets[unit] = []; }

        for (int row = 0; row < _people.Length; row++) { sets[_schools[row]].Add(_people[row]); }

        return sets[_units / 2].Count;
    }

    [Benchmark]
    public int SetForEachSchoolAndOneForAll()
    {
        var sets = new HashSet<long>[_units];
        for (int unit = 0; unit < _units; unit++) { sets[unit] = []; }

        var all = new HashSet<long>();
        for (int row = 0; row < _people.Length; row++)
        {
            sets[_schools[row]].Add(_people[row]);
            all.Add(_people[row]);
        }

        return sets[_units / 2].Count + all.Count;
    }

    [Benchmark]
    public int GroupBy() => Enumerable.Range(0, Rows).GroupBy(row => _schools[row], row => _people[row]).ToDictionary(school => school.Key, school => school.Distinct().Count()).Count;

    [Benchmark]
    public int AggregateBy()
        => Enumerable.Range(0, Rows).AggregateBy(row => _schools[row], _ => new HashSet<long>(), (people, row) =>
        {
            people.Add(_people[row]);
            return people;
        }).ToDictionary(school => school.Key, school => school.Value.Count).Count;

    [Benchmark]
    public long Duck() => _duck!.Query("SELECT count(DISTINCT person), school FROM rows GROUP BY school");

    [Benchmark]
    public DistinctCount AnyIds()
    {
        var distinct = DistinctParticipants.OfAnyIds(_units);
        distinct.Add(_people, _schools);
        return distinct[_units / 2];
    }

    [Benchmark]
    public DistinctCount DenseIds()
    {
        var distinct = DistinctParticipants.OfDenseIds(_units, 0, Rows / 4);
        distinct.Add(_places, _schools);
        return distinct[_units / 2];
    }

    internal static IEnumerable<Contest> Contests()
    {
        foreach (int rows in (int[])[1_000_000, 10_000_000])
        {
            var bench = new DistinctParticipantsBenchmarks { Rows = rows };
            bench.PrepareDuck();
            yield return new(
                "distinct",
                rows,
                new("limit", () => bench.Limit()),
                [new("any ids", () => bench.AnyIds()), new("dense ids", () => bench.DenseIds())],
                [
                    new("a set for each school", () => bench.SetForEachSchool()),
                    new("… and one for all", () => bench.SetForEachSchoolAndOneForAll()),
                    new("DuckDB, one thread", () => bench.Duck()),
                    new("AggregateBy", () => bench.AggregateBy()),
                    new("GroupBy", () => bench.GroupBy()),
                ]);
            bench.Close();
        }
    }
}
