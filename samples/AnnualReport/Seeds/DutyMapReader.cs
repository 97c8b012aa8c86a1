using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Reads the rows of who answers for what. A row that is wrong is not refused: the map reports it.</summary>
internal static class DutyMapReader
{
    private static readonly Bilingual Areas = new("不重复、上级事项均已列出的事项清单", "areas each listed once, with those around them");

    private static readonly Dictionary<string, Part> Parts = new(StringComparer.Ordinal) { ["lead"] = Part.Lead, ["partner"] = Part.Partner, ["unmarked"] = Part.Unstated, ["nobody"] = Part.Nobody };

    private static readonly Dictionary<string, DutyKind> Kinds = new(StringComparer.Ordinal)
    {
        ["responsible"] = DutyKind.Responsible, ["inCharge"] = DutyKind.InCharge, ["liaison"] = DutyKind.Liaison,
    };

    private static readonly Dictionary<string, StandInKind> StandInKinds = new(StringComparer.Ordinal)
    {
        ["acting"] = StandInKind.Acting, ["inCharge"] = StandInKind.InCharge, ["alternate"] = StandInKind.Alternate,
    };

    private static readonly Dictionary<string, GroupRole> Roles = new(StringComparer.Ordinal)
    {
        ["head"] = GroupRole.Head, ["executiveDeputy"] = GroupRole.ExecutiveDeputy, ["deputy"] = GroupRole.Deputy,
        ["member"] = GroupRole.Member, ["officeDirector"] = GroupRole.OfficeDirector, ["officeHost"] = GroupRole.OfficeHost,
    };

    private static readonly Dictionary<string, ReorganizationKind> Reorganizations = Enum.GetValues<ReorganizationKind>().ToDictionary(
        kind => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..], StringComparer.Ordinal);

    private static readonly Dictionary<string, bool> YesOrNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    public static DutyMap Read(ObjectReader o, DateSpan year, out DutyMap map, out HeadSuccession? heads)
    {
        var areas = AreasOf(o, o.Objects("areas", area => new DutyArea(DutyReader.ReadPath(area, "path"), area.Text("name"))));
        var paper = o.ObjectFact("basis", DutyReader.BasisFact);
        map = new DutyMapBuilder(areas)
            .Scope(o.Objects("scopes", row => ReadScope(row, paper)))
            .Paper(o.Objects("papers", ReadPaper))
            .Assign(o.Objects("assignments", row => ReadAssignment(row, paper)))
            .Group(o.Objects("groups", row => ReadGroup(row, paper)))
            .KeepApart(o.Objects("apart", ReadApart))
            .Incumbent(o.Objects("incumbents", ReadIncumbent))
            .StandIn(o.Objects("standIns", ReadStandIn))
            .Absent(o.Objects("absences", ReadAbsence))
            .Reorganize(o.Objects("reorganizations", ReadReorganization))
            .ReorganizeUnit(o.Objects("unitsEnded", ReadUnitEnded))
            .Build(o.ObjectFact("escalation", DutyReader.BasisFact).Known(out var policy) ? new(policy, HoldingState.None, HoldingState.Vacant) : null);
        heads = o.TextFact("lawArea").Known(out string? law) && AreaPath.TryParse(law, null, out var area) && areas.IndexOf(area) >= 0 ? HeadSuccession.Of(map, area, year) : null;
        return map;
    }

    private static DutyAreas AreasOf(ObjectReader o, ValueList<DutyArea> areas)
    {
        try
        {
            return DutyAreas.Of(areas);
        }
        catch (ArgumentException trouble)
        {
            o.Note("areas", Areas, trouble.Message);
            return DutyAreas.Of();
        }
    }

    /// <summary>Without tiers all three, without areas all; it rests on the paper of the division unless it names its own.</summary>
    private static ScopeRow ReadScope(ObjectReader o, Fact<Basis> paper) => new()
    {
        Tiers = o.ChoicesFact("tiers", DutyReader.Tiers).ValueOr(default),
        Areas = o.TextsFact("areas").ValueOr(default),
        Span = o.Span(),
        Basis = OwnOr(o, paper),
    };

    private static Basis? OwnOr(ObjectReader o, Fact<Basis> paper)
        => Own(o) ?? (paper.Known(out var common) ? common : null);

    private static AssignmentRow ReadAssignment(ObjectReader o, Fact<Basis> paper) => new()
    {
        Area = TextOf(o, "area"),
        Tier = o.OneOf("tier", DutyReader.Tiers),
        Part = o.OneOfOr("part", Parts, Part.Lead), // in these files a row leads unless it says otherwise
        Kind = o.OneOfOr("kind", Kinds, DutyKind.Unstated),
        Post = TextOf(o, "post"),
        Span = o.Span(),
        Basis = OwnOr(o, paper),
        IsJoint = o.OneOfOr("joint", YesOrNo, false),
    };

    private static StandInRow ReadStandIn(ObjectReader o) => new()
    {
        Post = TextOf(o, "post"),
        Person = TextOf(o, "person"),
        Kind = o.OneOf("kind", StandInKinds),
        Span = o.Span(),
        Basis = Own(o),
        IsStanding = o.OneOfOr("standing", YesOrNo, false),
    };

    private static IncumbentRow ReadIncumbent(ObjectReader o) => new()
    {
        Post = TextOf(o, "post"),
        Person = TextOf(o, "person"),
        Span = o.Span(),
        Seats = o.CountFact("seats").Known(out long seats) ? (int)Math.Min(seats, int.MaxValue) : null,
    };

    /// <summary>Of a row without person, whoever holds the post on the days is absent.</summary>
    private static AbsenceRow ReadAbsence(ObjectReader o)
        => new() { Person = TextOf(o, "person"), Post = TextOf(o, "post"), Span = o.Span(), Basis = Own(o) };

    private static GroupRow ReadGroup(ObjectReader o, Fact<Basis> paper) => new()
    {
        Group = TextOf(o, "group"),
        Area = TextOf(o, "area"),
        Role = o.OneOf("role", Roles),
        Post = TextOf(o, "post"),
        Span = o.Span(),
        Basis = OwnOr(o, paper),
    };

    private static PaperRow ReadPaper(ObjectReader o)
        => new() { Basis = Own(o), Dated = DayOf(o, "dated"), Published = DayOf(o, "published"), InForce = DayOf(o, "inForce") };

    private static ApartRow ReadApart(ObjectReader o)
        => new() { First = TextOf(o, "first"), Second = TextOf(o, "second"), Tier = o.OneOfOr("tier", DutyReader.Tiers, DutyTier.Direct), Basis = Own(o) };

    private static ReorganizationRow ReadReorganization(ObjectReader o) => new()
    {
        On = DayOf(o, "on"),
        Kind = o.OneOf("kind", Reorganizations),
        From = TextOf(o, "from"),
        To = TextOf(o, "to"),
        Area = TextOf(o, "area"),
        Basis = Own(o),
    };

    private static UnitReorganizationRow ReadUnitEnded(ObjectReader o)
        => new() { On = DayOf(o, "on"), Unit = TextOf(o, "unit"), Posts = o.TextsFact("posts").ValueOr(default) };

    private static Basis? Own(ObjectReader o) => o.ObjectFact("basis", DutyReader.BasisFact).Known(out var basis) ? basis : null;

    private static LocalDate? DayOf(ObjectReader o, string name) => o.DayFact(name).Known(out var day) ? day : null;

    private static string? TextOf(ObjectReader o, string name) => o.TextFact(name, mayBeNone: false).Known(out string? text) ? text : null;
}
