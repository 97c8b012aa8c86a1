using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>A division of duties, as the rows of which it is made.</summary>
internal static class DutyMapShapes
{
    /// <summary>The most rows of one table, more than a bureau has: an audit of rows that all overlap takes time by their square.</summary>
    private const int MostRows = 2_000;

    private static readonly Codec<string> Cell = Values.Cell;
    private static readonly Codec<string> PersonCell = new NamingCodec<string>(Values.Cell, (mask, name) => mask.Note(name));
    private static readonly NameCodec<DutyTier> Tier = new();

    internal static Shape<DutyArea> Area { get; } = new(new("职责事项", "an area"), shape =>
    {
        var path = shape.Required("path", Values.Area, area => area.Path);
        var name = shape.Required("name", Values.Words, area => area.Name);
        return slots => new(path[slots], name[slots]);
    });

    internal static Codec<DutyAreas> Areas { get; } = new Made<DutyAreas, ValueList<DutyArea>>(
        new ListCodec<DutyArea>(Area), areas => DutyAreas.Of(areas), areas => areas.All);

    internal static Shape<EscalationPolicy> Escalation { get; } = new(new("提级负责", "a policy of escalation"), shape =>
    {
        var basis = shape.Required("basis", Legal.Basis, policy => policy.Basis);
        var when = shape.Required("when", new ListCodec<HoldingState>(new NameCodec<HoldingState>()), policy => policy.When);
        return slots => new(basis[slots], [.. when[slots]]);
    });

