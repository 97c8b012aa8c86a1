using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static FirstResponsiblePersonFacts FirstResponsiblePerson(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Body = Body(facts),
        Holder = Read(facts, "holder", value => value.GetString()!),
        IsMainLeader = Read(facts, "isMainLeader", value => value.GetBoolean()),
        Heads = Read(facts, "heads", value => new HeadSuccession([.. value.EnumerateArray().Select(turn => new TimelineEntry<string>(Span(turn), turn.GetProperty("name").GetString()!))])),
        Rule = Read(facts, "rule", Basis),
    };

    /// <summary>The audit looks at 2023.</summary>
    private static DutyCoverageFacts DutyCoverage(JsonElement facts) => new()
    {
        Id = Subject,
        Audit = Read(facts, "map", value => Map(value).Audit(DateSpan.Year(2023), value.TryGetProperty("tiers", out var tiers) ? [.. tiers.EnumerateArray().Select(Tier)] : [], [])),
        Rule = Read(facts, "rule", Basis),
    };

    private static PlanAssessmentFacts PlanAssessment(JsonElement facts) => new()
    {
        Id = Subject,
        Planned = Read(facts, "planned", Texts),
        Assessed = Read(facts, "assessed", Texts),
        Rule = Read(facts, "rule", Basis),
    };

    private static HearingFacts Hearing(JsonElement facts) => new()
    {
        Id = Subject,
        Year = facts.GetProperty("year").GetInt32(),
        Held = Read(facts, "held", value => value.EnumerateArray().Select(Day).ToValueList()),
        Required = Read(facts, "required", value => new OwnRule<int>(value.GetProperty("times").GetInt32(), Basis(value.GetProperty("basis")))),
    };

    private static LeaderReportFacts LeaderReports(JsonElement facts) => new()
    {
        Id = Subject,
        Year = facts.GetProperty("year").GetInt32(),
        Reports = Read(facts, "reports", value => value.EnumerateArray().Select(report => new LeaderReport(
            new(report.GetProperty("leader").GetString()!),
            Enum.Parse<YearEndReport>(report.GetProperty("kind").GetString()!, ignoreCase: true),
            Read(report, "given", Day))).ToValueList()),
        Rule = Read(facts, "rule", Basis),
    };

    private static ResponsibilityListFacts ResponsibilityList(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Items = Read(facts, "items", value => value.EnumerateArray().Select(item => new ResponsibilityItem(
            item.GetProperty("code").GetString()!,
            item.GetProperty("name").GetString()!,
            Enum.Parse<PowerKind>(item.GetProperty("kind").GetString()!, ignoreCase: true),
            AreaPath.Parse(item.GetProperty("area").GetString()!))).ToValueList()),
        Map = Read(facts, "map", Map),
        Rule = Read(facts, "rule", Basis),
    };

    private static EnforcedLawFacts EnforcedLaws(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Body = Body(facts),
        Laws = Read(facts, "laws", value => value.EnumerateArray()
            .Select(law => new EnforcedLaw(law.GetProperty("title").GetString()!, Read(law, "by", by => by.GetString()!))).ToValueList()),
    };

    /// <summary>Rows without days hold from 2023-01-01 on, a day given as none is missing; every row rests on the same paper unless its basis is none.</summary>
    private static DutyMap Map(JsonElement map)
    {
        var paper = Domain.Law.Basis.Internal(new("分工文件", "division of duties"));
        return new DutyMapBuilder(DutyAreas.Of(map.GetProperty("areas").EnumerateArray().Select(area => new DutyArea(AreaPath.Parse(area.GetString()!), area.GetString()!))))
            .Assign(map.GetProperty("assignments").EnumerateArray().Select(row => new AssignmentRow
            {
                Area = row.GetProperty("area").GetString(),
                Tier = Tier(row.GetProperty("tier")),
                Part = row.TryGetProperty("part", out var part) ? Enum.Parse<Part>(part.GetString()!, ignoreCase: true) : Domain.Duties.Map.Part.Lead,
                Post = row.TryGetProperty("post", out var post) ? post.GetString() : null,
                Span = Days(row),
                Basis = row.TryGetProperty("basis", out _) ? null : paper,
                Row = row.TryGetProperty("row", out var number) ? number.GetInt32() : null,
                IsJoint = row.TryGetProperty("joint", out var joint) && joint.GetBoolean(),
            }))
            .Scope(Rows(map, "scopes").Select(row => new ScopeRow
            {
                Tiers = row.TryGetProperty("tiers", out var tiers) ? tiers.EnumerateArray().Select(Tier).ToValueList() : default,
                Areas = row.TryGetProperty("areas", out var areas) ? Texts(areas) : default,
                Span = Days(row),
                Basis = row.TryGetProperty("basis", out _) ? null : paper,
            }))
            .Group(Rows(map, "groups").Select(row => new GroupRow
            {
                Group = row.GetProperty("group").GetString(),
                Area = row.GetProperty("area").GetString(),
                Role = Enum.Parse<GroupRole>(row.GetProperty("role").GetString()!, ignoreCase: true),
                Post = row.GetProperty("post").GetString(),
                Span = Days(row),
                Basis = paper,
            }))
            .StandIn(Rows(map, "standIns").Select(row => new StandInRow
            {
                Post = row.GetProperty("post").GetString(),
                Person = row.TryGetProperty("person", out var person) ? person.GetString() : null,
                Kind = StandInKind.Acting,
                Span = Days(row),
                Basis = paper,
            }))
            .Incumbent(map.GetProperty("incumbents").EnumerateArray().Select(row => new IncumbentRow { Post = row.GetProperty("post").GetString(), Person = row.GetProperty("person").GetString(), Span = Span(row) }))
            .Build();
    }

    private static JsonElement.ArrayEnumerator Rows(JsonElement map, string table) => map.TryGetProperty(table, out var rows) ? rows.EnumerateArray() : default;

    private static DutyTier Tier(JsonElement value) => Enum.Parse<DutyTier>(value.GetString()!, ignoreCase: true);

    private static DateSpan Days(JsonElement row)
        => !row.TryGetProperty("from", out var from) ? DateSpan.From(new(2023, 1, 1)) : from.GetString() == "none" ? DateSpan.Empty : Span(row);

    private static ValueList<string> Texts(JsonElement texts) => texts.EnumerateArray().Select(text => text.GetString()!).ToValueList();

    private static DateSpan Span(JsonElement value)
        => value.TryGetProperty("through", out var through) ? DateSpan.Through(Day(value, "from"), Day(through)) : DateSpan.From(Day(value, "from"));
}
