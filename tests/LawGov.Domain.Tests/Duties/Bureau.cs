using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Duties;

/// <summary>A made-up bureau: the director changes on 2023-06-12, the deputy's post is vacant in March, the section of enrolment is stood in for in August.</summary>
internal static class Bureau
{
    public static readonly Basis Paper = Basis.Internal(new("领导班子分工", "division of duties among the leaders"), "示教〔2023〕1号");
    public static readonly AreaPath Law = AreaPath.Parse("法治");
    public static readonly AreaPath Enrolment = AreaPath.Parse("招生");
    public static readonly AreaPath Primary = AreaPath.Parse("招生/小学");
    public static readonly AreaPath Migrants = AreaPath.Parse("招生/小学/随迁子女");
    public static readonly DateSpan Year = DateSpan.Year(2023);
    public static readonly LocalDate Change = new(2023, 6, 12);

    public static DutyAreas Areas { get; } = DutyAreas.Of(new DutyArea(Migrants, "随迁子女招生"), new(Law, "法治建设"), new(Primary, "小学招生"), new(Enrolment, "招生"));

    /// <summary>The paper divides everything: what no row gives is given to nobody.</summary>
    public static ScopeRow All { get; } = new() { Span = DateSpan.From(new(2020, 1, 1)), Basis = Paper };

    public static DutyMapBuilder Builder() => new DutyMapBuilder(Areas)
        .Scope(All)
        .Assign(
            Give("法治", DutyTier.Overall, "局长"),
            Give("招生", DutyTier.Overall, "局长"),
            Give("招生", DutyTier.Specific, "副局长"),
            Give("招生", DutyTier.Direct, "基教科科长"),
            Give("招生/小学/随迁子女", DutyTier.Direct, "招生办主任"),
            Give("招生", DutyTier.Direct, "督导室主任", Part.Partner))
        .Incumbent(
            Hold("局长", "张", DateSpan.Between(new(2020, 1, 1), Change)),
            Hold("局长", "李", DateSpan.From(Change)),
            Hold("副局长", "王", DateSpan.Between(new(2021, 1, 1), new(2023, 3, 1))),
            Hold("副局长", "赵", DateSpan.From(new(2023, 4, 1))),
            Hold("基教科科长", "钱", DateSpan.From(new(2019, 1, 1))),
            Hold("招生办主任", "孙", DateSpan.From(new(2019, 1, 1))),
            Hold("督导室主任", "周", DateSpan.From(new(2019, 1, 1))))
        .StandIn(StandIn("基教科科长", "吴", StandInKind.Alternate, DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)), Paper));

    public static AssignmentRow Give(string area, DutyTier tier, string post, Part part = Part.Lead, DateSpan? span = null, bool joint = false)
        => new() { Area = area, Tier = tier, Part = part, Kind = DutyKind.Responsible, Post = post, Span = span ?? DateSpan.From(new(2023, 1, 1)), Basis = Paper, IsJoint = joint };

    public static IncumbentRow Hold(string post, string person, DateSpan span) => new() { Post = post, Person = person, Span = span };

    public static StandInRow StandIn(string post, string person, StandInKind kind, DateSpan span, Basis? basis) => new() { Post = post, Person = person, Kind = kind, Span = span, Basis = basis };

    public static PersonId Person(string name) => new(name);
}