    internal static Shape<AssignmentRow> Assignment { get; } =
        Row<AssignmentRow>(new("分工行", "a row of the division"), row => row.Row, (shape, number) =>
        {
            var area = shape.Optional("area", Cell, row => row.Area);
            var tier = shape.Stated("tier", row => row.Tier);
            var part = shape.Stated("part", row => row.Part);
            var kind = shape.Stated("kind", row => row.Kind);
            var post = shape.Optional("post", Cell, row => row.Post);
            var isJoint = shape.Set("isJoint", row => row.IsJoint);
            var days = Values.Days(shape, row => row.Span);
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots),
                Area = area[slots],
                Tier = tier[slots],
                Part = part[slots],
                Kind = kind[slots],
                Post = post[slots],
                IsJoint = isJoint[slots],
                Span = days(slots),
                Basis = basis[slots],
            };
        });

    internal static Shape<IncumbentRow> Incumbent { get; } =
        Row<IncumbentRow>(new("任职行", "a row of holders"), row => row.Row, (shape, number) =>
        {
            var post = shape.Optional("post", Cell, row => row.Post);
            var person = shape.Optional("person", PersonCell, row => row.Person);
            var seats = shape.Optional("seats", Boxed.Of(Values.AnyWhole), row => Boxed.From(row.Seats));
            var days = Values.Days(shape, row => row.Span);
            return slots => new()
            {
                Row = number(slots), Post = post[slots], Person = person[slots], Seats = seats[slots]?.Value, Span = days(slots),
            };
        });

    internal static Shape<StandInRow> StandIn { get; } =
        Row<StandInRow>(new("代行职务行", "a row of stand-ins"), row => row.Row, (shape, number) =>
        {
            var post = shape.Optional("post", Cell, row => row.Post);
            var person = shape.Optional("person", PersonCell, row => row.Person);
            var kind = shape.Stated("kind", row => row.Kind);
            var isStanding = shape.Set("isStanding", row => row.IsStanding);
            var days = Values.Days(shape, row => row.Span);
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots),
                Post = post[slots],
                Person = person[slots],
                Kind = kind[slots],
                IsStanding = isStanding[slots],
                Span = days(slots),
                Basis = basis[slots],
            };
        });

    internal static Shape<AbsenceRow> Absence { get; } =
        Row<AbsenceRow>(new("缺席行", "a row of absences"), row => row.Row, (shape, number) =>
        {
            var person = shape.Optional("person", PersonCell, row => row.Person);
            var post = shape.Optional("post", Cell, row => row.Post);
            var days = Values.Days(shape, row => row.Span);
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots), Person = person[slots], Post = post[slots], Span = days(slots), Basis = basis[slots],
            };
        });

    internal static Shape<ReorganizationRow> Reorganization { get; } =
        Row<ReorganizationRow>(new("机构调整行", "a row of reorganizations"), row => row.Row, (shape, number) =>
        {
            var on = shape.Optional("on", Boxed.Of(Values.Day), row => Boxed.From(row.On));
            var kind = shape.Stated("kind", row => row.Kind);
            var from = shape.Optional("from", Cell, row => row.From);
            var to = shape.Optional("to", Cell, row => row.To);
            var area = shape.Optional("area", Cell, row => row.Area);
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots),
                On = on[slots]?.Value,
                Kind = kind[slots],
                From = from[slots],
                To = to[slots],
                Area = area[slots],
                Basis = basis[slots],
            };
        });

    internal static Shape<UnitReorganizationRow> UnitEnded { get; } =
        Row<UnitReorganizationRow>(new("单位撤并行", "a row of units that cease"), row => row.Row, (shape, number) =>
        {
            var on = shape.Optional("on", Boxed.Of(Values.Day), row => Boxed.From(row.On));
            var unit = shape.Optional("unit", Cell, row => row.Unit);
            var posts = shape.Several("posts", Cell, row => row.Posts);
            return slots => new() { Row = number(slots), On = on[slots]?.Value, Unit = unit[slots], Posts = posts[slots] };
        });

    internal static Shape<ScopeRow> Scope { get; } =
        Row<ScopeRow>(new("分工范围行", "a row of scopes"), row => row.Row, (shape, number) =>
        {
            var tiers = shape.Several("tiers", Tier, row => row.Tiers);
            var areas = shape.Several("areas", Cell, row => row.Areas);
            var days = Values.Days(shape, row => row.Span);
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots), Tiers = tiers[slots], Areas = areas[slots], Span = days(slots), Basis = basis[slots],
            };
        });

    internal static Shape<GroupRow> Group { get; } =
        Row<GroupRow>(new("领导小组行", "a row of leading groups"), row => row.Row, (shape, number) =>
        {
            var group = shape.Optional("group", Cell, row => row.Group);
            var area = shape.Optional("area", Cell, row => row.Area);
            var role = shape.Stated("role", row => row.Role);
            var post = shape.Optional("post", Cell, row => row.Post);
            var days = Values.Days(shape, row => row.Span);
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots),
                Group = group[slots],
                Area = area[slots],
                Role = role[slots],
                Post = post[slots],
                Span = days(slots),
                Basis = basis[slots],
            };
        });

    internal static Shape<PaperRow> Paper { get; } =
        Row<PaperRow>(new("文件日期行", "a row of papers"), row => row.Row, (shape, number) =>
        {
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            var dated = shape.Optional("dated", Boxed.Of(Values.Day), row => Boxed.From(row.Dated));
            var published = shape.Optional("published", Boxed.Of(Values.Day), row => Boxed.From(row.Published));
            var inForce = shape.Optional("inForce", Boxed.Of(Values.Day), row => Boxed.From(row.InForce));
            return slots => new()
            {
                Row = number(slots),
                Basis = basis[slots],
                Dated = dated[slots]?.Value,
                Published = published[slots]?.Value,
                InForce = inForce[slots]?.Value,
            };
        });

    internal static Shape<ApartRow> Apart { get; } =
        Row<ApartRow>(new("不相容职责行", "a row of duties kept apart"), row => row.Row, (shape, number) =>
        {
            var first = shape.Optional("first", Cell, row => row.First);
            var second = shape.Optional("second", Cell, row => row.Second);
            var tier = shape.Optional("tier", Boxed.Of(Tier), row => row.Tier == DutyTier.Direct ? null : new Boxed<DutyTier>(row.Tier));
            var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
            return slots => new()
            {
                Row = number(slots),
                First = first[slots],
                Second = second[slots],
                Tier = tier[slots]?.Value ?? DutyTier.Direct,
                Basis = basis[slots],
            };
        });

    /// <summary>All tables; rows of the division that name no paper rest on that of the whole, where one is named.</summary>
    internal static Shape<DutyTables> Tables { get; } = new(new("职责分工", "a division of duties"), shape =>
    {
        var paper = shape.Optional("paper", Legal.Basis, _ => null);
        var areas = shape.Required("areas", Areas, tables => tables.Areas);
        var escalation = shape.Optional("escalation", Escalation, tables => tables.Escalation);
        var scopes = shape.Several("scopes", Scope, tables => tables.Scopes, MostRows);
        var papers = shape.Several("papers", Paper, tables => tables.Papers, MostRows);
        var assignments = shape.Several("assignments", Assignment, tables => tables.Assignments, MostRows);
        var groups = shape.Several("groups", Group, tables => tables.Groups, MostRows);
        var apart = shape.Several("apart", Apart, tables => tables.Apart, MostRows);
        var incumbents = shape.Several("incumbents", Incumbent, tables => tables.Incumbents, MostRows);
        var standIns = shape.Several("standIns", StandIn, tables => tables.StandIns, MostRows);
        var absences = shape.Several("absences", Absence, tables => tables.Absences, MostRows);
        var reorganizations = shape.Several("reorganizations", Reorganization, tables => tables.Reorganizations, MostRows);
        var unitsEnded = shape.Several("unitsEnded", UnitEnded, tables => tables.UnitsEnded, MostRows);
        return slots => new()
        {
            Areas = areas[slots],
            Escalation = escalation[slots],
            Scopes = scopes[slots].Select(row => row.Basis is null ? row with { Basis = paper[slots] } : row).ToValueList(),
            Papers = papers[slots],
            Assignments = assignments[slots].Select(row => row.Basis is null ? row with { Basis = paper[slots] } : row).ToValueList(),
            Groups = groups[slots].Select(row => row.Basis is null ? row with { Basis = paper[slots] } : row).ToValueList(),
            Apart = apart[slots],
            Incumbents = incumbents[slots],
            StandIns = standIns[slots],
            Absences = absences[slots],
            Reorganizations = reorganizations[slots],
            UnitsEnded = unitsEnded[slots],
        };
    }, definition: "dutyMap");

    /// <summary>A map by its rows.</summary>
    internal static Codec<DutyMap> InlineMap { get; } = new Made<DutyMap, DutyTables>(Tables, DutyMap.Of, map => map.Tables);

    /// <summary>A map, or the name of that of the whole document.</summary>
    internal static Codec<DutyMap> Map { get; } = new MapCodec(InlineMap);

    /// <summary>An audit, as what it looks at: it is made anew.</summary>
    internal static Shape<DutyAudit> Audit { get; } = new(new("职责分工核查", "an audit of duties"), shape =>
    {
        var map = shape.Required("map", Map, audit => audit.Map);
        var days = Values.Days(shape, audit => audit.Span);
        var tiers = shape.Several("tiers", Tier, audit => audit.Tiers.Count == 3 ? [] : audit.Tiers);
        var areas = shape.Several("areas", Values.Area, AreasOtherThanLeaves);
        return slots => map[slots].Audit(days(slots), tiers[slots], areas[slots]);
    });

    /// <summary>Who leads an area of a map on the overall tier over some days.</summary>
    internal static Shape<HeadSuccession> HeadsOfMap { get; } = new(new("按职责分工", "those whom a map names"), shape =>
    {
        var map = shape.Required("map", Map, _ => throw new NotSupportedException());
        var area = shape.Required("area", Values.Area, _ => throw new NotSupportedException());
        var days = Values.Days(shape, _ => DateSpan.Empty);
        return slots => HeadSuccession.Of(map[slots], area[slots], days(slots));
    });

    private static ValueList<AreaPath> AreasOtherThanLeaves(DutyAudit audit)
        => audit.Areas.SequenceEqual(audit.Map.Areas.Leaves) ? [] : audit.Areas.Select(area => area.Path).ToValueList();

    private static Shape<T> Row<T>(Bilingual title, Func<T, int?> number, Func<Shape<T>, Func<Slots, int?>, Func<Slots, T>> declare)
        where T : class
        => new(title, shape =>
        {
            var slot = shape.Optional("row", Boxed.Of(Values.Whole(1, int.MaxValue)), row => Boxed.From(number(row)));
            return declare(shape, slots => slot[slots]?.Value);
        });
}
