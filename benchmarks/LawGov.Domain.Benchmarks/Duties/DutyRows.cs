using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Duties;

/// <summary>Made-up rows without conflicts: areas to depth 5, every post with two holders in turn.</summary>
internal sealed record DutyRows(DutyAreas Areas, AssignmentRow[] Assignments, IncumbentRow[] Incumbents)
{
    private static readonly LocalDate First = new(2023, 1, 1);

    public static DutyRows Of(int assignments, int areas, Basis paper)
    {
        var declared = DutyAreas.Of(Enumerable.Range(1, areas).Select(number => new DutyArea(PathOf(number, areas), $"事项{number}")));
        int posts = Math.Max(30, assignments / 10);
        return new(
            declared,
            [.. Enumerable.Range(0, assignments).Select(row => new AssignmentRow
            {
                Area = PathOf((row / 3 % areas) + 1, areas).ToString(),
                Tier = (DutyTier)((row % 3) + 1),
                Part = Part.Lead,
                Post = $"岗位{row * 7 % posts}",
                Span = DateSpan.Year(2023 + (row / 3 / areas)), // a second round of the areas holds in another year
                Basis = paper,
            })],
            [.. Enumerable.Range(0, posts).SelectMany(post => new[]
            {
                new IncumbentRow { Post = $"岗位{post}", Person = $"前任{post}", Span = DateSpan.Between(First, new(2023, 6, 12)) },
                new IncumbentRow { Post = $"岗位{post}", Person = $"后任{post}", Span = DateSpan.From(new(2023, 6, 12)) },
            })]);
    }

    public DutyMap Build() => new DutyMapBuilder(Areas).Assign(Assignments).Incumbent(Incumbents).Build();

    /// <summary>A tree in the order of breadth: two areas in each, which makes 62 to depth 5; of more areas sixteen in each.</summary>
    private static AreaPath PathOf(int number, int areas)
    {
        int fan = areas <= 62 ? 2 : 16;
        string path = $"事项{number}";
        while (number > fan)
        {
            number = (number - 1) / fan;
            path = $"事项{number}/{path}";
        }

        return AreaPath.Parse(path);
    }
}
