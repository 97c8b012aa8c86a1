using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Reads what a file says of duties: the map by <see cref="DutyMapReader"/>, and the facts of each rule.</summary>
internal static class DutyReader
{
    private static readonly Bilingual APath = new("事项路径，如\"招生/小学招生\"", "the path of an area, such as \"招生/小学招生\"");
    private static readonly Bilingual Times = new("1至366的次数", "a number from 1 to 366");

    internal static readonly Dictionary<string, DutyTier> Tiers = new(StringComparer.Ordinal)
    {
        ["overall"] = DutyTier.Overall, ["specific"] = DutyTier.Specific, ["direct"] = DutyTier.Direct,
    };

    private static readonly Dictionary<string, YearEndReport> Reports = new(StringComparer.Ordinal)
    {
        ["law"] = YearEndReport.Law, ["integrity"] = YearEndReport.Integrity, ["duty"] = YearEndReport.Duty,
    };

    private static readonly Dictionary<string, PowerKind> Powers = Enum.GetValues<PowerKind>().ToDictionary(
        kind => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..], StringComparer.Ordinal);

    private static readonly Dictionary<string, Rhythm> Rhythms = Enum.GetValues<Rhythm>().ToDictionary(
        rhythm => char.ToLowerInvariant(rhythm.ToString()[0]) + rhythm.ToString()[1..], StringComparer.Ordinal);

    public static DutySeed Read(ObjectReader o, BodyKind kind, int year)
    {
        o.Text("section");
        var span = DateSpan.Year(year);
        DutyMap? map = null;
        HeadSuccession? heads = null;
        var stated = o.ObjectFact("map", m => (Fact<DutyMap>)DutyMapReader.Read(m, span, out map, out heads));
        var audit = map?.Audit(span);
        var tasks = o.Objects("tasks", ReadTask);
        var rule = o.ObjectFact("rule", BasisFact);
        return new(
            map,
            audit,
            map is null ? null : DutyCalendar.Of(map, span, tasks),
            heads ?? Fact<HeadSuccession>.Unknown,
            rule,
            new() { Id = new("职责分工"), Audit = stated.State == FactState.None ? Fact<DutyAudit>.None : audit ?? Fact<DutyAudit>.Unknown, Rule = rule },
            ReadPlan(o, rule),
            ReadHearings(o, year),
            new() { Id = new("述法述廉述职"), Year = year, Reports = o.ListFact("leaderReports", ReadReport), Rule = rule },
            new() { Id = new("权责清单"), On = span.Last!.Value, Items = o.ListFact("responsibilityList", ReadItem), Map = stated, Rule = rule },
            new() { Id = new("谁执法谁普法"), On = span.Last!.Value, Body = kind, Laws = o.ListFact("enforcedLaws", law => new EnforcedLaw(law.Text("title"), law.TextFact("publicizedBy"))) });
    }

    private static DutyTask? ReadTask(ObjectReader o)
    {
        var title = o.Object("title", t => new Bilingual(t.Text("zh"), t.Text("en")));
        var basis = o.Object("basis", SeedReader.ReadBasis);
        var (area, tier, first, rhythm) = (ReadPath(o, "area"), o.OneOf("tier", Tiers), o.Day("first"), o.OneOf("rhythm", Rhythms));
        return title is null || basis is null ? null : new(title, area, tier, first, rhythm, basis);
    }

    private static PlanAssessmentFacts ReadPlan(ObjectReader o, Fact<Basis> rule)
    {
        var plan = o.ObjectFact("plan", p => (Fact<PlanAssessmentFacts>)new PlanAssessmentFacts { Id = new("年度计划"), Planned = p.TextsFact("planned"), Assessed = p.TextsFact("assessed"), Rule = rule });
        return plan.ValueOr(new() { Id = new("年度计划") });
    }

    private static HearingFacts ReadHearings(ObjectReader o, int year)
    {
        var hearings = o.ObjectFact("hearings", h => (Fact<HearingFacts>)new HearingFacts
        {
            Id = new("局长办公会"),
            Year = year,
            Held = h.DaysFact("held"),
            Required = h.ObjectFact("required", ReadRequired),
        });
        return hearings.ValueOr(new() { Id = new("局长办公会"), Year = year });
    }

    private static Fact<OwnRule<int>> ReadRequired(ObjectReader o)
    {
        var basis = o.Object("basis", SeedReader.ReadBasis);
        if (!o.CountFact("times").Known(out long times) || times is < 1 or > 366)
        {
            o.Note("times", Times, "—");
            return default;
        }

        return basis is null ? default : (Fact<OwnRule<int>>)new OwnRule<int>((int)times, basis);
    }

    private static LeaderReport ReadReport(ObjectReader o) => new(new(o.Text("leader")), o.OneOf("kind", Reports), o.DayFact("given"));

    private static ResponsibilityItem ReadItem(ObjectReader o) => new(o.Text("code"), o.Text("name"), o.OneOf("kind", Powers), ReadPath(o, "area"));

    internal static AreaPath ReadPath(ObjectReader o, string name)
    {
        string text = o.Text(name);
        if (AreaPath.TryParse(text, null, out var path)) { return path; }

        o.Note(name, APath, text);
        return AreaPath.Parse("?");
    }

    internal static Fact<Basis> BasisFact(ObjectReader o) => SeedReader.ReadBasis(o) is { } basis ? basis : Fact<Basis>.Unknown;
}
